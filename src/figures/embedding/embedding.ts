import { SeededChance } from '../kit/chance.ts';
import { sum, times } from '../kit/numbers.ts';

type Vector = readonly number[];
type Matrix = readonly Vector[];

/** Picked by hand, as a net might learn them from what a shop sells on each day: weekend, start, middle and end of the week. */
const DAYS: Readonly<Record<string, Vector>> = {
  monday: [-0.8, 0.9, 0.1, -0.5],
  tuesday: [-0.9, 0.6, 0.4, -0.3],
  wednesday: [-1, 0.1, 0.8, 0],
  thursday: [-0.8, -0.3, 0.6, 0.4],
  friday: [-0.1, -0.7, 0.2, 0.9],
  saturday: [0.9, -0.4, -0.6, 0.7],
  sunday: [1, 0.1, -0.8, 0.3],
};

/** How far a seed moves a vector that was picked by hand. */
const JITTER = 0.05;

/** With one digit, so that the numbers that are shown are all there is; and no minus zero. */
const toTenths = (value: number): number => Math.round(value * 10) / 10 + 0;

/** A row for each word: days of the week lie as they should, all others wherever chance puts them. */
export function embeddingMatrix(words: readonly string[], width: number, seed: number): Matrix {
  const chance = new SeededChance(seed);
  return words.map((word) => {
    const known = Object.hasOwn(DAYS, word.toLowerCase()) ? DAYS[word.toLowerCase()] : undefined;
    return times(width, (i) => {
      const drawn = chance.normal();
      return toTenths(known ? (known[i] ?? 0) + drawn * JITTER : drawn * 0.7);
    });
  });
}

export const oneHot = (place: number, size: number): Vector => times(size, (i) => (i === place ? 1 : 0));

export interface Product {
  readonly sums: Vector;
  readonly multiplications: number;
  /** Those of them by 0. */
  readonly wasted: number;
}

/** A row vector times the first rows of a matrix, with what it costs. */
export function product(row: Vector, matrix: Matrix, upTo = matrix.length): Product {
  const width = matrix[0]?.length ?? 0;
  const sums = Array<number>(width).fill(0);
  let wasted = 0;
  matrix.slice(0, upTo).forEach((values, v) => {
    const factor = row[v] ?? 0;
    values.forEach((value, i) => {
      sums[i] = (sums[i] ?? 0) + factor * value;
      if (factor === 0) wasted += 1;
    });
  });
  return { sums, multiplications: Math.min(upTo, matrix.length) * width, wasted };
}

const dot = (a: Vector, b: Vector): number => sum(a.map((value, i) => value * (b[i] ?? 0)));

/** Of the angle between two; 0 where one has no direction. */
export function cosine(a: Vector, b: Vector): number {
  const lengths = Math.sqrt(dot(a, a) * dot(b, b));
  return lengths === 0 ? 0 : dot(a, b) / lengths;
}

/** Which other row points most nearly the same way. */
export function nearest(matrix: Matrix, place: number): { readonly place: number; readonly cosine: number } {
  const chosen = matrix[place] ?? [];
  return matrix
    .map((row, i) => ({ place: i, cosine: cosine(row, chosen) }))
    .filter((other) => other.place !== place)
    .reduce((best, other) => (other.cosine > best.cosine ? other : best));
}
