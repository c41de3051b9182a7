import { expect, test } from 'vitest';
import { decayAt, placeOf, showDecay, DECAY_PLACES } from '../../../src/figures/fit/decay-scale.ts';
import {
  augment,
  draw,
  errorOn,
  features,
  fit,
  fitTask,
  normOf,
  predict,
  truth,
  WEIGHTS,
  type Point,
  type Task,
} from '../../../src/figures/fit/fit.ts';
import { figure } from '../../../src/figures/fit/FitFigure.tsx';
import { solve } from '../../../src/figures/fit/solve.ts';
import { SeededChance } from '../../../src/figures/kit/chance.ts';
import { mean, sum, times } from '../../../src/figures/kit/numbers.ts';

const task: Task = { points: 10, noise: 0.3, decay: 0, dropout: 0, augmented: false, seed: 1 };

test('a system is solved, also where the first pivot is 0, and what nothing decides is 0', () => {
  expect(solve([[0, 2], [3, 1]], [4, 11])).toEqual([3, 2]); // prettier-ignore
  expect(solve([[2, 0], [0, 0]], [6, 0])).toEqual([3, 0]); // prettier-ignore
});

test('features have a mean square of 1 and nothing in common', () => {
  const xs = times(20_000, (i) => -1 + (i + 0.5) / 10_000);
  const rows = xs.map(features);
  for (let a = 0; a < WEIGHTS; a++) {
    for (let b = 0; b <= a; b++) {
      expect(mean(rows.map((row) => row[a]! * row[b]!))).toBeCloseTo(a === b ? 1 : 0, 3);
    }
  }
});

test('without noise and decay the fit is the curve', () => {
  const { weights, training } = fitTask({ ...task, points: 24, noise: 0 });
  expect(training).toBeLessThan(1e-4);
  for (const x of [-0.9, -0.2, 0.5]) expect(predict(weights, x)).toBeCloseTo(truth(x), 3);
});

test('no other weights cost less', () => {
  const points = draw(8, 0.4, new SeededChance(5));
  const settings = { decay: 0.05, dropout: 0.3 };
  const cost = (weights: readonly number[]): number => {
    const squares = (k: number): number => mean(points.map(([x]) => features(x)[k]! ** 2));
    const dropped = sum(times(WEIGHTS - 1, (i) => (0.3 / 0.7) * squares(i + 1) * weights[i + 1]! ** 2));
    return errorOn(weights, points) ** 2 + settings.decay * normOf(weights) ** 2 + dropped;
  };
  const best = fit(points, settings);
  for (let k = 0; k < WEIGHTS; k++) {
    for (const shift of [-0.01, 0.01]) {
      expect(cost(best.map((weight, i) => (i === k ? weight + shift : weight)))).toBeGreaterThan(cost(best));
    }
  }
});

test('dropout costs what the mean over all its masks costs', () => {
  const points = draw(5, 0.3, new SeededChance(2));
  const weights = times(WEIGHTS, (k) => 0.3 - 0.1 * k);
  const p = 0.4;
  const masks = times(2 ** (WEIGHTS - 1), (bits) =>
    times(WEIGHTS, (k) => k === 0 || (bits >> (k - 1)) % 2 === 1),
  );
  const expected = sum(
    masks.map((mask) => {
      const kept = weights.map((weight, k) => (k === 0 ? weight : mask[k] ? weight / (1 - p) : 0));
      const share = mask.slice(1).reduce((chance, isKept) => chance * (isKept ? 1 - p : p), 1);
      return share * errorOn(kept, points) ** 2;
    }),
  );
  const squares = (k: number): number => mean(points.map(([x]) => features(x)[k]! ** 2));
  const penalty = sum(times(WEIGHTS - 1, (i) => (p / (1 - p)) * squares(i + 1) * weights[i + 1]! ** 2));
  expect(errorOn(weights, points) ** 2 + penalty).toBeCloseTo(expected, 9);
});

test('the more decay or dropout, the smaller the weights and the worse the training points', () => {
  for (const changed of ['decay', 'dropout'] as const) {
    const fits = [0, 0.01, 0.1, 0.5].map((value) => fitTask({ ...task, [changed]: value }));
    const norms = fits.map(({ weights }) => normOf(weights));
    const errors = fits.map(({ training }) => training);
    expect(norms).toEqual(norms.toSorted((a, b) => b - a));
    expect(errors).toEqual(errors.toSorted((a, b) => a - b));
  }
});

test('as it begins, it goes through every point and misses the new ones; each remedy helps', () => {
  const wild = fitTask(task);
  expect(wild.training).toBeLessThan(0.01);
  expect(wild.validation).toBeGreaterThan(1);
  for (const remedy of [{ decay: 0.03 }, { dropout: 0.2 }, { augmented: true }, { points: 24 }]) {
    expect(fitTask({ ...task, ...remedy }).validation).toBeLessThan(0.25 * wild.validation);
  }
});

test('copies keep their answers and stay near', () => {
  const points: readonly Point[] = [[-1, 0.2], [0.5, 0.7]]; // prettier-ignore
  const all = augment(points, 3, 0.1, new SeededChance(1));
  expect(all.slice(0, 2)).toEqual(points);
  expect(all.map(([, y]) => y)).toEqual([0.2, 0.7, 0.2, 0.2, 0.2, 0.7, 0.7, 0.7]);
  expect(all.every(([x]) => x >= -1 && x <= 1)).toBe(true);
});

test('the same seed draws the same', () => {
  expect(fitTask(task)).toEqual(fitTask(task));
  expect(fitTask({ ...task, seed: 2 }).points).not.toEqual(fitTask(task).points);
});

test('the slider goes from none up tenfold by ten', () => {
  expect([decayAt(0), decayAt(1), decayAt(DECAY_PLACES)]).toEqual([0, expect.closeTo(1e-4, 12), 10]);
  for (let place = 0; place <= DECAY_PLACES; place++) expect(placeOf(decayAt(place))).toBe(place);
  expect([0, 1e-4, 0.25, 1, 10].map(showDecay)).toEqual(['none', '0.0001', '0.25', '1', '10']);
});

test('settings', () => {
  expect(figure.open('').kind).toBe('open');
  expect(figure.open('points: 24\nnoise: 0\ndecay: 0.1\ndropout: 0.5\naugmented: yes\nseed: 3').kind).toBe(
    'open',
  );
  expect(figure.open('points: 3\naugmented: maybe\ndropout: 1')).toEqual({
    kind: 'faulty',
    faults: [
      { kind: 'range', setting: 'points', min: 5, max: 24 },
      { kind: 'range', setting: 'dropout', min: 0, max: 0.8 },
      { kind: 'choice', setting: 'augmented', choices: ['no', 'yes'] },
    ],
  });
});
