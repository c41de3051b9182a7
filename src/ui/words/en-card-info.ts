import type { NoteKind } from '../../domain/note.ts';
import type { Schedule } from '../../domain/schedule.ts';
import type { StudyDay } from '../../domain/units.ts';
import type { Span } from '../../state/spans.ts';
import { dateWords } from './dates.ts';
import { STUDY } from './en-study.ts';
import { nameIn } from './names.ts';
import { numberWords } from './numbers.ts';

const { count, date, moment, number, percent } = numberWords('en');
const { fullDay } = dateWords('en');
const name = nameIn('ltr');

const days = (value: number): string => count(value, { one: 'day', other: 'days' });

const KINDS: Readonly<Record<NoteKind, string>> = {
  basic: 'Basic',
  reversed: 'Reversed',
  cloze: 'Cloze',
  typed: 'Typed answer',
  occlusion: 'Picture with covers',
};

const STATES: Readonly<Record<Schedule['kind'], string>> = {
  new: 'New',
  learning: 'Learning',
  review: 'Review',
  relearning: 'Relearning',
};

function dueIn(ahead: number): string {
  if (ahead === 0) return 'Today';
  if (ahead === 1) return 'Tomorrow';
  return ahead > 0 ? `In ${days(ahead)}` : `${days(-ahead)} overdue`;
}

/** What is told of a card, in English. */
export const CARD_INFO = {
  title: 'Card',
  titleOf: (front: string): string => `${name(front)}: Card`,
  gone: 'This card is not here',
  whyGone: 'It was deleted, or the address belongs to another device.',
  noFront: 'Without a question',

  recall: 'Chance of recall',
  recallToday: 'today',
  target: (share: number): string => `Aim: ${percent(share)}`,
  stability: 'Stability',
  days: 'd',
  difficulty: 'Difficulty',
  outOfTen: 'of 10',
  lapses: (value: number): string => (value === 1 ? 'lapse' : 'lapses'),
  facts: 'How well it is known',
  notAnswered: 'It was not answered yet, so there is nothing to foretell.',
  atDays: (value: number): string => (value === 0 ? 'On the day of the last answer' : `After ${days(value)}`),
  atToday: 'Today',
  atDue: 'When it is due',
  curve: 'How the chance of recall goes down after the last answer',

  answers: 'Answers',
  noAnswers: 'None yet.',
  given: (value: number): string => count(value, { one: 'answer', other: 'answers' }),
  returned: (returns: Span): string => `next in ${STUDY.shortSpan(returns)}`,
  took: (seconds: number): string => `${number(seconds)} s`,
  showAll: (value: number): string => `Show all ${number(value)}`,
  here: 'This device',
  set: {
    reset: 'Reset: new again',
    due: (day: StudyDay): string => `Set due on ${fullDay(day)}`,
    imported: (day: StudyDay): string => `Brought in, due on ${fullDay(day)}`,
  },
  moment,

  about: 'About',
  deck: 'Deck',
  tags: 'Tags',
  noTags: 'None',
  kind: 'Kind',
  kindName: (kind: NoteKind): string => KINDS[kind],
  state: 'State',
  stateName: (kind: Schedule['kind']): string => STATES[kind],
  suspended: 'Suspended',
  buried: 'Buried until tomorrow',
  due: 'Due',
  dueIn,
  dueOn: fullDay,
  dueNow: 'Now',
  dueAfter: (span: Span): string => `In ${STUDY.shortSpan(span)}`,
  whenItsTurnComes: 'When its turn comes',
  added: 'Added',
  date,
  source: 'Source',
  siblings: 'Other cards of its note',
};
