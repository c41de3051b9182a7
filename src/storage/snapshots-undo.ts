import { recordKey, stampedField, type RecordKey } from '../domain/record.ts';
import type { UndoRecord } from '../domain/undo.ts';
import type { StudyDay } from '../domain/units.ts';
import type { EngramDatabase, Shelf, UndoRow } from './database.ts';
import { liveShelf } from './live-shelf.ts';
import { readLookup } from './undo-rows.ts';

/**
 * Leaves of today's actions what can still be taken back after the collection was put in the place of another: undoing
 * what is not there would delete what a later merge brings. To be called in the transaction that did it.
 */
export async function keepWhatIsThere(db: EngramDatabase, day: StudyDay): Promise<void> {
  const shelf = db.shelves[await liveShelf(db)];
  await db.undo.where('day').below(day).delete();
  const rows = await db.undo.toArray();
  const kept = await Promise.all(
    rows.map(async (row): Promise<UndoRow> => ({ ...row, undo: await whatIsThere(shelf, row.undo) })),
  );
  await db.undo.bulkDelete(kept.filter(isEmpty).map(({ seq }) => seq));
  await db.undo.bulkPut(kept.filter((row) => !isEmpty(row)));
}

const isEmpty = ({ undo }: UndoRow): boolean =>
  undo.events.length + undo.fields.length + undo.created.length === 0;

/** Today's events are rows. */
async function whatIsThere(shelf: Shelf, { events, fields, created }: UndoRecord): Promise<UndoRecord> {
  const keys: RecordKey[] = [...fields, ...created].map(({ kind, id }) => recordKey(kind, id));
  const present = await readLookup(shelf, keys);
  const found = await shelf.events.bulkGet(events.map(({ id }) => id));
  return {
    events: events.filter((_, i) => found[i] !== undefined),
    fields: fields.filter(
      ({ kind, id, name, stamp }) => (stampedField(present(recordKey(kind, id)), name)?.[0] ?? '') >= stamp,
    ),
    created: created.filter(({ kind, id }) => present(recordKey(kind, id)) !== undefined),
  };
}
