import type { EpochMs } from '../domain/units.ts';
import { beginsAsBackup } from './backup/beginning.ts';
import type { Backup } from './backup/format.ts';
import { parseBackup } from './backup/parse.ts';
import { isEncrypted } from './encryption/header.ts';
import { readBytes } from './file-bytes.ts';
import { isJsonName, isMarkdownName, withoutPacking } from './file-names.ts';
import { foreignFile, type ForeignFile } from './foreign-file.ts';
import { parseMarkdown, type MarkdownDeck, type MarkdownFault } from './markdown/parse.ts';
import type { ReadFault } from './read-fault.ts';

export type OpenFault =
  | ReadFault
  | { readonly kind: 'foreign'; readonly file: ForeignFile }
  | { readonly kind: 'markdown'; readonly fault: MarkdownFault };

export type OpenedFile =
  | { readonly kind: 'backup'; readonly backup: Backup }
  | { readonly kind: 'markdown'; readonly deck: MarkdownDeck }
  | { readonly kind: 'refused'; readonly fault: OpenFault };

/** Reads a file that a person chose and finds out what it is; `at` is the present by this device's clock. */
export async function openFile(file: Blob & { readonly name: string }, at: EpochMs): Promise<OpenedFile> {
  const read = await readBytes(file);
  if (read.kind === 'refused') return read;
  if (isEncrypted(read.bytes)) return refused({ kind: 'encrypted', fault: { kind: 'locked' } });
  const foreign = foreignFile(read.bytes, file.name);
  if (foreign) return refused({ kind: 'foreign', file: foreign });
  const text = decode(read.bytes);
  if (text === null) return refused({ kind: 'not-text' });
  return readText(text, withoutPacking(file.name), at);
}

const refused = (fault: OpenFault): OpenedFile => ({ kind: 'refused', fault });

/** Text in UTF-8, without its byte order mark; null for anything else. */
function decode(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

/** What a text is shows in its beginning; its name tells only where that leaves it open. */
function readText(text: string, name: string, at: EpochMs): OpenedFile {
  if (isMarkdownName(name) && !beginsAsBackup(text)) return readMarkdown(text, name);
  const parsed = parseBackup(text, at);
  if (parsed.kind === 'backup') return parsed;
  const mayBeMarkdown = parsed.fault.kind === 'not-json' && !isJsonName(name);
  return mayBeMarkdown ? readMarkdown(text, name) : refused({ kind: 'backup', fault: parsed.fault });
}

function readMarkdown(text: string, name: string): OpenedFile {
  const parsed = parseMarkdown(text, name);
  return parsed.kind === 'deck'
    ? { kind: 'markdown', deck: parsed.deck }
    : refused({ kind: 'markdown', fault: parsed.fault });
}
