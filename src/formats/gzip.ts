import { beginsWith, GivenUp, Refused, through, type ByteChunks, type Bytes } from './byte-stream.ts';

const GZIP = new Uint8Array([0x1f, 0x8b]);

export const GZIP_LENGTH = GZIP.length;
export const isGzipped = (bytes: Uint8Array): boolean => beginsWith(bytes, GZIP);

/** Some browsers unpack a piece whole before they hand any of it on: to a thousand times its size. */
const PACKED_PIECE = 16_384;
const PLAIN_PIECE = 262_144;

export const gzip = (plain: ByteChunks): AsyncGenerator<Bytes, void> =>
  through(plain, new CompressionStream('gzip'), PLAIN_PIECE);

/** Unpacks as it is read, holding little of it at once. */
export async function* gunzip(packed: ByteChunks): AsyncGenerator<Uint8Array, void> {
  try {
    yield* through(packed, new DecompressionStream('gzip'), PACKED_PIECE);
  } catch (error) {
    throw error instanceof GivenUp ? error : new Refused({ kind: 'damaged-gzip' });
  }
}
