import type { Brand } from './brand.ts';
import type { DeckId, NoteId } from './ids.ts';
import { canonicalJson, type Json } from './json.ts';
import type { Stamp } from './stamp.ts';

/** A field's value and when it was written. */
export type Stamped = readonly [stamp: Stamp, value: Json];

export type Fields = Readonly<Record<string, Stamped>>;

/**
 * What is edited, field by field. Kinds known here: `deck`, `note`, `card` (what is set by hand on one card),
 * `options` (one, id "collection"), `search`, `device`. Others are kept and written back.
 */
export interface CollectionRecord {
  readonly kind: string;
  readonly id: string;
  readonly fields: Fields;
}

export type RecordKey = Brand<string, 'RecordKey'>;

/** The kind ends at the first slash: two records never share a key, whatever kinds a newer app makes up. */
export const recordKey = (kind: string, id: string): RecordKey => `${escapeSlash(kind)}/${id}` as RecordKey;
const escapeSlash = (text: string): string => text.replaceAll('%', '%25').replaceAll('/', '%2F');
export const keyOf = (record: CollectionRecord): RecordKey => recordKey(record.kind, record.id);
export const deckKey = (id: DeckId): RecordKey => recordKey('deck', id);
export const noteKey = (id: NoteId): RecordKey => recordKey('note', id);

export const DELETED = 'deleted';

export const stampedField = (record: CollectionRecord | undefined, name: string): Stamped | undefined =>
  record && Object.hasOwn(record.fields, name) ? record.fields[name] : undefined;

export const fieldOf = (record: CollectionRecord | undefined, name: string): Json | undefined =>
  stampedField(record, name)?.[1];

export function textOf(record: CollectionRecord | undefined, name: string): string {
  const value = fieldOf(record, name);
  return typeof value === 'string' ? value : '';
}

/** The later of two values of one field; equal stamps are settled by canonical bytes. */
export function laterValue(a: Stamped, b: Stamped): Stamped {
  if (a[0] !== b[0]) return a[0] < b[0] ? b : a;
  return canonicalJson(a[1]) < canonicalJson(b[1]) ? b : a;
}

/** The field-wise maximum of two versions of one record; what becomes of texts that lose is settled in `aside.ts`. */
export function mergeFields(a: Fields, b: Fields): Fields {
  const merged = new Map(Object.entries(a));
  for (const [name, value] of Object.entries(b)) {
    const present = merged.get(name);
    merged.set(name, present ? laterValue(present, value) : value);
  }
  return Object.fromEntries(merged);
}

/** What an answer notes by itself of a card that keeps slipping; a tag, which a person may set and take off too. */
export const LEECH_FIELD = 'tag:leech';

/**
 * The latest stamp of any field but a deletion: an edit (or a restoration) after the deletion revives. An answer does
 * not, nor what comes with it.
 */
export function touchedAt(record: CollectionRecord): Stamp | '' {
  let latest: Stamp | '' = '';
  for (const [name, [stamp, value]] of Object.entries(record.fields)) {
    const deletion = name === DELETED && value === true;
    if (!deletion && name !== LEECH_FIELD && stamp > latest) latest = stamp;
  }
  return latest;
}

/**
 * The stamp of the record's own deletion, or null where it lives (never deleted, restored, or edited since).
 * An action that deletes and edits with one stamp (an undo may) deletes.
 */
export function deletedAt(record: CollectionRecord): Stamp | null {
  const deletion = stampedField(record, DELETED);
  return deletion && deletion[1] === true && deletion[0] >= touchedAt(record) ? deletion[0] : null;
}
