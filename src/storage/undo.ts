import type { EventDraft } from '../domain/change.ts';
import type { Random } from '../domain/ids.ts';
import { recordKey } from '../domain/record.ts';
import { undoDraft, type RecordLookup, type UndoRecord } from '../domain/undo.ts';
import type { ActionTime } from './actions.ts';
import { applyChange } from './apply-change.ts';
import type { EngramDatabase, UndoRow } from './database.ts';
import { writeLive } from './live-shelf.ts';
import { loadSchedulers } from './schedulers.ts';
import { stamp, type Stamped } from './stamps.ts';
import { findUndo, readLookup, type Undoable } from './undo-rows.ts';
import { countUndone } from './unsaved.ts';
import { isSmall, type WriteOptions } from './write-size.ts';

/** Takes an action back; null where there is none. */
export async function undoLast(
  db: EngramDatabase,
  time: ActionTime,
  random: Random,
  which?: Undoable,
  options: WriteOptions = {},
): Promise<UndoRecord | null> {
  await loadSchedulers();
  const undone = await writeLive(db, async (shelf): Promise<Undone> => {
    const row = await findUndo(db, time.day, which);
    if (!row) return { kind: 'written', undo: null };
    const keys = [...row.undo.fields, ...row.undo.created].map(({ kind, id }) => recordKey(kind, id));
    const draft = undoDraft(row.undo, await readLookup(shelf, keys), random);
    const { change, restamp } = await stamp(db, shelf, draft, time.at, 'shown');
    if (!(await isSmall(shelf, change, options))) {
      return { kind: 'large', row, events: draft.events, restamp };
    }
    await applyChange(shelf, change, 'append');
    await db.undo.delete(row.seq);
    await countUndone(db, row);
    return { kind: 'written', undo: row.undo };
  });
  return undone.kind === 'written' ? undone.undo : undoBeside(db, undone, time, random, options);
}

type Undone = { readonly kind: 'written'; readonly undo: UndoRecord | null } | LargeUndo;

/** It has its stamps, and is to be built beside. */
interface LargeUndo extends Pick<Stamped, 'restamp'> {
  readonly kind: 'large';
  readonly row: UndoRow;
  readonly events: readonly EventDraft[];
}

/** What was written since the action is left alone, also what came in after its undoing got its stamps. */
async function undoBeside(
  db: EngramDatabase,
  { row, events, restamp }: LargeUndo,
  { day }: ActionTime,
  random: Random,
  { progress }: WriteOptions,
): Promise<UndoRecord | null> {
  const { replaceLive, withChange } = await import('./rebuild.ts');
  return replaceLive(db, {
    change: (present) => {
      const lookup: RecordLookup = (key) => present.records.get(key);
      const { fields } = undoDraft(row.undo, lookup, random);
      const change = restamp({ events, fields }, lookup);
      return {
        collection: withChange(present, change),
        alongside: async () => {
          const forgotten = await db.undo.where('seq').equals(row.seq).delete();
          if (forgotten !== 1) return null;
          await countUndone(db, row);
          return row.undo;
        },
      };
    },
    day,
    progress,
  });
}
