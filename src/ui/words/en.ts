import type { ActionName } from '../../storage/database.ts';
import { CARD } from './en-card.ts';
import { STUDY } from './en-study.ts';
import { nameIn } from './names.ts';
import { numberWords } from './numbers.ts';

const { number, gain, form, count, percent } = numberWords('en');
const name = nameIn('ltr');

const cards = (value: number): string => count(value, { one: 'card', other: 'cards' });

const CHANGED: Readonly<Record<Exclude<ActionName, 'options'>, string>> = {
  answer: 'answered',
  card: 'changed',
  import: 'imported',
  edit: 'edited',
  delete: 'deleted',
};

/** All words of the interface, in English. */
export const english = {
  number,
  gain,
  percent,
  cards,
  /** The name of the page for the browser's own lists. */
  pageTitle: (screen: string): string => `${screen} - Engram`,

  navigation: { name: 'Main', decks: 'Decks', browse: 'Browse', stats: 'Stats', settings: 'Settings' },
  back: 'Back',
  backToDecks: 'Back to decks',
  loading: 'Loading',
  import: 'Import',
  addCard: 'Add card',
  dismiss: 'Dismiss',
  undo: 'Undo',
  tryAgain: 'Try again',
  notRead: 'Your cards could not be read just now.',

  counts: { fresh: 'new', learning: 'learn', due: 'due', none: 'done' },
  /** As they are said beside a number. */
  countsSaid: { fresh: 'new', learning: 'learning', due: 'due' },
  seen: (share: number): string => `${percent(share)} seen`,
  /** Said after the number of cards. */
  alsoSeen: (share: number): string => `, ${percent(share)} seen`,
  study: (value: number): string => `Study ${cards(value)}`,

  decks: {
    title: 'Decks',
    add: 'Add deck',
    list: 'Your decks',
    today: 'Today',
    cardsDue: (value: number): string => form(value, { one: 'card due', other: 'cards due' }),
    minutes: 'min',
    atYourPace: 'at your pace',
    answeredToday: 'answered today',
    allDone: 'All done for today.',
    nothingDue: 'Nothing is due today.',
    empty: 'No decks yet',
    howToBegin:
      'Bring in a page of Markdown, where each heading is the front of a card and the text below it the back. Or a backup from another device.',
    stays: 'Whatever you bring in stays on this device.',
    lastChange: (action: ActionName, what: string): string => {
      if (action !== 'options')
        return `${what === '' ? 'Something' : `“${name(what)}”`} was ${CHANGED[action]} today.`;
      return what === ''
        ? 'The options were changed today.'
        : `The options of “${name(what)}” were changed today.`;
    },
  },

  toast: {
    'not-deleted': (deck: string): string =>
      `“${name(deck)}” was not deleted: the device did not keep the change.`,
    undone: (): string => 'Taken back.',
    'nothing-to-undo': (): string => 'That was taken back already.',
    'not-saved': (): string => 'That could not be taken back: the device did not keep it.',
  },

  update: { ready: 'A new version is ready.', take: 'Update' },

  bug: {
    what: 'Something went wrong here. What you have done so far is safe on this device.',
    reload: 'Reload',
  },

  card: CARD,
  studying: STUDY,
};
