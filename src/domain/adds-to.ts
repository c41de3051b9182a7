import { mergeRecords } from './aside.ts';
import type { Collection } from './collection.ts';
import { laterEvent, type CollectionEvent } from './event.ts';
import { canonicalJson } from './json.ts';
import { keyOf, stampedField, type CollectionRecord } from './record.ts';

/** True if merging `other` into `base` changes `base`. */
export const addsTo = (base: Collection, other: Collection): boolean =>
  [...other.events.values()].some((event) => eventAdds(base, event)) ||
  [...other.records.values()].some((record) => recordAdds(base, record));

function eventAdds({ events }: Collection, event: CollectionEvent): boolean {
  const present = events.get(event.id);
  return present === undefined || laterEvent(present, event) !== present;
}

function recordAdds({ records }: Collection, record: CollectionRecord): boolean {
  const present = records.get(keyOf(record));
  if (!present) return true;
  const isSame = Object.entries(record.fields).every(([name, [stamp, value]]) => {
    const known = stampedField(present, name);
    return known?.[0] === stamp && (known[1] === value || canonicalJson(known[1]) === canonicalJson(value));
  });
  return !isSame && canonicalJson(mergeRecords(present, record).fields) !== canonicalJson(present.fields);
}
