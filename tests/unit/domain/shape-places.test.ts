import { describe, expect, it } from 'vitest';
import {
  drawnBy,
  grownBy,
  MIDDLE,
  movedBy,
  newOrdinal,
  placeBetween,
} from '../../../src/domain/shape-places.ts';
import { seededRandom } from '../../helpers/simulation-random.ts';

const PLACE = { x: 0.2, y: 0.3, w: 0.4, h: 0.2 };

describe('a shape', () => {
  it('lies between two points in whatever order, rounded to what is written', () => {
    const place = { x: 0.1235, y: 0.25, w: 0.5, h: 0.25 };
    expect(placeBetween({ x: 0.12345, y: 0.5 }, { x: 0.62345, y: 0.25 })).toEqual(place);
    expect(placeBetween({ x: 0.62345, y: 0.25 }, { x: 0.12345, y: 0.5 })).toEqual(place);
  });

  it('ends where the picture ends, and is never too small to be hit', () => {
    expect(placeBetween({ x: -3, y: 0.5 }, { x: 7, y: 9 })).toEqual({ x: 0, y: 0.5, w: 1, h: 0.5 });
    expect(placeBetween({ x: 2, y: 2 }, { x: 2, y: 2 })).toEqual({ x: 0.98, y: 0.98, w: 0.02, h: 0.02 });
  });

  it('keeps its size where it is moved against an edge', () => {
    expect(movedBy(PLACE, { x: -0.1, y: 0.05 })).toEqual({ ...PLACE, x: 0.1, y: 0.35 });
    expect(movedBy(PLACE, { x: 5, y: -5 })).toEqual({ ...PLACE, x: 0.6, y: 0 });
  });

  it('keeps its other corner where one is drawn, even beyond that', () => {
    expect(drawnBy(PLACE, 'se', { x: 0.1, y: 0.1 })).toEqual({ x: 0.2, y: 0.3, w: 0.5, h: 0.3 });
    expect(drawnBy(PLACE, 'nw', { x: 0.1, y: 0.1 })).toEqual({ x: 0.3, y: 0.4, w: 0.3, h: 0.1 });
    expect(drawnBy(PLACE, 'ne', { x: -0.5, y: 0 })).toEqual({ x: 0.1, y: 0.3, w: 0.1, h: 0.2 });
    expect(drawnBy(PLACE, 'sw', { x: -9, y: 9 })).toEqual({ x: 0, y: 0.3, w: 0.6, h: 0.7 });
  });

  it('grows to the edge and no further, and shrinks until it is smallest', () => {
    expect(grownBy(PLACE, { x: 9, y: 0.01 })).toEqual({ ...PLACE, w: 0.8, h: 0.21 });
    expect(grownBy(PLACE, { x: -9, y: -9 })).toEqual({ ...PLACE, w: 0.02, h: 0.02 });
  });

  it('that is added lies on the picture', () => {
    expect(movedBy(MIDDLE, { x: 0, y: 0 })).toEqual(MIDDLE);
  });
});

describe('an ordinal', () => {
  it('is drawn from all there are, and never one that is taken', () => {
    const random = seededRandom(3);
    const drawn = Array.from({ length: 2_000 }, () => newOrdinal(random, () => false));
    expect(drawn.every((ordinal) => Number.isInteger(ordinal) && ordinal >= 1 && ordinal <= 999_999)).toBe(
      true,
    );
    expect(Math.max(...drawn)).toBeGreaterThan(990_000);
    const last = { bytes: () => new Uint8Array(), unit: () => 1 - Number.EPSILON };
    expect(newOrdinal(last, () => false)).toBe(999_999);
    expect(newOrdinal(last, (ordinal) => ordinal === 999_999 || ordinal === 1)).toBe(2);
  });
});
