import { expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../../../src/domain/units.ts';
import { durationOf } from '../../../../src/ui/words/duration.ts';

test.each([
  [20_000, 1, 'minute'],
  [59.2 * MINUTE, 60, 'minute'],
  [HOUR, 1, 'hour'],
  [5.24 * HOUR, 5.2, 'hour'],
  [834.6 * HOUR, 835, 'hour'],
] as const)('%d ms are %d of a %s', (ms, value, unit) => {
  expect(durationOf(ms)).toEqual({ value, unit });
});
