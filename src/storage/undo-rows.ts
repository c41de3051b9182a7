import type { Change } from '../domain/change.ts';
import { keyOf, type RecordKey } from '../domain/record.ts';
import type { RecordLookup } from '../domain/undo.ts';
import type { StudyDay } from '../domain/units.ts';
import { countDeed } from './count-deed.ts';
import type { ActionName, EngramDatabase, Shelf, UndoRow } from './database.ts';
import { neededParts } from './schedulers.ts';

/** Which action is taken back: the one of that number, or the latest of the day, of that name or done in a session. */
export type Undoable = number | ActionName | 'session' | undefined;

/** The actions of the day that can still be taken back, latest last. */
export const undoableOn = (db: EngramDatabase, day: StudyDay): Promise<UndoRow[]> =>
  db.undo.where('day').equals(day).sortBy('seq');

/** The action that is meant; undefined where it is not there or was taken back already. */
export async function findUndo(
  db: EngramDatabase,
  day: StudyDay,
  which: Undoable,
): Promise<UndoRow | undefined> {
  if (typeof which === 'number') return db.undo.get(which);
  const rows = await undoableOn(db, day);
  return rows.findLast(isMeant(which));
}

/** The actions that a name stands for. */
export const isMeant =
  (which: Exclude<Undoable, number>) =>
  ({ action }: UndoRow): boolean =>
    which === undefined || action === which || (which === 'session' && IN_SESSION.includes(action));

const IN_SESSION: readonly ActionName[] = ['answer', 'card'];

/**
 * Keeps how to take a change back, and returns the number of that: it is a deed of a person. What has no name is none,
 * and can't be taken back.
 */
export async function keepUndo(
  db: EngramDatabase,
  action: ActionName | null,
  change: Change,
  before: RecordLookup,
  day: StudyDay,
): Promise<number | null> {
  if (action === null) return null;
  await countDeed(db, action);
  return db.undo.add({ day, action, undo: neededParts().undoRecordOf(change, before) });
}

/** These records as they are now. */
export async function readLookup(shelf: Shelf, keys: readonly RecordKey[]): Promise<RecordLookup> {
  if (keys.length === 0) return () => undefined;
  const records = await shelf.records.bulkGet([...keys]);
  const byKey = new Map(records.flatMap((record) => (record ? [[keyOf(record), record] as const] : [])));
  return (key) => byKey.get(key);
}
