import { describe, expect, it } from 'vitest';
import { mean, times } from '../../../src/figures/kit/numbers.ts';
import { figure } from '../../../src/figures/precision-recall/PrecisionRecallFigure.tsx';
import {
  areaPrecision,
  confusion,
  drawSamples,
  envelope,
  f1Of,
  pointPrecision,
  precisionAt,
  precisionOf,
  precisionRecall,
  recallOf,
  type Sample,
} from '../../../src/figures/precision-recall/precision-recall.ts';

/** Samples from the best score down: 1 for a positive. */
const inOrder = (classes: readonly number[]): readonly Sample[] =>
  classes.map((each, i) => ({ score: 1 - (i + 1) / (classes.length + 1), isPositive: each === 1 }));

const drawn = (seed: number): readonly Sample[] =>
  drawSamples({ positives: 5 + (seed % 20), negatives: 3 + ((seed * 7) % 30), apart: (seed % 5) / 2, seed });

/** Precision and recall at each threshold, counted anew; the best precision of those that reach a recall. */
function bestAtRecall(
  samples: readonly Sample[],
  reaches: (found: number, positives: number) => boolean,
): number {
  const positives = samples.filter(({ isPositive }) => isPositive).length;
  const precisions = samples.map(({ score }) => {
    const called = samples.filter((each) => each.score >= score);
    const found = called.filter(({ isPositive }) => isPositive).length;
    return reaches(found, positives) ? found / called.length : 0;
  });
  return Math.max(...precisions);
}

describe('the confusion matrix', () => {
  it('counts each sample once, as it was called', () => {
    const samples = inOrder([1, 1, 0, 1, 0, 0, 1, 0]);
    const counts = confusion(samples, samples[3]!.score);
    expect(counts).toEqual({ truePositives: 3, falsePositives: 1, falseNegatives: 1, trueNegatives: 3 });
    expect([precisionOf(counts), recallOf(counts)]).toEqual([0.75, 0.75]);
    expect(f1Of(counts)).toBe(0.75);
  });

  it('has no precision where nothing is called positive', () => {
    const counts = confusion(inOrder([1, 0]), 1);
    expect(precisionOf(counts)).toBeNull();
    expect([recallOf(counts), f1Of(counts)]).toEqual([0, 0]);
  });

  it('has the harmonic mean for F1', () => {
    const counts = confusion(drawn(4), 0.6);
    const [precision, recall] = [precisionOf(counts)!, recallOf(counts)];
    expect(f1Of(counts)).toBeCloseTo((2 * precision * recall) / (precision + recall), 12);
  });
});

describe('the curve', () => {
  it('has the precision and recall of every threshold', () => {
    const samples = drawn(3);
    const scores = samples.map(({ score }) => score).sort((a, b) => b - a);
    precisionRecall(samples).forEach(({ precision, recall }, i) => {
      const counts = confusion(samples, scores[i]!);
      expect([precision, recall]).toEqual([precisionOf(counts), recallOf(counts)]);
    });
  });

  it('has one point where scores are the same', () => {
    const same = [true, false, true].map((isPositive) => ({ score: 0.5, isPositive }));
    expect(precisionRecall(same)).toEqual([{ recall: 1, precision: 2 / 3, found: 2 }]);
  });

  it('never rises once it is interpolated', () => {
    const outline = envelope(precisionRecall(drawn(9))).map(({ precision }) => precision);
    expect(outline).toEqual(outline.toSorted((a, b) => b - a));
  });
});

describe('average precision', () => {
  // Precision 1, 1/2, 2/3, 2/4, 3/5 at recall 1/3, 1/3, 2/3, 2/3, 1: interpolated 1, 2/3, 3/5.
  const worked = precisionRecall(inOrder([1, 0, 1, 0, 1]));

  it('of a worked example is 11-point (4·1 + 3·2/3 + 4·3/5) / 11, by area (1 + 2/3 + 3/5) / 3, 101-point (34 + 33·2/3 + 34·3/5) / 101', () => {
    expect(pointPrecision(worked, 11)).toBeCloseTo((4 + 2 + 2.4) / 11, 12);
    expect(areaPrecision(worked)).toBeCloseTo((1 + 2 / 3 + 3 / 5) / 3, 12);
    expect(pointPrecision(worked, 101)).toBeCloseTo((34 + 22 + 20.4) / 101, 12);
  });

  it('is 1 in every way where all positives come first', () => {
    const perfect = precisionRecall(inOrder([1, 1, 1, 0, 0]));
    expect([pointPrecision(perfect, 11), areaPrecision(perfect), pointPrecision(perfect, 101)]).toEqual([
      1, 1, 1,
    ]);
  });

  it('takes a recall of 3 of 10 for 0.3, however it is rounded', () => {
    const ten = precisionRecall(inOrder([1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1]));
    expect(precisionAt(ten, 10).slice(0, 5)).toEqual([1, 1, 1, 1, 10 / 11]);
    expect(precisionAt(ten, 100)[30]).toBe(1);
    expect(precisionAt(ten, 100)[31]).toBe(10 / 11);
  });

  it('is the mean, or the area, of what trying every threshold gives', () => {
    for (let seed = 1; seed <= 30; seed++) {
      const samples = drawn(seed);
      const curve = precisionRecall(samples);
      for (const points of [11, 101] as const) {
        const tried = times(points, (i) =>
          bestAtRecall(samples, (found, positives) => found * (points - 1) >= i * positives),
        );
        expect(pointPrecision(curve, points)).toBeCloseTo(mean(tried), 12);
      }
      const positives = samples.filter(({ isPositive }) => isPositive).length;
      const tried = times(positives, (i) => bestAtRecall(samples, (found) => found > i));
      expect(areaPrecision(curve)).toBeCloseTo(mean(tried), 12);
    }
  });
});

describe('the samples', () => {
  it('are the same for the same seed, and as many as are asked for', () => {
    const draw = { positives: 40, negatives: 60, apart: 1.5, seed: 1 };
    expect(drawSamples(draw)).toEqual(drawSamples(draw));
    expect(drawSamples(draw).filter(({ isPositive }) => isPositive)).toHaveLength(40);
    expect(drawSamples(draw)).toHaveLength(100);
    expect(drawSamples(draw)).not.toEqual(drawSamples({ ...draw, seed: 2 }));
  });

  it('lie as far apart as is said', () => {
    const samples = drawSamples({ positives: 20_000, negatives: 20_000, apart: 1.5, seed: 1 });
    const meanOf = (isPositive: boolean): number =>
      mean(
        samples
          .filter((each) => each.isPositive === isPositive)
          .map(({ score }) => Math.log(score / (1 - score))),
      );
    expect(meanOf(true) - meanOf(false)).toBeCloseTo(1.5, 1);
  });
});

describe('its settings', () => {
  it('have values of their own', () => {
    expect(figure.open('').kind).toBe('open');
    expect(figure.open('positives: 5\nnegatives: 500\napart: 0\nthreshold: 0.9\nseed: 3').kind).toBe('open');
  });

  it.each([
    ['positives: 0', { kind: 'range', setting: 'positives', min: 1, max: 500 }],
    ['negatives: 2.5', { kind: 'whole', setting: 'negatives' }],
    ['apart: 9', { kind: 'range', setting: 'apart', min: 0, max: 5 }],
    ['threshold: 50 %', { kind: 'no-number', setting: 'threshold', value: '50 %' }],
  ])('%s is faulty', (text, fault) => {
    expect(figure.open(text)).toEqual({ kind: 'faulty', faults: [fault] });
  });
});
