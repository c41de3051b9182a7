import { describe, expect, it } from 'vitest';
import { streakOn } from '../../../src/domain/streak.ts';
import { DAY, epochMs, HOUR, studyDay, studyDayOf, type StudyDay } from '../../../src/domain/units.ts';

const TODAY = studyDay(20_501);

/** The streak where these days hold an answer, counted from today. */
const streak = (...offsets: number[]): number => {
  const days = new Set(offsets.map((offset) => studyDay(TODAY + offset)));
  return streakOn(TODAY, (day) => days.has(day));
};

describe('the streak', () => {
  it.each([
    ['is none before the first answer', [], 0],
    ['begins with today', [0], 1],
    ['stands where today has no answer yet', [-1, -2, -3], 3],
    ['counts today', [0, -1, -2], 3],
    ['ends where a day was left out', [0, -1, -3, -4], 2],
    ['is none where neither today nor yesterday has an answer', [-2, -3, -4], 0],
    ['knows nothing of days that have not come', [7, 8], 0],
  ])('%s', (_, offsets, expected) => {
    expect(streak(...offsets)).toBe(expected);
  });

  it('stands for who flies back over the date line and lives a day twice', () => {
    expect(streak(1, 0, -1)).toBe(3);
    expect(streak(1, 0)).toBe(2);
    expect(streak(1)).toBe(1);
  });
});

/** The study days of answers at 20:00 by the clock on the wall, wherever the person is. */
const daysOf = (wall: readonly { readonly day: number; readonly utcOffset: number }[]): Set<StudyDay> =>
  new Set(
    wall.map(({ day, utcOffset }) =>
      studyDayOf({ at: epochMs(day * DAY + 20 * HOUR - utcOffset * 60_000), utcOffset }, 4),
    ),
  );

describe('an answer each evening is a streak', () => {
  const evenings = Array.from({ length: 10 }, (_, i) => TODAY - 9 + i);
  it.each([
    ['at home', () => 60],
    ['when the clocks go forward', (day: number) => (day < TODAY - 4 ? 60 : 120)],
    ['when the clocks go back', (day: number) => (day < TODAY - 4 ? 120 : 60)],
    ['on the way from Berlin to Tokyo', (day: number) => (day < TODAY - 4 ? 60 : 540)],
    ['on the way from Berlin to San Francisco', (day: number) => (day < TODAY - 4 ? 60 : -480)],
    ['by a clock that is moved every day', (day: number) => (day % 2 === 0 ? -600 : 600)],
  ])('%s', (_, offsetOn) => {
    const days = daysOf(evenings.map((day) => ({ day, utcOffset: offsetOn(day) })));
    expect(streakOn(TODAY, (day) => days.has(day))).toBe(10);
  });
});
