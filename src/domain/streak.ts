import type { DayTally } from './answer-tally.ts';
import { DAY, type EpochMs, type StudyDay } from './units.ts';

type StudiedDay = Pick<DayTally, 'first' | 'last'>;

/**
 * How many study days in a row hold an answer, up to today, or up to yesterday where today has none yet. Recorded days
 * are counted, so that neither travel nor a clock that is put forward or back ends it: who flies back over the date
 * line has answered tomorrow already, and who flies over it the other way skips a day of the calendar that never was
 * a day of hers: from answer to answer less than a whole one went by.
 */
export function streakOn(today: StudyDay, now: EpochMs, days: ReadonlyMap<StudyDay, StudiedDay>): number {
  const recorded = [...days].filter(([day]) => day <= today + 1).toSorted(([a], [b]) => b - a);
  let streak = 0;
  let [after, since]: readonly [number, number] = [Math.max(today, recorded[0]?.[0] ?? today), now];
  for (const [day, { first, last }] of recorded) {
    const isNext = after - day <= 1 || (after - day === 2 && since - last < DAY);
    if (!isNext) break;
    streak++;
    [after, since] = [day, first];
  }
  return streak;
}
