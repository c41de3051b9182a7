import { withPlainFormulas } from './plain-formula.ts';

/** More than fits in a line of any screen. */
const MOST_LETTERS = 160;

/** A Markdown text as one short line of plain text: what marks it up is left out, of formulas too. */
export function plainLine(markdown: string): string {
  const line = withPlainFormulas(markdown.slice(0, MOST_LETTERS * 8))
    .replaceAll(/```[^\n]*\n?/g, ' ')
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/<\/?[a-z][^>]*>/gi, ' ')
    .replaceAll(/^\s*(?:#{1,6}|[-*+>]|\d+[.)])\s+/gm, '')
    .replaceAll(/\*\*|__|~~|`|(?<![\p{L}\p{N}\\])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return line.length <= MOST_LETTERS
    ? line
    : `${line.slice(0, MOST_LETTERS).replace(/[\ud800-\udbff]$/, '')}…`;
}
