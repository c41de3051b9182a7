import { describe, expect, test } from 'vitest';
import { coinWalk, compare, logisticMap } from '../../../src/figures/seeds/seeds.ts';
import { figure } from '../../../src/figures/seeds/SeedsFigure.tsx';

describe('a walk by coins', () => {
  test('goes one up or down each step', () => {
    const walk = coinWalk(3, 100);
    expect(walk).toHaveLength(101);
    expect(walk[0]).toBe(0);
    expect(walk.slice(1).every((height, i) => Math.abs(height - (walk[i] ?? 0)) === 1)).toBe(true);
  });

  test('goes the same way for the same seed, however long', () => {
    expect(coinWalk(8, 60)).toEqual(coinWalk(8, 60));
    expect(coinWalk(8, 60).slice(0, 21)).toEqual(coinWalk(8, 20));
    expect(coinWalk(9, 60)).not.toEqual(coinWalk(8, 60));
  });
});

describe('the logistic map', () => {
  test('follows its closed form', () => {
    // x = sin²θ goes to sin²(2θ).
    const angle = Math.asin(Math.sqrt(0.3));
    for (const [step, value] of logisticMap(0.3, 15).entries()) {
      expect(value).toBeCloseTo(Math.sin(2 ** step * angle) ** 2, 8);
    }
  });

  test('parts two inputs that differ by a millionth, but not at once', () => {
    const { parted, farthest } = compare(logisticMap(0.3, 40), logisticMap(0.300001, 40));
    expect(parted).toBe(0);
    expect(farthest).toBeGreaterThan(0.5);
    expect(compare(logisticMap(0.3, 8), logisticMap(0.300001, 8)).farthest).toBeLessThan(0.001);
  });
});

test('a comparison finds where runs part and are farthest', () => {
  expect(compare([0, 1, 2, 1], [0, 1, 0, -1])).toEqual({ parted: 2, farthest: 2, at: 2 });
  expect(compare([0, 1], [0, 1])).toEqual({ parted: null, farthest: 0, at: 0 });
});

describe('a block', () => {
  test.each(['', 'first: 3\nsecond: 4\nsteps: 100', 'process: rule'])('opens with %j', (text) => {
    expect(figure.open(text).kind).toBe('open');
  });

  test.each([
    ['first: -1', { kind: 'range', setting: 'first', min: 0, max: 9999 }],
    ['steps: 4', { kind: 'range', setting: 'steps', min: 5, max: 200 }],
    ['process: dice', { kind: 'choice', setting: 'process', choices: ['coins', 'rule'] }],
    ['third: 1', { kind: 'unknown', setting: 'third', known: ['first', 'second', 'steps', 'process'] }],
  ])('with %j is told what is wrong', (text, fault) => {
    expect(figure.open(text)).toEqual({ kind: 'faulty', faults: [fault] });
  });
});
