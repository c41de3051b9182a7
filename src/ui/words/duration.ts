import { HOUR, MINUTE } from '../../domain/units.ts';

interface Duration {
  readonly value: number;
  readonly unit: 'minute' | 'hour';
}

/** How long something took, as it is easily said: whole minutes, then hours, those below ten with a tenth. */
export function durationOf(ms: number): Duration {
  if (ms < HOUR) return { value: Math.ceil(ms / MINUTE), unit: 'minute' };
  const hours = ms / HOUR;
  return { value: hours < 10 ? Math.round(hours * 10) / 10 : Math.round(hours), unit: 'hour' };
}
