import { mediaIn, mediaInRecord, type MediaId } from '../domain/media.ts';
import { deletedAt, type CollectionRecord } from '../domain/record.ts';
import { clockOf } from '../domain/stamp.ts';
import { DAY, epochMs, type EpochMs, type StudyDay } from '../domain/units.ts';
import type { EngramDatabase } from './database.ts';
import { liveShelf } from './live-shelf.ts';
import { unlessBroughtIn } from './media-lock.ts';
import { readInChunks } from './read-chunks.ts';

/** What was deleted can be brought back for so long, and a draft may wait as long for its card. */
const GRACE = 30 * DAY;
/** Records at a time: few enough that nothing waits long. */
const CHUNK = 1_000;
/** Looking reads all texts: it is done so seldom. */
const EVERY = 7 * DAY;

/**
 * Removes the bytes of pictures and sounds that nothing names any more: no text, no snapshot, no action that can be
 * undone. To be called as the only builder.
 */
export async function tidyMedia(db: EngramDatabase, day: StudyDay): Promise<void> {
  const now = epochMs(day * DAY);
  const last = (await db.readMeta('mediaTidied')) ?? 0;
  // A clock that was wrong may have been ahead.
  if (Math.abs(now - last) < EVERY) return;
  const before = epochMs(now - GRACE);
  if ((await keptBefore(db, before)).length > 0) await unlessBroughtIn(() => removeUnnamed(db, before, now));
}

const keptBefore = (db: EngramDatabase, before: EpochMs): Promise<readonly MediaId[]> =>
  db.media.where('kept').below(before).primaryKeys();

async function removeUnnamed(db: EngramDatabase, before: EpochMs, now: EpochMs): Promise<void> {
  const writes = await db.readMeta('writes');
  const named = await namedAnywhere(db, before);
  await db.transaction('rw', db.meta, db.media, async () => {
    // A text written meanwhile may name what none did: another day.
    if ((await db.readMeta('writes')) !== writes) return;
    const unnamed = (await keptBefore(db, before)).filter((id) => !named.has(id));
    await db.media.bulkDelete(unnamed);
    await db.writeMeta('mediaTidied', now);
  });
}

async function namedAnywhere(db: EngramDatabase, before: EpochMs): Promise<ReadonlySet<MediaId>> {
  const named = new Set<MediaId>();
  const take = (record: CollectionRecord): void => {
    for (const { id } of mediaInRecord(record)) named.add(id);
  };
  for await (const records of readInChunks(db.shelves[await liveShelf(db)].records, CHUNK)) {
    for (const record of records) if (!isLongGone(record, before)) take(record);
  }
  for (const seq of await db.snapshotParts.toCollection().primaryKeys()) {
    // All at once would be a whole collection and more.
    // oxlint-disable-next-line no-await-in-loop
    (await db.snapshotParts.get(seq))?.records.forEach(take);
  }
  for (const { undo } of await db.undo.toArray()) {
    for (const { id } of mediaIn(JSON.stringify(undo))) named.add(id);
  }
  return named;
}

function isLongGone(record: CollectionRecord, before: EpochMs): boolean {
  const deletion = deletedAt(record);
  return deletion !== null && clockOf(deletion).ms < before;
}
