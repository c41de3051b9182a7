import type { Json, JsonObject } from '../../domain/json.ts';
import type { CollectionRecord, Fields, Stamped } from '../../domain/record.ts';
import type { RefuseFuture } from './future.ts';
import { partOfField, RECORD_IDS } from './known-fields.ts';
import { FIELD_LIMIT, NAME_LIMIT } from './limits.ts';
import { NAME, OBJECT, orNull, STAMP, TEXT } from './parts.ts';
import { from, inside, read, refused, wrong, type Reading, type Refusal } from './reading.ts';
import { readShape, refuseInfinite, shapeOf } from './shape.ts';

const RECORD = shapeOf({ kind: NAME, id: TEXT, fields: OBJECT });

/** Reads one record. Unknown kinds and fields are kept; a member beside its fields has no place to be kept in. */
export function readRecord(json: Json, refuseFuture: RefuseFuture): Reading<CollectionRecord> {
  if (!OBJECT.accepts(json)) return wrong('', 'object');
  const record = readShape(json, RECORD);
  if (record.kind === 'refused') return record;
  const stranger = Object.keys(json).find((name) => !RECORD.has(name));
  if (stranger !== undefined) return wrong(inside('', stranger), 'nothing');
  const { kind, id, fields } = record.value;
  return (
    refuseNames(kind, id) ??
    refuseFields(kind, fields, refuseFuture) ??
    read({ kind, id, fields: fields as Fields })
  );
}

function refuseNames(kind: string, id: string): Refusal | null {
  const idPart = RECORD_IDS.get(kind);
  if (idPart) return idPart.accepts(id) ? null : wrong('id', idPart.expected);
  return refuseLong(kind, 'kind') ?? refuseLong(id, 'id');
}

const refuseLong = (name: string, place: string): Refusal | null =>
  name.length > NAME_LIMIT ? refused({ kind: 'too-long', place, limit: NAME_LIMIT }) : null;

function refuseFields(kind: string, fields: JsonObject, refuseFuture: RefuseFuture): Refusal | null {
  const names = Object.keys(fields);
  if (names.length > FIELD_LIMIT) {
    return refused({ kind: 'too-many', what: 'fields', place: 'fields', limit: FIELD_LIMIT });
  }
  for (const name of names) {
    const refusal = refuseLong(name, '') ?? refuseField(kind, name, fields[name] ?? null, refuseFuture);
    if (refusal) return from(inside('fields', name), refusal);
  }
  return null;
}

function refuseField(kind: string, name: string, stamped: Json, refuseFuture: RefuseFuture): Refusal | null {
  if (!isStamped(stamped)) return wrong('', 'field');
  const [stamp, value] = stamped;
  const part = partOfField(kind, name);
  if (part && !orNull(part).accepts(value)) return wrong('', part.expected);
  return refuseFuture(stamp, '') ?? refuseInfinite(value);
}

const isStamped = (json: Json): json is Stamped =>
  Array.isArray(json) && json.length === 2 && STAMP.accepts(json[0]);
