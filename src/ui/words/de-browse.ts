import type { QueryFault } from '../../domain/search/fault.ts';
import type { Column } from '../../domain/search/sort.ts';
import type { Schedule } from '../../domain/schedule.ts';
import type { StudyDay } from '../../domain/units.ts';
import { dueWords } from './due-words.ts';
import { nameIn } from './names.ts';
import { numberWords } from './numbers.ts';
import type { AllWords } from './spoken.ts';

const { number, count } = numberWords('de');
const name = nameIn('ltr');

const STATES: Readonly<Record<Schedule['kind'], string>> = {
  new: 'Neu',
  learning: 'Lernphase',
  review: 'Wiederholung',
  relearning: 'Neu lernen',
};

const COLUMN_NAMES: Readonly<Record<Column, string>> = {
  front: 'Vorderseite',
  deck: 'Stapel',
  due: 'Fällig',
  state: 'Stand',
  added: 'Geschrieben',
  lapses: 'Vergessen',
  interval: 'Abstand',
  stability: 'Stabilität',
};

function explain(fault: QueryFault): string {
  switch (fault.kind) {
    case 'too-long':
      return `Das sind mehr als ${number(fault.most)} Zeichen. Lass einige Wörter weg.`;
    case 'too-deep':
      return `Mehr als ${number(fault.most)} Klammern liegen ineinander. Lass einige weg.`;
    case 'not-opened':
      return 'Eine Klammer wird geschlossen, die nicht geöffnet wurde. Nimm sie weg, oder öffne vorher eine.';
    case 'unknown-filter':
      return `${fault.filter}: gibt es hier nicht. Meinst du ${fault.likely}: ? In Anführungszeichen wird nach dem Text gesucht.`;
    case 'needs-value':
      return fault.known.length === 0
        ? `Schreib hinter ${fault.filter}, was du suchst.`
        : `Schreib hinter ${fault.filter} eines von: ${fault.known.join(', ')}`;
    case 'unknown-value':
      return `${fault.filter} kennt „${name(fault.value)}“ nicht, sondern: ${fault.known.join(', ')}`;
    case 'not-a-number':
      return `Hinter ${fault.filter} gehört eine Zahl, nicht „${name(fault.value)}“.`;
  }
}

/** What Browse says, in German. */
export const BROWSE: AllWords['browse'] = {
  title: 'Suche',
  search: 'Karten suchen',
  clear: 'Suche leeren',
  list: 'Gefundene Karten',
  listMeans: 'Die Pfeiltasten gehen von Karte zu Karte, Enter öffnet eine.',
  reading: 'Deine Karten werden gelesen',
  states: STATES,
  suspended: 'Ausgesetzt',
  buried: 'Zurückgestellt',
  noText: 'Kein Text',
  column: (column: Column): string => COLUMN_NAMES[column],
  due: (day: StudyDay, today: StudyDay): string => dueWords('de').day(day, today),
  dueAt: (epochMs: number): string => dueWords('de').time(epochMs),
  date: (day: StudyDay): string => dueWords('de').date(day),
  days: (value: number): string => `${number(Math.round(value * 10) / 10)} T`,
  lapses: (value: number): string => `${count(value, { one: 'Mal', other: 'Mal' })} vergessen`,

  filters: 'Filter',
  filter: {
    due: 'Fällig',
    new: 'Neu',
    suspended: 'Ausgesetzt',
    flagged: 'Markiert',
    leeches: 'Problemkarten',
  },
  deck: 'Stapel',
  allDecks: 'Alle Stapel',
  tag: 'Schlagwort',
  allTags: 'Alle Schlagwörter',
  sort: 'Sortierung',
  sortBest: 'Beste Treffer',
  sortedUp: (column: string): string => `${column}, aufsteigend`,
  sortedDown: (column: string): string => `${column}, absteigend`,

  empty: 'Noch keine Karten',
  emptyMeans: 'Bring eine Seite herein oder schreib eine Karte: hier findest du sie alle.',
  nothing: 'So ist keine Karte',
  nothingMeans: 'Nimm ein Wort oder einen Filter weg, oder sieh nach, wie man sucht.',
  showAll: 'Alle Karten zeigen',
  explain,

  help: 'So wird gesucht',
  closeHelp: 'Schließen',
  helpWords: 'Wörter',
  helpWordsMean:
    'Alle Wörter müssen auf der Karte stehen, in beliebiger Reihenfolge. Groß und klein, Akzente und ein, zwei Tippfehler sind egal. Tippe ein Beispiel an.',
  helpFilters: 'Filter',
  helpNumbers: 'Zahlen und Tage',
  helpTogether: 'Zusammen',
  examples: {
    word: 'vorn, hinten oder in einem Schlagwort',
    phrase: 'diese Wörter hintereinander',
    star: 'Wörter, die so beginnen und so enden',
    front: 'nur vorn; back: ebenso hinten',
    deck: 'in diesem Stapel und denen darin',
    tag: 'mit diesem Schlagwort oder einem darin',
    is: 'heute fällig; auch new, learn, review, suspended, buried, leech',
    flag: 'mit der roten Fahne; 0 ist keine, 7 die letzte',
    kind: 'Lückentexte; auch basic, reversed, typed, occlusion',
    lapses: 'mehr als dreimal vergessen',
    interval: 'kommt nach einem Monat oder später wieder',
    recall: 'Erinnerung unter 90 % wahrscheinlich',
    added: 'in den letzten 7 Tagen geschrieben',
    rated: 'in den letzten 7 Tagen mit Nochmal beantwortet; 2 Schwer, 3 Gut, 4 Einfach',
    not: 'das eine ohne das andere',
    or: 'eines von beiden',
    group: 'Klammern halten Wörter zusammen',
  },
};
