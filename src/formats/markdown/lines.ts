/** The lines of a text, whatever its line ends; a byte order mark is no part of it. */
export const linesOf = (text: string): readonly string[] =>
  (text.startsWith('\uFEFF') ? text.slice(1) : text).split(/\r\n|\n|\r/);

export const isBlank = (line: string): boolean => /^[ \t]*$/.test(line);

export const isSpace = (char: string | undefined): boolean => char === ' ' || char === '\t';

const TAB_STOP = 4;

/** Where the text goes on after white space: the offset in the line and the column on the page. */
export interface Place {
  readonly offset: number;
  readonly column: number;
}

export const LINE_START: Place = { offset: 0, column: 0 };

export function skipSpace(line: string, from: Place): Place {
  let { offset, column } = from;
  for (; isSpace(line[offset]); offset++)
    column += line[offset] === '\t' ? TAB_STOP - (column % TAB_STOP) : 1;
  return { offset, column };
}

/** The lines as one text without the blank ones at its ends; what stands between is kept to the letter. */
export function joinTrimmed(lines: readonly string[]): string {
  let start = 0;
  let end = lines.length;
  while (start < end && isBlank(lines[start] ?? '')) start++;
  while (end > start && isBlank(lines[end - 1] ?? '')) end--;
  return lines.slice(start, end).join('\n');
}

/** Text without spaces and tabs at its ends, in linear time. */
export function trimSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text[start])) start++;
  while (end > start && isSpace(text[end - 1])) end--;
  return text.slice(start, end);
}
