import { describe, expect, it } from 'vitest';
import { spanOfDays, spanOfMs } from '../../../src/state/spans.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../../src/domain/units.ts';

describe('spans', () => {
  it.each([
    [20 * SECOND, 1, 'minute'],
    [10 * MINUTE, 10, 'minute'],
    [59.7 * MINUTE, 1, 'hour'],
    [90 * MINUTE, 2, 'hour'],
    [23.8 * HOUR, 1, 'day'],
    [2 * DAY, 2, 'day'],
  ])('%d ms are %d %s', (ms, value, unit) => {
    expect(spanOfMs(ms)).toEqual({ value, unit });
  });

  it.each([
    [0, 0, 'day'],
    [45, 45, 'day'],
    [46, 1.5, 'month'],
    [363, 11.9, 'month'],
    [365, 1, 'year'],
    [498, 1.4, 'year'],
  ])('%d days are %d %s', (days, value, unit) => {
    expect(spanOfDays(days)).toEqual({ value, unit });
  });
});
