import { beginsAsBackup } from './backup/beginning.ts';
import { firstBytes, readFile, Refused } from './byte-stream.ts';
import { isEncrypted } from './encryption/header.ts';
import { isEncryptedName, isJsonName, withoutPacking } from './file-names.ts';
import { foreignFile } from './foreign-file.ts';
import { gunzip, isGzipped } from './gzip.ts';
import type { OpenFault } from './open-file.ts';

export type SniffedFile =
  /** For `readBackup`, whatever its size. */
  | { readonly kind: 'backup' }
  /** For `readBackup` with a passphrase. */
  | { readonly kind: 'encrypted' }
  /** For `openFile`: a page of Markdown, or what only all of it can tell. */
  | { readonly kind: 'other' }
  | { readonly kind: 'refused'; readonly fault: OpenFault };

/** Enough to tell, and little enough to unpack at once. */
const BEGINNING = 4_096;

/** What a file is by its beginning; no more of it is read. */
export async function sniffFile(file: Blob, name: string): Promise<SniffedFile> {
  try {
    const packed = await firstBytesOf(file, false);
    return sniff(isGzipped(packed) ? await firstBytesOf(file, true) : packed, withoutPacking(name));
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', fault: error.fault };
    throw error;
  }
}

async function firstBytesOf(file: Blob, isPacked: boolean): Promise<Uint8Array> {
  const reader = file.stream().getReader();
  try {
    const bytes = readFile(reader);
    return await firstBytes(isPacked ? gunzip(bytes) : bytes, BEGINNING);
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function sniff(bytes: Uint8Array, name: string): SniffedFile {
  if (bytes.length === 0) return { kind: 'refused', fault: { kind: 'empty' } };
  if (isEncrypted(bytes)) return { kind: 'encrypted' };
  const foreign = foreignFile(bytes, name);
  if (foreign) return { kind: 'refused', fault: { kind: 'foreign', file: foreign } };
  if (beginsAsBackup(new TextDecoder().decode(bytes)) || isJsonName(name)) return { kind: 'backup' };
  return isEncryptedName(name)
    ? { kind: 'refused', fault: { kind: 'encrypted', fault: { kind: 'altered' } } }
    : { kind: 'other' };
}
