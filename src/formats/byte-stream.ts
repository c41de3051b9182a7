import type { ReadFault } from './read-fault.ts';

export type Bytes = Uint8Array<ArrayBuffer>;
export type ByteChunks = AsyncIterable<Uint8Array>;

/** How a stage of reading ends early: it passes through the stages behind it as it is. */
export class GivenUp extends Error {}

/** By whoever asked for it. */
export class Stopped extends GivenUp {}

export class Refused extends GivenUp {
  readonly fault: ReadFault;

  constructor(fault: ReadFault) {
    super(fault.kind);
    this.fault = fault;
  }
}

export const beginsWith = (bytes: Uint8Array, beginning: Uint8Array): boolean =>
  beginning.every((byte, i) => bytes[i] === byte);

export function joined(chunks: readonly Uint8Array[]): Bytes {
  const bytes = new Uint8Array(chunks.reduce((size, { length }) => size + length, 0));
  let place = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, place);
    place += chunk.length;
  }
  return bytes;
}

/** The first bytes; nothing behind them is read any more. */
export async function firstBytes(chunks: ByteChunks, length: number): Promise<Bytes> {
  const first: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    first.push(chunk);
    size += chunk.length;
    if (size >= length) break;
  }
  return joined(first).slice(0, length);
}

/** The first bytes, as many as asked for or all that there are, and the chunks behind them. */
export async function take(chunks: ByteChunks, length: number): Promise<readonly [Bytes, ByteChunks]> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let size = 0;
  while (size < length) {
    // A stream has one chunk at a time to give.
    // oxlint-disable-next-line no-await-in-loop
    const next = await iterator.next();
    if (next.done) break;
    first.push(next.value);
    size += next.value.length;
  }
  const bytes = joined(first);
  return [bytes.slice(0, length), following(bytes.subarray(length), iterator)];
}

/** The first bytes, and all chunks with them. */
export async function peek(chunks: ByteChunks, length: number): Promise<readonly [Bytes, ByteChunks]> {
  const [first, rest] = await take(chunks, length);
  return [first, following(first, rest[Symbol.asyncIterator]())];
}

async function* following(
  first: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array, void> {
  try {
    if (first.length > 0) yield first;
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop
      const next = await rest.next();
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await rest.return?.();
  }
}

export interface Group {
  readonly bytes: Bytes;
  readonly isLast: boolean;
}

/** The same bytes in groups of one size; the last one, which is there always, has what is left: that size or less. */
export async function* regroup(chunks: ByteChunks, size: number): AsyncGenerator<Group, void> {
  let group = new Uint8Array(size);
  let filled = 0;
  for await (const chunk of chunks) {
    for (let start = 0; start < chunk.length;) {
      if (filled === size) {
        yield { bytes: group, isLast: false };
        group = new Uint8Array(size);
        filled = 0;
      }
      const part = chunk.subarray(start, start + size - filled);
      group.set(part, filled);
      filled += part.length;
      start += part.length;
    }
  }
  yield { bytes: group.slice(0, filled), isLast: true };
}

/**
 * The chunks that a transformation makes of these, given to it in pieces of no more than some size. It gets a piece
 * only while it has nothing to give: not all engines hold a writer back by themselves. It has taken a piece in before the
 * next chunk is asked for.
 */
export async function* through(
  chunks: ByteChunks,
  transform: GenericTransformStream,
  pieceSize: number,
): AsyncGenerator<Bytes, void> {
  const pieces = piecesOf(chunks, pieceSize);
  const writer: WritableStreamDefaultWriter<Uint8Array> = transform.writable.getWriter();
  const reader: ReadableStreamDefaultReader<Bytes> = transform.readable.getReader();
  const feed = async (): Promise<'fed' | 'at-end'> => {
    const next = await pieces.next();
    await (next.done ? writer.close() : writer.write(next.value));
    return next.done ? 'at-end' : 'fed';
  };
  let feeding: Promise<'fed' | 'at-end'> | null = null;
  try {
    for (;;) {
      const reading = reader.read();
      // Where feeding fails first, this fails as well, and nobody waits for it any more.
      reading.catch(() => undefined);
      let given: Awaited<typeof reading> | 'fed' | 'at-end';
      do {
        feeding ??= feed();
        // oxlint-disable-next-line no-await-in-loop
        given = await Promise.race([reading, feeding]);
        if (given === 'fed') feeding = null;
        // oxlint-disable-next-line no-await-in-loop
        if (given === 'at-end') given = await reading;
      } while (given === 'fed');
      if (given.done) return;
      yield given.value;
    }
  } finally {
    feeding?.catch(() => undefined);
    reader.cancel().catch(() => undefined);
    writer.abort().catch(() => undefined);
    await pieces.return();
  }
}

async function* piecesOf(chunks: ByteChunks, size: number): AsyncGenerator<Uint8Array, void> {
  for await (const chunk of chunks) {
    for (let start = 0; start < chunk.length; start += size) yield chunk.subarray(start, start + size);
  }
}

/** Safari cannot iterate a stream. Who takes the reader cancels it. */
async function* readAll(reader: ReadableStreamDefaultReader<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

/** The same of a file, which may have been moved or changed since it was chosen. */
export async function* readFile(
  reader: ReadableStreamDefaultReader<Uint8Array>,
): AsyncGenerator<Uint8Array, void> {
  try {
    yield* readAll(reader);
  } catch {
    throw new Refused({ kind: 'unreadable' });
  }
}

/** The chunks as a stream that draws them as they are read. */
export function streamOf<Chunk extends Uint8Array>(
  chunks: AsyncGenerator<Chunk, void>,
): ReadableStream<Chunk> {
  return new ReadableStream(
    {
      async pull(controller) {
        const next = await chunks.next();
        if (next.done) controller.close();
        else controller.enqueue(next.value);
      },
      cancel: async () => void (await chunks.return()),
    },
    { highWaterMark: 0 },
  );
}
