import type { Signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CardId, NoteId } from '../../../domain/ids.ts';
import type { AppModel } from '../../../state/app-model.ts';
import { CardInfoModel } from '../../../state/card-info-model.ts';
import type { Route } from '../../../state/route.ts';
import { CardInfo } from '../../card/CardInfo.tsx';
import { LATER } from '../../later-parts.ts';
import { lazyPart } from '../../lazy-part.tsx';
import { useFresh } from '../../use-fresh.ts';
import { moreWords } from '../../words/more-words.ts';
import './CardPane.css';

const EditorScreen = lazyPart(LATER.editor);

interface CardPaneProps {
  readonly app: AppModel;
  /** The card that is chosen in the list; null before one is. */
  readonly card: CardId | null;
  readonly editing: Signal<NoteId | null>;
}

/** Enter on a row of the list leads here. */
const TAKES_FOCUS = { tabIndex: -1 };

/** Who goes through the list by keys is not shown what they pass. */
const STILL_MS = 120;

/** The card that is chosen beside the list, and the editor of its note beside it or in its place. */
export function CardPane({ app, card, editing }: CardPaneProps): JSX.Element {
  const shown = useStill(card);
  const besides = useMemo(() => beside(app, editing), [app, editing]);
  const note = editing.value;
  const { many } = moreWords;
  useFocusBack(note);
  return (
    <>
      <section id="card-pane" class="card-pane" aria-label={many.card} {...TAKES_FOCUS}>
        {shown ? <PaneCard key={shown} app={besides} card={shown} /> : <p class="none">{many.choose}</p>}
      </section>
      {note && (
        <div class="editor-pane">
          <EditorScreen key={note} app={besides} target={{ kind: 'note', id: note }} />
        </div>
      )}
    </>
  );
}

interface PaneCardProps {
  readonly app: AppModel;
  readonly card: CardId;
}

function PaneCard({ app, card }: PaneCardProps): JSX.Element {
  const model = useFresh(app, () => new CardInfoModel(app.parts.context, card));
  if (model.view.value === 'gone') return <p class="none">{moreWords.many.choose}</p>;
  return <CardInfo app={app} model={model} />;
}

/** The app as what stands beside a list knows it: what is edited opens there, and left, the screen stays. */
function beside(app: AppModel, editing: Signal<NoteId | null>): AppModel {
  const go = (route: Route): void => {
    if (route.screen === 'edit') editing.value = route.note;
    else app.go(route);
  };
  const leave = (): void => void (editing.value = null);
  return Object.assign(Object.create(app) as AppModel, { go, leave });
}

/** What was focused in an editor that closed is gone: the card has the focus then. */
function useFocusBack(note: NoteId | null): void {
  const before = useRef(note);
  useLayoutEffect(() => {
    const isClosed = before.current !== null && note === null;
    before.current = note;
    if (isClosed && document.activeElement === document.body) document.getElementById('card-pane')?.focus();
  }, [note]);
}

function useStill(card: CardId | null): CardId | null {
  const [still, setStill] = useState(card);
  useEffect(() => {
    const waiting = setTimeout(() => setStill(card), STILL_MS);
    return () => clearTimeout(waiting);
  }, [card]);
  return still;
}
