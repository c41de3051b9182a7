import { english } from './en.ts';
import { ARRIVING } from './en-arriving.ts';
import { ASIDE } from './en-aside.ts';
import { BACKUP } from './en-backup.ts';
import { BROWSE } from './en-browse.ts';
import { CARD_INFO } from './en-card-info.ts';
import { CARD_MENU } from './en-card-menu.ts';
import { DEVICES } from './en-devices.ts';
import { DRAWING } from './en-drawing.ts';
import { EDITOR } from './en-editor.ts';
import { FIGURES } from './en-figures.ts';
import { FOLDER } from './en-folder.ts';
import { explainFault, IMPORT } from './en-import.ts';
import { INSTALL } from './en-install.ts';
import { KINDS } from './en-kinds.ts';
import { MANY } from './en-many.ts';
import { MEDIA } from './en-media.ts';
import { ORDER } from './en-order.ts';
import { SETTINGS } from './en-settings.ts';
import { SHORTCUTS } from './en-shortcuts.ts';
import { SNAPSHOTS } from './en-snapshots.ts';
import { STATS } from './en-stats.ts';
import { nameIn } from './names.ts';
import { numberWords } from './numbers.ts';
import { spoken } from './spoken.ts';

const { number } = numberWords('en');
const name = nameIn('ltr');
const cards = english.cards;

/** The words, in English, of what loads when it is first shown: they come with it. */
export const moreEnglish = {
  deck: {
    today: 'Today',
    left: (value: number): string => `${cards(value)} left`,
    inside: 'Inside this deck',
    open: 'Open',
    options: 'Options',
    nothingLeft: 'Done for today.',
    missing: 'This deck is not here',
    whyMissing: 'It was deleted, or the address belongs to another device.',
  },

  options: {
    title: 'Options',
    titleOf: (deck: string): string => `${name(deck)}: Options`,
    name: 'Name',
    newPerDay: 'New cards a day',
    reviewsPerDay: 'Reviews a day',
    retention: 'Desired retention',
    retentionMeans: (share: number): string =>
      `Of 100 cards that come back, you will know about ${number(Math.round(share * 100))}. Higher means more reviews.`,
    own: 'Its own',
    fewer: (option: string): string => `${option}: fewer`,
    more: (option: string): string => `${option}: more`,
    becomes: (value: string): string => `Set to ${value}.`,
    stays: (value: string): string => `It stays ${name(value)}.`,
    delete: 'Delete deck',
  },

  notKept: {
    full: 'This device has no room left, so the change was not kept. Free some space, then try again.',
    closed: 'The change was not kept: another tab runs a newer Engram. Reload this one.',
    refused: 'This device did not keep the change. Try again; if it stays so, close other tabs of Engram.',
  },

  unknown: {
    title: 'Nothing is here',
    why: 'This address leads nowhere in Engram. Your decks are where they were.',
  },

  start: {
    newer: {
      title: 'This Engram is too old for your cards',
      why: 'A newer version has been at work on this device. Your cards are safe, but this one must not touch them.',
      remedy: 'Go online once and load the page again to get the newer version.',
    },
    unavailable: {
      title: 'No place for your cards',
      why: 'This browser does not let Engram keep anything on this device. Private windows often refuse it, and so does a full disk.',
      remedy: 'Open Engram in a normal window, or free some space, then load the page again.',
    },
    unreadable: {
      title: 'Your cards can’t be read just now',
      why: 'This device has kept cards and answers of yours, but the browser does not open them at the moment.',
      remedy: 'Close Engram everywhere, free some space if there is little left, then load the page again.',
    },
    blocked: {
      title: 'Close the other Engram',
      why: 'Engram is open in another tab, in an older version, and your cards have to be made ready for this one.',
      remedy: 'Close its other tabs. This one then goes on by itself.',
    },
    replaced: {
      title: 'A newer Engram took over',
      why: 'It was opened in another tab and has made your cards ready for itself. Nothing is lost.',
      remedy: 'Load this page again to go on here.',
    },
    reload: 'Load again',
  },

  arriving: ARRIVING,
  aside: ASIDE,
  backup: BACKUP,
  browse: BROWSE,
  cardInfo: CARD_INFO,
  cardMenu: CARD_MENU,
  devices: DEVICES,
  drawing: DRAWING,
  editor: EDITOR,
  explainFault,
  folder: FOLDER,
  importing: IMPORT,
  installing: INSTALL,
  kinds: KINDS,
  many: MANY,
  media: MEDIA,
  figures: FIGURES,
  order: ORDER,
  settings: SETTINGS,
  shortcuts: SHORTCUTS,
  snapshots: SNAPSHOTS,
  stats: STATS,
};

export type MoreWords = typeof moreEnglish;

/** Those words in the language that the app speaks. */
export const moreWords: MoreWords = new Proxy(moreEnglish, {
  get: (_, name: keyof MoreWords) => spoken.value[name] ?? moreEnglish[name],
});
