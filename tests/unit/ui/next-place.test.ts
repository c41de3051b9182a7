import { expect, it } from 'vitest';
import { nextPlace } from '../../../src/ui/screens/browse/next-place.ts';

const from = (key: string, at: number): number | null => nextPlace(key, at, 100, 10);

it('the keys go from row to row, and no further than the list', () => {
  expect(['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End'].map((key) => from(key, 50))).toEqual([
    51, 49, 60, 40, 0, 99,
  ]);
  expect([from('ArrowUp', 0), from('PageDown', 95), from('Tab', 3)]).toEqual([0, 99, null]);
});
