import { additionsTo } from '../domain/adds-to.ts';
import { mergeCollections, type Collection } from '../domain/collection.ts';
import { stampsOf } from '../domain/seen.ts';
import { observe, START_OF_CLOCK } from '../domain/stamp.ts';
import type { StudyDay } from '../domain/units.ts';
import { applyChange } from './apply-change.ts';
import { asOnlyBuilder } from './build-lock.ts';
import type { EngramDatabase } from './database.ts';
import { liveShelf, readLive, writeLive } from './live-shelf.ts';
import { presentOf, replaceLive, type Whole } from './rebuild.ts';
import { loadSchedulers } from './schedulers.ts';
import { keepSnapshot, type Occasion } from './snapshots.ts';
import { isSmall, SMALL_WRITE, type WriteOptions } from './write-size.ts';

export interface MergeOptions extends WriteOptions {
  /** Why the present is put by first; without it, it is not. */
  readonly occasion?: Occasion;
  /** The present as it was read for a summary: read anew where something was written since. */
  readonly whole?: Whole | undefined;
}

/** The share of a large merge that is putting the present by. */
const KEEPING = 0.1;

/** Merges another collection into this one; the clock is then later than all that came. */
export async function mergeIn(
  db: EngramDatabase,
  incoming: Collection,
  day: StudyDay,
  options: MergeOptions = {},
): Promise<void> {
  await loadSchedulers();
  // Where it was stopped before it began, it ends here.
  options.progress?.(0);
  await observeAll(db, incoming);
  if (await mergeWhereItLies(db, incoming, options)) return;
  const { occasion, whole, progress = () => undefined } = options;
  const keeping = (share: number): void => progress(share * KEEPING);
  await replaceLive(db, {
    async change(present) {
      if (occasion) await keepSnapshot(db, present, occasion, { progress: keeping });
      return {
        collection: mergeCollections(present, incoming),
        alongside: () => Promise.resolve(),
      };
    },
    day,
    whole,
    progress: (share) => progress(KEEPING + share * (1 - KEEPING)),
  });
}

/** Writes what is new in one transaction; false where that is too much for one. */
async function mergeWhereItLies(
  db: EngramDatabase,
  incoming: Collection,
  options: MergeOptions,
): Promise<boolean> {
  const { occasion, small = SMALL_WRITE } = options;
  const whole = await presentOf(db, options.whole);
  const change = additionsTo(whole.before, incoming, Math.max(0, small));
  if (!change || !(await readLive(db, (shelf) => isSmall(shelf, change, options)))) return false;
  if (change.events.length + change.records.length === 0) return true;
  // A merge loses nothing: where there is no room for a snapshot, it goes on without.
  if (occasion) {
    await asOnlyBuilder(async () => keepSnapshot(db, (await presentOf(db, whole)).before, occasion));
  }
  const isWritten = await writeLive(db, async (shelf) => {
    // Less may be here now where all was replaced meanwhile: then something else is new.
    if ((await liveShelf(db)) !== whole.live) return false;
    await applyChange(shelf, change, 'merge');
    return true;
  });
  if (isWritten) return true;
  const { occasion: _kept, ...rest } = options;
  return mergeWhereItLies(db, incoming, { ...rest, whole: undefined });
}

/** A clock ahead of what was merged does no harm, so it moves first: no later stamp can fall behind. */
async function observeAll(db: EngramDatabase, incoming: Collection): Promise<void> {
  await db.transaction('rw', db.meta, async () => {
    let clock = (await db.readMeta('clock')) ?? START_OF_CLOCK;
    for (const stamp of stampsOf(incoming)) clock = observe(clock, stamp);
    await db.writeMeta('clock', clock);
  });
}
