import type { Recall } from '../../domain/recall.ts';
import type { StudyDay } from '../../domain/units.ts';
import { dateWords } from './dates.ts';
import { durationOf } from './duration.ts';
import { numberWords } from './numbers.ts';

const { count, form, number, percent, finePercent } = numberWords('en');
const dates = dateWords('en');

const answers = (value: number): string => count(value, { one: 'answer', other: 'answers' });
const cards = (value: number): string => count(value, { one: 'card', other: 'cards' });
/** "12 min", "5.2 hours" */
function duration(ms: number): string {
  const { value, unit } = durationOf(ms);
  return unit === 'minute' ? `${number(value)} min` : count(value, { one: 'hour', other: 'hours' });
}
const answersOn = (value: number): string => (value === 0 ? 'no answers' : answers(value));

/** What the stats say. */
export const STATS = {
  ...dates,
  title: 'Stats',
  deck: 'Deck',
  allDecks: 'All decks',

  facts: 'Today',
  answeredToday: 'answered today',
  minutes: 'min',
  studiedToday: 'of study today',
  streak: (_days: number): string => 'day streak',
  streakShown: 'Day streak',
  streakMeans: 'The study days in a row with an answer, up to today or yesterday.',

  calendar: 'Answers',
  inWeeks: (value: number, weeks: number): string =>
    `${number(value)} in ${count(weeks, { one: 'week', other: 'weeks' })}`,
  grid: 'Answers by day',
  gridMeans: 'The arrow keys go from day to day, Enter lists what was answered.',
  dayOf: (day: StudyDay, value: number): string => `${dates.day(day)}: ${answersOn(value)}`,
  legend: 'Answers a day',
  orMore: (value: number): string => `${number(value)}+`,
  inAll: (value: number, days: number, took: number): string =>
    `In all ${answers(value)} on ${count(days, { one: 'day', other: 'days' })}, ${duration(took)}.`,

  dayBefore: 'Day before',
  dayAfter: 'Day after',
  close: 'Close',
  listed: (day: StudyDay, value: number): string =>
    `${dates.day(day)}: ${answersOn(value)}${value > 0 ? ', listed below the calendar' : ''}.`,
  answersIn: (value: number, took: number): string => `${answers(value)} in ${duration(took)}.`,
  noAnswers: 'Nothing was answered on this day.',
  gone: 'A card that is no longer here',
  andMore: (value: number): string => `and ${number(value)} more`,

  recall: 'Recall',
  share: finePercent,
  target: (share: number): string => `target ${percent(share)}`,
  recalled: ({ asked, remembered }: Recall, days: number): string =>
    `remembered of what came back in the last ${number(days)} days: ${number(remembered)} of ${answers(asked)}.`,
  tooFew: (asked: number, enough: number): string =>
    `Too few cards have come back yet: ${number(asked)} in the last 30 days. From ${number(enough)} on, you see here how many you remember.`,

  ahead: (days: number): string => `Next ${number(days)} days`,
  aheadSum: cards,
  today: 'Today',
  dueOn: (day: StudyDay, value: number): string => `${dates.day(day)}: ${cards(value)}`,
  dueToday: (value: number): string => `Today: ${cards(value)}`,
  aheadMeans: (today: number, most: number, day: StudyDay): string =>
    `${today === 0 ? 'Nothing' : cards(today)} ${form(today, { one: 'is', other: today === 0 ? 'is' : 'are' })} due by today. The fullest day after is ${dates.day(day)} with ${cards(most)}.`,
  onlyToday: (today: number): string =>
    `${cards(today)} ${form(today, { one: 'is', other: 'are' })} due by today, and nothing after.`,
  nothingAhead: 'No card comes back in these days.',

  empty: 'No answers yet',
  emptyMeans: 'Study a few cards: your days, how much you remember and what comes next show up here.',
};
