import type { SeededChance } from '../kit/chance.ts';
import { times } from '../kit/numbers.ts';

export type Example = readonly [x: number, y: number];

export interface Layer {
  /** A row for each unit. */
  readonly weights: readonly (readonly number[])[];
  readonly biases: readonly number[];
}

/** Two layers of tanh and a linear head, from one number to one. */
export type Network = readonly [early: Layer, middle: Layer, head: Layer];

export const drawLayer = (inputs: number, outputs: number, spread: number, chance: SeededChance): Layer => ({
  weights: times(outputs, () => times(inputs, () => spread * chance.normal())),
  biases: times(outputs, () => (inputs === 1 ? chance.normal() : 0)),
});

/** What each layer makes of an input, the input first. */
function forward(network: Network, x: number): readonly (readonly number[])[] {
  const values: (readonly number[])[] = [[x]];
  network.forEach(({ weights, biases }, at) => {
    const input = values[at] ?? [];
    const sums = weights.map((row, i) => dot(row, input) + (biases[i] ?? 0));
    values.push(at === network.length - 1 ? sums : sums.map(Math.tanh));
  });
  return values;
}

const predict = (network: Network, x: number): number => forward(network, x).at(-1)?.[0] ?? 0;

/** The mean squared error. */
export const lossOf = (network: Network, examples: readonly Example[]): number =>
  examples.reduce((total, [x, y]) => total + (predict(network, x) - y) ** 2, 0) / examples.length;

/** Of the mean squared error by every weight and bias: backpropagation, summed over all examples. */
export function gradientOf(network: Network, examples: readonly Example[]): Network {
  const sums = network.map(({ weights, biases }) => ({
    weights: weights.map((row) => row.map(() => 0)),
    biases: biases.map(() => 0),
  }));
  for (const [x, y] of examples) {
    const values = forward(network, x);
    let slopes: readonly number[] = [(2 * ((values.at(-1)?.[0] ?? 0) - y)) / examples.length];
    for (let at = network.length - 1; at >= 0; at--) {
      const input = values[at] ?? [];
      const sum = sums[at];
      if (sum) add(sum, slopes, input);
      slopes = backThrough(network[at], slopes, input);
    }
  }
  const [early = EMPTY, middle = EMPTY, head = EMPTY] = sums;
  return [early, middle, head];
}

const EMPTY: Layer = { weights: [], biases: [] };

interface Sums {
  readonly weights: number[][];
  readonly biases: number[];
}

function add({ weights, biases }: Sums, slopes: readonly number[], input: readonly number[]): void {
  slopes.forEach((slope, i) => {
    const row = weights[i] ?? [];
    biases[i] = (biases[i] ?? 0) + slope;
    for (let j = 0; j < input.length; j++) row[j] = (row[j] ?? 0) + slope * (input[j] ?? 0);
  });
}

/** The slopes by what came into a layer, before the tanh that made it. */
function backThrough(
  layer: Layer | undefined,
  slopes: readonly number[],
  input: readonly number[],
): readonly number[] {
  const back = input.map(() => 0);
  slopes.forEach((slope, i) => {
    const row = layer?.weights[i] ?? [];
    for (let j = 0; j < back.length; j++) back[j] = (back[j] ?? 0) + slope * (row[j] ?? 0);
  });
  return back.map((each, j) => each * (1 - (input[j] ?? 0) ** 2));
}

function dot(a: readonly number[], b: readonly number[]): number {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += (a[i] ?? 0) * (b[i] ?? 0);
  return total;
}

/** A step down the gradient, each layer at a rate of its own. */
export function descend(
  network: Network,
  gradient: Network,
  rates: readonly [number, number, number],
): Network {
  const [early, middle, head] = network;
  return [
    moved(early, gradient[0], rates[0]),
    moved(middle, gradient[1], rates[1]),
    moved(head, gradient[2], rates[2]),
  ];
}

const moved = ({ weights, biases }: Layer, slope: Layer, rate: number): Layer => ({
  weights: weights.map((row, i) => row.map((weight, j) => weight - rate * (slope.weights[i]?.[j] ?? 0))),
  biases: biases.map((bias, i) => bias - rate * (slope.biases[i] ?? 0)),
});

const flat = ({ weights, biases }: Layer): readonly number[] => [...weights.flat(), ...biases];

/** How far a layer is from where it was, as a share of how long it was. */
export function distance(from: Layer, to: Layer): number {
  const before = flat(from);
  const after = flat(to);
  return Math.hypot(...before.map((value, i) => (after[i] ?? 0) - value)) / Math.hypot(...before);
}
