import type { CollectionEvent } from './event.ts';
import { EventLog } from './event-log.ts';
import type { CollectionRecord } from './record.ts';
import { mergeAllRecords, type Records } from './records.ts';

/** Everything a person has, as it is merged: immutable events and field-wise records. */
export interface Collection {
  readonly events: EventLog;
  readonly records: Records;
}

export const EMPTY_COLLECTION: Collection = { events: EventLog.EMPTY, records: new Map() };

export const collectionOf = (
  events: Iterable<CollectionEvent>,
  records: Iterable<CollectionRecord>,
): Collection => ({ events: EventLog.of(events), records: mergeAllRecords(new Map(), records) });

/**
 * The union of events and the field-wise maximum of records. Commutative, associative and idempotent: devices
 * that have seen the same things hold the same, in whatever order they saw them.
 */
export const mergeCollections = (a: Collection, b: Collection): Collection => ({
  events: a.events.union(b.events),
  records: mergeAllRecords(a.records, b.records.values()),
});
