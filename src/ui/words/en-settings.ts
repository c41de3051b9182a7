import { numberWords } from './numbers.ts';

const { bytes } = numberWords('en');

/** The words of the settings, in English. */
export const SETTINGS = {
  title: 'Settings',

  studying: 'Studying',
  allDecks: 'For all decks that have no options of their own.',

  answering: 'Answering',
  swipes: 'Swipes',
  swipesMean: 'Left for Again, right for Good, up for Easy.',
  keys: 'Keys',
  keysMean: '1 to 4 rate a card, Space turns it and rates it Good, U takes the last answer back.',

  appearance: 'Appearance',
  appearances: { auto: 'Automatic', light: 'Light', dark: 'Dark' },
  language: 'Language',
  autoLanguage: 'Device language',

  backup: 'Backup',
  backupMeans: 'One file with everything: keep it somewhere safe, or import it on another device.',
  export: 'Export backup',
  exporting: 'Making the file…',
  exported: 'The file is in your downloads.',
  fingerprint: 'Fingerprint',
  fingerprintMeans: 'Two devices that show the same code hold the same cards and answers.',
  computing: 'Looking at everything…',

  storage: 'Storage',
  used: (used: number): string => `${bytes(used)} used`,
  left: (left: number): string => `${bytes(left)} left`,
  persisted: 'The browser has promised to keep it.',
  notPersisted:
    'The browser may clear it when the device runs short of space. Installing Engram helps; a backup is safer.',
  unknownUsage: 'This browser does not say how much it holds.',

  about: 'About',
  version: 'Version',
  licence: 'Licence',
  licenceName: 'MIT',
  network: 'Network',
  networkMeans:
    'Never needed after the first visit. Nothing you do leaves this device unless you export it or sync it by a folder.',
};
