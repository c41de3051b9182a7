import { times } from '../kit/numbers.ts';

/** In a picture that goes from 0 to 100 both ways, x and y being its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly score: number;
}

export interface Compared {
  /** The place of the box among all. */
  readonly box: number;
  readonly iou: number;
  readonly isDropped: boolean;
}

export interface Round {
  readonly kept: number;
  /** Those that were still there, the best first. */
  readonly compared: readonly Compared[];
}

export type Fate =
  | { readonly kind: 'open' }
  | { readonly kind: 'kept' }
  | { readonly kind: 'dropped'; readonly by: number; readonly iou: number };

/** What two boxes share, as a part of what they cover together. */
export function iou(a: Box, b: Box): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  const both = Math.max(0, across) * Math.max(0, down);
  const either = a.width * a.height + b.width * b.height - both;
  return either > 0 ? both / either : 0;
}

/** Greedy suppression: the best box left is kept, and all that overlap it by more than the threshold are dropped. */
export function greedyRounds(boxes: readonly Box[], threshold: number): readonly Round[] {
  const rounds: Round[] = [];
  let left = boxes.map((box, place) => ({ box, place })).sort((a, b) => b.box.score - a.box.score);
  for (let best = left[0]; best; best = left[0]) {
    const others = left.slice(1).map((each) => ({ each, overlap: iou(best.box, each.box) }));
    const compared = others.map(({ each, overlap }) => ({
      box: each.place,
      iou: overlap,
      isDropped: overlap > threshold,
    }));
    rounds.push({ kept: best.place, compared });
    left = others.filter(({ overlap }) => overlap <= threshold).map(({ each }) => each);
  }
  return rounds;
}

/** What has become of each box after so many rounds. */
export function fatesAfter(rounds: readonly Round[], count: number, boxes: number): readonly Fate[] {
  const fates = times<Fate>(boxes, () => ({ kind: 'open' }));
  for (const { kept, compared } of rounds.slice(0, count)) {
    fates[kept] = { kind: 'kept' };
    for (const { box, iou, isDropped } of compared) {
      if (isDropped) fates[box] = { kind: 'dropped', by: kept, iou };
    }
  }
  return fates;
}

/**
 * The scores after soft suppression with a Gaussian (Bodla et al. 2017, Soft-NMS, equation 3): the best box left keeps its
 * score, all others left lose by exp(−IoU² / σ), until none is left.
 */
export function softScores(boxes: readonly Box[], sigma: number): readonly number[] {
  const scores = boxes.map(({ score }) => score);
  let left = boxes.map((box, place) => ({ box, place, score: box.score }));
  while (left.length > 0) {
    const best = left.reduce((a, b) => (b.score > a.score ? b : a));
    scores[best.place] = best.score;
    left = left
      .filter((each) => each !== best)
      .map((each) => ({ ...each, score: each.score * Math.exp(-(iou(best.box, each.box) ** 2) / sigma) }));
  }
  return scores;
}
