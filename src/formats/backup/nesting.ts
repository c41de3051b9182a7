const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const NEWLINE = 0x0a;

const isOpener = (code: number): boolean => code === 0x5b || code === 0x7b;
const isCloser = (code: number): boolean => code === 0x5d || code === 0x7d;

/**
 * The line, counted from 1, on which JSON text is nested deeper than `limit`, or null. Asked before parsing, it
 * bounds what the parser builds and how deep any walk over it goes.
 */
export function lineNestedDeeper(text: string, limit: number): number | null {
  // Most texts of one item open so little that no more need be known.
  if (!opensMore(text, limit)) return null;
  let depth = 0;
  let line = 1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) i = endOfString(text, i);
    else if (code === NEWLINE) line++;
    else if (isCloser(code)) depth--;
    else if (isOpener(code) && ++depth > limit) return line;
  }
  return null;
}

function opensMore(text: string, limit: number): boolean {
  let openers = 0;
  for (const opener of ['{', '[']) {
    for (let i = text.indexOf(opener); i !== -1; i = text.indexOf(opener, i + 1)) {
      if (++openers > limit) return true;
    }
  }
  return false;
}

function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) return i;
    if (code === BACKSLASH) i++;
  }
  return text.length;
}
