import { type Draft, type FieldWrite, type Change } from './change.ts';
import type { CardEvent } from './event.ts';
import { newEventId, type CardId, type EventId, type Random } from './ids.ts';
import type { Json } from './json.ts';
import { keyOf, recordKey, stampedField, type CollectionRecord, type RecordKey } from './record.ts';
import type { Stamp } from './stamp.ts';

/** How to take one action back: per device, kept with the action that it undoes. */
export interface UndoRecord {
  readonly events: readonly UndoableEvent[];
  readonly fields: readonly UndoableField[];
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

type RecordLookup = (key: RecordKey) => CollectionRecord | undefined;

/** `before` finds the records as they were before the change. */
export function undoRecordOf(change: Change, before: RecordLookup): UndoRecord {
  const events = change.events
    .filter((event): event is CardEvent => event.kind === 'review' || event.kind === 'manual')
    .map(({ id, card }) => ({ id, card }));
  const fields = change.records.flatMap((record) =>
    Object.entries(record.fields).map(([name, [stamp]]): UndoableField => {
      const { kind, id } = record;
      return { kind, id, name, stamp, before: stampedField(before(keyOf(record)), name)?.[1] ?? null };
    }),
  );
  return { events, fields };
}

/** Voids the action's events and restores those of its fields that still carry its stamp. */
export function undoDraft(undo: UndoRecord, present: RecordLookup, random: Random): Draft {
  return {
    events: undo.events.map(({ id, card }) => ({ kind: 'void', id: newEventId(random), target: id, card })),
    fields: undo.fields
      .filter(
        (field) => stampedField(present(recordKey(field.kind, field.id)), field.name)?.[0] === field.stamp,
      )
      .map(({ kind, id, name, before }): FieldWrite => ({
        kind,
        id,
        name,
        value: before,
        writer: 'person',
      })),
  };
}
