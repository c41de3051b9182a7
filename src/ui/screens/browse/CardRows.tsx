import type { JSX, RefObject } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { BrowseModel, FoundCards } from '../../../state/browse-model.ts';
import { moreWords } from '../../words/more-words.ts';
import { CardRow } from './CardRow.tsx';
import { ColumnNames } from './ColumnNames.tsx';
import { nextPlace } from './next-place.ts';
import { useRowWindow, type RowWindow } from './use-row-window.ts';
import './CardRows.css';

interface CardRowsProps {
  readonly model: BrowseModel;
  readonly found: FoundCards;
}

/** No list is narrower than this that has more than two lines to a card. */
const ROOMY = '(width >= 37.5em)';

/** All that was found, however much: only those rows are in the page that are about to be seen, and the focused one. */
export function CardRows({ model, found }: CardRowsProps): JSX.Element {
  const list = useRef<HTMLUListElement>(null);
  const means = useId();
  const { count } = found;
  const view = useRowWindow(list, count);
  const isWide = matchMedia(ROOMY).matches;
  const onKey = useRowKeys(list, view, count);
  const { setActive } = view;
  const asked = JSON.stringify([model.line.value, model.sort.value]);
  useEffect(() => {
    setActive(0);
    // Another search begins at its first card, however far down somebody was.
    if ((list.current?.getBoundingClientRect().top ?? 0) < 0) list.current?.scrollIntoView();
  }, [setActive, asked]);
  useEffect(() => model.show(view.first, view.end), [model, found, view.first, view.end]);
  return (
    <div class="found-cards">
      <ColumnNames model={model} />
      <p id={means} class="visually-hidden">
        {moreWords.browse.listMeans}
      </p>
      <ul
        ref={list}
        class="card-rows"
        aria-label={moreWords.browse.list}
        aria-describedby={means}
        style={{ '--rows': count }}
      >
        {view.places.map((place) => (
          <CardRow
            key={place}
            row={model.row(place)}
            place={place}
            count={count}
            found={found}
            isActive={place === view.active}
            isWide={isWide}
            onFocus={() => view.setActive(place)}
            onKey={onKey}
          />
        ))}
      </ul>
    </div>
  );
}

/** The arrow keys go from row to row; one that has to be fetched first takes the focus as soon as it is there. */
function useRowKeys(
  list: RefObject<HTMLElement | null>,
  { active, setActive, page }: RowWindow,
  count: number,
): (event: KeyboardEvent) => void {
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
    const next = nextPlace(event.key, active, count, page);
    if (next === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    takesFocus.current = next !== active;
    setActive(next);
  };
}
