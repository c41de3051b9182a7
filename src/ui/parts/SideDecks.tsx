import type { JSX } from 'preact';
import { useEffect, useId, useMemo } from 'preact/hooks';
import type { AppModel } from '../../state/app-model.ts';
import type { DecksModel } from '../../state/decks-model.ts';
import { words } from '../words/words.ts';
import { DeckList } from './DeckList.tsx';
import './SideDecks.css';

/** The decks at the side of a wide screen, whatever is done beside them. */
export function SideDecks({ app }: { readonly app: AppModel }): JSX.Element {
  const view = useSideDecks(app).view.value;
  const title = useId();
  return (
    <aside class="side-decks" aria-labelledby={title}>
      <p id={title}>{words.decks.list}</p>
      {view && view.lines.length > 0 && <DeckList app={app} lines={view.lines} label={words.decks.list} />}
    </aside>
  );
}

/** So long after an answer the list looks again: a person reads the next card by then, and nothing waits for it. */
const CALM_MS = 600;

/** The decks as they are after what was last written; in a session, once it is calm. */
function useSideDecks(app: AppModel): DecksModel {
  const model = useMemo(app.decks, []);
  const isStudying = app.route.value.screen === 'study';
  const changes = app.changes.value;
  const written = app.written.value;
  useEffect(() => {
    const wait = isStudying && model.view.peek() !== null ? CALM_MS : 0;
    const timer = setTimeout(() => void model.refresh(), wait);
    return () => clearTimeout(timer);
  }, [model, isStudying, changes, written]);
  return model;
}
