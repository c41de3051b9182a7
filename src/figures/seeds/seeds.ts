import { SeededChance } from '../kit/chance.ts';

/** A walk by coins: up for heads, down for tails. The seed is all there is to it. */
export function coinWalk(seed: number, steps: number): readonly number[] {
  const chance = new SeededChance(seed);
  const heights = [0];
  for (let height = 0; heights.length <= steps;) {
    height += chance.unit() < 0.5 ? 1 : -1;
    heights.push(height);
  }
  return heights;
}

/** The logistic map x → 4x(1 − x) from a start between 0 and 1: a rule without chance (May, 1976). */
export function logisticMap(start: number, steps: number): readonly number[] {
  const values = [start];
  for (let value = start; values.length <= steps;) {
    value = 4 * value * (1 - value);
    values.push(value);
  }
  return values;
}

export interface Comparison {
  /** The first step at which two runs are not exactly the same; null for never. */
  readonly parted: number | null;
  /** How far they ever are from each other, and at which step first. */
  readonly farthest: number;
  readonly at: number;
}

export function compare(first: readonly number[], second: readonly number[]): Comparison {
  const distances = first.map((value, step) => Math.abs(value - (second[step] ?? value)));
  const parted = distances.findIndex((distance) => distance > 0);
  const farthest = Math.max(...distances);
  return { parted: parted < 0 ? null : parted, farthest, at: distances.indexOf(farthest) };
}
