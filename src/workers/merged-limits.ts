import { mergeRecords } from '../domain/aside.ts';
import type { Collection } from '../domain/collection.ts';
import type { CollectionRecord } from '../domain/record.ts';
import type { BackupFault } from '../formats/backup/fault.ts';
import { FIELD_LIMIT, LIMITS, type Limits } from '../formats/backup/limits.ts';

type Counted = 'events' | 'records' | 'decks';

/** What keeps two collections from being merged: together they hold more than a backup of them may. */
export function beyondLimits(
  present: Collection,
  coming: Collection,
  limits: Limits = LIMITS,
): BackupFault | null {
  const fresh = [...coming.records].filter(([key]) => !present.records.has(key)).map(([, record]) => record);
  const counts: Readonly<Record<Counted, number>> = {
    events: present.events.size + coming.events.without(present.events).size,
    records: present.records.size + fresh.length,
    decks: countDecks(present.records.values()) + countDecks(fresh),
  };
  const what = (['events', 'records', 'decks'] as const).find((name) => counts[name] > limits[name]);
  if (what !== undefined) return { kind: 'too-many', what, place: what, limit: limits[what] };
  return holdsTooManyFields(present, coming)
    ? { kind: 'too-many', what: 'fields', place: 'fields', limit: FIELD_LIMIT }
    : null;
}

/** Whether a record would have more fields than a backup may hold: that one could never be read again. */
function holdsTooManyFields(present: Collection, coming: Collection): boolean {
  for (const [key, record] of coming.records) {
    const known = present.records.get(key);
    // Merging is asked for only where it may come to so many: a text that loses takes a field more.
    if (!known || known === record || countFields(known) + countFields(record) <= FIELD_LIMIT / 2) continue;
    if (countFields(mergeRecords(known, record)) > FIELD_LIMIT) return true;
  }
  return false;
}

const countFields = ({ fields }: CollectionRecord): number => Object.keys(fields).length;

function countDecks(records: Iterable<CollectionRecord>): number {
  let decks = 0;
  for (const { kind } of records) if (kind === 'deck') decks++;
  return decks;
}
