import { HEAD } from './documents.ts';

/** A backup in the form in which it is printed, of lines that may be anything. */

export const FIRST_LINE = `${JSON.stringify(HEAD).slice(0, -1)},"events":[`;

export function printedLines(
  events: readonly string[],
  records: readonly string[],
  first = FIRST_LINE,
): readonly string[] {
  return [first, ...commaed(events), '],"records":[', ...commaed(records), ']}'];
}

const commaed = (lines: readonly string[]): readonly string[] =>
  lines.map((line, i) => (i < lines.length - 1 ? `${line},` : line));

export const printed = (...parts: Parameters<typeof printedLines>): string =>
  `${printedLines(...parts).join('\n')}\n`;
