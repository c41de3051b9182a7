import type { Json, JsonObject } from '../../domain/json.ts';
import type { Part } from './parts.ts';
import { inside, read, wrong, type Reading, type Refusal } from './reading.ts';

/** The members that an object must have. */
export type Shape = Readonly<Record<string, Part<unknown>>>;

type ValuesOf<S extends Shape> = {
  readonly [Name in keyof S]: S[Name] extends Part<infer Value> ? Value : never;
};

type WithMore<Values> = Values & { readonly more?: JsonObject };

/** The members that a shape names; others are passed over. */
export function readShape<S extends Shape>(json: JsonObject, shape: S, place: string): Reading<ValuesOf<S>> {
  const values: Record<string, unknown> = {};
  for (const [name, { accepts, expected }] of Object.entries(shape)) {
    const value = Object.hasOwn(json, name) ? json[name] : undefined;
    if (!accepts(value)) return wrong(inside(place, name), expected);
    values[name] = value;
  }
  return read(values as ValuesOf<S>);
}

/** The members that a shape names, and under `more` what else stands there. */
export function readWithMore<S extends Shape>(
  json: JsonObject,
  shape: S,
  place: string,
): Reading<WithMore<ValuesOf<S>>> {
  const known = readShape(json, shape, place);
  if (known.kind === 'refused') return known;
  const unknown = Object.entries(json).filter(([name]) => !Object.hasOwn(shape, name));
  if (unknown.length === 0) return known;
  const more = Object.fromEntries(unknown);
  return refuseInfinite(more, place) ?? read({ ...known.value, more });
}

/** `1e999` is JSON but no number that could be written back. Depth is bounded before anything is read. */
export function refuseInfinite(value: Json, place: string): Refusal | null {
  if (typeof value === 'number') return Number.isFinite(value) ? null : wrong(place, 'number');
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, inner] of Object.entries(value)) {
    const refusal = refuseInfinite(inner, inside(place, name));
    if (refusal) return refusal;
  }
  return null;
}
