import { useSignalEffect } from '@preact/signals';
import type { JSX, RefObject } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { CardId } from '../../../domain/ids.ts';
import type { BrowseModel, FoundCards } from '../../../state/browse-model.ts';
import type { CardSelection } from '../../../state/card-selection.ts';
import { moreWords } from '../../words/more-words.ts';
import { CardRow } from './CardRow.tsx';
import { chooseByKey } from './choose-by-key.ts';
import { ColumnNames } from './ColumnNames.tsx';
import { nextPlace } from './next-place.ts';
import { useRowPress, type OpenRow } from './use-row-press.ts';
import { useRowWindow, type RowWindow } from './use-row-window.ts';
import './CardRows.css';

interface CardRowsProps {
  readonly model: BrowseModel;
  readonly selection: CardSelection;
  readonly found: FoundCards;
  /** Shows a card beside the list; null where it opens on a screen of its own. */
  readonly onOpen: OpenRow | null;
  /** What is shown there. */
  readonly open: CardId | null;
}

const NO_CARD = '' as CardId;

/** No list is narrower than this that has more than two lines to a card. */
const ROOMY = '(width >= 37.5em)';

/** All that was found, however much: only those rows are in the page that are about to be seen, and the focused one. */
export function CardRows({ model, selection, found, onOpen, open }: CardRowsProps): JSX.Element {
  const list = useRef<HTMLUListElement>(null);
  const means = useId();
  const { count } = found;
  const view = useRowWindow(list, count);
  const press = useRowPress({ model, selection, active: view.active, onOpen });
  const onKey = useRowKeys({ list, view, count, model, selection });
  const focus = (place: number): void => {
    view.setActive(place);
    const card = model.row(place)?.card;
    if (card) onOpen?.(card, false);
  };
  const { isChoosing, isChosen } = chosenIn(model, selection);
  const isWide = matchMedia(ROOMY).matches;
  const rowAt = useSeenFirst(model.settled.value === found, view, (place) => (
    <CardRow
      key={place}
      row={model.row(place)}
      place={place}
      count={count}
      found={found}
      isActive={place === view.active}
      isWide={isWide}
      chosen={isChosen(place)}
      isOpen={open !== null && model.row(place)?.card === open}
      onFocus={() => focus(place)}
      onKey={onKey}
    />
  ));
  useReading(list, view, model, found);
  return (
    <div class={`found-cards ${isChoosing ? 'choosing' : ''}`}>
      <ColumnNames model={model} />
      <p id={means} class="visually-hidden">
        {moreWords.browse.listMeans} {moreWords.many.listMeans}
      </p>
      <ul
        ref={list}
        class="card-rows"
        aria-label={moreWords.browse.list}
        aria-describedby={means}
        style={{ '--rows': count }}
        {...(isChoosing && { role: 'listbox', 'aria-multiselectable': true })}
        {...press}
      >
        {view.places.map(rowAt)}
      </ul>
    </div>
  );
}

/** What is newly found shows first where it is seen: the rows beyond the edges of the screen come a frame later. */
function useSeenFirst(
  isSettled: boolean,
  { isSeen }: RowWindow,
  make: (place: number) => JSX.Element,
): (place: number) => JSX.Element {
  const made = useRef(new Map<number, JSX.Element>());
  const before = made.current;
  made.current = new Map();
  return (place) => {
    // The very same as before is not looked at again.
    const kept = isSettled || isSeen(place) ? undefined : before.get(place);
    const row = kept ?? make(place);
    made.current.set(place, row);
    return row;
  };
}

/** What is about to be seen is read; another search begins at its first card, however far down somebody was. */
function useReading(
  list: RefObject<HTMLElement | null>,
  { setActive, first, end }: RowWindow,
  model: BrowseModel,
  found: FoundCards,
): void {
  useEffect(() => model.show(first, end), [model, found, first, end]);
  // Not by rendering: a letter that is typed changes nothing of the rows until something is found.
  useSignalEffect(() => {
    void [model.line.value, model.sort.value];
    setActive(0);
    if ((list.current?.getBoundingClientRect().top ?? 0) < 0) list.current?.scrollIntoView();
  });
}

function chosenIn(model: BrowseModel, selection: CardSelection) {
  const isChoosing = selection.isOn.value;
  const chosen = selection.chosen.value;
  const isChosen = (place: number): boolean | null =>
    isChoosing ? chosen.has(model.row(place)?.card ?? NO_CARD) : null;
  return { isChoosing, isChosen };
}

interface RowKeys {
  readonly list: RefObject<HTMLElement | null>;
  readonly view: RowWindow;
  readonly count: number;
  readonly model: BrowseModel;
  readonly selection: CardSelection;
}

/** The arrow keys go from row to row; one that has to be fetched first takes the focus as soon as it is there. */
function useRowKeys({ list, view, count, model, selection }: RowKeys): (event: KeyboardEvent) => void {
  const { active, setActive, page } = view;
  const takesFocus = useRef(false);
  useLayoutEffect(() => {
    if (!takesFocus.current) return;
    const row = list.current?.querySelector(`[data-place="${active}"]`);
    row?.scrollIntoView({ block: 'nearest' });
    const link = row?.querySelector('a');
    if (!link) return;
    takesFocus.current = false;
    link.focus({ preventScroll: true });
  });
  return (event) => {
    if (chooseByKey(event, { selection, card: model.row(active)?.card, active, count })) {
      event.preventDefault();
      return;
    }
    const next = nextPlace(event.key, active, count, page);
    if (next === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (event.shiftKey) void selection.extend(next, active);
    takesFocus.current = next !== active;
    setActive(next);
  };
}
