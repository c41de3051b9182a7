import { clamp } from '../kit/numbers.ts';
import type { Picture } from '../kit/picture.ts';

export const VERSIONS = ['original', 'flipped', 'shifted', 'rotated', 'brighter'] as const;
export type Version = (typeof VERSIONS)[number];

const GAIN = 1.5;

/** What each version makes of a square picture. */
export const CHANGES: Readonly<Record<Version, (picture: Picture) => Picture>> = {
  original: (picture) => picture,
  flipped: (picture) => picture.map((row) => row.toReversed()),
  /** One pixel to the right. */
  shifted: (picture) => picture.map((row) => [0, ...row.slice(0, -1)]),
  /** A quarter turn, clockwise. */
  rotated: (picture) => picture.map((row, y) => row.map((_, x) => picture[row.length - 1 - x]?.[y] ?? 0)),
  brighter: (picture) => picture.map((row) => row.map((light) => clamp(light * GAIN, 0, 1))),
};
