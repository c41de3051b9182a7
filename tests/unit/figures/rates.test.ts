import { expect, test } from 'vitest';
import { SeededChance } from '../../../src/figures/kit/chance.ts';
import {
  descend,
  distance,
  drawLayer,
  gradientOf,
  lossOf,
  type Example,
  type Layer,
  type Network,
} from '../../../src/figures/rates/network.ts';
import { lossBefore, pretrain, ratesOf, tune } from '../../../src/figures/rates/rates.ts';
import { figure } from '../../../src/figures/rates/RatesFigure.tsx';
import { showRate } from '../../../src/figures/rates/RatesTable.tsx';

const chance = new SeededChance(4);
const network: Network = [drawLayer(1, 3, 1, chance), drawLayer(3, 3, 1, chance), drawLayer(3, 1, 1, chance)];
const examples: readonly Example[] = [[-0.5, 0.3], [0.2, -0.7], [0.9, 0.4]]; // prettier-ignore

/** A network with one weight changed, or one bias where there is no column. */
const nudged = (at: number, row: number, column: number | null, by: number): Network => {
  const change = (layer: Layer): Layer => ({
    weights: layer.weights.map((each, i) => each.map((w, j) => (i === row && j === column ? w + by : w))),
    biases: layer.biases.map((b, i) => (i === row && column === null ? b + by : b)),
  });
  const [early, middle, head] = network.map((layer, i) => (i === at ? change(layer) : layer));
  return [early!, middle!, head!];
};

test('backpropagation finds the slope of every weight and bias', () => {
  const gradient = gradientOf(network, examples);
  const slope = (at: number, row: number, column: number | null): number =>
    (lossOf(nudged(at, row, column, 1e-5), examples) - lossOf(nudged(at, row, column, -1e-5), examples)) /
    2e-5;
  network.forEach((layer, at) =>
    layer.weights.forEach((weights, row) => {
      weights.forEach((_, column) => {
        expect(gradient[at]!.weights[row]![column]).toBeCloseTo(slope(at, row, column), 6);
      });
      expect(gradient[at]!.biases[row]).toBeCloseTo(slope(at, row, null), 6);
    }),
  );
});

test('a group whose rate is 0 stays', () => {
  const [early, middle, head] = descend(network, gradientOf(network, examples), [0, 0.1, 0.2]);
  expect(distance(network[0], early)).toBe(0);
  expect(distance(network[1], middle)).toBeGreaterThan(0);
  expect(distance(network[2], head)).toBeGreaterThan(0);
});

test('each group has its rate: the factor below the one above', () => {
  expect(ratesOf(0.1, 2)).toEqual([0.025, 0.05, 0.1]);
  expect(ratesOf(0.1, 1)).toEqual([0.1, 0.1, 0.1]);
  expect([0.1, 0.1 / 2.6, 0.1 / 2.6 ** 2].map(showRate)).toEqual(['0.1', '0.038', '0.015']);
});

test('the network knows its old task before it is tuned', () => {
  expect(lossBefore(pretrain())).toBeLessThan(0.01);
  expect(pretrain()).toBe(pretrain());
});

test('own rates move the body less, forget less and learn the new task better', () => {
  const same = tune(pretrain(), ratesOf(0.1, 1), 30);
  const own = tune(pretrain(), ratesOf(0.1, 2.6), 30);
  expect(own.losses).toHaveLength(31);
  expect(own.losses[0]).toBe(same.losses[0]);
  expect(own.losses.at(-1)).toBeLessThan(0.25 * same.losses.at(-1)!);
  expect(own.moved[0]).toBeLessThan(0.25 * same.moved[0]);
  expect(own.moved[1]).toBeLessThan(0.25 * same.moved[1]);
  expect(own.forgotten).toBeLessThan(0.5 * same.forgotten);
});

test('at twice the rate, one for all runs away', () => {
  expect(tune(pretrain(), ratesOf(0.2, 1), 30).losses.at(-1)).toBeGreaterThan(1e6);
  expect(tune(pretrain(), ratesOf(0.2, 2.6), 30).losses.at(-1)).toBeLessThan(0.01);
});

test('settings', () => {
  expect(figure.open('').kind).toBe('open');
  expect(figure.open('rate: 0.05\nfactor: 1\nsteps: 100').kind).toBe('open');
  expect(figure.open('factor: 0.5\nsteps: 2.5')).toEqual({
    kind: 'faulty',
    faults: [
      { kind: 'range', setting: 'factor', min: 1, max: 10 },
      { kind: 'whole', setting: 'steps' },
    ],
  });
});
