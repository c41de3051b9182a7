import { expect, type Page } from '@playwright/test';
import { collectionOf, type Collection } from '../../src/domain/collection.ts';
import type { CollectionEvent } from '../../src/domain/event.ts';
import type { DeviceId } from '../../src/domain/ids.ts';
import type { HybridClock } from '../../src/domain/stamp.ts';
import {
  DATABASE_NAME,
  type CardRow,
  type MetaRow,
  type RecordRow,
  type TallyRow,
  type UndoRow,
} from '../../src/storage/database.ts';
import { unpackReviews, type ReviewBlock } from '../../src/domain/review-block.ts';
import { readRaw } from './storage-raw.ts';

/** What a browser's disk holds of the collection, read behind the app's back. */
export interface Disk {
  readonly device: DeviceId;
  readonly clock: HybridClock;
  readonly collection: Collection;
  /** How many events are stored, one that is there twice counted twice. */
  readonly storedEvents: number;
  readonly cards: readonly CardRow[];
  readonly tallies: readonly TallyRow[];
  readonly undo: readonly UndoRow[];
}

interface LiveRows {
  readonly meta: readonly MetaRow[];
  readonly undo: readonly UndoRow[];
  readonly events: readonly CollectionEvent[];
  readonly blocks: readonly ReviewBlock[];
  readonly records: readonly RecordRow[];
  readonly cards: readonly CardRow[];
  readonly tallies: readonly TallyRow[];
}

/** Reads the live shelf and what belongs to it, as of one moment, on a page of the app's origin. */
export async function readDisk(page: Page): Promise<Disk> {
  const rows = readRaw(await page.evaluate(printLive, DATABASE_NAME)).rows as unknown as LiveRows;
  const meta = new Map(rows.meta.map(({ key, value }) => [key, value]));
  const packed = rows.blocks.flatMap((block) => [...unpackReviews(block)]);
  const events = [...packed, ...rows.events];
  const records = rows.records.map(({ kind, id, fields }) => ({ kind, id, fields }));
  return {
    device: meta.get('device') as DeviceId,
    clock: meta.get('clock') as HybridClock,
    collection: collectionOf(events, records),
    storedEvents: events.length,
    cards: rows.cards,
    tallies: rows.tallies,
    undo: rows.undo,
  };
}

/** It runs in the page and stands alone: nothing outside the function is known there. */
async function printLive(name: string): Promise<string> {
  // oxlint-disable unicorn/consistent-function-scoping
  const resultOf = <Result>(request: IDBRequest<Result>): Promise<Result> =>
    new Promise((resolve, reject) => {
      request.addEventListener('error', () => reject(request.error ?? new Error('refused')));
      request.addEventListener('success', () => resolve(request.result));
    });
  const toText = (_: string, value: unknown): unknown => {
    if (!(value instanceof ArrayBuffer)) return value;
    let text = '';
    for (const byte of new Uint8Array(value)) text += String.fromCharCode(byte);
    return { arrayBuffer: btoa(text) };
  };
  // oxlint-enable unicorn/consistent-function-scoping

  const db = await resultOf(indexedDB.open(name));
  const transaction = db.transaction([...db.objectStoreNames]);
  const all = (store: string): Promise<unknown[]> => resultOf(transaction.objectStore(store).getAll());
  const live: { value: string } | undefined = await resultOf(transaction.objectStore('meta').get('live'));
  const shelf = live?.value ?? 'a';
  const [meta, undo, events, blocks, records, cards, tallies] = await Promise.all([
    all('meta'),
    all('undo'),
    ...['events', 'blocks', 'records', 'cards', 'tallies'].map((store) => all(`${store}_${shelf}`)),
  ]);
  db.close();
  const rows = { meta, undo, events, blocks, records, cards, tallies };
  return JSON.stringify({ schema: [], rows }, toText);
}

/** A page of the app's origin without the app: what is read there is what the app left. */
export const besideTheApp = (address: string): string => `${address}favicon.svg`;

/** Empties the disk, on a page beside the app. */
export const wipeDisk = (page: Page): Promise<void> =>
  page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name);
        request.addEventListener('error', () => reject(request.error ?? new Error('refused')));
        request.addEventListener('success', () => resolve());
      }),
    DATABASE_NAME,
  );

/** Of the deck that ships the texts of later cards come after the first card has been seen. */
export const shippedDeckIsWhole = (page: Page): Promise<void> =>
  expect
    .poll(
      async () =>
        [...(await readDisk(page)).collection.records.values()].every(
          ({ kind, fields }) => kind !== 'note' || 'back' in fields,
        ),
      { timeout: 20_000 },
    )
    .toBe(true);
