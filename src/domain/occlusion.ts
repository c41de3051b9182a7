import { fieldOf, textOf, type CollectionRecord } from './record.ts';

/** A part of a picture, in fractions of its width and height; each is a card of its note, by its ordinal. */
export interface Shape {
  readonly ordinal: number;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  /** An ellipse, not a box. */
  readonly round: boolean;
}

/** What a card hides besides the shape that it asks for: all others too, or nothing. */
export const HIDES = ['all', 'one'] as const;
export type Hides = (typeof HIDES)[number];

/** What a note of the kind `occlusion` has besides its texts. */
export interface Occlusion {
  /** The name of the picture among the media; '' for none. */
  readonly picture: string;
  readonly hides: Hides;
  readonly shapes: readonly Shape[];
}

/** No finger draws more on one picture, and no record of a backup has a thousand fields. */
export const MOST_SHAPES = 500;

const SHAPE = 'shape:';
const SHAPE_FIELD = /^shape:[1-9]\d{0,5}$/;
export const shapeField = (ordinal: number): string => `${SHAPE}${ordinal}`;
export const isShapeField = (name: string): boolean => name.startsWith(SHAPE);

/** The shapes of a note, by their ordinals; what is no shape, or was removed, is none. */
const shapesOf = (record: CollectionRecord): readonly Shape[] =>
  Object.keys(record.fields)
    .filter((name) => SHAPE_FIELD.test(name))
    .flatMap((name) => readShape(Number(name.slice(SHAPE.length)), fieldOf(record, name)) ?? [])
    .sort((a, b) => a.ordinal - b.ordinal)
    .slice(0, MOST_SHAPES);

/** Null where it is none, or was removed. */
export function readShape(ordinal: number, value: unknown): Shape | null {
  if (typeof value !== 'object' || value === null) return null;
  const { x, y, w, h, round }: Partial<Record<keyof Shape, unknown>> = value;
  const isInside = isFraction(x) && isFraction(y) && isFraction(w) && isFraction(h);
  return isInside && w > 0 && h > 0 ? { ordinal, x, y, w, h, round: round === true } : null;
}

const isFraction = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1;

/** All of them are read from a record, whatever kind its note has now. */
export const occlusionOf = (record: CollectionRecord): Occlusion => ({
  picture: textOf(record, 'picture'),
  hides: hidesOf(record),
  shapes: shapesOf(record),
});

const hidesOf = (record: CollectionRecord): Hides => readHides(fieldOf(record, 'hides'));

export const readHides = (value: unknown): Hides => HIDES.find((known) => known === value) ?? 'all';
