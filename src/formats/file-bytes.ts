/** Of a chosen file, packed or not, and of what it unpacks to. */
export const BYTE_LIMIT = 50_000_000;

export type BytesFault =
  | { readonly kind: 'empty' }
  /** A packed file says how large it is only as it unpacks: it is given up at the limit. */
  | { readonly kind: 'too-large'; readonly limit: number }
  /** Moved, changed or locked since it was chosen. */
  | { readonly kind: 'unreadable' }
  /** Gzip that does not unpack: cut short or altered. */
  | { readonly kind: 'damaged-gzip' };

export type FileBytes =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly fault: BytesFault };

const GZIP = new Uint8Array([0x1f, 0x8b]);

/** The bytes of a file, unpacked where its first bytes say that it is gzipped. */
export async function readBytes(file: Blob): Promise<FileBytes> {
  if (file.size === 0) return refused({ kind: 'empty' });
  if (file.size > BYTE_LIMIT) return refused({ kind: 'too-large', limit: BYTE_LIMIT });
  const packed = await collect(file.stream(), 'unreadable');
  if (packed.kind === 'refused' || !beginsWith(packed.bytes, GZIP)) return packed;
  return collect(file.stream().pipeThrough(new DecompressionStream('gzip')), 'damaged-gzip');
}

const refused = (fault: BytesFault): FileBytes => ({ kind: 'refused', fault });

export const beginsWith = (bytes: Uint8Array, beginning: Uint8Array): boolean =>
  beginning.every((byte, i) => bytes[i] === byte);

async function collect(
  stream: ReadableStream<Uint8Array>,
  failure: 'unreadable' | 'damaged-gzip',
): Promise<FileBytes> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of chunksOf(stream)) {
      size += chunk.length;
      if (size > BYTE_LIMIT) return refused({ kind: 'too-large', limit: BYTE_LIMIT });
      chunks.push(chunk);
    }
  } catch {
    return refused({ kind: failure });
  }
  return size === 0 ? refused({ kind: 'empty' }) : { kind: 'bytes', bytes: joined(chunks, size) };
}

/** Safari cannot iterate a stream. Whoever stops reading cancels it. */
async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncIterable<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      // A stream has one chunk at a time to give.
      // oxlint-disable-next-line no-await-in-loop
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let place = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, place);
    place += chunk.length;
  }
  return bytes;
}
