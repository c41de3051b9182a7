import { expect } from 'vitest';
import { collectionOf, type Collection } from '../../../../src/domain/collection.ts';
import type { CollectionEvent } from '../../../../src/domain/event.ts';
import type { Random } from '../../../../src/domain/ids.ts';
import type { CollectionRecord } from '../../../../src/domain/record.ts';
import type { BackupHead } from '../../../../src/formats/backup/format.ts';
import { readBackup, type ReadBackup, type ReadOptions } from '../../../../src/formats/backup/read.ts';
import { backupStream, type BackupForm } from '../../../../src/formats/backup/write.ts';
import { explainFault } from '../../../../src/ui/words/en-import.ts';
import { seededRandom } from '../../../helpers/simulation-random.ts';
import { NOW } from './arbitraries.ts';

/** Backups as streams of bytes. */

export interface Taken {
  readonly result: ReadBackup;
  readonly heads: readonly BackupHead[];
  readonly events: readonly CollectionEvent[];
  readonly records: readonly CollectionRecord[];
}

const PASSPHRASE = 'Grüße vom Zug';
/** The fewest rounds that are taken: tests have no secrets. */
const QUICK = 100_000;
export const FORMS = {
  plain: { gzip: false, passphrase: null },
  gzipped: { gzip: true, passphrase: null },
  encrypted: { gzip: true, passphrase: PASSPHRASE, rounds: QUICK },
} as const satisfies Record<string, BackupForm>;

export const streamOfParts = (parts: Iterable<Uint8Array>): ReadableStream<Uint8Array> => {
  const iterator = parts[Symbol.iterator]();
  return new ReadableStream(
    {
      pull(controller) {
        const { done, value } = iterator.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: () => void iterator.return?.(),
    },
    { highWaterMark: 0 },
  );
};

/** The bytes in pieces of random sizes, some of one byte. */
export function* piecesOf(bytes: Uint8Array, random: Random): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length;) {
    const end = start + 1 + Math.floor(random.unit() ** 4 * 5_000);
    yield bytes.subarray(start, end);
    start = end;
  }
}

export async function takeStream(
  stream: ReadableStream<Uint8Array>,
  options: ReadOptions = {},
): Promise<Taken> {
  const taken = {
    heads: [] as BackupHead[],
    events: [] as CollectionEvent[],
    records: [] as CollectionRecord[],
  };
  const sink = {
    head: (head: BackupHead) => void taken.heads.push(head),
    event: (event: CollectionEvent) => void taken.events.push(event),
    record: (record: CollectionRecord) => void taken.records.push(record),
  };
  return { ...taken, result: await readBackup(stream, NOW, sink, { passphrase: PASSPHRASE, ...options }) };
}

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

export const take = (content: string | Uint8Array, options?: ReadOptions): Promise<Taken> =>
  takeStream(streamOfParts([bytesOf(content)]), options);

export async function collectionIn(content: string | Uint8Array, options?: ReadOptions): Promise<Collection> {
  const { result, events, records } = await take(content, options);
  expect(result).toMatchObject({ kind: 'read' });
  return collectionOf(events, records);
}

/** What a person is told of a file that is refused. */
export async function sentenceFor(content: string | Uint8Array, options?: ReadOptions): Promise<string> {
  return sentenceOf((await take(content, options)).result);
}

export function sentenceOf(result: ReadBackup): string {
  if (result.kind !== 'refused') throw new Error(`It was not refused: ${result.kind}`);
  return explainFault(result.fault);
}

export async function written(
  lines: Iterable<string>,
  form: BackupForm,
  random: Random = seededRandom(1),
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(backupStream(lines, form, random)).arrayBuffer());
}
