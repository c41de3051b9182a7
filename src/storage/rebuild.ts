import type { Change } from '../domain/change.ts';
import type { Collection } from '../domain/collection.ts';
import { laterEvent } from '../domain/event.ts';
import { canonicalJson } from '../domain/json.ts';
import { readLibrary } from '../domain/library.ts';
import type { StudyDay } from '../domain/units.ts';
import { applyChange } from './apply-change.ts';
import { asOnlyBuilder } from './build-lock.ts';
import { cardRow, tally } from './card-rows.ts';
import { shelfTables, type EngramDatabase, type Shelf, type ShelfName } from './database.ts';
import { liveShelf, readCollection } from './live-shelf.ts';
import { outcomeOf } from './outcome.ts';
import { recordRow } from './record-rows.ts';
import { unpackReviews } from './review-block.ts';
import { splitLog } from './review-log.ts';

/** Rows to a transaction: few enough that reads elsewhere never wait long. */
const CHUNK = 2_000;

/** What a long write makes of the whole collection. */
export interface Replacement<Result> {
  /** It may put the present by first: nothing is built before that is done. */
  readonly change: (present: Collection) => Replaced<Result> | Promise<Replaced<Result>>;
  /** Reviews of days before this one's eve are packed. */
  readonly day: StudyDay;
  /** Called with the share that is done, 0..1. */
  readonly progress?: ((share: number) => void) | undefined;
}

export interface Replaced<Result> {
  readonly collection: Collection;
  /** What is written beside the collection, in the transaction that makes it live. */
  readonly alongside: () => Promise<Result>;
}

/**
 * Builds what `change` makes of the live collection on the other shelf, then makes that one live in one
 * transaction: a kill leaves the collection as before or as after. What is written meanwhile comes along.
 */
export const replaceLive = <Result>(db: EngramDatabase, replacement: Replacement<Result>): Promise<Result> =>
  asOnlyBuilder(() => build(db, replacement));

async function build<Result>(db: EngramDatabase, replacement: Replacement<Result>): Promise<Result> {
  const { change, day, progress = () => undefined } = replacement;
  const from = await liveShelf(db);
  const to = from === 'a' ? 'b' : 'a';
  const { before, writes, lastBlock } = await readWhole(db, from);
  try {
    const { collection, alongside } = await change(before);
    await fillShelf(db.shelves[to], collection, day, progress);
    return await db.transaction(
      'rw',
      [db.meta, db.undo, ...shelfTables(db.shelves.a), ...shelfTables(db.shelves.b)],
      async () => {
        const count = (await db.readMeta('writes')) ?? 0;
        if (count !== writes) {
          await applyChange(db.shelves[to], await writtenSince(before, lastBlock, db.shelves[from]), 'merge');
        }
        await db.writeMeta('live', to);
        await db.writeMeta('writes', count + 1);
        return alongside();
      },
    );
  } finally {
    // Where this fails, tidying does it later: whether the build is done was decided by the switch.
    await outcomeOf(emptyIdleShelf(db));
  }
}

/** What was written to a shelf since all of it was read: new events are rows, or were packed into new blocks. */
async function writtenSince(before: Collection, lastBlock: number, shelf: Shelf): Promise<Change> {
  const [rows, blocks, records] = await Promise.all([
    shelf.events.toArray(),
    shelf.blocks.where('seq').above(lastBlock).toArray(),
    shelf.records.toArray(),
  ]);
  const events = [...rows, ...blocks.flatMap((block) => [...unpackReviews(block)])];
  return {
    events: events.filter((event) => {
      const known = before.events.get(event.id);
      return known === undefined || laterEvent(known, event) !== known;
    }),
    records: records.filter(({ key, fields }) => {
      const known = before.records.get(key);
      return known === undefined || canonicalJson(known.fields) !== canonicalJson(fields);
    }),
  };
}

const readWhole = (db: EngramDatabase, name: ShelfName) =>
  db.transaction('r', [db.meta, ...shelfTables(db.shelves[name])], async () => ({
    before: await readCollection(db.shelves[name]),
    lastBlock: (await db.shelves[name].blocks.toCollection().primaryKeys()).at(-1) ?? 0,
    writes: (await db.readMeta('writes')) ?? 0,
  }));

/** Empties the shelf that is not live: all that is on it was left behind by a build. */
export async function emptyIdleShelf(db: EngramDatabase): Promise<void> {
  await emptyShelf(db.shelves[(await liveShelf(db)) === 'a' ? 'b' : 'a']);
}

async function emptyShelf(shelf: Shelf): Promise<void> {
  for (const table of shelfTables(shelf)) {
    // oxlint-disable-next-line no-await-in-loop
    await table.clear();
  }
}

async function fillShelf(
  shelf: Shelf,
  collection: Collection,
  day: StudyDay,
  progress: (share: number) => void,
): Promise<void> {
  await emptyShelf(shelf);
  const cards = [...readLibrary(collection).cards.values()].map(cardRow);
  const { blocks, rows } = splitLog(collection.events.values(), day);
  const records = [...collection.records.values()].map(recordRow);
  const writes = [
    ...chunks(rows, CHUNK).map((chunk) => () => shelf.events.bulkAdd(chunk)),
    ...blocks.map((block) => () => shelf.blocks.add(block)),
    ...chunks(records, CHUNK).map((chunk) => () => shelf.records.bulkAdd(chunk)),
    ...chunks(cards, CHUNK).map((chunk) => () => shelf.cards.bulkAdd(chunk)),
    () => shelf.tallies.bulkAdd([...tally(cards).values()]),
  ];
  for (const [done, write] of writes.entries()) {
    progress(done / writes.length);
    // oxlint-disable-next-line no-await-in-loop
    await write();
  }
}

const chunks = <Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
