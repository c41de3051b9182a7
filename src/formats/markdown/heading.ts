import { isSpace, trimSpace } from './lines.ts';

export interface Heading {
  readonly kind: 'heading';
  /** 1 for a title, 2 for what a card begins with. */
  readonly level: number;
  readonly text: string;
}

/** Reads `## Text ##`, given from its first `#` on; null if it is no heading. */
export function headingOf(text: string): Heading | null {
  const level = /^#{1,6}(?=[ \t]|$)/.exec(text)?.[0].length;
  if (level === undefined) return null;
  return { kind: 'heading', level, text: withoutCloser(trimSpace(text.slice(level))) };
}

/** The level of the heading that a line of `===` or `---` makes of the line above it. */
export function underlineLevel(line: string): 1 | 2 | null {
  const mark = /^ {0,3}(?:(={3,})|-{3,})[ \t]*$/.exec(line);
  return mark && (mark[1] === undefined ? 2 : 1);
}

function withoutCloser(text: string): string {
  let end = text.length;
  while (text[end - 1] === '#') end--;
  const closed = end < text.length && (end === 0 || isSpace(text[end - 1]));
  return closed ? trimSpace(text.slice(0, end)) : text;
}
