import { cardStatesOf } from '../../../../src/domain/card-state.ts';
import type { CardEvent, CollectionEvent, Review } from '../../../../src/domain/event.ts';
import { fold } from '../../../../src/domain/fold.ts';
import type { CardId, EventId, NoteId } from '../../../../src/domain/ids.ts';
import { DEFAULT_OPTIONS } from '../../../../src/domain/options.ts';
import { keyOf, type CollectionRecord, type RecordKey } from '../../../../src/domain/record.ts';
import { packReviews } from '../../../../src/domain/review-block.ts';
import { createScheduler } from '../../../../src/domain/scheduler.ts';
import { cardRow } from '../../../../src/storage/card-rows.ts';
import { recordRow } from '../../../../src/storage/record-rows.ts';
import { BLOCK_SIZE } from '../../../../src/storage/review-log.ts';
import { openApp } from '../open-app.ts';
import { eventsOf, RawDatabase, type RawCollection } from './raw-collection.ts';

/** Lines, blocks and records to a piece. */
const PIECE = 500;

interface Read {
  readonly events: Map<EventId, CollectionEvent>;
  readonly records: Map<RecordKey, CollectionRecord>;
}

/** The work that nobody who reads or writes such a file can leave out, plainly done; milliseconds. */
const floors = {
  async exporting(): Promise<number> {
    return timed(async () => {
      const db = await RawDatabase.open();
      const collection = await db.read();
      db.close();
      const text = streamOf(linesOf(collection));
      const packed = text.pipeThrough(new TextEncoderStream()).pipeThrough(new CompressionStream('gzip'));
      await new Response(packed).blob();
    });
  },

  /** Into the database of an app that was never used. */
  async importing(): Promise<number> {
    const { db: app } = await openApp();
    app.close();
    return timed(async () => {
      const db = await RawDatabase.open();
      await writeAll(db, await readFile());
      db.close();
    });
  },

  /** Into what is here, of which a copy is kept; nothing of it stays. */
  async merging(): Promise<number> {
    const db = await RawDatabase.open();
    const time = await timed(async () => {
      const present = await db.read();
      await writeCopy(db, present);
      const merged = await readFile();
      for (const event of eventsOf(present)) merged.events.set(event.id, event);
      for (const { kind, id, fields } of present.records) {
        const key = keyOf({ kind, id, fields });
        merged.records.set(key, { kind, id, fields: { ...merged.records.get(key)?.fields, ...fields } });
      }
      await writeAll(db, merged);
    });
    await db.clear(['blocks', 'events', 'records', 'cards', 'snapshotParts']);
    db.close();
    return time;
  },
};

async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function* linesOf(collection: RawCollection): Generator<string> {
  let lines: string[] = [];
  for (const item of [...eventsOf(collection), ...collection.records]) {
    lines.push(JSON.stringify(item));
    if (lines.length < PIECE) continue;
    yield lines.join(',\n');
    lines = [];
  }
  yield lines.join(',\n');
}

const streamOf = (texts: Generator<string>): ReadableStream<string> =>
  new ReadableStream({
    pull(controller) {
      const { done, value } = texts.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });

/** The chosen backup, line by line; nothing in it is looked at. */
async function readFile(): Promise<Read> {
  const read: Read = { events: new Map(), records: new Map() };
  const [file] = document.querySelector('input')?.files ?? [];
  const text = file
    ?.stream()
    .pipeThrough(new DecompressionStream('gzip'))
    .pipeThrough(new TextDecoderStream());
  if (!text) throw new Error('No file was chosen');
  const reader = text.getReader();
  let rest = '';
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    const lines = (rest + piece.value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) take(line, read);
  }
  return read;
}

function take(line: string, { events, records }: Read): void {
  if (!line.startsWith('{') || line.endsWith('[')) return;
  const item: unknown = JSON.parse(line.endsWith(',') ? line.slice(0, -1) : line);
  if ('fields' in (item as object)) records.set(keyOf(item as CollectionRecord), item as CollectionRecord);
  else events.set((item as CollectionEvent).id, item as CollectionEvent);
}

async function writeAll(db: RawDatabase, { events, records }: Read): Promise<void> {
  await db.write('blocks', blocksOf([...events.values()].filter((event) => event.kind === 'review')));
  await db.write('records', [...records.values()].map(recordRow));
  await db.write('cards', cardRowsOf(events, records));
}

function* blocksOf(reviews: readonly Review[]): Generator {
  for (let start = 0; start < reviews.length; start += BLOCK_SIZE) {
    yield packReviews(reviews.slice(start, start + BLOCK_SIZE));
  }
}

/** One fold of every card. */
function* cardRowsOf(events: Read['events'], records: Read['records']): Generator {
  const scheduler = createScheduler(DEFAULT_OPTIONS);
  const byCard = new Map<CardId, CardEvent[]>();
  for (const event of events.values()) {
    if (event.kind !== 'review') continue;
    const known = byCard.get(event.card);
    if (known) known.push(event);
    else byCard.set(event.card, [event]);
  }
  const folded = (id: CardId) => fold(byCard.get(id) ?? [], scheduler);
  for (const record of records.values()) {
    if (record.kind !== 'note') continue;
    const parts = { id: record.id as NoteId, record, cardRecord: () => undefined, folded };
    yield* cardStatesOf(parts).map(cardRow);
  }
}

/** What is kept of the present before it changes. */
async function writeCopy(db: RawDatabase, { blocks, records }: RawCollection): Promise<void> {
  const parts = function* (): Generator {
    const none = { snapshot: 0, blocks: [], events: [], records: [] };
    for (let i = 0; i < blocks.length; i += 8) yield { ...none, blocks: blocks.slice(i, i + 8) };
    for (let i = 0; i < records.length; i += PIECE) yield { ...none, records: records.slice(i, i + PIECE) };
  };
  await db.write('snapshotParts', parts());
}

declare global {
  // oxlint-disable-next-line no-var
  var sizeFloors: typeof floors;
}

globalThis.sizeFloors = floors;
