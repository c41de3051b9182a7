import type { Collection } from '../domain/collection.ts';
import { START_OF_CLOCK } from '../domain/stamp.ts';
import { asOnlyBuilder } from './build-lock.ts';
import type { EngramDatabase, SnapshotRow } from './database.ts';
import { readHoldings, type Holdings } from './holdings.ts';
import { readLive } from './live-shelf.ts';
import { outcomeOf } from './outcome.ts';
import { inTheWay } from './snapshots-room.ts';
import { countAnswers, partsOf, readParts, sizeOf, type SnapshotPart } from './snapshots-parts.ts';

/** So many stay. */
const KEPT = 5;

/** What is about to happen to the collection. */
export interface Occasion extends Pick<SnapshotRow, 'reason' | 'about' | 'at' | 'day'> {
  /** `meta.clock` as it was read with the collection or before it. */
  readonly clock: SnapshotRow['clock'];
}

export interface KeepOptions {
  /** Called with the share that is written, 0..1. */
  readonly progress?: (share: number) => void;
  /** A snapshot that is not to give way to this one. */
  readonly spare?: number;
}

/**
 * Puts the present collection by, as the caller has read it, and lets go of all snapshots but the last five. To be called
 * as the only builder: what has no row yet, tidying takes for rubbish. Returns its number; null where there is no room for
 * it, though older ones gave way.
 */
export const keepSnapshot = (
  db: EngramDatabase,
  collection: Collection,
  occasion: Occasion,
  options: KeepOptions = {},
): Promise<number | null> =>
  keepParts(db, occasion, options, async () => ({
    parts: [...partsOf(collection)],
    answers: countAnswers(collection.events),
    cards: cardsIn(await readLive(db, readHoldings)),
  }));

/** The same with what is live, copied as it lies: no collection is made of it. */
export const keepLive = (
  db: EngramDatabase,
  occasion: Omit<Occasion, 'clock'>,
  options: KeepOptions = {},
): Promise<number | null> =>
  asOnlyBuilder(async () => {
    const clock = (await db.readMeta('clock')) ?? START_OF_CLOCK;
    return keepParts(db, { ...occasion, clock }, options, () =>
      readLive(db, async (shelf) => {
        const holdings = await readHoldings(shelf);
        return { parts: await readParts(shelf), answers: holdings.answers, cards: cardsIn(holdings) };
      }),
    );
  });

interface Contents extends Pick<SnapshotRow, 'answers' | 'cards'> {
  readonly parts: readonly SnapshotPart[];
}

const cardsIn = ({ cards }: Holdings): number => [...cards.values()].reduce((sum, count) => sum + count, 0);

async function keepParts(
  db: EngramDatabase,
  occasion: Occasion,
  { progress = () => undefined, spare }: KeepOptions,
  read: () => Promise<Contents>,
): Promise<number | null> {
  const ofToday = await syncOfDay(db, occasion);
  if (ofToday) return ofToday.seq;
  await dropLeftovers(db);
  const { parts, answers, cards } = await read();
  const bytes = parts.reduce((sum, part) => sum + sizeOf(part), 0);
  const row = { ...occasion, answers, cards, bytes };
  const seq = await writeWithinRoom(db, parts, row, { progress, spare });
  if (seq === null) return null;
  await dropAllBut(db, KEPT, spare);
  await drop(db, await inTheWay(await readSnapshots(db)), spare);
  return seq;
}

type NewRow = Omit<SnapshotRow, 'seq'>;

/** Syncing may merge many times a day: the first of its snapshots is the day before it began. */
async function syncOfDay(
  db: EngramDatabase,
  { reason, day }: Pick<Occasion, 'reason' | 'day'>,
): Promise<SnapshotRow | undefined> {
  if (reason !== 'sync') return undefined;
  return db.snapshots.filter((row) => row.reason === 'sync' && row.day === day).first();
}

/** Where the disk is full, the oldest give way one by one, if that can help at all. */
async function writeWithinRoom(
  db: EngramDatabase,
  parts: readonly SnapshotPart[],
  row: NewRow,
  options: { readonly progress: (share: number) => void; readonly spare: number | undefined },
): Promise<number | null> {
  const written = new Written();
  const writing = write(db, parts, row, options.progress, written);
  const outcome = await outcomeOf(writing);
  if (outcome.kind === 'done') return outcome.value;
  if (outcome.failure !== 'full') return writing;
  await dropLeftovers(db);
  const older = (await db.snapshots.toArray()).filter(({ seq }) => seq !== options.spare);
  const [oldest] = older;
  const room = older.reduce((sum, { bytes }) => sum + bytes, written.bytes);
  if (!oldest || room < row.bytes) return null;
  await dropSnapshot(db, oldest.seq);
  return writeWithinRoom(db, parts, row, options);
}

/** How far a writing came. */
class Written {
  bytes = 0;
}

/** Every part in a transaction of its own, so that nothing else waits long; the row last: only then it counts. */
async function write(
  db: EngramDatabase,
  parts: readonly SnapshotPart[],
  row: NewRow,
  progress: (share: number) => void,
  written: Written,
): Promise<number> {
  const seq = await nextSeq(db, row);
  for (const part of parts) {
    progress(row.bytes === 0 ? 0 : written.bytes / row.bytes);
    // oxlint-disable-next-line no-await-in-loop
    await db.snapshotParts.add({ ...part, snapshot: seq });
    written.bytes += sizeOf(part);
  }
  return db.snapshots.add({ ...row, seq });
}

/** A number that was never given before, and never will be again. */
const nextSeq = (db: EngramDatabase, row: NewRow): Promise<number> =>
  db.transaction('rw', db.snapshots, async () => {
    const seq = await db.snapshots.add(row);
    await db.snapshots.delete(seq);
    return seq;
  });

/** The newest first. */
export const readSnapshots = (db: EngramDatabase): Promise<readonly SnapshotRow[]> =>
  db.snapshots.reverse().toArray();

/** Lets go of all snapshots but so many of the newest. */
export async function dropAllBut(db: EngramDatabase, count = KEPT, spare?: number): Promise<void> {
  const rows = await readSnapshots(db);
  await drop(db, rows.slice(count), spare);
}

async function drop(
  db: EngramDatabase,
  rows: readonly SnapshotRow[],
  spare: number | undefined,
): Promise<void> {
  for (const { seq } of rows) {
    // oxlint-disable-next-line no-await-in-loop
    if (seq !== spare) await dropSnapshot(db, seq);
  }
}

const dropSnapshot = (db: EngramDatabase, seq: number): Promise<void> =>
  db.transaction('rw', db.snapshots, db.snapshotParts, async () => {
    await db.snapshots.delete(seq);
    await db.snapshotParts.where('snapshot').equals(seq).delete();
  });

/** Removes the parts of snapshots that were never finished. To be called as the only builder. */
export const dropLeftovers = (db: EngramDatabase): Promise<void> =>
  db.transaction('rw', db.snapshots, db.snapshotParts, async () => {
    const counted = new Set(await db.snapshots.toCollection().primaryKeys());
    const found = await db.snapshotParts.orderBy('snapshot').uniqueKeys();
    const left = found.filter((seq) => !counted.has(Number(seq)));
    await db.snapshotParts.where('snapshot').anyOf(left).delete();
  });
