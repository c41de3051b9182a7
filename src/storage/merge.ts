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
  /** What that and what is merged come to, if it is known already. */
  readonly merged?: Collection | undefined;
  /** Called with the share that is cleared up behind a large merge, 0..1, which nothing stops any more. */
  readonly settling?: (share: number) => void;
}

/** The shares of a large merge that are reading the present and putting it by. */
const READING = 0.05;
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
  const whole = await mergeWhereItLies(db, incoming, options);
  if (!whole) return;
  const { occasion, progress = () => undefined } = options;
  const building = READING + KEEPING;
  await replaceLive(db, {
    async change(present) {
      if (occasion)
        await keepSnapshot(db, present, occasion, {
          progress: (share) => progress(READING + share * KEEPING),
        });
      return {
        collection:
          (present === options.whole?.before ? options.merged : undefined) ??
          mergeCollections(present, incoming),
        alongside: () => Promise.resolve(),
      };
    },
    day,
    whole,
    settling: options.settling,
    progress: (share) => progress(building + share * (1 - building)),
  });
}

/** Writes what is new in one transaction; gives the present where that is too much for one, and null once it is done. */
async function mergeWhereItLies(
  db: EngramDatabase,
  incoming: Collection,
  options: MergeOptions,
): Promise<Whole | null> {
  const { occasion, small = SMALL_WRITE, progress } = options;
  const whole = await presentOf(db, options.whole, (share) => progress?.(share * READING));
  const change = additionsTo(whole.before, incoming, Math.max(0, small));
  if (!change || !(await readLive(db, (shelf) => isSmall(shelf, change, options)))) return whole;
  if (change.events.length + change.records.length === 0) return null;
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
  if (isWritten) return null;
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
