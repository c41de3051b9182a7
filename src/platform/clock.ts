import { epochMs, type Now } from '../domain/units.ts';

/** The time, as an argument. */
export interface Clock {
  now(): Now;
}

export const systemClock: Clock = {
  now() {
    const date = new Date();
    return { at: epochMs(date.getTime()), utcOffset: -date.getTimezoneOffset() };
  },
};
