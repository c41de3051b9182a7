import type { Collection } from '../domain/collection.ts';
import type { CollectionEvent } from '../domain/event.ts';
import { EventLog } from '../domain/event-log.ts';
import type { EventId } from '../domain/ids.ts';
import type { PackedReviews } from '../domain/packed-reviews.ts';
import { keyOf, type CollectionRecord, type RecordKey } from '../domain/record.ts';
import { BlockWriter, type ReviewBlock } from '../domain/review-block.ts';
import type { EngramDatabase, Shelf, SnapshotPartRow } from './database.ts';
import { readInChunks } from './read-chunks.ts';
import { BLOCK_SIZE } from './review-log.ts';

/** A piece of a collection, to be written in one go. */
export type SnapshotPart = Omit<SnapshotPartRow, 'id' | 'snapshot'>;

/** Events or records to a part, and blocks: few enough that nothing waits long for it. */
const CHUNK = 1_000;
const BLOCKS = 8;

const NOTHING: SnapshotPart = { blocks: [], events: [], records: [] };

/** A collection in pieces. */
export function* partsOf({ events, records }: Collection): Iterable<SnapshotPart> {
  for (const blocks of chunks(blocksOf(events.packed), BLOCKS)) yield { ...NOTHING, blocks };
  for (const chunk of chunks(events.loose.values(), CHUNK)) yield { ...NOTHING, events: chunk };
  for (const chunk of chunks(records.values(), CHUNK)) yield { ...NOTHING, records: chunk };
}

/** What lies on a shelf, in pieces, as of one moment: read bit by bit, so that the page stays alive. */
export async function readParts(shelf: Shelf): Promise<readonly SnapshotPart[]> {
  const parts: SnapshotPart[] = [];
  for await (const blocks of readInChunks(shelf.blocks, BLOCKS)) parts.push({ ...NOTHING, blocks });
  for await (const events of readInChunks(shelf.events, CHUNK)) parts.push({ ...NOTHING, events });
  for await (const rows of readInChunks(shelf.records, CHUNK)) {
    parts.push({ ...NOTHING, records: rows.map(({ kind, id, fields }) => ({ kind, id, fields })) });
  }
  return parts;
}

/** The blocks as they lie, where all that is in them counts. */
function* blocksOf(packed: PackedReviews): Iterable<ReviewBlock> {
  const rows = packed.blocks.reduce((sum, { count }) => sum + count, 0);
  if (rows === packed.size) yield* packed.blocks;
  else yield* gathered(packed);
}

/** What counts of them, in blocks anew. */
function* gathered(packed: PackedReviews): Iterable<ReviewBlock> {
  for (let start = 0; start < packed.size; start += BLOCK_SIZE) {
    const writer = new BlockWriter(Math.min(BLOCK_SIZE, packed.size - start));
    for (let i = start; !writer.isFull; i++) packed.lookAt(i, (block, row) => writer.copy(block, row));
    yield writer.block();
  }
}

function* chunks<Item>(items: Iterable<Item>, size: number): Iterable<readonly Item[]> {
  let chunk: Item[] = [];
  for (const item of items) {
    chunk.push(item);
    if (chunk.length < size) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

/** The collection that was put by; null where it has given way since. */
export const readSnapshot = (db: EngramDatabase, seq: number): Promise<Collection | null> =>
  db.transaction('r', db.snapshots, db.snapshotParts, async () => {
    if (!(await db.snapshots.get(seq))) return null;
    const blocks: ReviewBlock[] = [];
    const loose: CollectionEvent[] = [];
    const records = new Map<RecordKey, CollectionRecord>();
    for (const id of await db.snapshotParts.where('snapshot').equals(seq).primaryKeys()) {
      // All at once would be in memory twice.
      // oxlint-disable-next-line no-await-in-loop
      const part = await db.snapshotParts.get(id);
      for (const block of part?.blocks ?? []) blocks.push(block);
      for (const event of part?.events ?? []) loose.push(event);
      for (const record of part?.records ?? []) records.set(keyOf(record), record);
    }
    return { events: EventLog.of(loose, blocks), records };
  });

/** How many answers stand. */
export function countAnswers(events: EventLog): number {
  let answers = events.packed.size;
  const voided = new Set<EventId>();
  for (const event of events.loose.values()) {
    if (event.kind === 'review') answers++;
    if (event.kind !== 'void') continue;
    const target = events.get(event.target);
    if (target?.kind === 'review' && target.card === event.card) voided.add(target.id);
  }
  return answers - voided.size;
}

/** What a part takes on the disk, roughly, in bytes. */
export function sizeOf({ blocks, events, records }: SnapshotPart): number {
  const packed = blocks.flatMap(({ ids, follows, floats, ints, cards }) => [
    ...[ids, follows, floats, ints].map(({ byteLength }) => byteLength),
    cards.length * ID_SIZE,
  ]);
  return [...packed, events.length * EVENT_SIZE, ...records.map(sizeOfRecord)].reduce(
    (sum, size) => sum + size,
    0,
  );
}

const ID_SIZE = 26;
const EVENT_SIZE = 400;
const FIELD_SIZE = 50;

const sizeOfRecord = ({ fields }: CollectionRecord): number =>
  Object.entries(fields).reduce(
    (sum, [name, [, value]]) =>
      sum + FIELD_SIZE + name.length + (typeof value === 'string' ? value.length : 0),
    0,
  );
