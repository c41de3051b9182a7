import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DayTally } from '../../../src/domain/answer-tally.ts';
import { epochMs, studyDay, type StudyDay } from '../../../src/domain/units.ts';
import { answerCalendar } from '../../../src/state/answer-calendar.ts';

/** 2026-02-17, a Tuesday. */
const TODAY = studyDay(20_501);
const [MONDAY, SATURDAY, SUNDAY] = [1, 6, 7];

const daysOf = (counts: Record<number, number>): ReadonlyMap<StudyDay, DayTally> =>
  new Map(
    Object.entries(counts).map(([offset, answers]) => [
      studyDay(TODAY + Number(offset)),
      { answers, took: answers * 1_000, first: epochMs(0), last: epochMs(0) },
    ]),
  );

const calendarOf = (counts: Record<number, number>, firstWeekday = MONDAY) =>
  answerCalendar(daysOf(counts), TODAY, firstWeekday);

/** What a person reads: "Mon 2026-02-16". */
const dateOf = (day: number): string => new Date(day * 86_400_000).toUTCString().slice(0, 16);

describe('the calendar', () => {
  it.each([
    [MONDAY, 'Mon, 16 Feb 2026'],
    [SATURDAY, 'Sat, 14 Feb 2026'],
    [SUNDAY, 'Sun, 15 Feb 2026'],
  ])('has weeks that begin as the person is used to (%i)', (firstWeekday, begin) => {
    const { weeks, last } = calendarOf({ 0: 3 }, firstWeekday);
    expect(dateOf(weeks.at(-1)!)).toBe(begin);
    expect(last).toBe(TODAY);
  });

  it('is as wide as a wide screen at first, and a year at most', () => {
    expect(calendarOf({ 0: 1 }).weeks).toHaveLength(27);
    expect(calendarOf({ [-7 * 40]: 1 }).weeks).toHaveLength(41);
    expect(calendarOf({ [-2_000]: 1, [-365]: 1, 0: 1 }).weeks).toHaveLength(53);
  });

  it('says how many answers it shows, in how many weeks', () => {
    expect(calendarOf({ 0: 3 })).toMatchObject({ answers: 3, answeredWeeks: 1 });
    expect(calendarOf({ [-1]: 3, [-2]: 5 })).toMatchObject({ answers: 8, answeredWeeks: 2 });
    expect(calendarOf({ [-2_000]: 90, 0: 1 })).toMatchObject({ answers: 1, answeredWeeks: 1 });
  });

  it('shows tomorrow to who has answered then already, and no other day to come', () => {
    expect(calendarOf({ 1: 2, 0: 1 })).toMatchObject({ last: TODAY + 1, answers: 3 });
    expect(calendarOf({ 300: 2, 0: 1 })).toMatchObject({ last: TODAY, answers: 1 });
  });

  it('names each month above the weeks that begin in it', () => {
    const { months, weeks } = calendarOf({});
    expect(months.reduce((sum, month) => sum + month.weeks, 0)).toBe(weeks.length);
    expect(months.map(({ day }) => dateOf(day).slice(8, 11)).join(' ')).toBe('Aug Sep Oct Nov Dec Jan Feb');
    expect(months.at(-1)).toMatchObject({ weeks: 3 });
  });

  it('adds up to all answers of the days that it shows', () => {
    const counts = fc.dictionary(
      fc.integer({ min: -360, max: 0 }).map(String),
      fc.integer({ min: 1, max: 500 }),
    );
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 7 }), (given, firstWeekday) => {
        const { answers, first, weeks } = calendarOf(given, firstWeekday);
        expect(answers).toBe(Object.values(given).reduce((sum, each) => sum + each, 0));
        expect(first).toBe(weeks[0]);
        expect(TODAY - weeks.at(-1)!).toBeLessThan(7);
      }),
    );
  });
});

describe('the shades', () => {
  it('go in even steps up to a busy day', () => {
    const { shadeOf, legend } = calendarOf({ 0: 40, [-1]: 5 });
    expect([0, 1, 10, 11, 20, 30, 31, 40, 400].map(shadeOf)).toEqual([0, 1, 1, 2, 2, 3, 4, 4, 4]);
    expect(legend).toEqual([
      { shade: 1, from: 1 },
      { shade: 2, from: 11 },
      { shade: 3, from: 21 },
      { shade: 4, from: 31 },
    ]);
  });

  it('are not paled by one day that stands out', () => {
    const usual = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [-i - 1, 20]));
    expect(calendarOf({ ...usual, 0: 3_000 }).shadeOf(20)).toBe(4);
  });

  it('are only those that occur where numbers are small', () => {
    expect(calendarOf({ 0: 1 }).legend).toEqual([{ shade: 4, from: 1 }]);
    expect(calendarOf({ 0: 2 }).legend.map(({ from }) => from)).toEqual([1, 2]);
  });

  it('tell every number by the legend', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 50 }), (numbers) => {
        const given = Object.fromEntries(numbers.map((each, i) => [-i, each]));
        const { shadeOf, legend } = calendarOf(given);
        for (const each of numbers) {
          expect(shadeOf(each)).toBe(legend.findLast(({ from }) => from <= each)?.shade);
        }
      }),
    );
  });
});
