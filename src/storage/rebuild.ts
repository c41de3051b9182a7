import type { Change } from '../domain/change.ts';
import { collectionOf, mergeCollections, type Collection } from '../domain/collection.ts';
import { laterEvent } from '../domain/event.ts';
import { canonicalJson } from '../domain/json.ts';
import { unpackReviews } from '../domain/review-block.ts';
import type { StudyDay } from '../domain/units.ts';
import { applyChange } from './apply-change.ts';
import { asOnlyBuilder } from './build-lock.ts';
import { shelfTables, type EngramDatabase, type Shelf, type ShelfName } from './database.ts';
import { emptyShelf, fillShelf } from './fill-shelf.ts';
import { liveShelf, readLive } from './live-shelf.ts';
import { outcomeOf } from './outcome.ts';
import { readCollection } from './whole.ts';

/** What a long write makes of the whole collection. */
export interface Replacement<Result> {
  /** It may put the present by first: nothing is built before that is done. */
  readonly change: (present: Collection) => Replaced<Result> | Promise<Replaced<Result>>;
  /** Reviews of days before this one's eve are packed. */
  readonly day: StudyDay;
  /** The present, if it was read already: it is read anew where something was written since. */
  readonly whole?: Whole | undefined;
  /** Called with the share that is done, 0..1. */
  readonly progress?: ((share: number) => void) | undefined;
  /** The same of clearing up behind it, when nothing can be stopped any more. */
  readonly settling?: ((share: number) => void) | undefined;
}

export interface Replaced<Result> {
  readonly collection: Collection;
  /** What is written beside the collection, in the transaction that makes it live. */
  readonly alongside: () => Promise<Result>;
}

/** The collection with what an action wrote. */
export const withChange = (present: Collection, { events, records }: Change): Collection =>
  mergeCollections(present, collectionOf(events, records));

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
  const { before, writes, lastBlock } = await presentOf(db, replacement.whole);
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
    await outcomeOf(emptyIdleShelf(db, replacement.settling));
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

/** The live collection as of one moment. */
export interface Whole {
  readonly before: Collection;
  /** The shelf that it lies on. */
  readonly live: ShelfName;
  readonly lastBlock: number;
  readonly writes: number;
}

/** `progress` is told the share that was read, 0..1. */
export const readWhole = (db: EngramDatabase, progress?: (share: number) => void): Promise<Whole> =>
  readLive(db, async (shelf) => ({
    before: await readCollection(shelf, progress),
    live: await liveShelf(db),
    lastBlock: (await shelf.blocks.toCollection().primaryKeys()).at(-1) ?? 0,
    writes: (await db.readMeta('writes')) ?? 0,
  }));

/** The present, as it was read already where nothing was written since. */
export async function presentOf(
  db: EngramDatabase,
  whole: Whole | undefined,
  progress?: (share: number) => void,
): Promise<Whole> {
  const isCurrent = whole?.writes === ((await db.readMeta('writes')) ?? 0);
  return whole && isCurrent ? whole : readWhole(db, progress);
}

/** Empties the shelf that is not live: all that is on it was left behind by a build. */
export async function emptyIdleShelf(db: EngramDatabase, progress?: (share: number) => void): Promise<void> {
  await emptyShelf(db.shelves[(await liveShelf(db)) === 'a' ? 'b' : 'a'], progress);
}
