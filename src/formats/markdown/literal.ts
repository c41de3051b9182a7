/** A stretch whose lines mean nothing but themselves: fenced code, preformatted HTML, a comment. */
export interface Literal {
  /** Fenced code ends only at a fence that is not indented like code itself. */
  readonly fenced: boolean;
  closedBy(text: string): boolean;
}

/** The stretch that a line opens, given from its first visible character on; null if it opens none. */
export const literalOf = (text: string): Literal | null => fenceOf(text) ?? htmlOf(text);

function fenceOf(text: string): Literal | null {
  const fence = /^(?:(`{3,})[^`]*|(~{3,}).*)$/s.exec(text);
  const opener = fence?.[1] ?? fence?.[2];
  if (opener === undefined) return null;
  return { fenced: true, closedBy: (line) => isCloser(line, opener) };
}

function isCloser(line: string, opener: string): boolean {
  const closer = /^(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1];
  return closer !== undefined && closer[0] === opener[0] && closer.length >= opener.length;
}

function htmlOf(text: string): Literal | null {
  const end = htmlEnd(text);
  return end && !end.test(text) ? { fenced: false, closedBy: (line) => end.test(line) } : null;
}

function htmlEnd(text: string): RegExp | null {
  if (text.startsWith('<!--')) return /-->/;
  if (/^<(?:pre|script|style|textarea)(?=[\s>]|$)/i.test(text)) return /<\/(?:pre|script|style|textarea)>/i;
  return null;
}
