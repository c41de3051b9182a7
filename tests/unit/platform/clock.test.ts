import { afterEach, describe, expect, it, vi } from 'vitest';
import { systemClock } from '../../../src/platform/clock.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe('systemClock', () => {
  it.each([
    ['Europe/Berlin', '2026-01-15T12:00:00Z', 60],
    ['Europe/Berlin', '2026-07-15T12:00:00Z', 120],
    ['America/New_York', '2026-01-15T12:00:00Z', -300],
    ['Asia/Kolkata', '2026-01-15T12:00:00Z', 330],
  ])('says how far %s is ahead of UTC at %s', (zone, instant, utcOffset) => {
    vi.stubEnv('TZ', zone);
    vi.useFakeTimers({ now: new Date(instant) });
    expect(systemClock.now()).toEqual({ at: Date.parse(instant), utcOffset });
  });
});
