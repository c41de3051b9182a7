import type { Json } from '../../domain/json.ts';
import type { CollectionRecord, Fields, Stamped } from '../../domain/record.ts';
import type { EpochMs } from '../../domain/units.ts';
import { refuseFuture } from './future.ts';
import { partOfField, RECORD_IDS } from './known-fields.ts';
import { NAME, OBJECT, orNull, STAMP, TEXT } from './parts.ts';
import { inside, read, wrong, type Reading, type Refusal } from './reading.ts';
import { readShape, refuseInfinite } from './shape.ts';

const RECORD = { kind: NAME, id: TEXT, fields: OBJECT };

/** Reads one record. Unknown kinds and fields are kept; a member beside its fields has no place to be kept in. */
export function readRecord(json: unknown, place: string, at: EpochMs): Reading<CollectionRecord> {
  if (!OBJECT.accepts(json)) return wrong(place, 'object');
  const record = readShape(json, RECORD, place);
  if (record.kind === 'refused') return record;
  const stranger = Object.keys(json).find((name) => !Object.hasOwn(RECORD, name));
  if (stranger !== undefined) return wrong(inside(place, stranger), 'nothing');
  const { kind, id, fields } = record.value;
  const idPart = RECORD_IDS.get(kind);
  if (idPart && !idPart.accepts(id)) return wrong(inside(place, 'id'), idPart.expected);
  for (const [name, stamped] of Object.entries(fields)) {
    const refusal = refuseField(kind, name, stamped, inside(`${place}.fields`, name), at);
    if (refusal) return refusal;
  }
  return read({ kind, id, fields: fields as Fields });
}

function refuseField(kind: string, name: string, stamped: Json, place: string, at: EpochMs): Refusal | null {
  if (!isStamped(stamped)) return wrong(place, 'field');
  const [stamp, value] = stamped;
  const part = partOfField(kind, name);
  if (part && !orNull(part).accepts(value)) return wrong(place, part.expected);
  return refuseFuture(stamp, place, at) ?? refuseInfinite(value, place);
}

const isStamped = (json: Json): json is Stamped =>
  Array.isArray(json) && json.length === 2 && STAMP.accepts(json[0]);
