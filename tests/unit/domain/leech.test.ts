import { expect, it } from 'vitest';
import { leechFields, makesLeech } from '../../../src/domain/leech.ts';
import type { Schedule } from '../../../src/domain/schedule.ts';
import { epochMs, studyDay } from '../../../src/domain/units.ts';
import { card, note } from './builders.ts';

const memory = { stability: 1, difficulty: 5 };
const lapsed = (lapses: number): Schedule => ({
  kind: 'relearning',
  step: 0,
  due: epochMs(0),
  day: studyDay(1),
  memory,
  lapses,
});

const leeches = (threshold: number, most: number): readonly number[] =>
  Array.from({ length: most }, (_, i) => i + 1).filter((lapses) =>
    makesLeech(lapsed(lapses - 1), lapsed(lapses), { leechThreshold: threshold, leechSuspends: true }),
  );

const written = (leechSuspends: boolean) =>
  leechFields(card('n'), note('n'), { leechThreshold: 8, leechSuspends }).map(({ id, name, value }) => [
    id,
    name,
    value,
  ]);

it('is made at the threshold of lapses, then at every half of it', () => {
  expect(leeches(8, 20)).toEqual([8, 12, 16, 20]);
  expect(leeches(5, 12)).toEqual([5, 8, 11]);
  expect(leeches(1, 3)).toEqual([1, 2, 3]);
});

it('is made by no answer that is no lapse', () => {
  const options = { leechThreshold: 8, leechSuspends: true };
  expect(makesLeech(lapsed(8), lapsed(8), options)).toBe(false);
  expect(
    makesLeech({ kind: 'new', due: null }, { ...lapsed(0), kind: 'learning' } as Schedule, options),
  ).toBe(false);
});

it('gets its tag, and rests where that is set', () => {
  expect(written(true)).toEqual([
    ['n', 'tag:leech', true],
    ['n.0', 'suspended', true],
  ]);
  expect(written(false)).toEqual([['n', 'tag:leech', true]]);
});
