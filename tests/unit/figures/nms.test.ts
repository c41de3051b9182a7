import { describe, expect, it } from 'vitest';
import { SeededChance } from '../../../src/figures/kit/chance.ts';
import { times } from '../../../src/figures/kit/numbers.ts';
import { figure } from '../../../src/figures/nms/NmsFigure.tsx';
import { fatesAfter, greedyRounds, iou, softScores, type Box } from '../../../src/figures/nms/nms.ts';

const randomBoxes = (seed: number, count: number): readonly Box[] => {
  const chance = new SeededChance(seed);
  const whole = (from: number, to: number): number => from + Math.floor(chance.unit() * (to - from + 1));
  return times(count, () => ({
    x: whole(0, 20),
    y: whole(0, 20),
    width: whole(5, 30),
    height: whole(5, 30),
    score: chance.unit(),
  }));
};

const covers = ({ x, y, width, height }: Box, across: number, down: number): boolean =>
  across >= x && across < x + width && down >= y && down < y + height;

/** Counts the unit squares that both cover and that either covers. */
function countedIou(a: Box, b: Box): number {
  let [both, either] = [0, 0];
  for (let across = 0; across < 60; across++) {
    for (let down = 0; down < 60; down++) {
      const [inA, inB] = [covers(a, across, down), covers(b, across, down)];
      if (inA && inB) both++;
      if (inA || inB) either++;
    }
  }
  return both / either;
}

/**
 * A box is kept if, and only if, no kept box of a better score overlaps it by more than the threshold: of all subsets there
 * is one for which that is true.
 */
function keptByDefinition(boxes: readonly Box[], threshold: number): readonly number[] {
  const subsets = times(2 ** boxes.length, (bits) => boxes.map((_, i) => (bits & (2 ** i)) !== 0));
  const fitting = subsets.filter((isKept) =>
    boxes.every((box, i) => {
      const isBeaten = boxes.some(
        (other, j) => isKept[j] && other.score > box.score && iou(other, box) > threshold,
      );
      return isKept[i] === !isBeaten;
    }),
  );
  expect(fitting).toHaveLength(1);
  return boxes.map((_, i) => i).filter((i) => fitting[0]?.[i]);
}

/** The paper's loop, as it is printed: scores in place, the best swapped out of the set. */
function softByThePaper(boxes: readonly Box[], sigma: number): readonly number[] {
  const scores = boxes.map(({ score }) => score);
  const open = new Set(boxes.keys());
  while (open.size > 0) {
    const best = [...open].sort((a, b) => scores[b]! - scores[a]!)[0]!;
    open.delete(best);
    for (const other of open) scores[other]! *= Math.exp(-(iou(boxes[best]!, boxes[other]!) ** 2) / sigma);
  }
  return scores;
}

describe('intersection over union', () => {
  it('is what counting squares gives', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const [a, b] = randomBoxes(seed, 2);
      expect(iou(a!, b!)).toBeCloseTo(countedIou(a!, b!), 10);
      expect(iou(a!, b!)).toBe(iou(b!, a!));
    }
  });

  it('is 1 for the same box, 0 for boxes that only touch, a third for half a box further', () => {
    const box = { x: 10, y: 10, width: 20, height: 20, score: 1 };
    expect(iou(box, box)).toBe(1);
    expect(iou(box, { ...box, x: 30 })).toBe(0);
    expect(iou(box, { ...box, x: 20 })).toBeCloseTo(1 / 3, 12);
  });
});

describe('the greedy way', () => {
  it('keeps what the definition keeps', () => {
    for (let seed = 1; seed <= 80; seed++) {
      const boxes = randomBoxes(seed, 7);
      for (const threshold of [0, 0.2, 0.5, 0.8]) {
        const kept = greedyRounds(boxes, threshold).map((round) => round.kept);
        expect(kept.toSorted((a, b) => a - b)).toEqual(keptByDefinition(boxes, threshold));
      }
    }
  });

  it('drops nothing that overlaps by just the threshold', () => {
    const box = { x: 0, y: 0, width: 20, height: 20, score: 0.9 };
    const half = { ...box, width: 10, score: 0.5 };
    expect(greedyRounds([box, half], 0.5)).toHaveLength(2);
    expect(greedyRounds([box, half], 0.49)).toHaveLength(1);
  });

  it('tells what became of each box, round by round', () => {
    const box = { x: 0, y: 0, width: 20, height: 20, score: 0.9 };
    const rounds = greedyRounds([{ ...box, score: 0.3 }, box, { ...box, x: 50, score: 0.5 }], 0.5);
    expect(fatesAfter(rounds, 0, 3).map(({ kind }) => kind)).toEqual(['open', 'open', 'open']);
    expect(fatesAfter(rounds, 1, 3)).toEqual([
      { kind: 'dropped', by: 1, iou: 1 },
      { kind: 'kept' },
      { kind: 'open' },
    ]);
    expect(fatesAfter(rounds, 2, 3)[2]).toEqual({ kind: 'kept' });
  });
});

describe('the soft way', () => {
  it("is the paper's loop", () => {
    for (let seed = 1; seed <= 60; seed++) {
      const boxes = randomBoxes(seed, 6);
      const expected = softByThePaper(boxes, 0.5);
      softScores(boxes, 0.5).forEach((score, i) => expect(score).toBeCloseTo(expected[i]!, 12));
    }
  });

  it('leaves a box on its own alone, and the same box a part of e to the −1/σ', () => {
    const box = { x: 0, y: 0, width: 20, height: 20, score: 0.9 };
    const [first, second, far] = softScores(
      [box, { ...box, score: 0.8 }, { ...box, x: 60, score: 0.4 }],
      0.5,
    );
    expect([first, far]).toEqual([0.9, 0.4]);
    expect(second).toBeCloseTo(0.8 * Math.exp(-2), 12);
  });
});

describe('its settings', () => {
  it('have values of their own', () => {
    expect(figure.open('').kind).toBe('open');
    expect(figure.open('box: 0 0 10 10 0.5\nbox: 5, 5, 10, 10, 0.4\nthreshold: 0.3\nsigma: 1').kind).toBe(
      'open',
    );
  });

  it.each([
    ['box: 0 0 10 10', { kind: 'count', setting: 'box', least: 5, most: 5 }],
    ['box: 0 0 10 10 2', { kind: 'range', setting: 'box', min: 0, max: 1 }],
    ['box: 0 0 0 10 1', { kind: 'range', setting: 'box', min: 1, max: 100 }],
    ['threshold: 1.5', { kind: 'range', setting: 'threshold', min: 0, max: 1 }],
    ['sigma: much', { kind: 'no-number', setting: 'sigma', value: 'much' }],
    [times(9, () => 'box: 0 0 10 10 1').join('\n'), { kind: 'count', setting: 'box', least: 1, most: 8 }],
  ])('%s is faulty', (text, fault) => {
    expect(figure.open(text)).toEqual({ kind: 'faulty', faults: [fault] });
  });
});
