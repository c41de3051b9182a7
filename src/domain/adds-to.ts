import { mergeRecords } from './aside.ts';
import type { Change } from './change.ts';
import type { Collection } from './collection.ts';
import { canonicalJson } from './json.ts';
import { keyOf, stampedField, type CollectionRecord } from './record.ts';
import type { Records } from './records.ts';

/** True if merging `other` into `base` changes `base`. */
export const addsTo = (base: Collection, other: Collection): boolean =>
  base.events.gainsBy(other.events) ||
  [...other.records.values()].some((record) => recordAdds(base.records, record));

/** What of `other` merging would change in `base`; null where that is more than so many events and records. */
export function additionsTo(base: Collection, other: Collection, most: number): Change | null {
  const events = firstOf(base.events.gains(other.events), most);
  const records = events && firstOf(gainedRecords(base.records, other.records), most - events.length);
  return events && records && { events, records };
}

function* gainedRecords(base: Records, other: Records): Iterable<CollectionRecord> {
  for (const record of other.values()) if (recordAdds(base, record)) yield record;
}

function firstOf<Item>(items: Iterable<Item>, most: number): readonly Item[] | null {
  const found: Item[] = [];
  for (const item of items) {
    if (found.length >= most) return null;
    found.push(item);
  }
  return found;
}

function recordAdds(records: Records, record: CollectionRecord): boolean {
  const present = records.get(keyOf(record));
  if (!present) return true;
  if (present === record || isSameRecord(present, record)) return false;
  return canonicalJson(mergeRecords(present, record).fields) !== canonicalJson(present.fields);
}

/** Whether all that `record` says stands in `present`, to the letter. */
export const isSameRecord = (present: CollectionRecord, record: CollectionRecord): boolean =>
  Object.entries(record.fields).every(([name, [stamp, value]]) => {
    const known = stampedField(present, name);
    return known?.[0] === stamp && (known[1] === value || canonicalJson(known[1]) === canonicalJson(value));
  });
