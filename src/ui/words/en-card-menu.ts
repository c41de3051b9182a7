import type { Flag } from '../../domain/flags.ts';
import { numberWords } from './numbers.ts';

const { number } = numberWords('en');

const FLAG_NAMES: Readonly<Record<Flag, string>> = {
  none: 'None',
  red: 'Red',
  orange: 'Orange',
  green: 'Green',
  blue: 'Blue',
  pink: 'Pink',
  turquoise: 'Turquoise',
  purple: 'Purple',
};

const othersOf = (others: number): string =>
  others === 1 ? 'the other card' : `the ${number(others)} other cards`;

/** What can be done with a card, in English. */
export const CARD_MENU = {
  edit: 'Edit',
  suspend: 'Suspend',
  takeBack: 'Take back',
  bury: 'Bury',
  flag: 'Flag',
  reset: 'Reset',
  delete: 'Delete',
  info: 'Info',
  /** What an action means, where its name does not say it. */
  means: {
    suspend: 'Not asked until you take it back',
    bury: 'Not asked until tomorrow',
    delete: (others: number): string => `With ${othersOf(others)} of its note`,
  },
  deletesToo: (others: number): string => `Delete takes ${othersOf(others)} of its note along.`,
  flagName: (flag: Flag): string => FLAG_NAMES[flag],
  /** Beside a card. */
  flagged: (flag: Flag): string => `${FLAG_NAMES[flag]} flag`,
  done: {
    suspended: 'Suspended until you take it back.',
    back: 'The card is asked again.',
    buried: 'Buried until tomorrow.',
    reset: 'The card is new again. Its answers stay.',
    due: 'The card is due on another day.',
    deleted: (cards: number): string =>
      cards === 1 ? 'The card was deleted.' : `The ${number(cards)} cards of the note were deleted.`,
    flagged: (flag: Flag): string => (flag === 'none' ? 'No flag.' : `${FLAG_NAMES[flag]} flag.`),
  },
};
