import type { Json, JsonObject } from './json.ts';
import { shapeField, type Shape } from './occlusion.ts';

/** What the field of a shape holds. */
export const shapeValue = ({ x, y, w, h, round }: Shape): JsonObject => ({ x, y, w, h, round });

const ordinalsIn = (shapes: readonly Shape[]): ReadonlySet<number> =>
  new Set(shapes.map(({ ordinal }) => ordinal));

/** The fields of the shapes in which two drawings differ, each with what it is to hold: null for one that is gone. */
export function shapeChanges(
  before: readonly Shape[],
  after: readonly Shape[],
): readonly (readonly [string, Json])[] {
  const old = new Map(before.map((shape) => [shape.ordinal, shape]));
  const present = ordinalsIn(after);
  const gone = before.filter(({ ordinal }) => !present.has(ordinal));
  const changed = after.filter((shape) => !isSame(shape, old.get(shape.ordinal)));
  return [
    ...changed.map((shape) => [shapeField(shape.ordinal), shapeValue(shape)] as const),
    ...gone.map(({ ordinal }) => [shapeField(ordinal), null] as const),
  ];
}

const isSame = (a: Shape, b: Shape | undefined): boolean =>
  b !== undefined && a.x === b.x && a.y === b.y && a.w === b.w && a.h === b.h && a.round === b.round;

/** The shapes of a note that changed meanwhile: those that the person did not touch are as they are now. */
export function withShapeEdits(
  present: readonly Shape[],
  drawn: readonly Shape[],
  edited: { readonly has: (field: string) => boolean },
): readonly Shape[] {
  const isEdited = ({ ordinal }: Shape): boolean => edited.has(shapeField(ordinal));
  const now = new Map(present.map((shape) => [shape.ordinal, shape]));
  const known = ordinalsIn(drawn);
  const kept = drawn.flatMap((shape) => (isEdited(shape) ? shape : (now.get(shape.ordinal) ?? [])));
  return [...kept, ...present.filter((shape) => !known.has(shape.ordinal) && !isEdited(shape))];
}
