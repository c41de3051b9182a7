import type { DayTally } from '../domain/answer-tally.ts';
import { DAY, studyDay, type StudyDay } from '../domain/units.ts';

/** How dark a day is drawn: 0 for no answer. */
export type Shade = 0 | 1 | 2 | 3 | 4;

const SHADES = [1, 2, 3, 4] as const;
const DAYS_A_WEEK = 7;
/** A year; and as many as a wide screen shows. */
const MOST_WEEKS = 53;
const FEWEST_WEEKS = 27;
/** One day of a hundred cards must not turn all others pale: so many days in ten are told apart. */
const TOLD_APART = 0.9;

export interface AnswerCalendar {
  readonly first: StudyDay;
  readonly last: StudyDay;
  /** The days that the weeks begin with. */
  readonly weeks: readonly StudyDay[];
  /** How many weeks begin in each month, by their first day. */
  readonly months: readonly { readonly day: StudyDay; readonly weeks: number }[];
  /** Answers shown, and in how many weeks up to now. */
  readonly answers: number;
  readonly answeredWeeks: number;
  readonly shadeOf: (answers: number) => Shade;
  /** The shades that occur, and from how many answers on. */
  readonly legend: readonly { readonly shade: Shade; readonly from: number }[];
}

/** The weeks up to today, each beginning with that day of the week (1 for Monday to 7 for Sunday). */
export function answerCalendar(
  days: ReadonlyMap<StudyDay, DayTally>,
  today: StudyDay,
  firstWeekday: number,
): AnswerCalendar {
  // Who flies back over the date line has answered tomorrow already.
  const last = days.has(studyDay(today + 1)) ? studyDay(today + 1) : today;
  const weekOf = (day: number): number => day - ((weekday(day) - firstWeekday + DAYS_A_WEEK) % DAYS_A_WEEK);
  const lastWeek = weekOf(last);
  const earliest = lastWeek - (MOST_WEEKS - 1) * DAYS_A_WEEK;
  const shown = [...days].filter(([day]) => day >= earliest && day <= last);
  const firstAnswered = Math.min(last, ...shown.map(([day]) => day));
  const answeredWeeks = (lastWeek - weekOf(firstAnswered)) / DAYS_A_WEEK + 1;
  const count = Math.max(answeredWeeks, FEWEST_WEEKS);
  const weeks = Array.from({ length: count }, (_, i) => studyDay(lastWeek - (count - 1 - i) * DAYS_A_WEEK));
  return {
    first: weeks[0] ?? last,
    last,
    weeks,
    months: monthsOf(weeks),
    answers: shown.reduce((sum, [, { answers }]) => sum + answers, 0),
    answeredWeeks,
    ...shades(shown.map(([, { answers }]) => answers)),
  };
}

/** 1 for Monday to 7 for Sunday. Day 0 was a Thursday. */
const weekday = (day: number): number => ((((day + 3) % DAYS_A_WEEK) + DAYS_A_WEEK) % DAYS_A_WEEK) + 1;

function monthsOf(weeks: readonly StudyDay[]): AnswerCalendar['months'] {
  const months: { day: StudyDay; weeks: number }[] = [];
  for (const day of weeks) {
    const month = months.at(-1);
    if (month && monthOf(month.day) === monthOf(day)) month.weeks++;
    else months.push({ day, weeks: 1 });
  }
  return months;
}

const monthOf = (day: StudyDay): number => new Date(day * DAY).getUTCMonth();

/** Four even steps up to what a busy day holds. */
function shades(counts: readonly number[]): Pick<AnswerCalendar, 'shadeOf' | 'legend'> {
  const sorted = counts.toSorted((a, b) => a - b);
  const top = sorted[Math.ceil(sorted.length * TOLD_APART) - 1] ?? 1;
  const shadeOf = (answers: number): Shade =>
    answers <= 0 ? 0 : (SHADES[Math.min(SHADES.length, Math.ceil((answers * SHADES.length) / top)) - 1] ?? 0);
  const legend = SHADES.map((shade) => ({
    shade,
    from: Math.floor(((shade - 1) * top) / SHADES.length) + 1,
  })).filter(({ shade, from }) => shadeOf(from) === shade);
  return { shadeOf, legend };
}
