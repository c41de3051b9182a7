import type { Flag } from '../../domain/flags.ts';
import { numberWords } from './numbers.ts';
import type { AllWords } from './spoken.ts';

const { number } = numberWords('de');

const FLAG_NAMES: Readonly<Record<Flag, string>> = {
  none: 'Keine',
  red: 'Rot',
  orange: 'Orange',
  green: 'Grün',
  blue: 'Blau',
  pink: 'Rosa',
  turquoise: 'Türkis',
  purple: 'Lila',
};

/** What can be done with a card, in German. */
export const CARD_MENU: AllWords['cardMenu'] = {
  edit: 'Bearbeiten',
  suspend: 'Aussetzen',
  takeBack: 'Zurückholen',
  bury: 'Zurückstellen',
  flag: 'Markierung',
  reset: 'Zurücksetzen',
  delete: 'Löschen',
  info: 'Info',
  means: {
    suspend: 'Kommt erst wieder, wenn du sie zurückholst',
    bury: 'Kommt erst morgen wieder',
    delete: (others: number): string =>
      others === 1
        ? 'Mit der anderen Karte ihrer Notiz'
        : `Mit den ${number(others)} anderen Karten ihrer Notiz`,
  },
  deletesToo: (others: number): string =>
    others === 1
      ? '„Löschen“ nimmt auch die andere Karte ihrer Notiz mit.'
      : `„Löschen“ nimmt auch die ${number(others)} anderen Karten ihrer Notiz mit.`,
  flagName: (flag: Flag): string => FLAG_NAMES[flag],
  flagged: (flag: Flag): string => `Markierung: ${FLAG_NAMES[flag]}`,
  done: {
    suspended: 'Ausgesetzt, bis du sie zurückholst.',
    back: 'Die Karte wird wieder abgefragt.',
    buried: 'Bis morgen zurückgestellt.',
    reset: 'Die Karte ist wieder neu. Ihre Antworten bleiben.',
    due: 'Die Karte ist an einem anderen Tag fällig.',
    deleted: (cards: number): string =>
      cards === 1 ? 'Die Karte wurde gelöscht.' : `Die ${number(cards)} Karten der Notiz wurden gelöscht.`,
    flagged: (flag: Flag): string => `Markierung: ${FLAG_NAMES[flag]}.`,
  },
};
