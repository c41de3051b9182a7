import { SeededChance } from '../kit/chance.ts';
import { clamp, mean, times } from '../kit/numbers.ts';
import { solve } from './solve.ts';

export type Point = readonly [number, number];

export interface Regularisation {
  /** What each squared weight costs beside the mean squared error. */
  readonly decay: number;
  /** The chance of a feature to be left out. */
  readonly dropout: number;
}

/** A polynomial of degree 9: as many weights as there are points at first. */
export const WEIGHTS = 10;

/** The curve behind the points. */
export const truth = (x: number): number => Math.sin(Math.PI * x);

/** Noisy points of the curve: spread over −1 to 1, each a little off its place. */
export function draw(count: number, noise: number, chance: SeededChance): readonly Point[] {
  return times(count, (i) => {
    const x = -1 + (2 * (i + 0.5 + 0.7 * (chance.unit() - 0.5))) / count;
    return [x, truth(x) + noise * chance.normal()];
  });
}

/** The points and copies of each, moved a little sideways: what looks almost the same has the same answer. */
export function augment(
  points: readonly Point[],
  copies: number,
  shift: number,
  chance: SeededChance,
): readonly Point[] {
  const moved = ([x, y]: Point): Point => [clamp(x + shift * chance.normal(), -1, 1), y];
  return [...points, ...points.flatMap((point) => times(copies, () => moved(point)))];
}

/** Legendre's polynomials, scaled to a mean square of 1 from −1 to 1; the first is constant: its weight is the bias. */
export function features(x: number): readonly number[] {
  const legendre = [1, x];
  for (let k = 2; k < WEIGHTS; k++) {
    legendre.push(((2 * k - 1) * x * (legendre[k - 1] ?? 0) - (k - 1) * (legendre[k - 2] ?? 0)) / k);
  }
  return legendre.map((value, k) => value * Math.sqrt(2 * k + 1));
}

/** Stands for no decay: of all curves through the points it leaves the one with the smallest weights. */
const HARDLY_ANY = 1e-10;

/**
 * The weights of least mean squared error, decay added. Dropout is in it exactly: over all its masks, the expected error of
 * a linear model is the plain one and, for each feature, p / (1 − p) times its mean square times its squared weight
 * (Srivastava and others 2014, 9.1). The bias is neither decayed nor dropped.
 */
export function fit(points: readonly Point[], { decay, dropout }: Regularisation): readonly number[] {
  const inputs = points.map(([x]) => features(x));
  const products = times(WEIGHTS, (a) =>
    times(WEIGHTS, (b) => mean(inputs.map((input) => (input[a] ?? 0) * (input[b] ?? 0)))),
  );
  const penalised = products.map((row, a) =>
    row.map((value, b) => {
      if (a !== b || a === 0) return value;
      return value + Math.max(decay, HARDLY_ANY) + (dropout / (1 - dropout)) * value;
    }),
  );
  const targets = times(WEIGHTS, (a) => mean(points.map(([, y], i) => (inputs[i]?.[a] ?? 0) * y)));
  return solve(penalised, targets);
}

export const predict = (weights: readonly number[], x: number): number =>
  features(x).reduce((total, feature, k) => total + feature * (weights[k] ?? 0), 0);

/** How far off the model is, as the root of the mean square: in the unit of the points. */
export const errorOn = (weights: readonly number[], points: readonly Point[]): number =>
  Math.sqrt(mean(points.map(([x, y]) => (predict(weights, x) - y) ** 2)));

/** The length of all weights but the bias. */
export const normOf = (weights: readonly number[]): number => Math.hypot(...weights.slice(1));

export interface Fit {
  readonly points: readonly Point[];
  readonly weights: readonly number[];
  readonly training: number;
  readonly validation: number;
}

export interface Task extends Regularisation {
  readonly points: number;
  readonly noise: number;
  readonly augmented: boolean;
  readonly seed: number;
}

const COPIES = 8;
const SHIFT = 0.1;
export const VALIDATION = 200;

/** Draws the points of a task and others to validate on, fits the first, measures on both. */
export function fitTask(task: Task): Fit {
  const chance = new SeededChance(task.seed);
  const points = draw(task.points, task.noise, chance);
  const unseen = draw(VALIDATION, task.noise, chance);
  const weights = fit(task.augmented ? augment(points, COPIES, SHIFT, chance) : points, task);
  return { points, weights, training: errorOn(weights, points), validation: errorOn(weights, unseen) };
}
