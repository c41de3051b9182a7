import { describe, expect, test } from 'vitest';
import { SeededChance } from '../../../src/figures/kit/chance.ts';
import { times } from '../../../src/figures/kit/numbers.ts';
import { overall, qualities, type Mask, type Quality } from '../../../src/figures/scene/quality.ts';
import { bordersOf, middlesOf, runsOf } from '../../../src/figures/scene/regions.ts';
import { classOf, maskOf, NO_ERRORS, TRUTH, type Errors } from '../../../src/figures/scene/scene.ts';
import { figure } from '../../../src/figures/scene/SceneFigure.tsx';

const letters = (...lines: readonly string[]): Mask<string> => lines.map((line) => line.split(''));

const judged = (errors: Partial<Errors>) => qualities(TRUTH, maskOf({ ...NO_ERRORS, ...errors }), classOf);
const qualityOf = (errors: Partial<Errors>): Quality => overall(judged(errors));
const carOf = (errors: Partial<Errors>) => judged(errors).find(({ name }) => name === 'car');

describe('panoptic quality', () => {
  test('by hand: two of three segments found', () => {
    const truth = letters('aaaabbbbcc');
    const predicted = letters('aaaaabbbdd');
    const [score] = qualities(truth, predicted, () => 'all');
    // a: 4 of 5, b: 3 of 4, c and d share all of theirs.
    expect(score).toMatchObject({ truePositives: 3, falsePositives: 0, falseNegatives: 0, rq: 1, iou: 1 });
    expect(score?.sq).toBeCloseTo((0.8 + 0.75 + 1) / 3, 12);
    const [missed] = qualities(truth, letters('aaaaaaaaaa'), () => 'all');
    expect(missed).toMatchObject({
      truePositives: 0,
      falsePositives: 1,
      falseNegatives: 3,
      sq: null,
      rq: 0,
      pq: 0,
    });
  });

  test('an IoU of just one half is no match', () => {
    const [score] = qualities(letters('aabb'), letters('aaaa'), () => 'all');
    expect(score?.truePositives).toBe(0);
  });

  test('is the sum of matched IoUs over TP + FP/2 + FN/2, whatever the masks', () => {
    for (let seed = 0; seed < 60; seed++) {
      const [truth, predicted] = [blobs(seed), blobs(seed + 1, seed)];
      for (const score of qualities(truth, predicted, firstLetter)) {
        expect(score.pq).toBeCloseTo(bruteQuality(truth, predicted, score.name), 12);
        expect(score.pq).toBeLessThanOrEqual(1);
      }
    }
  });
});

/** Labels such as A1, B0: a class and an instance; the second seed disturbs a few pixels of the first's mask. */
function blobs(seed: number, from = seed): Mask<string> {
  const [base, noise] = [new SeededChance(from), new SeededChance(seed)];
  const wall = 2 + Math.floor(base.unit() * 4);
  return times(6, (y) =>
    times(8, (x) => {
      const label = `${x < wall ? 'A' : 'B'}${y < wall ? 0 : 1}`;
      return seed !== from && noise.unit() < 0.25 ? 'A0' : label;
    }),
  );
}

const firstLetter = (label: string): string => label[0] ?? '';

/** Equation 1 of Kirillov et al., over sets of pixels. */
function bruteQuality(truth: Mask<string>, predicted: Mask<string>, name: string): number {
  const segments = (mask: Mask<string>): readonly ReadonlySet<number>[] => {
    const flat = mask.flat();
    const labels = [...new Set(flat)].filter((label) => firstLetter(label) === name);
    return labels.map((label) => new Set(flat.flatMap((each, i) => (each === label ? [i] : []))));
  };
  const [targets, guesses] = [segments(truth), segments(predicted)];
  let [total, found] = [0, 0];
  for (const target of targets)
    for (const guess of guesses) {
      const both = [...target].filter((pixel) => guess.has(pixel)).length;
      const iou = both / (target.size + guess.size - both);
      if (iou > 0.5) {
        total += iou;
        found++;
      }
    }
  return total / (found + (targets.length - found) / 2 + (guesses.length - found) / 2);
}

describe('the scene', () => {
  test('holds 24 × 16 pixels, and two cars that touch', () => {
    expect(TRUTH).toHaveLength(16);
    expect(TRUTH.every((row) => row.length === 24)).toBe(true);
    expect(TRUTH.some((row) => row.some((label, x) => label === 'car 1' && row[x + 1] === 'car 2'))).toBe(
      true,
    );
  });

  test('a prediction without errors is perfect', () => {
    expect(qualityOf({})).toEqual({
      pq: 1,
      miou: 1,
      truePositives: 5,
      falsePositives: 0,
      falseNegatives: 0,
      matchedIou: 1,
    });
  });

  test('merging the cars leaves mIoU as it is and lowers PQ', () => {
    const quality = qualityOf({ isMerged: true });
    expect(quality.miou).toBe(1);
    // The one car that is seen has 40 pixels of 74: a match; the other is missed.
    expect(carOf({ isMerged: true })).toMatchObject({
      truePositives: 1,
      falsePositives: 0,
      falseNegatives: 1,
    });
    expect(carOf({ isMerged: true })?.pq).toBeCloseTo(40 / 74 / 1.5, 12);
    expect(quality.pq).toBeCloseTo((3 + 40 / 74 / 1.5) / 4, 12);
  });

  test('missing the person lowers both', () => {
    const quality = qualityOf({ isMissed: true });
    expect(quality.falseNegatives).toBe(1);
    expect(quality.pq).toBeLessThan(0.76);
    expect(quality.miou).toBeLessThan(0.76);
  });

  test('shifted cars are lost one after the other', () => {
    const found = [0, 1, 2, 3, 4].map((shift) => carOf({ shift })?.truePositives);
    expect(found).toEqual([2, 2, 1, 0, 0]);
    expect(carOf({ shift: 3 })?.iou).toBeGreaterThan(0.5);
  });
});

describe('regions', () => {
  const mask = letters('aab', 'abb');

  test('runs lie side by side', () => {
    expect(runsOf(mask)).toEqual([
      { label: 'a', x: 0, y: 0, length: 2 },
      { label: 'b', x: 2, y: 0, length: 1 },
      { label: 'a', x: 0, y: 1, length: 1 },
      { label: 'b', x: 1, y: 1, length: 2 },
    ]);
  });

  test('borders and middles are where labels meet and lie', () => {
    expect(bordersOf(mask, 10)).toBe('M20 0v10M10 10h10M10 10v10');
    expect(middlesOf(mask)[0]).toEqual({ label: 'a', x: 2.5 / 3, y: 2.5 / 3, top: 0, width: 2 });
  });
});

describe('its settings', () => {
  test('may be left out, or all be given', () => {
    expect(figure.open('').kind).toBe('open');
    expect(figure.open('view: semantic\nerror: merged').kind).toBe('open');
  });

  test('are told where they are wrong', () => {
    expect(figure.open('view: depth\nerror: all')).toMatchObject({
      kind: 'faulty',
      faults: [
        { kind: 'choice', setting: 'view' },
        { kind: 'choice', setting: 'error' },
      ],
    });
  });
});
