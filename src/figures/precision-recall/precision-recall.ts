import { SeededChance } from '../kit/chance.ts';
import { mean, sum, times } from '../kit/numbers.ts';

export interface Sample {
  /** What a classifier says of it, from 0 to 1. */
  readonly score: number;
  readonly isPositive: boolean;
}

export interface Draw {
  readonly positives: number;
  readonly negatives: number;
  /** Of the means, in standard deviations. */
  readonly apart: number;
  readonly seed: number;
}

export interface Confusion {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly trueNegatives: number;
}

export interface CurvePoint {
  readonly recall: number;
  readonly precision: number;
  /** Positives found, of all: the recall before it is rounded. */
  readonly found: number;
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** Normal on the scale of logits, both classes alike but for their means; a sigmoid makes scores of them. */
export function drawSamples({ positives, negatives, apart, seed }: Draw): readonly Sample[] {
  const chance = new SeededChance(seed);
  const draw = (isPositive: boolean): Sample => ({
    isPositive,
    score: sigmoid(chance.normal() + (isPositive ? apart : -apart) / 2),
  });
  return [...times(positives, () => draw(true)), ...times(negatives, () => draw(false))];
}

/** A sample is called positive from the threshold on. */
export function confusion(samples: readonly Sample[], threshold: number): Confusion {
  const count = (isPositive: boolean, isCalled: boolean): number =>
    samples.filter((each) => each.isPositive === isPositive && each.score >= threshold === isCalled).length;
  return {
    truePositives: count(true, true),
    falsePositives: count(false, true),
    falseNegatives: count(true, false),
    trueNegatives: count(false, false),
  };
}

/** Null where nothing is called positive: nothing over nothing. */
export function precisionOf({ truePositives, falsePositives }: Confusion): number | null {
  const called = truePositives + falsePositives;
  return called === 0 ? null : truePositives / called;
}

export const recallOf = ({ truePositives, falseNegatives }: Confusion): number =>
  truePositives / (truePositives + falseNegatives);

/** The harmonic mean of precision and recall, written so that it needs neither. */
export const f1Of = ({ truePositives, falsePositives, falseNegatives }: Confusion): number =>
  (2 * truePositives) / (2 * truePositives + falsePositives + falseNegatives);

/** Precision and recall with the threshold at each score that occurs, from the highest down. */
export function precisionRecall(samples: readonly Sample[]): readonly CurvePoint[] {
  const positives = samples.filter(({ isPositive }) => isPositive).length;
  const sorted = [...samples].sort((a, b) => b.score - a.score);
  const points: CurvePoint[] = [];
  let found = 0;
  sorted.forEach(({ score, isPositive }, i) => {
    if (isPositive) found++;
    if (sorted[i + 1]?.score !== score) {
      points.push({ found, recall: found / positives, precision: found / (i + 1) });
    }
  });
  return points;
}

/** The best precision at this recall or a higher one, at each point of a curve. */
export function envelope(curve: readonly CurvePoint[]): readonly CurvePoint[] {
  let best = 0;
  return curve
    .toReversed()
    .map((point) => {
      best = Math.max(best, point.precision);
      return { ...point, precision: best };
    })
    .toReversed();
}

/**
 * The interpolated precision at recall 0, 1/steps, 2/steps … 1. Counts are compared, not quotients: 3 of 10 is not less
 * than 0.3.
 */
export function precisionAt(curve: readonly CurvePoint[], steps: number): readonly number[] {
  const positives = curve.at(-1)?.found ?? 0;
  const outline = envelope(curve);
  return times(steps + 1, (i) => outline.find(({ found }) => found * steps >= i * positives)?.precision ?? 0);
}

/** Mean interpolated precision at evenly spaced recalls: 11 of them in VOC up to 2009, 101 in COCO. */
export const pointPrecision = (curve: readonly CurvePoint[], points: 11 | 101): number =>
  mean(precisionAt(curve, points - 1));

/** The area under the interpolated curve: VOC from 2010 on. */
export const areaPrecision = (curve: readonly CurvePoint[]): number =>
  sum(envelope(curve).map(({ recall, precision }, i) => (recall - (curve[i - 1]?.recall ?? 0)) * precision));
