import { mergeRecords } from './aside.ts';
import type { Collection } from './collection.ts';
import { canonicalJson } from './json.ts';
import { keyOf, stampedField, type CollectionRecord } from './record.ts';

/** True if merging `other` into `base` changes `base`. */
export const addsTo = (base: Collection, other: Collection): boolean =>
  base.events.gainsFrom(other.events) ||
  [...other.records.values()].some((record) => recordAdds(base, record));

function recordAdds({ records }: Collection, record: CollectionRecord): boolean {
  const present = records.get(keyOf(record));
  if (!present) return true;
  const isSame = Object.entries(record.fields).every(([name, [stamp, value]]) => {
    const known = stampedField(present, name);
    return known?.[0] === stamp && (known[1] === value || canonicalJson(known[1]) === canonicalJson(value));
  });
  return !isSame && canonicalJson(mergeRecords(present, record).fields) !== canonicalJson(present.fields);
}
