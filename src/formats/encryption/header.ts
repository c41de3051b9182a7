import { sha256 } from '@noble/hashes/sha2.js';
import { beginsWith } from '../byte-stream.ts';

/**
 * What an encrypted file begins with, in plain: 6 bytes "ENGRAM", a 0, the version; rounds and chunk size (4 bytes
 * each, the highest first); salt (16); what the right key is known by (16); the first 8 bytes of the SHA-256 of all
 * that. Every chunk is bound to the whole of it.
 */
export interface Header {
  readonly rounds: number;
  /** Bytes of plain text in every chunk but the last. */
  readonly chunkSize: number;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly check: Uint8Array<ArrayBuffer>;
}

const MAGIC = new TextEncoder().encode('ENGRAM\0');
const VERSION = 1;
const ROUNDS_AT = 8;
const CHUNK_SIZE_AT = 12;
const SALT_AT = 16;
const CHECK_AT = 32;
const DIGEST_AT = 48;
export const HEADER_LENGTH = 56;
export const SALT_LENGTH = CHECK_AT - SALT_AT;
export const CHECK_LENGTH = DIGEST_AT - CHECK_AT;

/** A hostile header must not make a device count for minutes, nor hold more than a chunk. */
const BOUNDS = { rounds: [100_000, 10_000_000], chunkSize: [1_024, 16 * 1_048_576] } as const;

export type HeaderReading =
  | { readonly kind: 'header'; readonly header: Header }
  | { readonly kind: 'newer' }
  | { readonly kind: 'altered' };

export const isEncrypted = (bytes: Uint8Array): boolean => beginsWith(bytes, MAGIC);

export function writeHeader({ rounds, chunkSize, salt, check }: Header): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(HEADER_LENGTH);
  const view = new DataView(bytes.buffer);
  bytes.set(MAGIC);
  bytes[MAGIC.length] = VERSION;
  view.setUint32(ROUNDS_AT, rounds);
  view.setUint32(CHUNK_SIZE_AT, chunkSize);
  bytes.set(salt, SALT_AT);
  bytes.set(check, CHECK_AT);
  bytes.set(digestOf(bytes), DIGEST_AT);
  return bytes;
}

/** Reads the first bytes of an encrypted file. */
export function readHeader(bytes: Uint8Array): HeaderReading {
  if (bytes.length < HEADER_LENGTH || !isEncrypted(bytes)) return { kind: 'altered' };
  if ((bytes[MAGIC.length] ?? 0) > VERSION) return { kind: 'newer' };
  if (!beginsWith(bytes.subarray(DIGEST_AT), digestOf(bytes))) return { kind: 'altered' };
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const header: Header = {
    rounds: view.getUint32(ROUNDS_AT),
    chunkSize: view.getUint32(CHUNK_SIZE_AT),
    salt: bytes.slice(SALT_AT, CHECK_AT),
    check: bytes.slice(CHECK_AT, DIGEST_AT),
  };
  const isBounded = isWithin(header.rounds, BOUNDS.rounds) && isWithin(header.chunkSize, BOUNDS.chunkSize);
  return isBounded ? { kind: 'header', header } : { kind: 'altered' };
}

const isWithin = (value: number, [low, high]: readonly [number, number]): boolean =>
  value >= low && value <= high;

const digestOf = (bytes: Uint8Array): Uint8Array =>
  sha256(bytes.subarray(0, DIGEST_AT)).subarray(0, HEADER_LENGTH - DIGEST_AT);
