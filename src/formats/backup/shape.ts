import type { Json, JsonObject } from '../../domain/json.ts';
import { FIELD_LIMIT } from './limits.ts';
import type { Part } from './parts.ts';
import { from, inside, read, refused, wrong, type Reading, type Refusal } from './reading.ts';

/** The members that an object must have, in the order in which they are looked at. */
export interface Shape<Values> {
  readonly members: readonly (readonly [name: string, part: Part<unknown>])[];
  readonly has: (name: string) => boolean;
  /** Stands for the type of what is read, and is never there. */
  readonly values?: Values;
}

type Parts = Readonly<Record<string, Part<unknown>>>;
type ValuesOf<P extends Parts> = {
  readonly [Name in keyof P]: P[Name] extends Part<infer Value> ? Value : never;
};

/** No name of a shape may be one that every object has. */
export function shapeOf<P extends Parts>(parts: P): Shape<ValuesOf<P>> {
  const names = new Set(Object.keys(parts));
  return { members: Object.entries(parts), has: (name) => names.has(name) };
}

/** Reads the members that a shape names; others are passed over. */
export const readShape = <Values>(json: JsonObject, shape: Shape<Values>): Reading<Values> =>
  refuseShape(json, shape) ?? read(json as Values);

function refuseShape(json: JsonObject, { members }: Shape<unknown>): Refusal | null {
  for (const [name, { accepts, expected }] of members) {
    if (!accepts(json[name])) return wrong(name, expected);
  }
  return null;
}

/**
 * Reads the members that a shape names, and under `more` what else stands there. Where nothing does, what was
 * parsed is what was read: nothing is copied.
 */
export function readWithMore<Values extends object>(
  json: JsonObject,
  shape: Shape<Values>,
): Reading<Values & { readonly more?: JsonObject }> {
  const refusal = refuseShape(json, shape);
  if (refusal) return refusal;
  const names = Object.keys(json);
  return names.length === shape.members.length ? read(json as Values) : readMore(json, names, shape);
}

function readMore<Values extends object>(
  json: JsonObject,
  names: readonly string[],
  shape: Shape<Values>,
): Reading<Values & { readonly more: JsonObject }> {
  if (names.length > FIELD_LIMIT) {
    return refused({ kind: 'too-many', what: 'fields', place: '', limit: FIELD_LIMIT });
  }
  const membersWhere = (isMeant: (name: string) => boolean): JsonObject =>
    Object.fromEntries(Object.entries(json).filter(([name]) => isMeant(name)));
  const more = membersWhere((name) => !shape.has(name));
  return refuseInfinite(more) ?? read({ ...(membersWhere(shape.has) as Values), more });
}

/** `1e999` is JSON but no number that could be written back. Depth is bounded before anything is read. */
export function refuseInfinite(value: Json): Refusal | null {
  if (typeof value === 'number') return Number.isFinite(value) ? null : wrong('', 'number');
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, inner] of Object.entries(value)) {
    const refusal = refuseInfinite(inner);
    if (refusal) return from(inside('', name), refusal);
  }
  return null;
}
