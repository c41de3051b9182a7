import { joined, peek, readFile, Refused, type Bytes, type ByteChunks } from './byte-stream.ts';
import { gunzip, GZIP_LENGTH, isGzipped } from './gzip.ts';
import type { BytesFault, ReadFault } from './read-fault.ts';

/** Of a chosen file, packed or not, and of what it unpacks to. */
export const BYTE_LIMIT = 50_000_000;

export type FileBytes =
  { readonly kind: 'bytes'; readonly bytes: Bytes } | { readonly kind: 'refused'; readonly fault: ReadFault };

/** The bytes of a file, unpacked where its first bytes say that it is gzipped. */
export async function readBytes(file: Blob): Promise<FileBytes> {
  if (file.size === 0) return refused({ kind: 'empty' });
  if (file.size > BYTE_LIMIT) return refused({ kind: 'too-large', limit: BYTE_LIMIT });
  const reader = file.stream().getReader();
  try {
    const [first, packed] = await peek(readFile(reader), GZIP_LENGTH);
    return await collect(isGzipped(first) ? gunzip(packed) : packed);
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', fault: error.fault };
    throw error;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

const refused = (fault: BytesFault): FileBytes => ({ kind: 'refused', fault });

async function collect(plain: ByteChunks): Promise<FileBytes> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of plain) {
    size += chunk.length;
    if (size > BYTE_LIMIT) return refused({ kind: 'too-large', limit: BYTE_LIMIT });
    chunks.push(chunk);
  }
  return size === 0 ? refused({ kind: 'empty' }) : { kind: 'bytes', bytes: joined(chunks) };
}
