const OPENS = /^(`{3,}|~{3,})[ \t]*compute[ \t]*\r?\n/m;

/** A place in a text that is filled with a number: `{{n}}`, or `{{n * n}}`. */
export const PLACE = /\{\{([^{}]+)\}\}/g;

interface Block {
  readonly start: number;
  readonly end: number;
  readonly lines: string;
}

/** The first such block; found in one go, however often a stranger's text opens one. */
function blockIn(text: string): Block | null {
  const opening = text.includes('compute') ? OPENS.exec(text) : null;
  if (!opening) return null;
  const [line, fence = ''] = opening;
  const begin = opening.index + line.length;
  const closes = new RegExp(String.raw`^${fence}[ \t]*\r?(?:\n|$)`, 'm');
  const closing = closes.exec(text.slice(begin));
  if (!closing) return null;
  const lines = text.slice(begin, begin + closing.index);
  return { start: opening.index, end: begin + closing.index + closing[0].length, lines };
}

/** Whether a text holds a block from which numbers are drawn; it may still be wrong. */
export const hasComputed = (text: string): boolean => blockIn(text) !== null;

/** What stands in the block. */
export const computedLines = (text: string): string => blockIn(text)?.lines ?? '';

/** The text without the block. */
export function withoutComputed(text: string): string {
  const block = blockIn(text);
  return block ? (text.slice(0, block.start) + text.slice(block.end)).trimEnd() : text;
}

/** The text with names in the places of numbers, for where none are drawn. */
export const unfilled = (text: string): string => text.replace(PLACE, (_, formula: string) => formula.trim());
