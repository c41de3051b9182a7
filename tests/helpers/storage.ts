import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect } from 'vitest';
import type { Random } from '../../src/domain/ids.ts';
import { readLibrary } from '../../src/domain/library.ts';
import { DAY, epochMs, HOUR, studyDay, type Now, type StudyDay } from '../../src/domain/units.ts';
import type { ActionTime } from '../../src/storage/actions.ts';
import { cardRow, tally } from '../../src/storage/card-rows.ts';
import { CollectionStore } from '../../src/storage/collection-store.ts';
import type { CardRow, EngramDatabase, Shelf } from '../../src/storage/database.ts';
import { readLive } from '../../src/storage/live-shelf.ts';
import { readCollection } from '../../src/storage/whole.ts';
import { openDatabase } from '../../src/storage/open.ts';
import type { Outcome } from '../../src/storage/outcome.ts';

/** Gives the databases that are opened from now on an empty disk of their own, in memory. */
export function emptyDisk(): void {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
}

export interface Tab {
  readonly db: EngramDatabase;
  readonly store: CollectionStore;
}

export const noEvents = { onBlocked: () => undefined, onReplaced: () => undefined };

/** One tab of the app; two of them share the disk. */
export async function openTab(random: Random): Promise<Tab> {
  const result = await openDatabase(random, noEvents);
  if (result.kind !== 'open') throw new Error(`The database is ${result.kind}`);
  return { db: result.db, store: new CollectionStore(Promise.resolve(result), random) };
}

/** A study day in the middle of which most tests begin: 2026-02-17. */
export const TODAY = studyDay(20_501);

/** A time of that study day in UTC; the day turns at 04:00. */
export const timeOn = (day: StudyDay, hour = 12, ms = 0): ActionTime => ({
  at: epochMs(day * DAY + hour * HOUR + ms),
  day,
});

export const nowOn = (day: StudyDay, hour = 12): Now => ({ at: timeOn(day, hour).at, utcOffset: 0 });

export function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (outcome.kind === 'failed') throw new Error(`The device refused: ${outcome.failure}`);
  return outcome.value;
}

/** Everything the live shelf holds of what is derived: cards by id, tallies of decks that hold any. */
export const readDerived = (db: EngramDatabase) =>
  readLive(db, async (shelf) => ({
    cards: await shelf.cards.orderBy('id').toArray(),
    tallies: (await shelf.tallies.toArray()).filter(({ cards }) => cards > 0),
  }));

const byText =
  <Item>(textOf: (item: Item) => string) =>
  (a: Item, b: Item): number =>
    textOf(a) < textOf(b) ? -1 : 1;

export const expectEqual = (actual: unknown, expected: unknown): void => expect(actual).toEqual(expected);

/** What is derived must be what a reading from scratch gives, and no event may be there twice. */
export async function expectSound(db: EngramDatabase): Promise<void> {
  const collection = await readLive(db, readCollection);
  const cards: CardRow[] = [...readLibrary(collection).cards.values()].map(cardRow);
  const tallies = [...tally(cards).values()];
  expect(await readDerived(db)).toEqual({
    cards: cards.toSorted(byText(({ id }) => id)),
    tallies: tallies.toSorted(byText(({ deck }) => deck)),
  });
  expect(await readLive(db, countEvents)).toBe(collection.events.size);
}

async function countEvents(shelf: Shelf): Promise<number> {
  const blocks = await shelf.blocks.toArray();
  return blocks.reduce((sum, { count }) => sum + count, await shelf.events.count());
}

/** Every row of every store but the count of writing transactions and what they touched, to show that nothing at all was written. */
export async function dump(db: EngramDatabase): Promise<Record<string, unknown>> {
  const entries = await Promise.all(
    db.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  const meta = await db.meta.where('key').noneOf(['writes', 'lately']).toArray();
  return { ...Object.fromEntries(entries), meta };
}
