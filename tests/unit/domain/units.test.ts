import { describe, expect, it } from 'vitest';
import { DAY, epochMs, HOUR, MINUTE, nextRollover, studyDayOf, type Now } from '../../../src/domain/units.ts';

const utc = (text: string): number => Date.parse(`${text}Z`);
const now = (text: string, utcOffset = 0): Now => ({
  at: epochMs(utc(text) - utcOffset * MINUTE),
  utcOffset,
});
const dayNumber = (date: string): number => utc(`${date}T00:00`) / DAY;

describe('the study day', () => {
  it('turns at the rollover hour of local time', () => {
    expect(studyDayOf(now('2026-03-10T03:59:59.999'), 4)).toBe(dayNumber('2026-03-09'));
    expect(studyDayOf(now('2026-03-10T04:00'), 4)).toBe(dayNumber('2026-03-10'));
    expect(studyDayOf(now('2026-03-11T03:59'), 4)).toBe(dayNumber('2026-03-10'));
    expect(studyDayOf(now('2026-03-10T00:00'), 0)).toBe(dayNumber('2026-03-10'));
    expect(studyDayOf(now('2026-03-10T22:59'), 23)).toBe(dayNumber('2026-03-09'));
  });

  it.each([0, 60, -300, 330, 345, -210, 765, 840, -720])(
    'follows the wall %i minutes ahead of UTC',
    (offset) => {
      expect(studyDayOf(now('2026-03-10T03:59', offset), 4)).toBe(dayNumber('2026-03-09'));
      expect(studyDayOf(now('2026-03-10T04:00', offset), 4)).toBe(dayNumber('2026-03-10'));
    },
  );

  it('goes up by one over the days on which clocks change, 23 and 25 hours long', () => {
    const spring = [now('2026-03-28T20:00', 60), now('2026-03-29T20:00', 120), now('2026-03-30T20:00', 120)];
    const autumn = [now('2026-10-24T20:00', 120), now('2026-10-25T20:00', 60), now('2026-10-26T20:00', 60)];
    for (const evenings of [spring, autumn]) {
      const [first = 0, ...rest] = evenings.map((evening) => studyDayOf(evening, 4));
      expect(rest).toEqual([first + 1, first + 2]);
    }
  });

  it('is one day on both sides of the hour that comes twice', () => {
    const before = now('2026-10-25T02:30', 120);
    const after = now('2026-10-25T02:30', 60);
    expect(after.at - before.at).toBe(HOUR);
    expect(studyDayOf(before, 4)).toBe(studyDayOf(after, 4));
  });
});

describe('the next rollover', () => {
  it('is the instant at which the study day turns', () => {
    for (const offset of [0, 60, -300, 345, 840]) {
      for (const time of ['03:59', '04:00', '12:00', '23:59']) {
        const present = now(`2026-03-10T${time}`, offset);
        const turn = nextRollover(present, 4);
        expect(turn).toBeGreaterThan(present.at);
        expect(turn - present.at).toBeLessThanOrEqual(DAY);
        expect(studyDayOf({ at: turn, utcOffset: offset }, 4)).toBe(studyDayOf(present, 4) + 1);
        expect(studyDayOf({ at: epochMs(turn - 1), utcOffset: offset }, 4)).toBe(studyDayOf(present, 4));
      }
    }
  });
});

it('keeps instants whole and not negative', () => {
  expect(epochMs(1.6)).toBe(2);
  expect(epochMs(-5)).toBe(0);
});
