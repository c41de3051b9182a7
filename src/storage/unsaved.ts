import type { EpochMs } from '../domain/units.ts';
import { countDeed, deedOf, readDeeds } from './count-deed.ts';
import type { Deeds, DeedsRow, EngramDatabase, UndoRow } from './database.ts';

/** What would be lost with this device: what was done here since the last backup. */
export interface Unsaved extends Deeds {
  /** When that backup was made; null where there was none. */
  readonly since: EpochMs | null;
}

export const readUnsaved = (db: EngramDatabase): Promise<Unsaved> =>
  db.transaction('r', db.meta, async () => {
    const deeds = await readDeeds(db);
    return {
      ...each((deed) => deeds.done[deed] - settledOf(deeds, deed)),
      since: (await db.readMeta('backedUp')) ?? null,
    };
  });

/** Called in the transaction that takes the action back. */
export async function countUndone(db: EngramDatabase, { seq, action }: UndoRow): Promise<void> {
  const deeds = await readDeeds(db);
  const deed = deedOf(action);
  // From a backup that may hold it, it is not taken back: that is one more change, which the backup lacks. And what an
  // app did that counted nothing yet, was never counted.
  const isCounted = seq > deeds.offered && deeds.done[deed] > settledOf(deeds, deed);
  await (isCounted ? countDeed(db, action, -1) : countDeed(db, 'edit'));
}

/** To be called before a backup is written: it holds what was done by then. */
export const beginBackup = (db: EngramDatabase): Promise<Deeds> =>
  db.transaction('rw', db.meta, db.undo, async () => {
    const deeds = await readDeeds(db);
    const last = await db.undo.orderBy('seq').last();
    await db.writeMeta('deeds', { ...deeds, offered: last?.seq ?? deeds.offered });
    return deeds.done;
  });

/** The person has the backup that began with `held`. What was done meanwhile is in none yet. */
export const backupMade = (db: EngramDatabase, held: Deeds, at: EpochMs): Promise<void> =>
  db.transaction('rw', db.meta, async () => {
    const deeds = await readDeeds(db);
    // A backup that began later may have been quicker.
    const saved = each((deed) => Math.max(deeds.saved[deed], held[deed]));
    await db.writeMeta('deeds', { ...deeds, saved });
    await db.writeMeta('backedUp', at);
  });

/** How much of it is in a backup, or went. */
const settledOf = ({ saved, gone }: DeedsRow, deed: keyof Deeds): number =>
  Math.max(saved[deed], gone?.[deed] ?? 0);

const each = (count: (deed: keyof Deeds) => number): Deeds => ({
  answers: count('answers'),
  changes: count('changes'),
});
