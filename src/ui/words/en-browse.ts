import type { QueryFault } from '../../domain/search/fault.ts';
import type { Column } from '../../domain/search/sort.ts';
import type { Schedule } from '../../domain/schedule.ts';
import type { StudyDay } from '../../domain/units.ts';
import { dueWords } from './due-words.ts';
import { nameIn } from './names.ts';
import { numberWords } from './numbers.ts';

const { number, count } = numberWords('en');
const name = nameIn('ltr');

const STATES: Readonly<Record<Schedule['kind'], string>> = {
  new: 'New',
  learning: 'Learning',
  review: 'Review',
  relearning: 'Relearning',
};

const COLUMN_NAMES: Readonly<Record<Column, string>> = {
  front: 'Front',
  deck: 'Deck',
  due: 'Due',
  state: 'State',
  added: 'Added',
  lapses: 'Lapses',
  interval: 'Interval',
  stability: 'Stability',
};

/** What is wrong with a search line, and what to write instead. */
function explain(fault: QueryFault): string {
  switch (fault.kind) {
    case 'too-long':
      return `This is longer than ${number(fault.most)} characters. Leave some words out.`;
    case 'too-deep':
      return `More than ${number(fault.most)} parentheses lie in one another. Leave some out.`;
    case 'not-opened':
      return 'A parenthesis is closed that was not opened. Take it out, or open one before.';
    case 'unknown-filter':
      return `There is no ${fault.filter}: here. Did you mean ${fault.likely}: ? Put it in quotes to look for the text.`;
    case 'needs-value':
      return fault.known.length === 0
        ? `Write after ${fault.filter} what to look for.`
        : `Write after ${fault.filter} one of: ${fault.known.join(', ')}`;
    case 'unknown-value':
      return `${fault.filter} has no “${name(fault.value)}”. It knows: ${fault.known.join(', ')}`;
    case 'not-a-number':
      return `After ${fault.filter} comes a number, not “${name(fault.value)}”.`;
  }
}

/** What Browse says. */
export const BROWSE = {
  title: 'Browse',
  search: 'Search cards',
  clear: 'Clear search',
  list: 'Cards found',
  listMeans: 'The arrow keys go from card to card, Enter opens one.',
  reading: 'Reading your cards',
  states: STATES,
  suspended: 'Suspended',
  buried: 'Buried',
  noText: 'No text',
  column: (column: Column): string => COLUMN_NAMES[column],
  due: (day: StudyDay, today: StudyDay): string => dueWords('en').day(day, today),
  dueAt: (epochMs: number): string => dueWords('en').time(epochMs),
  date: (day: StudyDay): string => dueWords('en').date(day),
  days: (value: number): string => `${number(Math.round(value * 10) / 10)} d`,
  lapses: (value: number): string => count(value, { one: 'lapse', other: 'lapses' }),

  filters: 'Filters',
  filter: {
    due: 'Due',
    new: 'New',
    suspended: 'Suspended',
    flagged: 'Flagged',
    leeches: 'Leeches',
  },
  deck: 'Deck',
  allDecks: 'All decks',
  tag: 'Tag',
  allTags: 'All tags',
  sort: 'Sort',
  sortBest: 'Best match',
  sortedUp: (column: string): string => `${column}, first to last`,
  sortedDown: (column: string): string => `${column}, last to first`,

  empty: 'No cards yet',
  emptyMeans: 'Bring in a page, or write a card: you find all of them here.',
  nothing: 'No card is like that',
  nothingMeans: 'Take a word or a filter out, or look at how searches are written.',
  showAll: 'Show all cards',
  explain,

  help: 'How to search',
  closeHelp: 'Close',
  helpWords: 'Words',
  helpWordsMean:
    'All words have to be on the card, in any order. Case, accents and a typo or two don’t matter. Tap an example to try it.',
  helpFilters: 'Filters',
  helpNumbers: 'Numbers and days',
  helpTogether: 'Together',
  examples: {
    word: 'on the front, the back or in a tag',
    phrase: 'these words in a row',
    star: 'words that begin so and end so',
    front: 'on the front only; back: likewise',
    deck: 'in this deck and those inside it',
    tag: 'with this tag or one inside it',
    is: 'due today; also new, learn, review, suspended, buried, leech',
    flag: 'with the red flag; 0 is none, 7 the last',
    kind: 'clozes; also basic, reversed, typed, occlusion',
    lapses: 'forgotten more than three times',
    interval: 'back after a month or more',
    recall: 'a chance of recall below 90%',
    added: 'written in the last 7 days',
    rated: 'answered Again in the last 7 days; 2 Hard, 3 Good, 4 Easy',
    not: 'the one without the other',
    or: 'one of two',
    group: 'parentheses hold words together',
  },
};
