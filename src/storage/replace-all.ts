import { Dexie } from 'dexie';
import type { Collection } from '../domain/collection.ts';
import { observe, START_OF_CLOCK } from '../domain/stamp.ts';
import { stampsOf } from '../domain/seen.ts';
import { readDeeds } from './count-deed.ts';
import type { Deeds, EngramDatabase } from './database.ts';
import { replaceLive, type Whole } from './rebuild.ts';
import { loadSchedulers } from './schedulers.ts';
import { keepWhatIsThere } from './snapshots-undo.ts';
import { keepSnapshot, type KeepOptions, type Occasion } from './snapshots.ts';

/** The share of a replacement that is putting the present by. */
const KEEPING = 0.3;

export interface ReplaceOptions extends KeepOptions {
  /** The present, if it was read already. */
  readonly whole?: Whole | undefined;
  /** Called with the share that is cleared up behind it, 0..1, which nothing stops any more. */
  readonly settling?: (share: number) => void;
}

/**
 * Puts another collection in the place of everything that is here, after a snapshot of that: without room for one nothing
 * is replaced. The device's clock goes on, later than all that comes.
 */
export async function replaceAll(
  db: EngramDatabase,
  make: (present: Collection) => Collection,
  occasion: Occasion,
  { progress = () => undefined, spare, whole, settling }: ReplaceOptions = {},
): Promise<void> {
  await loadSchedulers();
  const { day } = occasion;
  const { done } = await readDeeds(db);
  await replaceLive(db, {
    change: async (present) => {
      const kept = await keepSnapshot(db, present, occasion, {
        progress: (share) => progress(share * KEEPING),
        ...(spare === undefined ? {} : { spare }),
      });
      if (kept === null) throw new Dexie.QuotaExceededError('There is no room for what is here now');
      const collection = make(present);
      return { collection, alongside: () => settle(db, collection, occasion, done) };
    },
    day,
    whole,
    settling,
    progress: (share) => progress(KEEPING + share * (1 - KEEPING)),
  });
}

/** What refers to what was here, in the transaction that makes the new collection live. */
async function settle(
  db: EngramDatabase,
  collection: Collection,
  { reason, day }: Occasion,
  done: Deeds,
): Promise<void> {
  const { gone: _, ...deeds } = await readDeeds(db);
  await db.writeMeta('deeds', reason === 'replace' ? { ...deeds, gone: done } : deeds);
  await keepWhatIsThere(db, day);
  let clock = (await db.readMeta('clock')) ?? START_OF_CLOCK;
  for (const stamp of stampsOf(collection)) clock = observe(clock, stamp);
  await db.writeMeta('clock', clock);
  // The deck that ships may be missing from it: a later start looks again.
  await db.meta.delete('shipped');
}
