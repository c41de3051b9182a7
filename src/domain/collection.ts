import { mergeRecords } from './aside.ts';
import { laterEvent, type CollectionEvent } from './event.ts';
import type { EventId } from './ids.ts';
import { keyOf, type CollectionRecord, type RecordKey } from './record.ts';

/** Everything a person has, as it is merged: immutable events and field-wise records. */
export interface Collection {
  readonly events: ReadonlyMap<EventId, CollectionEvent>;
  readonly records: ReadonlyMap<RecordKey, CollectionRecord>;
}

export const EMPTY_COLLECTION: Collection = { events: new Map(), records: new Map() };

export const collectionOf = (
  events: Iterable<CollectionEvent>,
  records: Iterable<CollectionRecord>,
): Collection => merge(EMPTY_COLLECTION, events, records);

/**
 * The union of events and the field-wise maximum of records. Commutative, associative and idempotent: devices
 * that have seen the same things hold the same, in whatever order they saw them.
 */
export const mergeCollections = (a: Collection, b: Collection): Collection =>
  merge(a, b.events.values(), b.records.values());

function merge(
  base: Collection,
  newEvents: Iterable<CollectionEvent>,
  newRecords: Iterable<CollectionRecord>,
): Collection {
  const events = new Map(base.events);
  for (const event of newEvents) {
    const present = events.get(event.id);
    events.set(event.id, present ? laterEvent(present, event) : event);
  }
  const records = new Map(base.records);
  for (const record of newRecords) {
    const key = keyOf(record);
    const present = records.get(key);
    records.set(key, present ? mergeRecords(present, record) : record);
  }
  return { events, records };
}
