import type { Brand } from './brand.ts';

/** Milliseconds since 1970-01-01T00:00Z, whole and not negative. */
export type EpochMs = Brand<number, 'EpochMs'>;

/** Number of a study day, counted from 1970-01-01; it turns at the rollover hour of local time. */
export type StudyDay = Brand<number, 'StudyDay'>;

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export const epochMs = (value: number): EpochMs => Math.max(0, Math.round(value)) as EpochMs;
export const studyDay = (value: number): StudyDay => Math.round(value) as StudyDay;

/** What the device's clock and wall say: the instant, and how far local time is ahead of UTC, in minutes. */
export interface Now {
  readonly at: EpochMs;
  readonly utcOffset: number;
}

/** The study day of an instant. `rollover` is the local hour (0..23) at which the day turns. */
export function studyDayOf({ at, utcOffset }: Now, rollover: number): StudyDay {
  return Math.floor((at + utcOffset * MINUTE - rollover * HOUR) / DAY) as StudyDay;
}

/** The instant at which the study day after the present one begins, were the offset to stay as it is. */
export function nextRollover(now: Now, rollover: number): EpochMs {
  return epochMs((studyDayOf(now, rollover) + 1) * DAY + rollover * HOUR - now.utcOffset * MINUTE);
}
