import type { SeededChance } from '../kit/chance.ts';
import { mean, times } from '../kit/numbers.ts';

export interface Frog {
  /** From 0, green, to 100, red. */
  readonly redness: number;
  readonly isRed: boolean;
}

export interface Statistics {
  readonly mean: number;
  readonly deviation: number;
}

/** Whose statistics each set is normalised by. */
export const BYS = ['training', 'own', 'both'] as const;
export type By = (typeof BYS)[number];

export const TRAINING_MEAN = 30;
export const SPREAD = 8;
/** How far, in standard deviations, validation can lie from training. */
export const MOST_SHIFT = 4;
/** What is redder is called red, but for those that nobody can tell. */
const RED_FROM = TRAINING_MEAN + 0.6 * SPREAD;
const DOUBT = 2;

/** Frogs around a redness. What is red does not depend on the others that it came with. */
export const frogsAround = (middle: number, count: number, chance: SeededChance): readonly Frog[] =>
  times(count, () => {
    const redness = middle + SPREAD * chance.normal();
    return { redness, isRed: redness + DOUBT * chance.normal() > RED_FROM };
  });

export function statisticsOf(values: readonly number[]): Statistics {
  const middle = mean(values);
  return { mean: middle, deviation: Math.sqrt(mean(values.map((value) => (value - middle) ** 2))) };
}

interface SetStatistics {
  readonly training: Statistics;
  readonly validation: Statistics;
}

/** By which statistics the two sets are normalised. */
export function chooseStatistics(
  by: By,
  training: readonly number[],
  validation: readonly number[],
): SetStatistics {
  const ofTraining = statisticsOf(training);
  if (by === 'training') return { training: ofTraining, validation: ofTraining };
  if (by === 'own') return { training: ofTraining, validation: statisticsOf(validation) };
  const ofBoth = statisticsOf([...training, ...validation]);
  return { training: ofBoth, validation: ofBoth };
}

export const normalised = (value: number, { mean, deviation }: Statistics): number =>
  (value - mean) / deviation;
export const restored = (value: number, { mean, deviation }: Statistics): number => value * deviation + mean;

export interface Labelled {
  readonly value: number;
  readonly isRed: boolean;
}

/** The threshold between two neighbours that gets the fewest wrong, calling red what lies above; the lowest of several. */
export function learnThreshold(examples: readonly Labelled[]): number {
  const sorted = examples.toSorted((a, b) => a.value - b.value);
  // With everything called red, the green ones are wrong; each step up puts one more below.
  let wrong = sorted.filter(({ isRed }) => !isRed).length;
  let best = { wrong, threshold: (sorted[0]?.value ?? 0) - 1 };
  for (const [i, { value, isRed }] of sorted.entries()) {
    wrong += isRed ? 1 : -1;
    const next = sorted[i + 1]?.value ?? value + 2;
    if (wrong < best.wrong) best = { wrong, threshold: (value + next) / 2 };
  }
  return best.threshold;
}

export const isRight = ({ value, isRed }: Labelled, threshold: number): boolean =>
  value > threshold === isRed;

export const accuracy = (examples: readonly Labelled[], threshold: number): number =>
  examples.filter((example) => isRight(example, threshold)).length / examples.length;
