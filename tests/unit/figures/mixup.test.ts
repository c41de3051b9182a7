import { describe, expect, test } from 'vitest';
import { SeededChance } from '../../../src/figures/kit/chance.ts';
import { mean } from '../../../src/figures/kit/numbers.ts';
import { betaDraw, gammaDraw, histogram, weights } from '../../../src/figures/mixup/beta.ts';
import { blend, blendPictures, leastLoss } from '../../../src/figures/mixup/mixup.ts';
import { figure } from '../../../src/figures/mixup/MixupFigure.tsx';
import { CAT, DOG } from '../../../src/figures/mixup/pictures.ts';

const MANY = 40_000;
const variance = (values: readonly number[]): number => {
  const middle = mean(values);
  return mean(values.map((value) => (value - middle) ** 2));
};

describe('draws', () => {
  test.each([0.3, 1, 2.5, 9])('of a gamma of shape %f have its mean and variance', (shape) => {
    const chance = new SeededChance(3);
    const draws = Array.from({ length: MANY }, () => gammaDraw(shape, chance));
    expect(mean(draws) / shape).toBeCloseTo(1, 1);
    expect(variance(draws) / shape).toBeCloseTo(1, 1);
    expect(Math.min(...draws)).toBeGreaterThanOrEqual(0);
  });

  test.each([0.05, 0.2, 1, 5])('of Beta(%f, the same) have its mean and variance', (alpha) => {
    const draws = weights(alpha, new SeededChance(7), MANY);
    expect(mean(draws)).toBeCloseTo(0.5, 1);
    expect(variance(draws)).toBeCloseTo(1 / (4 * (2 * alpha + 1)), 2);
    expect(draws.every((draw) => draw >= 0 && draw <= 1)).toBe(true);
  });

  test('of a beta that leans have its mean', () => {
    const chance = new SeededChance(1);
    expect(mean(Array.from({ length: MANY }, () => betaDraw(2, 6, chance)))).toBeCloseTo(0.25, 2);
  });

  test('of Beta(1, 1) are even', () => {
    for (const count of histogram(weights(1, new SeededChance(2), MANY), 10)) {
      expect(count / (MANY / 10)).toBeCloseTo(1, 0.5);
    }
  });

  test('are the same for the same seed', () => {
    const [one, other] = [4, 4].map((seed) => weights(0.2, new SeededChance(seed), 50));
    expect(one).toEqual(other);
    expect(weights(0.2, new SeededChance(5), 50)).not.toEqual(one);
  });

  test('fall into bins, the ends included', () => {
    expect(histogram([0, 0.1, 0.5, 0.99, 1], 4)).toEqual([2, 0, 1, 2]);
  });
});

describe('a blend', () => {
  test('has so much of each', () => {
    expect(blend([1, 0], [0, 1], 0.75)).toEqual([0.75, 0.25]);
    expect(blendPictures([[1, 0.5]], [[0, 0.5]], 0.25)).toEqual([[0.25, 0.5]]);
  });

  test('of the whole of one is that one', () => {
    expect(blendPictures(CAT, DOG, 1)).toEqual(CAT);
    expect(blendPictures(CAT, DOG, 0)).toEqual(DOG);
  });

  test('costs at least the entropy of its label', () => {
    expect(leastLoss([1, 0])).toBeCloseTo(0);
    expect(leastLoss([0.5, 0.5])).toBeCloseTo(Math.log(2));
    expect(leastLoss([0.7, 0.3])).toBeCloseTo(0.6109, 4);
  });
});

test('both pictures are square and of one size', () => {
  for (const picture of [CAT, DOG]) {
    expect(picture).toHaveLength(16);
    expect(picture.every((row) => row.length === 16)).toBe(true);
  }
});

describe('a block', () => {
  test.each(['', 'alpha: 0.4\nlambda: 0.5\nseed: 3'])('opens with %j', (text) => {
    expect(figure.open(text).kind).toBe('open');
  });

  test.each([
    ['alpha: 9', { kind: 'range', setting: 'alpha', min: 0.05, max: 5 }],
    ['lambda: half', { kind: 'no-number', setting: 'lambda', value: 'half' }],
    ['seed: 1.5', { kind: 'whole', setting: 'seed' }],
    ['beta: 1', { kind: 'unknown', setting: 'beta', known: ['alpha', 'lambda', 'seed'] }],
  ])('with %j is told what is wrong', (text, fault) => {
    expect(figure.open(text)).toEqual({ kind: 'faulty', faults: [fault] });
  });
});
