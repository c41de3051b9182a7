import type { Collection } from '../domain/collection.ts';
import { EventLog } from '../domain/event-log.ts';
import type { CollectionEvent } from '../domain/event.ts';
import type { CollectionRecord, RecordKey } from '../domain/record.ts';
import type { ReviewBlock } from '../domain/review-block.ts';
import { SharedTexts } from '../domain/shared-texts.ts';
import type { Shelf } from './database.ts';
import { readInChunks } from './read-chunks.ts';

/** Rows and blocks to a reading. */
const ROWS = 1_000;
const BLOCKS = 16;

/** The share of reading that is reading events. */
const EVENTS = 0.4;

type Progress = (share: number) => void;

/** All that a shelf holds but what is derived. `progress` is told the share that was read, 0..1. */
export async function readCollection(
  shelf: Shelf,
  progress: Progress = () => undefined,
): Promise<Collection> {
  const shared = new SharedTexts();
  const log = await readLog(shelf, (share) => progress(share * EVENTS), shared);
  const records = new Map<RecordKey, CollectionRecord>();
  const telling: Progress = (share) => progress(EVENTS + share * (1 - EVENTS));
  for await (const rows of readInChunks(shelf.records, ROWS, telling)) {
    for (const { key, kind, id, fields } of rows) records.set(key, shared.inRecord({ kind, id, fields }));
  }
  return { events: EventLog.of(log.events, log.blocks), records };
}

/** The log of a shelf as it lies. */
async function readLog(
  shelf: Shelf,
  progress: Progress = () => undefined,
  shared = new SharedTexts(),
): Promise<{ readonly events: readonly CollectionEvent[]; readonly blocks: readonly ReviewBlock[] }> {
  const blocks: ReviewBlock[] = [];
  const events: CollectionEvent[] = [];
  for await (const some of readInChunks(shelf.blocks, BLOCKS, progress)) {
    for (const block of some) blocks.push(shared.inBlock(block));
  }
  for await (const some of readInChunks(shelf.events, ROWS)) events.push(...some);
  return { events, blocks };
}
