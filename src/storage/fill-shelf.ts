import type { Table } from 'dexie';
import type { CardState } from '../domain/card-state.ts';
import type { Collection } from '../domain/collection.ts';
import { readDecks } from '../domain/deck.ts';
import { readHistory } from '../domain/history.ts';
import { readCards } from '../domain/library.ts';
import type { StudyDay } from '../domain/units.ts';
import { addTallies, cardRow, tally, type Tally } from './card-rows.ts';
import { shelfTables, type Shelf } from './database.ts';
import { packLog } from './pack-log.ts';
import { recordRow } from './record-rows.ts';
import { BLOCK_SIZE } from './review-log.ts';

/** Rows to a transaction: few enough that reads elsewhere never wait long, and that progress is told often. */
const CHUNK = 1_000;
/** Rows to a transaction that removes them. */
const EMPTIED = 4_000;

/** How much of the work each part of it is, as measured on 100,000 cards and a million reviews. */
const PARTS = { blocks: 0.15, rows: 0.05, records: 0.3, cards: 0.5 } as const;

type Progress = (share: number) => void;

/** Writes a whole collection and all that is derived from it, in many short transactions. */
export async function fillShelf(
  shelf: Shelf,
  collection: Collection,
  day: StudyDay,
  progress: Progress,
): Promise<void> {
  const { blocks, rows, records } = PARTS;
  const from =
    (start: number, part: number): Progress =>
    (share) =>
      progress(start + Math.min(1, share) * part);
  await emptyShelf(shelf);
  await fillEvents(shelf, collection, day, from(0, blocks + rows));
  await fillRecords(shelf, collection, from(blocks + rows, records));
  await fillCards(shelf, collection, from(blocks + rows + records, PARTS.cards));
}

/** A large table is emptied bit by bit: all at once takes seconds, in which nothing else is read. */
export async function emptyShelf(shelf: Shelf, progress: Progress = () => undefined): Promise<void> {
  const tables = shelfTables(shelf);
  for (const [i, table] of tables.entries()) {
    // oxlint-disable-next-line no-await-in-loop
    await emptyTable(table, (share) => progress((i + share) / tables.length));
  }
}

async function emptyTable(table: Table, progress: Progress): Promise<void> {
  if ((await table.count()) <= EMPTIED) return table.clear();
  const keys = await table.toCollection().primaryKeys();
  for (let start = 0; start < keys.length; start += EMPTIED) {
    const last = Math.min(start + EMPTIED, keys.length) - 1;
    // oxlint-disable-next-line no-await-in-loop
    await table.where(':id').between(keys[start], keys[last], true, true).delete();
    progress(last / keys.length);
  }
}

async function fillEvents(
  shelf: Shelf,
  { events }: Collection,
  day: StudyDay,
  progress: Progress,
): Promise<void> {
  const packing = packLog(events, day);
  let packed = packing.next();
  for (let done = 0; packed.done !== true; packed = packing.next()) {
    progress(done / Math.max(1, events.size));
    // oxlint-disable-next-line no-await-in-loop
    await shelf.blocks.add(packed.value);
    done += BLOCK_SIZE;
  }
  await inChunks(packed.value, (chunk) => shelf.events.bulkAdd(chunk), progress);
}

const fillRecords = (shelf: Shelf, { records }: Collection, progress: Progress): Promise<void> =>
  inChunks([...records.values()], (chunk) => shelf.records.bulkAdd(chunk.map(recordRow)), progress);

async function fillCards(shelf: Shelf, collection: Collection, progress: Progress): Promise<void> {
  const decks = readDecks(collection.records.values());
  const history = readHistory(collection.events);
  let tallies: Tally = new Map();
  let chunk: CardState[] = [];
  let done = 0;
  const write = async (): Promise<void> => {
    tallies = addTallies(tallies, tally(chunk));
    await shelf.cards.bulkAdd(chunk.map(cardRow));
    progress((done += chunk.length) / Math.max(1, collection.records.size));
    chunk = [];
  };
  for (const cards of readCards(collection, { decks, history })) {
    chunk.push(...cards);
    // oxlint-disable-next-line no-await-in-loop
    if (chunk.length >= CHUNK) await write();
  }
  await write();
  await shelf.tallies.bulkAdd([...tallies.values()]);
}

async function inChunks<Item>(
  items: readonly Item[],
  write: (chunk: readonly Item[]) => PromiseLike<unknown>,
  progress: Progress,
): Promise<void> {
  for (let start = 0; start < items.length; start += CHUNK) {
    progress(start / items.length);
    // oxlint-disable-next-line no-await-in-loop
    await write(items.slice(start, start + CHUNK));
  }
}
