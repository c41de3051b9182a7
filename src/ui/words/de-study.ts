import type { Rating } from '../../domain/event.ts';
import type { NextDue } from '../../state/done-summary.ts';
import type { Span } from '../../state/spans.ts';
import type { StorageFailure } from '../../storage/outcome.ts';
import { nameIn } from './names.ts';
import { numberWords } from './numbers.ts';
import type { AllWords } from './spoken.ts';

const { count, form, number } = numberWords('de');
const name = nameIn('ltr');

const cards = (value: number): string => count(value, { one: 'Karte', other: 'Karten' });
const answers = (value: number): string => count(value, { one: 'Antwort', other: 'Antworten' });

const RATING_NAMES: Readonly<Record<Rating, string>> = {
  again: 'Nochmal',
  hard: 'Schwer',
  good: 'Gut',
  easy: 'Leicht',
};

/** As they follow "in". */
const UNITS = {
  minute: { one: 'Minute', other: 'Minuten' },
  hour: { one: 'Stunde', other: 'Stunden' },
  day: { one: 'Tag', other: 'Tagen' },
  month: { one: 'Monat', other: 'Monaten' },
  year: { one: 'Jahr', other: 'Jahren' },
} as const;

const SHORT_UNITS = {
  minute: { other: 'Min.' },
  hour: { other: 'Std.' },
  day: { one: 'Tag', other: 'Tage' },
  month: { other: 'Mon.' },
  year: { one: 'Jahr', other: 'J.' },
} as const;

const NOT_SAVED: Readonly<Record<StorageFailure, string>> = {
  full: 'Auf diesem Gerät ist kein Platz mehr, deshalb wurde das nicht gespeichert. Schaff etwas Platz und mach es dann noch einmal.',
  closed:
    'Die Sammlung ist in diesem Tab geschlossen, deshalb wurde das nicht gespeichert. Lade die Seite neu, dann geht es weiter.',
  refused: 'Dieses Gerät hat das nicht gespeichert. Bitte mach es noch einmal.',
};

/** "in 8 Tagen" */
export const after = ({ value, unit }: Span): string => `in ${count(value, UNITS[unit])}`;

function knew(remembered: number, given: number): string {
  if (remembered === 0) return 'Die Karten kommen bald wieder.';
  if (remembered === given) return given === 1 ? 'Du wusstest sie.' : 'Du wusstest alle.';
  return `${number(remembered)} davon wusstest du.`;
}

/** What the study screen says, in German. */
export const STUDY: AllWords['studying'] = {
  title: 'Lernen',
  titleOf: (deck: string): string => `${name(deck)}: Lernen`,
  close: 'Schließen',
  undo: 'Rückgängig',
  menu: 'Kartenmenü',
  showAnswer: 'Antwort zeigen',
  card: 'Karte',
  question: 'Frage',
  answer: 'Antwort',
  formula: 'Formel',
  table: 'Tabelle',
  source: 'Quelle',
  ratings: 'Wie gut wusstest du es?',
  rating: (rating: Rating): string => RATING_NAMES[rating],
  returns: (returns: Span): string => `, ${after(returns)}`,
  shortSpan: ({ value, unit }: Span): string => count(value, SHORT_UNITS[unit]),
  progress: 'Fortschritt',
  cardsLeft: (left: number): string => `noch ${cards(left)}`,
  notSaved: (failure: StorageFailure): string => NOT_SAVED[failure],
  overtaken:
    'Diese Karte wurde schon in einem anderen Tab beantwortet oder entfernt. Nichts wurde doppelt gezählt.',
  dismiss: 'OK',
  takenBack: 'Zurückgenommen.',
  nothingToUndo: 'Von heute gibt es keine Antwort mehr, die du zurücknehmen könntest.',
  done: 'Fürs Erste geschafft',
  answered: (given: number, remembered: number, minutes: number): string =>
    `${answers(given)}${minutes > 0 ? ` ${after({ value: minutes, unit: 'minute' })}` : ''}. ${knew(remembered, given)}`,
  nothingDue: 'Nichts ist fällig. Deine Karten ruhen sich aus, und du darfst es auch.',
  strip: 'Deine Antworten der Reihe nach',
  next: 'Als Nächstes',
  soon: ({ cards: waiting, first }, tomorrow: number): string =>
    `${cards(waiting)} ${after(first)}${tomorrow > 0 ? `, morgen dann ${number(tomorrow)}` : ''}.`,
  nextDue: (next: NextDue): string => {
    switch (next.kind) {
      case 'tomorrow':
        return `Morgen ${cards(next.cards)}.`;
      case 'new':
        return 'Morgen kommen neue Karten.';
      case 'later':
        return `Die nächste Karte kommt ${after(next.after)}.`;
      case 'nothing':
        return 'Es warten keine weiteren Karten.';
    }
  },
  studyMore: (fresh: number): string => `Noch ${number(fresh)} lernen`,
  readyAgain: (ready: number): string =>
    `${cards(ready)} ${form(ready, { one: 'ist', other: 'sind' })} bereit.`,
  backToDecks: 'Zurück zu den Stapeln',
};
