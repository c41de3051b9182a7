import type { NoteKind } from '../../domain/note.ts';
import type { Schedule } from '../../domain/schedule.ts';
import type { StudyDay } from '../../domain/units.ts';
import type { Span } from '../../state/spans.ts';
import { dateWords } from './dates.ts';
import { after, STUDY } from './de-study.ts';
import { nameIn } from './names.ts';
import { numberWords } from './numbers.ts';
import type { AllWords } from './spoken.ts';

const { count, date, form, moment, number, percent } = numberWords('de');
const { fullDay } = dateWords('de');
const name = nameIn('ltr');

const KINDS: Readonly<Record<NoteKind, string>> = {
  basic: 'Einfach',
  reversed: 'Beidseitig',
  cloze: 'Lückentext',
  typed: 'Getippte Antwort',
  occlusion: 'Bild mit Abdeckungen',
};

const STATES: Readonly<Record<Schedule['kind'], string>> = {
  new: 'Neu',
  learning: 'Im Lernen',
  review: 'Wiederholung',
  relearning: 'Im Wiederlernen',
};

function dueIn(ahead: number): string {
  if (ahead === 0) return 'Heute';
  if (ahead === 1) return 'Morgen';
  return ahead > 0
    ? `In ${number(ahead)} Tagen`
    : `Seit ${count(-ahead, { one: 'Tag', other: 'Tagen' })} überfällig`;
}

/** What is told of a card, in German. */
export const CARD_INFO: AllWords['cardInfo'] = {
  title: 'Karte',
  titleOf: (front: string): string => `${name(front)}: Karte`,
  gone: 'Diese Karte ist nicht hier',
  whyGone: 'Sie wurde gelöscht, oder die Adresse gehört zu einem anderen Gerät.',
  noFront: 'Ohne Frage',

  recall: 'Wie sicher sie sitzt',
  recallToday: 'heute',
  target: (share: number): string => `Ziel: ${percent(share)}`,
  stability: 'Stabilität',
  days: 'T.',
  difficulty: 'Schwierig\u00ADkeit',
  outOfTen: 'von 10',
  lapses: (value: number): string => form(value, { one: 'Mal vergessen', other: 'Mal vergessen' }),
  facts: 'Wie gut sie sitzt',
  notAnswered: 'Sie wurde noch nie beantwortet, also lässt sich noch nichts vorhersagen.',
  atDays: (value: number): string =>
    value === 0 ? 'Am Tag der letzten Antwort' : `Nach ${count(value, { one: 'Tag', other: 'Tagen' })}`,
  atToday: 'Heute',
  atDue: 'Wenn sie fällig ist',
  curve: 'Wie die Erinnerung nach der letzten Antwort nachlässt',

  answers: 'Antworten',
  noAnswers: 'Noch keine.',
  given: (value: number): string => count(value, { one: 'Antwort', other: 'Antworten' }),
  returned: (returns: Span): string => `wieder ${after(returns)}`,
  took: (seconds: number): string => `${number(seconds)} s`,
  showAll: (value: number): string => `Alle ${number(value)} zeigen`,
  here: 'Dieses Gerät',
  set: {
    reset: 'Zurückgesetzt: wieder neu',
    due: (day: StudyDay): string => `Fällig gestellt auf ${fullDay(day)}`,
    imported: (day: StudyDay): string => `Mitgebracht, fällig am ${fullDay(day)}`,
  },
  moment,

  about: 'Zur Karte',
  deck: 'Stapel',
  tags: 'Schlagwörter',
  noTags: 'Keine',
  kind: 'Art',
  kindName: (kind: NoteKind): string => KINDS[kind],
  state: 'Zustand',
  stateName: (kind: Schedule['kind']): string => STATES[kind],
  suspended: 'Ausgesetzt',
  buried: 'Bis morgen zurückgestellt',
  due: 'Fällig',
  dueIn,
  dueOn: fullDay,
  dueNow: 'Jetzt',
  dueAfter: (span: Span): string => `In ${STUDY.shortSpan(span)}`,
  whenItsTurnComes: 'Wenn sie an der Reihe ist',
  added: 'Hinzugefügt',
  date,
  source: 'Quelle',
  siblings: 'Weitere Karten ihrer Notiz',
};
