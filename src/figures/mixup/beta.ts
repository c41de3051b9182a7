import type { SeededChance } from '../kit/chance.ts';
import { times } from '../kit/numbers.ts';

/** A draw from the gamma distribution of a shape (Marsaglia and Tsang, 2000, A simple method for generating gamma variables). */
export function gammaDraw(shape: number, chance: SeededChance): number {
  // Below 1 the method needs a shape above, and its draw is scaled down.
  if (shape < 1) return gammaDraw(shape + 1, chance) * (1 - chance.unit()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = chance.normal();
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - chance.unit()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** A draw from Beta(a, b): the share of one gamma in two. */
export function betaDraw(a: number, b: number, chance: SeededChance): number {
  const x = gammaDraw(a, chance);
  return x / (x + gammaDraw(b, chance));
}

/** The weights that mixup draws: so many from Beta(α, α). */
export const weights = (alpha: number, chance: SeededChance, count: number): readonly number[] =>
  times(count, () => betaDraw(alpha, alpha, chance));

/** How many of the values from 0 to 1 lie in each of as many equal bins. */
export function histogram(values: readonly number[], bins: number): readonly number[] {
  const counts = times(bins, () => 0);
  for (const value of values) {
    const bin = Math.min(bins - 1, Math.floor(value * bins));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}
