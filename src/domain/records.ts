import { mergeRecords } from './aside.ts';
import { keyOf, type CollectionRecord, type RecordKey } from './record.ts';

export type Records = ReadonlyMap<RecordKey, CollectionRecord>;

/** The records of both, field by field the later. */
export function mergeAllRecords(base: Records, more: Iterable<CollectionRecord>): Records {
  const records = new Map(base);
  for (const record of more) {
    const key = keyOf(record);
    const present = records.get(key);
    records.set(key, present && present !== record ? mergeRecords(present, record) : record);
  }
  return records;
}
