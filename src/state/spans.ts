import type { Schedule } from '../domain/schedule.ts';
import { DAY, HOUR, MINUTE, type EpochMs, type StudyDay } from '../domain/units.ts';

/** A span of time in one unit, as a button has room for. */
export interface Span {
  readonly value: number;
  readonly unit: 'minute' | 'hour' | 'day' | 'month' | 'year';
}

const DAYS_A_MONTH = 30.44;
const DAYS_A_YEAR = 365.25;
const tenths = (value: number): number => Math.round(value * 10) / 10;

/** A value that would round up to one of the next unit is told in that one: never 60 minutes or 12 months. */
export function spanOfDays(days: number): Span {
  const [whole, months] = [Math.round(days), tenths(days / DAYS_A_MONTH)];
  if (whole <= DAYS_A_MONTH * 1.5) return { value: whole, unit: 'day' };
  if (months < 12) return { value: months, unit: 'month' };
  return { value: tenths(days / DAYS_A_YEAR), unit: 'year' };
}

export function spanOfMs(ms: number): Span {
  const [minutes, hours] = [Math.max(1, Math.round(ms / MINUTE)), Math.round(ms / HOUR)];
  if (minutes < 60) return { value: minutes, unit: 'minute' };
  if (hours < 24) return { value: hours, unit: 'hour' };
  return spanOfDays(ms / DAY);
}

/** How long after an answer at `at` on `day` a card returns. */
export function spanUntil(schedule: Schedule, at: EpochMs, day: StudyDay): Span {
  switch (schedule.kind) {
    case 'learning':
    case 'relearning':
      return spanOfMs(schedule.due - at);
    case 'review':
      return spanOfDays(schedule.due - day);
    case 'new':
      return spanOfDays((schedule.due ?? day) - day);
  }
}
