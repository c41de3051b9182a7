const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const NEWLINE = 0x0a;

const isOpener = (code: number): boolean => code === 0x5b || code === 0x7b;
const isCloser = (code: number): boolean => code === 0x5d || code === 0x7d;

/**
 * The line on which JSON text is nested deeper than `limit`, or null. Asked before parsing, it bounds what the
 * parser builds and how deep any walk over it goes.
 */
export function lineNestedDeeper(text: string, limit: number): number | null {
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

function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) return i;
    if (code === BACKSLASH) i++;
  }
  return text.length;
}
