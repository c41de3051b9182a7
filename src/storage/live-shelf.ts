import type { EngramDatabase, Shelf, ShelfName } from './database.ts';
import { shelfTables } from './database.ts';
import { keepTouched } from './lately.ts';

/** Reads from the live shelf, as of one moment. */
export async function readLive<Result>(
  db: EngramDatabase,
  read: (shelf: Shelf) => Promise<Result>,
): Promise<Result> {
  return onLive(db, 'r', read);
}

/** Writes to the live shelf in one transaction: all of it or nothing. */
export async function writeLive<Result>(
  db: EngramDatabase,
  write: (shelf: Shelf) => Promise<Result>,
): Promise<Result> {
  return onLive(db, 'rw', async (shelf) => {
    const count = ((await db.readMeta('writes')) ?? 0) + 1;
    await db.writeMeta('writes', count);
    const result = await write(shelf);
    await keepTouched(db, count);
    return result;
  });
}

const MOVED = Symbol('the live shelf is another one now');

/** The stores of a transaction are named before it can read which shelf is live: guess, open, and look. */
async function onLive<Result>(
  db: EngramDatabase,
  mode: 'r' | 'rw',
  work: (shelf: Shelf) => Promise<Result>,
): Promise<Result> {
  const name = lastSeen.get(db) ?? (await liveShelf(db));
  const shelf = db.shelves[name];
  const result = await db.transaction(mode, [db.meta, db.undo, ...shelfTables(shelf)], async () =>
    (await liveShelf(db)) === name ? work(shelf) : MOVED,
  );
  return result === MOVED ? onLive(db, mode, work) : result;
}

/** Which shelf was live when last looked at: that it still is, every transaction sees for itself. */
const lastSeen = new WeakMap<EngramDatabase, ShelfName>();

export async function liveShelf(db: EngramDatabase): Promise<ShelfName> {
  const name = (await db.readMeta('live')) ?? 'a';
  lastSeen.set(db, name);
  return name;
}
