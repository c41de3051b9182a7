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

export function spanOfDays(days: number): Span {
  if (days < DAYS_A_MONTH * 1.5) return { value: Math.round(days), unit: 'day' };
  if (days < DAYS_A_YEAR) return { value: tenths(days / DAYS_A_MONTH), unit: 'month' };
  return { value: tenths(days / DAYS_A_YEAR), unit: 'year' };
}

export function spanOfMs(ms: number): Span {
  if (ms < HOUR) return { value: Math.max(1, Math.round(ms / MINUTE)), unit: 'minute' };
  if (ms < DAY) return { value: Math.round(ms / HOUR), unit: 'hour' };
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

const SHORT: Readonly<Record<Span['unit'], string>> = {
  minute: 'min',
  hour: 'h',
  day: 'd',
  month: 'mo',
  year: 'y',
};

/** "8 d", as a rating button shows it. */
export const shortSpan = ({ value, unit }: Span): string => `${value} ${SHORT[unit]}`;

/** "8 days", as it is said. */
export const longSpan = ({ value, unit }: Span): string => `${value} ${unit}${value === 1 ? '' : 's'}`;
