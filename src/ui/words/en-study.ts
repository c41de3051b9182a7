import type { Rating } from '../../domain/event.ts';
import type { DoneSummary, NextDue } from '../../state/done-summary.ts';
import type { Span } from '../../state/spans.ts';
import type { StorageFailure } from '../../storage/outcome.ts';
import { nameIn } from './names.ts';
import { numberWords } from './numbers.ts';

const { count, form, number } = numberWords('en');
const name = nameIn('ltr');

const cards = (value: number): string => count(value, { one: 'card', other: 'cards' });
const answers = (value: number): string => count(value, { one: 'answer', other: 'answers' });

const RATING_NAMES: Readonly<Record<Rating, string>> = {
  again: 'Again',
  hard: 'Hard',
  good: 'Good',
  easy: 'Easy',
};

const SHORT_UNITS: Readonly<Record<Span['unit'], string>> = {
  minute: 'min',
  hour: 'h',
  day: 'd',
  month: 'mo',
  year: 'y',
};

const NOT_SAVED: Readonly<Record<StorageFailure, string>> = {
  full: 'There is no room left on this device, so that was not kept. Free some space, then do it again.',
  closed: 'The collection is closed in this tab, so that was not kept. Load the page again, then go on.',
  refused: 'This device did not keep that. Please do it again.',
};

/** "8 days" */
const span = ({ value, unit }: Span): string => count(value, { one: unit, other: `${unit}s` });

const shortSpan = ({ value, unit }: Span): string => `${number(value)} ${SHORT_UNITS[unit]}`;

function knew(remembered: number, given: number): string {
  if (remembered === 0) return 'They will come back soon.';
  if (remembered === given) return given === 1 ? 'You knew it.' : 'You knew them all.';
  return `You knew ${number(remembered)} of them.`;
}

/** What the study screen says. */
export const STUDY = {
  title: 'Study',
  titleOf: (deck: string): string => `${name(deck)}: Study`,
  close: 'Close',
  undo: 'Undo',
  menu: 'Card menu',
  showAnswer: 'Show answer',
  card: 'Card',
  question: 'Question',
  answer: 'Answer',
  formula: 'Formula',
  table: 'Table',
  source: 'Source',
  ratings: 'How well did you know it?',
  rating: (rating: Rating): string => RATING_NAMES[rating],
  /** ", 8 days", said after the rating */
  returns: (returns: Span): string => `, ${span(returns)}`,
  /** "8 d", as a button has room for */
  shortSpan,
  progress: 'Progress',
  cardsLeft: (left: number): string => `${cards(left)} left`,
  notSaved: (failure: StorageFailure): string => NOT_SAVED[failure],
  overtaken: 'That card was already answered or removed in another tab. Nothing was counted twice.',
  dismiss: 'OK',
  takenBack: 'Taken back.',
  nothingToUndo: 'There is no answer of today left to take back.',
  done: 'Done for now',
  answered: (given: number, remembered: number, minutes: number): string =>
    `${answers(given)}${minutes > 0 ? ` in ${number(minutes)} min` : ''}. ${knew(remembered, given)}`,
  nothingDue: 'Nothing is due. Your cards are resting, and so may you.',
  strip: 'Your answers, in order',
  next: 'Next',
  /** Cards in learning come back today, then those of tomorrow. */
  soon: ({ cards: waiting, first }: NonNullable<DoneSummary['learning']>, tomorrow: number): string =>
    `${cards(waiting)} in ${shortSpan(first)}${tomorrow > 0 ? `, then ${number(tomorrow)} tomorrow` : ''}.`,
  nextDue: (next: NextDue): string => {
    switch (next.kind) {
      case 'tomorrow':
        return `${cards(next.cards)} tomorrow.`;
      case 'new':
        return 'New cards tomorrow.';
      case 'later':
        return `The next card comes in ${span(next.after)}.`;
      case 'nothing':
        return 'No more cards are waiting.';
    }
  },
  studyMore: (fresh: number): string => `Study ${number(fresh)} more`,
  readyAgain: (ready: number): string => `${cards(ready)} ${form(ready, { one: 'is', other: 'are' })} ready.`,
  backToDecks: 'Back to decks',
};
