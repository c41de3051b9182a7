import { collectionOf, type Collection } from '../domain/collection.ts';
import { voidsAmong } from '../domain/history.ts';
import type { CollectionRecord } from '../domain/record.ts';
import type { EngramDatabase, SnapshotPartRow } from './database.ts';

/** A piece of a collection, to be written in one go. */
export type SnapshotPart = Omit<SnapshotPartRow, 'id' | 'snapshot'>;

/** Events or records to a part: few enough that nothing waits long for it. */
const CHUNK = 2_000;

const NOTHING: SnapshotPart = { blocks: [], events: [], records: [] };

/** A collection in pieces. */
export function* partsOf({ events, records }: Collection): Iterable<SnapshotPart> {
  for (const chunk of chunks(events.values(), CHUNK)) yield { ...NOTHING, events: chunk };
  for (const chunk of chunks(records.values(), CHUNK)) yield { ...NOTHING, records: chunk };
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
    const parts = await db.snapshotParts.where('snapshot').equals(seq).toArray();
    return collectionOf(
      parts.flatMap((part) => part.events),
      parts.flatMap((part) => part.records),
    );
  });

/** How many answers stand. */
export function countAnswers(events: Collection['events']): number {
  const isVoided = voidsAmong(events.values());
  let answers = 0;
  for (const event of events.values()) if (event.kind === 'review' && !isVoided(event)) answers++;
  return answers;
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
