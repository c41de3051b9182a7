import { sum } from '../kit/numbers.ts';
import type { Picture } from '../kit/picture.ts';

/** So much of one and the rest of the other, number by number. */
export const blend = (one: readonly number[], other: readonly number[], weight: number): readonly number[] =>
  one.map((value, i) => weight * value + (1 - weight) * (other[i] ?? 0));

export const blendPictures = (one: Picture, other: Picture, weight: number): Picture =>
  one.map((row, y) => blend(row, other[y] ?? [], weight));

/** What even the best answer to a blended label costs, in nats: the label's entropy. */
export const leastLoss = (label: readonly number[]): number =>
  sum(label.map((share) => (share > 0 ? -share * Math.log(share) : 0)));
