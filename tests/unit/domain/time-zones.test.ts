import { afterEach, describe, expect, it } from 'vitest';
import { RATINGS, type Review } from '../../../src/domain/event.ts';
import { fold } from '../../../src/domain/fold.ts';
import { DEFAULT_OPTIONS } from '../../../src/domain/options.ts';
import type { Schedule } from '../../../src/domain/schedule.ts';
import { createScheduler } from '../../../src/domain/scheduler.ts';
import { DAY, epochMs, HOUR, MINUTE, studyDayOf } from '../../../src/domain/units.ts';
import { event, review } from './builders.ts';

/** Zones, and how many minutes their wall is ahead of UTC at the start of 2026. */
const ZONES = [
  ['UTC', 0],
  ['Europe/London', 0],
  ['Europe/Berlin', 60],
  ['America/New_York', -300],
  ['America/Los_Angeles', -480],
  ['America/St_Johns', -210],
  ['Asia/Kolkata', 330],
  ['Asia/Kathmandu', 345],
  ['Australia/Lord_Howe', 660],
  ['Australia/Adelaide', 630],
  ['Pacific/Chatham', 825],
  ['Pacific/Kiritimati', 840],
  ['Pacific/Niue', -660],
] as const;

const ORIGINAL = process.env['TZ'];

function inZone<Result>(zone: string, work: () => Result): Result {
  process.env['TZ'] = zone;
  return work();
}

afterEach(() => {
  if (ORIGINAL === undefined) delete process.env['TZ'];
  else process.env['TZ'] = ORIGINAL;
});

const START = Date.UTC(2026, 0, 1);
/** Days after the start; with the answers below they cross both changes of 2026 in either hemisphere. */
const DAYS = [0, 0, 1, 3, 12, 60, 86, 87, 88, 150, 270, 297, 298, 305, 600];
const HOURS = [21, 21.2, 3.9, 4, 23, 0.5, 12, 2.5, 5, 20, 3, 2.5, 4, 22, 9];

const ratingAt = (place: number): Review['rating'] => RATINGS[(place * 3 + 2) % 4] ?? 'good';

const answer = (place: number, at: number, utcOffset: number): Review => {
  const day = studyDayOf({ at: epochMs(at), utcOffset }, 4);
  return review(`r${place}`, day, { id: event(`r${place}`), at: epochMs(at), rating: ratingAt(place) });
};

const schedulesAfterEach = (reviews: readonly Review[]): readonly Schedule[] => {
  const scheduler = createScheduler(DEFAULT_OPTIONS);
  return reviews.map((_, last) => fold(reviews.slice(0, last + 1), scheduler).schedule);
};

/** Learning cards are due at instants, which differ from zone to zone; all else must not. */
const dueDaysAfterEach = (reviews: readonly Review[]): readonly unknown[] =>
  schedulesAfterEach(reviews).map((schedule) =>
    schedule.kind === 'learning' || schedule.kind === 'relearning' ? { ...schedule, due: null } : schedule,
  );

describe.each(ZONES)('in %s', (zone, minutesAhead) => {
  it('the test really runs', () => {
    expect(inZone(zone, () => new Date(2026, 0, 1).getTimezoneOffset()) + minutesAhead).toBe(0);
  });

  it('a recorded history gives the schedule that it gives in UTC', () => {
    const recorded = DAYS.map((day, i) => answer(i, START + day * DAY + (HOURS[i] ?? 0) * HOUR, -300));
    const expected = inZone('UTC', () => schedulesAfterEach(recorded));
    expect(inZone(zone, () => schedulesAfterEach(recorded))).toEqual(expected);
  });

  it('the same answers by the clock on the wall give the same due days', () => {
    const lived = DAYS.map((day, place) => {
      const minutes = Math.round((HOURS[place] ?? 0) * 60);
      return inZone(zone, () => {
        const wall = new Date(2026, 0, 1 + day, 0, minutes);
        return answer(place, wall.getTime(), -wall.getTimezoneOffset());
      });
    });
    const inUtc = DAYS.map((day, i) => answer(i, START + day * DAY + (HOURS[i] ?? 0) * HOUR, 0));
    expect(inZone(zone, () => dueDaysAfterEach(lived))).toEqual(dueDaysAfterEach(inUtc));
  });
});

it('would notice local dates: a day is not always as long', () => {
  const length = inZone(
    'Europe/London',
    () => new Date(2026, 2, 30).getTime() - new Date(2026, 2, 29).getTime(),
  );
  expect(length).toBe(DAY - 60 * MINUTE);
});
