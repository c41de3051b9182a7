/** A small picture, row by row: each pixel the ink that it carries, from 0 to 1. */
export type Picture = readonly (readonly number[])[];

const MOST = 3;

/** A picture written as lines: 1, 2 and 3 are thirds of the ink, a point is none. */
export const drawn = (lines: readonly string[]): Picture =>
  lines.map((line) => line.split('').map((each) => (each === '.' ? 0 : Number(each) / MOST)));
