import { fieldOf, type CollectionRecord } from './record.ts';
import { clockOf } from './stamp.ts';

/** When a note was written: as it says itself, or else the earliest instant of any of its fields. */
export function addedAt(record: CollectionRecord): number {
  const created = fieldOf(record, 'created');
  if (typeof created === 'number') return created;
  let earliest = Number.POSITIVE_INFINITY;
  for (const [stamp] of Object.values(record.fields)) {
    earliest = Math.min(earliest, clockOf(stamp).ms);
  }
  return earliest;
}
