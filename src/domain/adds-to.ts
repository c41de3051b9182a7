import type { Collection } from './collection.ts';
import { laterEvent, type CollectionEvent } from './event.ts';
import { keyOf, laterValue, stampedField, type CollectionRecord } from './record.ts';

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
  return Object.entries(record.fields).some(([name, value]) => {
    const known = stampedField(present, name);
    return known === undefined || laterValue(known, value) !== known;
  });
}
