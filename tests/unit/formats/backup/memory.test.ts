import { constants, deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LIMITS } from '../../../../src/formats/backup/limits.ts';
import { readBackup, type ReadOptions } from '../../../../src/formats/backup/read.ts';
import { NOW } from './arbitraries.ts';
import { id, REVIEW } from './documents.ts';
import { FIRST_LINE } from './printed.ts';
import { sentenceOf, streamOfParts } from './streams.ts';

const MB = 1_000_000;
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const GZIP_HEAD = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3);
/** Packed so that it may stand behind itself, as often as one likes. */
const packed = (text: string): Uint8Array => deflateRawSync(text, { finishFlush: constants.Z_FULL_FLUSH });

function* endless(first: Uint8Array, then: Uint8Array): Generator<Uint8Array> {
  yield first;
  for (;;) yield then;
}

const FIRST = `${FIRST_LINE}\n`;
const bomb = (first: string, then: string): Iterable<Uint8Array> =>
  endless(Buffer.concat([GZIP_HEAD, packed(first)]), packed(then));

interface Watched {
  readonly sentence: string;
  /** Bytes of the stream that were taken. */
  readonly taken: number;
  readonly items: number;
}

let start = 0;
let most = 0;
let watch: NodeJS.Timeout;
const inUse = (): number => {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};
const look = (): void => {
  most = Math.max(most, inUse());
};

beforeEach(() => {
  start = inUse();
  most = start;
  watch = setInterval(look, 5);
});
afterEach(() => clearInterval(watch));

/** Reads what is made as it is read, looking at the memory all the while. */
async function watched(parts: Iterable<Uint8Array>, options: ReadOptions = {}): Promise<Watched> {
  let taken = 0;
  let items = 0;
  const count = (): void => {
    items++;
    if (items % 1_000 === 0) look();
  };
  const progress = (bytes: number): void => {
    taken = bytes;
    look();
  };
  const sink = { head: () => undefined, event: count, record: count };
  const result = await readBackup(streamOfParts(parts), NOW, sink, { ...options, progress });
  return { sentence: sentenceOf(result), taken, items };
}

/** The longest line, and as much again until the collector comes; the files above are larger, or without end. */
const BOUND = 3 * LIMITS.characters;

describe('memory is bounded', { timeout: 60_000 }, () => {
  it('for a text of 200 MB in an event', async () => {
    function* long(): Generator<Uint8Array> {
      yield encode(`${FIRST}{"kind":"review","id":"`);
      for (let i = 0; i < 200; i++) yield encode('x'.repeat(MB));
      yield encode('"}\n],"records":[\n]}\n');
    }
    const { sentence, taken } = await watched(long());
    expect(sentence).toBe(
      'Line 2 is longer than 50,000,000 characters, which no line of a backup is. The file was altered: export it again.',
    );
    expect(taken).toBeLessThan(52 * MB);
    expect(most - start).toBeLessThan(BOUND);
  });

  it('for a line without end that was packed', async () => {
    const { sentence, taken } = await watched(bomb(`${FIRST}"`, 'x'.repeat(MB)));
    expect(sentence).toContain('Line 2 is longer than 50,000,000 characters');
    expect(taken).toBeLessThan(0.1 * MB);
    expect(most - start).toBeLessThan(BOUND);
  });

  it.each([
    ['a text without end', 'x', 'This is no backup of Engram.'],
    [
      'JSON without end',
      '{ "format": "engram-backup", "x": "',
      'longer than 50,000,000 characters, and not laid out',
    ],
    ['a list of lists without end', '[[', 'This is no backup of Engram.'],
    ['nothing without end', ' ', 'longer than 50,000,000 characters'],
  ])('for %s', async (_, first, says) => {
    const { sentence } = await watched(bomb(first, first.slice(-1).repeat(MB)));
    expect(sentence).toMatch(new RegExp(says));
    expect(most - start).toBeLessThan(BOUND);
  });

  it('for blank lines, and for good ones, that unpack without end', async () => {
    const limits = { unpackedBytes: 60 * MB };
    const too =
      'It unpacks to more than 60 MB, which no backup does. Export it again on the device it came from.';
    const blank = await watched(bomb(FIRST, `${' '.repeat(79)}\n`.repeat(12_000)), { limits });
    expect(blank.sentence).toBe(too);
    expect(blank.taken).toBeLessThan(MB);
    const line = `${JSON.stringify({ ...REVIEW, id: id('e') })},\n`;
    const good = await watched(bomb(FIRST, line.repeat(3_000)), { limits });
    expect(good.sentence).toBe(too);
    expect(good.items).toBeGreaterThan(50_000);
    expect(most - start).toBeLessThan(BOUND);
  });

  it('for more events than a device can hold', async () => {
    const line = `${JSON.stringify({ ...REVIEW, id: id('e') })},\n`;
    const { sentence, items } = await watched(bomb(FIRST, line.repeat(3_000)), {
      limits: { events: 10_000 },
    });
    expect(sentence).toContain('more than 10,000 answers, which is more than Engram takes (events[10000])');
    expect(items).toBe(10_000);
  });

  it('for a hundred thousand good lines: no more of them is held than came last', async () => {
    const line = `${JSON.stringify({ ...REVIEW, id: id('e') })},\n`;
    function* lines(): Generator<Uint8Array> {
      yield encode(FIRST);
      for (let i = 0; i < 100; i++) yield encode(line.repeat(1_000));
    }
    const { sentence, items } = await watched(lines());
    expect(sentence).toContain('The end of the backup is missing, after line 100,001.');
    expect(items).toBe(100_000);
    expect(most - start).toBeLessThan(BOUND / 2);
  });
});
