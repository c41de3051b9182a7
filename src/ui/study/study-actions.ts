import type { Rating } from '../../domain/event.ts';
import type { DeckId } from '../../domain/ids.ts';
import type { AppModel } from '../../state/app-model.ts';
import type { StudyModel } from '../../state/study-model.ts';
import type { LeavingCard } from './use-leaving.ts';

export interface StudyActions {
  readonly turn: () => void;
  readonly rate: (rating: Rating) => void;
  readonly undo: () => void;
  readonly more: () => void;
  /** Back to where the session began. */
  readonly close: () => void;
  readonly toDecks: () => void;
}

interface Session {
  readonly app: AppModel;
  readonly deck: DeckId | null;
  readonly study: StudyModel;
  readonly onLeave: (card: LeavingCard) => void;
}

/** What a person can do in a session, whether by button, key or swipe. */
export const studyActions = ({ app, deck, study, onLeave }: Session): StudyActions => ({
  turn: () => study.turn(),
  rate(rating) {
    const rated = study.phase.peek();
    if (rated.kind !== 'back') return;
    study.rate(rating);
    onLeave({ card: rated.card, choices: rated.choices, rating });
  },
  undo() {
    if (study.canUndo.peek()) void study.undo();
  },
  more: () => void study.more(),
  // The browser's Back is not to lead into a session that was closed.
  close: () => app.replace(deck === null ? { screen: 'decks' } : { screen: 'deck', deck }),
  toDecks: () => app.replace({ screen: 'decks' }),
});
