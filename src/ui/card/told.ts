import type { CardAction } from '../../domain/card-actions.ts';
import { moreWords } from '../words/more-words.ts';

/** What is said once an action was done; `cards`: how many the note has that goes. */
export function toldOf(action: CardAction, cards: number): string {
  const { done } = moreWords.cardMenu;
  switch (action.kind) {
    case 'suspend':
      return action.on ? done.suspended : done.back;
    case 'bury':
      return action.on ? done.buried : done.back;
    case 'flag':
      return done.flagged(action.flag);
    case 'delete':
      return done.deleted(cards);
    case 'reset':
      return done.reset;
    case 'due':
      return done.due;
  }
}
