import { Dexie, type Transaction } from 'dexie';
import type { NoteId } from '../domain/ids.ts';
import type { EngramDatabase } from './database.ts';

/** Whose cards a write touched, by the number that `writes` counted it as. */
export interface LateWrite {
  readonly write: number;
  readonly notes: readonly NoteId[];
}

/** What of this is forgotten has to be looked for everywhere. */
const MOST_WRITES = 200;
const MOST_NOTES = 500;

const touched = new WeakMap<Transaction, Set<NoteId>>();

/** Tells the write that goes on whose cards it touches: one that never told may have touched any. */
export function tellTouched(notes: Iterable<NoteId>): void {
  const { currentTransaction } = Dexie;
  const told = touched.get(currentTransaction) ?? new Set();
  for (const note of notes) told.add(note);
  touched.set(currentTransaction, told);
}

/** Keeps what was told in this transaction for those who follow what is written. */
export async function keepTouched(db: EngramDatabase, write: number): Promise<void> {
  const notes = touched.get(Dexie.currentTransaction);
  if (!notes || notes.size > MOST_NOTES) return;
  const kept: LateWrite[] = [{ write, notes: [...notes] }];
  let room = MOST_NOTES - notes.size;
  for (const late of ((await db.readMeta('lately')) ?? []).toReversed()) {
    room -= late.notes.length;
    if (room < 0 || kept.length === MOST_WRITES) break;
    kept.unshift(late);
  }
  await db.writeMeta('lately', kept);
}

/** Whose cards were touched by the writes after one and up to another; null where that is not known of all of them. */
export function touchedSince(
  lately: readonly LateWrite[],
  after: number,
  upTo: number,
): ReadonlySet<NoteId> | null {
  const between = lately.filter(({ write }) => write > after && write <= upTo);
  return between.length === upTo - after ? new Set(between.flatMap(({ notes }) => notes)) : null;
}
