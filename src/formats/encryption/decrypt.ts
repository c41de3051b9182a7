import { beginsWith, Refused, regroup, take, type Bytes, type ByteChunks } from '../byte-stream.ts';
import { ChunkCipher, TAG_LENGTH } from './chunks.ts';
import type { EncryptionFault } from './fault.ts';
import { HEADER_LENGTH, readHeader } from './header.ts';
import { canEncrypt, deriveKeys } from './keys.ts';

/**
 * Decrypts the bytes of a whole file as they come. What is given out is as it was written; whether all of it was,
 * is known at the end.
 */
export async function* decrypt(file: ByteChunks, passphrase: string | null): AsyncGenerator<Bytes, void> {
  const [first, body] = await take(file, HEADER_LENGTH);
  const reading = readHeader(first);
  if (reading.kind !== 'header') throw locked(reading.kind);
  if (!canEncrypt()) throw locked('no-cipher');
  if (passphrase === null) throw locked('locked');
  const { salt, rounds, chunkSize, check } = reading.header;
  const keys = await deriveKeys(passphrase, salt, rounds);
  // The header's own digest was right: it is not the check that was altered, unless by intent.
  if (!beginsWith(keys.check, check)) throw locked('wrong-passphrase');
  const chunks = new ChunkCipher(keys.cipher, first);
  let number = 0;
  for await (const { bytes, isLast } of regroup(body, chunkSize + TAG_LENGTH)) {
    const plain = await chunks.decrypt(bytes, number, isLast);
    if (plain === null) throw locked(await whyNot(chunks, bytes, number, isLast));
    yield plain;
    number++;
  }
}

/** A last chunk that decrypts as one in the middle was followed by others. */
async function whyNot(
  chunks: ChunkCipher,
  bytes: Bytes,
  number: number,
  isLast: boolean,
): Promise<EncryptionFault['kind']> {
  if (!isLast) return 'altered';
  if (bytes.length === 0) return 'cut-short';
  return (await chunks.decrypt(bytes, number, false)) === null ? 'altered' : 'cut-short';
}

const locked = (kind: EncryptionFault['kind']): Refused =>
  new Refused({ kind: 'encrypted', fault: { kind } });
