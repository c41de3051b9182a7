import type { EpochMs } from '../../domain/units.ts';
import { peek, readFile, Refused, Stopped, type ByteChunks } from '../byte-stream.ts';
import { decrypt } from '../encryption/decrypt.ts';
import { HEADER_LENGTH, isEncrypted } from '../encryption/header.ts';
import { gunzip, GZIP_LENGTH, isGzipped } from '../gzip.ts';
import type { ReadFault } from '../read-fault.ts';
import type { BackupFault } from './fault.ts';
import type { BackupHead, BackupSink } from './format.ts';
import { LIMITS, type Limits } from './limits.ts';
import { TextReader } from './text-reader.ts';

export type ReadBackup =
  | { readonly kind: 'read'; readonly head: BackupHead }
  | { readonly kind: 'refused'; readonly fault: ReadFault }
  /** By the signal. */
  | { readonly kind: 'stopped' };

export interface ReadOptions {
  /** Looked at between chunks. */
  readonly signal?: AbortSignal;
  /** Told how many bytes of the stream were taken. */
  readonly progress?: (bytes: number) => void;
  /** Opens an encrypted file; null where none was given. */
  readonly passphrase?: string | null;
  readonly limits?: Partial<Limits>;
}

/**
 * Reads a backup as it comes, plain, gzipped or encrypted, and hands its items to the sink one by one; `at` is the
 * present by this device's clock. Memory is bounded, whatever the file. What the sink gets is not known to be a
 * whole backup before the end: unless the result is 'read', throw away all of it.
 */
export async function readBackup(
  stream: ReadableStream<Uint8Array>,
  at: EpochMs,
  sink: BackupSink,
  options: ReadOptions = {},
): Promise<ReadBackup> {
  const limits = { ...LIMITS, ...options.limits };
  const reader = stream.getReader();
  try {
    const plain = await unpacked(packed(reader, options), options.passphrase ?? null);
    const text = new TextReader(at, sink, limits);
    const early = await readText(plain, { text, sink }, limits, options.signal);
    if (early) return early;
    const result = resultOf(text);
    const unkept = await sink.settle?.();
    return result.kind === 'read' && unkept ? { kind: 'refused', fault: unkept } : result;
  } catch (error) {
    if (error instanceof Stopped) return { kind: 'stopped' };
    if (error instanceof Refused) return { kind: 'refused', fault: error.fault };
    throw error;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function* packed(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  { signal, progress }: ReadOptions,
): AsyncGenerator<Uint8Array, void> {
  let taken = 0;
  for await (const chunk of readFile(reader)) {
    if (signal?.aborted) throw new Stopped();
    taken += chunk.length;
    progress?.(taken);
    yield chunk;
  }
}

/** The plain bytes of a file, whose form its first bytes tell. */
async function unpacked(file: ByteChunks, passphrase: string | null): Promise<ByteChunks> {
  const [first, all] = await peek(file, HEADER_LENGTH);
  if (first.length === 0) throw new Refused({ kind: 'empty' });
  if (!isEncrypted(first)) return isGzipped(first) ? gunzip(all) : all;
  const [beginning, plain] = await peek(decrypt(all, passphrase), GZIP_LENGTH);
  return isGzipped(beginning) ? gunzip(plain) : plain;
}

const NOTHING = new Uint8Array();

async function readText(
  plain: ByteChunks,
  { text, sink }: { readonly text: TextReader; readonly sink: BackupSink },
  limits: Limits,
  signal: AbortSignal | undefined,
): Promise<ReadBackup | null> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let size = 0;
  for await (const chunk of plain) {
    if (signal?.aborted) return { kind: 'stopped' };
    size += chunk.length;
    if (size > limits.unpackedBytes) {
      return { kind: 'refused', fault: { kind: 'unpacks-too-large', limit: limits.unpackedBytes } };
    }
    const piece = decoded(decoder, chunk);
    const fault = piece === null ? noText(text, chunk) : backupFault(text.push(piece));
    if (fault) return { kind: 'refused', fault };
    // oxlint-disable-next-line no-await-in-loop
    const unkept = await sink.settle?.();
    if (unkept) return { kind: 'refused', fault: unkept };
  }
  if (size === 0) return { kind: 'refused', fault: { kind: 'empty' } };
  return decoded(decoder, null) === null ? { kind: 'refused', fault: noText(text, NOTHING) } : null;
}

function decoded(decoder: TextDecoder, chunk: Uint8Array | null): string | null {
  try {
    return chunk === null ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    return null;
  }
}

/** Bytes that are no text: of something else, or of a backup that came to harm; the text before them tells. */
function noText(text: TextReader, chunk: Uint8Array): ReadFault {
  const start = chunk.findIndex((byte) => (byte & CONTINUATION_MASK) !== CONTINUATION);
  const [before = ''] = new TextDecoder().decode(chunk.subarray(Math.max(0, start))).split('\uFFFD');
  const fault = text.push(before);
  if (!text.isBackup) return { kind: 'not-text' };
  return { kind: 'backup', fault: fault ?? { kind: 'damaged', line: text.line } };
}

/** Of the bytes of a letter, but for its first. */
const CONTINUATION = 0x80;
const CONTINUATION_MASK = 0xc0;

const backupFault = (fault: BackupFault | null): ReadFault | null => fault && { kind: 'backup', fault };

function resultOf(text: TextReader): ReadBackup {
  const head = text.end();
  return head.kind === 'read'
    ? { kind: 'read', head: head.value }
    : { kind: 'refused', fault: { kind: 'backup', fault: head.fault } };
}
