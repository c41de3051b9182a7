import { regroup, type Bytes, type ByteChunks } from '../byte-stream.ts';
import { ChunkCipher } from './chunks.ts';
import { writeHeader } from './header.ts';
import { deriveKeys } from './keys.ts';

/** OWASP's count for PBKDF2 with SHA-256. */
const ROUNDS = 600_000;
const CHUNK_SIZE = 1_048_576;

export interface Locking {
  readonly passphrase: string;
  /** Random, and another one for every file: `SALT_LENGTH` bytes. */
  readonly salt: Bytes;
  readonly rounds?: number;
  readonly chunkSize?: number;
}

/** Encrypts bytes as they come, a chunk at a time. Throws where `canEncrypt()` is false. */
export async function* encrypt(
  plain: ByteChunks,
  { passphrase, salt, rounds = ROUNDS, chunkSize = CHUNK_SIZE }: Locking,
): AsyncGenerator<Bytes, void> {
  const { cipher, check } = await deriveKeys(passphrase, salt, rounds);
  const header = writeHeader({ rounds, chunkSize, salt, check });
  yield header;
  const chunks = new ChunkCipher(cipher, header);
  let number = 0;
  for await (const { bytes, isLast } of regroup(plain, chunkSize)) {
    yield await chunks.encrypt(bytes, number, isLast);
    number++;
  }
}
