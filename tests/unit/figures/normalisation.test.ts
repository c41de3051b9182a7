import { describe, expect, test } from 'vitest';
import { SeededChance } from '../../../src/figures/kit/chance.ts';
import {
  accuracy,
  chooseStatistics,
  frogsAround,
  learnThreshold,
  normalised,
  restored,
  statisticsOf,
} from '../../../src/figures/normalisation/normalisation.ts';
import { figure } from '../../../src/figures/normalisation/NormalisationFigure.tsx';
import { gatherFrogs, tryOut } from '../../../src/figures/normalisation/trial.ts';

describe('statistics', () => {
  test('are the mean and the deviation of all values', () => {
    expect(statisticsOf([2, 4, 4, 4, 5, 5, 7, 9])).toEqual({ mean: 5, deviation: 2 });
  });

  test('normalise to mean 0 and deviation 1, and back', () => {
    const values = [3, 8, 1, 12, 5];
    const statistics = statisticsOf(values);
    const after = statisticsOf(values.map((value) => normalised(value, statistics)));
    expect(after.mean).toBeCloseTo(0);
    expect(after.deviation).toBeCloseTo(1);
    expect(restored(normalised(8, statistics), statistics)).toBeCloseTo(8);
  });

  test('are those of the set that was chosen', () => {
    const [training, validation] = [
      [0, 2],
      [10, 14],
    ];
    const [one, two, all] = [training, validation, [...training, ...validation]].map(statisticsOf);
    expect(chooseStatistics('training', training, validation)).toEqual({ training: one, validation: one });
    expect(chooseStatistics('own', training, validation)).toEqual({ training: one, validation: two });
    expect(chooseStatistics('both', training, validation)).toEqual({ training: all, validation: all });
  });
});

describe('the threshold', () => {
  test('gets as few wrong as the best of all', () => {
    for (let seed = 0; seed < 40; seed += 1) {
      const chance = new SeededChance(seed);
      const examples = frogsAround(34, 25, chance).map(({ redness, isRed }) => ({ value: redness, isRed }));
      const cuts = examples.flatMap(({ value }) => [value - 1e-9, value]);
      const best = Math.max(...cuts.map((cut) => accuracy(examples, cut)));
      expect(accuracy(examples, learnThreshold(examples))).toBe(best);
    }
  });

  test('lies between the two kinds where they part, and beyond all where there is one', () => {
    const kinds = [1, 2, 5, 6].map((value) => ({ value, isRed: value > 3 }));
    expect(learnThreshold(kinds)).toBe(3.5);
    expect(accuracy(kinds, learnThreshold(kinds))).toBe(1);
    const green = kinds.map(({ value }) => ({ value, isRed: false }));
    expect(accuracy(green, learnThreshold(green))).toBe(1);
  });
});

describe('a trial', () => {
  test('without a shift is nearly the same by all', () => {
    const frogs = gatherFrogs(1, 0, 2000);
    const [one, other] = [tryOut(frogs, 'training'), tryOut(frogs, 'own')];
    expect(Math.abs(one.validation.accuracy - other.validation.accuracy)).toBeLessThan(0.03);
  });

  test.each([1, 2, 3, 4])('with frogs redder by %d fails by their own statistics alone', (shift) => {
    const frogs = gatherFrogs(1, shift, 500);
    const [training, own, both] = (['training', 'own', 'both'] as const).map((by) => tryOut(frogs, by));
    expect(training?.validation.accuracy).toBeGreaterThan(0.88);
    expect(own?.validation.accuracy).toBeLessThan(0.8);
    // One scale for both sets is as right as another: it is not the accuracy that peeking harms.
    expect(both?.validation.accuracy).toBe(training?.validation.accuracy);
  });

  test('has validation at the mean and the spread that it was gathered with', () => {
    const { validation } = tryOut(gatherFrogs(2, 3, 4000), 'training');
    const after = statisticsOf(validation.examples.map(({ value }) => value));
    expect(after.mean).toBeCloseTo(3, 0);
    expect(after.deviation).toBeCloseTo(1, 0);
  });
});

describe('a block', () => {
  test.each(['', 'shift: 0.5\nby: own\nseed: 9'])('opens with %j', (text) => {
    expect(figure.open(text).kind).toBe('open');
  });

  test.each([
    ['shift: 5', { kind: 'range', setting: 'shift', min: 0, max: 4 }],
    ['by: test', { kind: 'choice', setting: 'by', choices: ['training', 'own', 'both'] }],
    ['frogs: 9', { kind: 'unknown', setting: 'frogs', known: ['shift', 'by', 'seed'] }],
  ])('with %j is told what is wrong', (text, fault) => {
    expect(figure.open(text)).toEqual({ kind: 'faulty', faults: [fault] });
  });
});
