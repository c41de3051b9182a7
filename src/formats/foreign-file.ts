import { beginsWith } from './byte-stream.ts';

/** Files of other apps that are told by their first bytes. */
export type ForeignFile = 'anki' | 'archive' | 'database';

const ZIP = new Uint8Array([0x50, 0x4b, 3, 4]);
const EMPTY_ZIP = new Uint8Array([0x50, 0x4b, 5, 6]);
const SQLITE = new TextEncoder().encode('SQLite format 3\0');
const ANKI_NAME = /\.(?:apkg|colpkg|anki2|anki21b?)$/i;

/** Whose file it is, or null where no one is known. */
export function foreignFile(bytes: Uint8Array, name: string): ForeignFile | null {
  const isZip = beginsWith(bytes, ZIP) || beginsWith(bytes, EMPTY_ZIP);
  const isDatabase = beginsWith(bytes, SQLITE);
  if (!isZip && !isDatabase) return null;
  if (ANKI_NAME.test(name)) return 'anki';
  return isZip ? 'archive' : 'database';
}
