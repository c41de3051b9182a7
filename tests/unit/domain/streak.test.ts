import { describe, expect, it } from 'vitest';
import { streakOn } from '../../../src/domain/streak.ts';
import {
  DAY,
  epochMs,
  HOUR,
  studyDay,
  studyDayOf,
  type EpochMs,
  type StudyDay,
} from '../../../src/domain/units.ts';

const TODAY = studyDay(20_501);

const noonOf = (day: number) => epochMs(day * DAY + 12 * HOUR);

/** The streak where these days hold an answer, counted from today. */
const streak = (...offsets: number[]): number => {
  const days = offsets.map((offset) => studyDay(TODAY + offset));
  return streakOn(
    TODAY,
    noonOf(TODAY),
    new Map(days.map((day) => [day, { first: noonOf(day), last: noonOf(day) }])),
  );
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

interface Wall {
  readonly day: number;
  readonly hour: number;
  /** Minutes that the wall's clock is ahead of UTC. */
  readonly utcOffset: number;
}

const timeOn = ({ day, hour, utcOffset }: Wall) => epochMs(day * DAY + hour * HOUR - utcOffset * 60_000);

/** The study days of answers by the clock on the wall, wherever the person is, and the streak at the last of them. */
function streakOf(wall: readonly Wall[]): number {
  const days = new Map<StudyDay, { readonly first: EpochMs; readonly last: EpochMs }>();
  for (const each of wall) {
    const at = timeOn(each);
    const day = studyDayOf({ at, utcOffset: each.utcOffset }, 4);
    days.set(day, { first: days.get(day)?.first ?? at, last: at });
  }
  const now = timeOn(wall.at(-1)!);
  return streakOn(studyDayOf({ at: now, utcOffset: wall.at(-1)!.utcOffset }, 4), now, days);
}

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
    expect(streakOf(evenings.map((day) => ({ day, hour: 20, utcOffset: offsetOn(day) })))).toBe(10);
  });
});

describe('over the date line', () => {
  const home = [-3, -2, -1].map((offset) => ({ day: TODAY + offset, hour: 21, utcOffset: -480 }));

  it('a day that was skipped from San Francisco to Tokyo does not end it', () => {
    expect(streakOf([...home, { day: TODAY + 1, hour: 9, utcOffset: 540 }])).toBe(4);
  });

  it('a day at home without an answer does', () => {
    expect(streakOf([...home, { day: TODAY + 1, hour: 9, utcOffset: -480 }])).toBe(1);
  });

  it('stands on arrival, before the first answer there', () => {
    const arrived = timeOn({ day: TODAY + 1, hour: 8, utcOffset: 540 });
    const days = new Map(
      home.map((each) => [studyDay(each.day), { first: timeOn(each), last: timeOn(each) }]),
    );
    expect(streakOn(studyDay(TODAY + 1), arrived, days)).toBe(3);
  });
});
