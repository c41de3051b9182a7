import { mergeCollections, type Collection } from '../domain/collection.ts';
import { stampsOf } from '../domain/seen.ts';
import { observe, START_OF_CLOCK } from '../domain/stamp.ts';
import type { StudyDay } from '../domain/units.ts';
import { applyChange } from './apply-change.ts';
import type { EngramDatabase } from './database.ts';
import { writeLive } from './live-shelf.ts';
import { replaceLive, type Replaced } from './rebuild.ts';

/** Up to this many events and records are merged where they lie, in one transaction. */
const SMALL_MERGE = 3_000;

/** Merges another collection into this one; the clock is then later than all that came. */
export async function mergeIn(
  db: EngramDatabase,
  incoming: Collection,
  day: StudyDay,
  options: { readonly small?: number; readonly progress?: (share: number) => void } = {},
): Promise<void> {
  const { small = SMALL_MERGE, progress = () => undefined } = options;
  await observeAll(db, incoming);
  if (incoming.events.size + incoming.records.size <= small) {
    const change = { events: [...incoming.events.values()], records: [...incoming.records.values()] };
    await writeLive(db, (shelf) => applyChange(shelf, change, 'merge'));
  } else {
    const change = (present: Collection): Replaced<void> => ({
      collection: mergeCollections(present, incoming),
      alongside: () => Promise.resolve(),
    });
    await replaceLive(db, { change, day, progress });
  }
}

/** A clock ahead of what was merged does no harm, so it moves first: no later stamp can fall behind. */
async function observeAll(db: EngramDatabase, incoming: Collection): Promise<void> {
  await db.transaction('rw', db.meta, async () => {
    let clock = (await db.readMeta('clock')) ?? START_OF_CLOCK;
    for (const stamp of stampsOf(incoming)) clock = observe(clock, stamp);
    await db.writeMeta('clock', clock);
  });
}
