import { mergeCollections, type Collection } from '../domain/collection.ts';
import { stampsOf } from '../domain/seen.ts';
import { observe, START_OF_CLOCK } from '../domain/stamp.ts';
import type { StudyDay } from '../domain/units.ts';
import { applyChange } from './apply-change.ts';
import type { EngramDatabase } from './database.ts';
import { writeLive } from './live-shelf.ts';
import { replaceLive } from './rebuild.ts';
import { loadSchedulers } from './schedulers.ts';
import { isSmall, type WriteOptions } from './write-size.ts';

/** Merges another collection into this one; the clock is then later than all that came. */
export async function mergeIn(
  db: EngramDatabase,
  incoming: Collection,
  day: StudyDay,
  options: WriteOptions = {},
): Promise<void> {
  await loadSchedulers();
  await observeAll(db, incoming);
  const change = { events: [...incoming.events.values()], records: [...incoming.records.values()] };
  const isWritten = await writeLive(db, async (shelf) => {
    if (!(await isSmall(shelf, change, options))) return false;
    await applyChange(shelf, change, 'merge');
    return true;
  });
  if (isWritten) return;
  await replaceLive(db, {
    change: (present) => ({
      collection: mergeCollections(present, incoming),
      alongside: () => Promise.resolve(),
    }),
    day,
    progress: options.progress,
  });
}

/** A clock ahead of what was merged does no harm, so it moves first: no later stamp can fall behind. */
async function observeAll(db: EngramDatabase, incoming: Collection): Promise<void> {
  await db.transaction('rw', db.meta, async () => {
    let clock = (await db.readMeta('clock')) ?? START_OF_CLOCK;
    for (const stamp of stampsOf(incoming)) clock = observe(clock, stamp);
    await db.writeMeta('clock', clock);
  });
}
