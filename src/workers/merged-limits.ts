import type { Collection } from '../domain/collection.ts';
import type { CollectionRecord } from '../domain/record.ts';
import type { BackupFault } from '../formats/backup/fault.ts';
import { LIMITS, type Limits } from '../formats/backup/limits.ts';

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
  return what === undefined ? null : { kind: 'too-many', what, place: what, limit: limits[what] };
}

function countDecks(records: Iterable<CollectionRecord>): number {
  let decks = 0;
  for (const { kind } of records) if (kind === 'deck') decks++;
  return decks;
}
