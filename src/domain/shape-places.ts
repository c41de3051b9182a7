import type { Random } from './ids.ts';
import type { Shape } from './occlusion.ts';

/** Where a shape lies, in fractions of the picture. */
export type Place = Pick<Shape, 'x' | 'y' | 'w' | 'h'>;
export type Point = Pick<Shape, 'x' | 'y'>;

export const CORNERS = ['nw', 'ne', 'sw', 'se'] as const;
export type Corner = (typeof CORNERS)[number];

/** What is smaller is neither seen nor hit by a finger. */
const SMALLEST = 0.02;
/** A tenth of a thousandth is less than a pixel of any picture. */
const DIGITS = 10_000;
const LARGEST_ORDINAL = 999_999;

const rounded = (value: number): number => Math.round(value * DIGITS) / DIGITS;
const between = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), most);

/** On the picture, large enough, and as it is written. */
function fitted({ x, y, w, h }: Place): Place {
  const width = rounded(between(w, SMALLEST, 1));
  const height = rounded(between(h, SMALLEST, 1));
  return {
    x: rounded(between(x, 0, 1 - width)),
    y: rounded(between(y, 0, 1 - height)),
    w: width,
    h: height,
  };
}

/** Between two points, which may lie beside the picture. */
export function placeBetween(a: Point, b: Point): Place {
  const [left, right] = [between(Math.min(a.x, b.x), 0, 1), between(Math.max(a.x, b.x), 0, 1)];
  const [top, bottom] = [between(Math.min(a.y, b.y), 0, 1), between(Math.max(a.y, b.y), 0, 1)];
  return fitted({ x: left, y: top, w: right - left, h: bottom - top });
}

export const movedBy = (place: Place, { x, y }: Point): Place =>
  fitted({ ...place, x: place.x + x, y: place.y + y });

/** Its right and lower edges move; it ends at those of the picture. */
export const grownBy = (place: Place, { x, y }: Point): Place =>
  fitted({
    ...place,
    w: between(place.w + x, SMALLEST, Math.max(SMALLEST, 1 - place.x)),
    h: between(place.h + y, SMALLEST, Math.max(SMALLEST, 1 - place.y)),
  });

export const cornerOf = ({ x, y, w, h }: Place, corner: Corner): Point => ({
  x: corner.endsWith('w') ? x : x + w,
  y: corner.startsWith('n') ? y : y + h,
});

const OPPOSITE: Readonly<Record<Corner, Corner>> = { nw: 'se', ne: 'sw', sw: 'ne', se: 'nw' };

/** One of its corners is drawn elsewhere; the opposite one stays. */
export function drawnBy(place: Place, corner: Corner, by: Point): Place {
  const { x, y } = cornerOf(place, corner);
  return placeBetween(cornerOf(place, OPPOSITE[corner]), { x: x + by.x, y: y + by.y });
}

export const MIDDLE: Place = { x: 0.35, y: 0.4, w: 0.3, h: 0.2 };

/** By chance, so that two devices that add a shape each have two; never one that is or was another's. */
export function newOrdinal(random: Random, isTaken: (ordinal: number) => boolean): number {
  let ordinal = 1 + Math.floor(random.unit() * LARGEST_ORDINAL);
  while (isTaken(ordinal)) ordinal = (ordinal % LARGEST_ORDINAL) + 1;
  return ordinal;
}
