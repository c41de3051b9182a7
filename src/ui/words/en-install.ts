import { numberWords } from './numbers.ts';

const { bytes, date, count, form } = numberWords('en');

const answers = (value: number): string => count(value, { one: 'answer', other: 'answers' });
const cards = (value: number): string => count(value, { one: 'card', other: 'cards' });

const thereWere = (at: number, value: number, what: string): string =>
  `Until ${date(at)} there ${form(value, { one: 'was', other: 'were' })} ${what} here.`;

/** What is said of the app's place on a device: being installed, room for it, what was here before. In English. */
export const INSTALL = {
  title: 'Install Engram',
  offer: 'Engram on your home screen',
  why: 'It opens like any other app, and this device holds on to your cards more firmly.',
  install: 'Install',
  notNow: 'Not now',
  installed: 'Engram is installed.',

  /** On iPhone and iPad, where no page can offer it. */
  ownStore:
    'It opens like any other app, but starts with a store of its own: take what you have here along as a backup.',
  steps: 'How to install it',
  export: 'Export a backup, in the settings.',
  share: 'Press Share in the browser’s bar. It may be behind the three dots.',
  add: 'Choose “Add to Home Screen”.',
  importThere: 'Open Engram from there, and import the backup.',
  toExport: 'To the export',

  answersUntil: (at: number, value: number): string => thereWere(at, value, answers(value)),
  cardsUntil: (at: number, value: number): string => thereWere(at, value, cards(value)),
  cleared:
    'The browser has cleared them: that happens when a device runs short of space, or when browsing data is deleted. A backup brings everything back.',
  ownStoreHere:
    'Engram on the home screen keeps a store of its own, and it is still empty. If you studied in the browser before, export a backup there and import it here.',
  importBackup: 'Import a backup',

  low: (left: number): string => `Only ${bytes(left)} are left for Engram on this device.`,
  hardlyAny: 'There is hardly any room left for Engram on this device.',
  makeRoom:
    'What you have is safe. Delete what you no longer need from this device, or new answers may not fit soon.',

  ask: 'Ask to keep it',
  asking: 'Asking…',
  refused: 'The browser did not promise it. It may do so later, when you use Engram more or install it.',

  awake: 'Screen stays on',
  awakeMeans: 'While you study, the screen does not go dark by itself.',
  vibration: 'Vibration',
  vibrationMeans: 'A light tap marks each rating.',
};
