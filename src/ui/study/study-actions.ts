import type { Rating } from '../../domain/event.ts';
import type { DeckId } from '../../domain/ids.ts';
import type { AppModel } from '../../state/app-model.ts';
import type { StudyModel } from '../../state/study-model.ts';
import { words } from '../words/words.ts';
import type { LeavingCard } from './use-leaving.ts';

export interface StudyActions {
  readonly turn: () => void;
  readonly rate: (rating: Rating) => void;
  readonly undo: () => void;
  readonly more: () => void;
  /** On with the cards whose time has come. */
  readonly resume: () => void;
  /** Back to where the session began. */
  readonly close: () => void;
  readonly toDecks: () => void;
}

interface Session {
  readonly app: AppModel;
  readonly deck: DeckId | null;
  readonly study: StudyModel;
  readonly onLeave: (card: LeavingCard) => void;
  readonly say: (words: string) => void;
}

/** What a person can do in a session, whether by button, key or swipe. */
export const studyActions = ({ app, deck, study, onLeave, say }: Session): StudyActions => ({
  turn: () => study.turn(),
  rate(rating) {
    const rated = study.phase.peek();
    if (rated.kind !== 'back') return;
    study.rate(rating, () => {
      onLeave({ card: rated.card, choices: rated.choices, rating });
      app.home.peek()?.tap();
    });
  },
  undo() {
    if (study.canUndo.peek()) void takeBack(study, say);
    else say(words.studying.nothingToUndo);
  },
  more: () => void study.more(),
  resume: () => void study.resume(),
  // The browser's Back is not to lead into a session that was closed.
  close: () => app.replace(deck === null ? { screen: 'decks' } : { screen: 'deck', deck }),
  toDecks: () => app.replace({ screen: 'decks' }),
});

/** The card comes back to sight by itself; what was done is only said. A notice speaks for itself. */
async function takeBack(study: StudyModel, say: Session['say']): Promise<void> {
  const notice = study.notice.peek();
  await study.undo();
  if (study.notice.peek() === notice) say(words.studying.takenBack);
}
