import { isAside, textKnownBy } from './aside.ts';
import { setField, type Change, type Draft, type FieldWrite } from './change.ts';
import type { CardEvent } from './event.ts';
import { newEventId, type CardId, type EventId, type Random } from './ids.ts';
import type { Json } from './json.ts';
import {
  DELETED,
  deletedAt,
  fieldOf,
  keyOf,
  recordKey,
  stampedField,
  touchedAt,
  type CollectionRecord,
  type RecordKey,
} from './record.ts';
import { writtenBy, type Stamp } from './stamp.ts';

/** How to take one action back: per device, kept with the action that it undoes. */
export interface UndoRecord {
  readonly events: readonly UndoableEvent[];
  readonly fields: readonly UndoableField[];
  /** Notes and decks that the action made: taken back by deleting them. */
  readonly created: readonly CreatedRecord[];
}

interface UndoableEvent {
  readonly id: EventId;
  readonly card: CardId;
}

interface UndoableField {
  readonly kind: string;
  readonly id: string;
  readonly name: string;
  /** What the action wrote it with: a later stamp means that someone wrote it since, and it is left alone. */
  readonly stamp: Stamp;
  readonly before: Json;
}

interface CreatedRecord {
  readonly kind: string;
  readonly id: string;
  readonly stamps: readonly Stamp[];
}

/** What is there or deleted; the marks of a card and the options are only ever set and emptied. */
const MORTAL_KINDS: readonly string[] = ['note', 'deck'];

export type RecordLookup = (key: RecordKey) => CollectionRecord | undefined;

/** `before` finds the records as they were before the change. */
export function undoRecordOf(change: Change, before: RecordLookup): UndoRecord {
  const events = change.events
    .filter((event): event is CardEvent => event.kind === 'review' || event.kind === 'manual')
    .map(({ id, card }) => ({ id, card }));
  const isNew = (record: CollectionRecord): boolean =>
    MORTAL_KINDS.includes(record.kind) && before(keyOf(record)) === undefined;
  const created = change.records.filter(isNew).map(({ kind, id, fields }): CreatedRecord => {
    const stamps = Object.values(fields).map(([stamp]) => stamp);
    return { kind, id, stamps: [...new Set(stamps)] };
  });
  const fields = change.records
    .filter((record) => !isNew(record))
    .flatMap((record) => undoableFields(record, before(keyOf(record))));
  return { events, fields, created };
}

/** A text that an action kept beside what it wrote is never taken away again. */
const undoableFields = (
  { kind, id, fields }: CollectionRecord,
  before: CollectionRecord | undefined,
): readonly UndoableField[] =>
  Object.entries(fields)
    .filter(([name]) => !isAside(name))
    .map(([name, [stamp]]) => ({ kind, id, name, stamp, before: valueIn(before, name) }));

/** What was deleted once and lives by an edit since counts as living. */
function valueIn(record: CollectionRecord | undefined, name: string): Json {
  const lives = name === DELETED && record !== undefined && deletedAt(record) === null;
  return lives ? false : (fieldOf(record, name) ?? null);
}

/** Voids the action's events, restores those of its fields that still carry its stamp, deletes what it made. */
export function undoDraft(undo: UndoRecord, present: RecordLookup, random: Random): Draft {
  return {
    events: undo.events.map(({ id, card }) => ({ kind: 'void', id: newEventId(random), target: id, card })),
    fields: [
      ...undo.fields
        .filter((field) => isRestored(field, undo, present))
        .map((field) => restored(field, present)),
      ...undo.created
        .filter((record) => isAsCreated(record, present))
        .map(({ kind, id }) => setField(kind, id, DELETED, true)),
    ],
  };
}

/** What a text's writer had before them stays said where the text has been written over since. */
function isRestored(field: UndoableField, { fields }: UndoRecord, present: RecordLookup): boolean {
  const name = textKnownBy(field.name);
  const text = fields.find(
    ({ kind, id, ...other }) => other.name === name && kind === field.kind && id === field.id,
  );
  return isUntouched(field, present) && (!text || isUntouched(text, present));
}

function isUntouched({ kind, id, name, stamp, before }: UndoableField, present: RecordLookup): boolean {
  const record = present(recordKey(kind, id));
  if (!record || stampedField(record, name)?.[0] !== stamp) return false;
  const deletesAgain = name === DELETED && before === true;
  return !deletesAgain || touchedAt(record) === stamp;
}

/**
 * What a file wrote is restored as the file's, so that later files still go before it. Where there was no text, one that
 * a file brought since shows.
 */
function restored({ kind, id, name, stamp, before }: UndoableField, present: RecordLookup): FieldWrite {
  const brought = fieldOf(present(recordKey(kind, id)), `base:${name}`);
  return setField(kind, id, name, before ?? brought ?? null, writtenBy(stamp));
}

const isAsCreated = ({ kind, id, stamps }: CreatedRecord, present: RecordLookup): boolean =>
  Object.values(present(recordKey(kind, id))?.fields ?? {}).every(([stamp]) => stamps.includes(stamp));
