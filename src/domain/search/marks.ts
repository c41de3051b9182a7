import type { Pattern } from './query.ts';

/** What opens and closes a quotation: phones put curly ones where straight ones are typed. */
export const QUOTES = '"“”„‟«»';

/** After a backslash these stand for themselves; before anything else it is a letter of a formula. */
const ESCAPABLE = `${QUOTES}\\*:()-`;

export const isEscapable = (char: string): boolean => char !== '' && ESCAPABLE.includes(char);

/** A character of a word of the line; `plain`: it has no meaning but itself. */
export interface Mark {
  readonly char: string;
  readonly plain: boolean;
}

export const textOf = (marks: readonly Mark[]): string => marks.map(({ char }) => char).join('');

/** The text, with anything in the place of each star. */
export function patternOf(marks: readonly Mark[]): Pattern {
  const parts: string[] = [''];
  for (const { char, plain } of marks) {
    if (char === '*' && !plain) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${char}`);
  }
  return parts;
}

/** The part before the first colon and the part after it; null without a colon. */
export function splitAtColon(
  marks: readonly Mark[],
): { readonly key: string; readonly value: readonly Mark[] } | null {
  const at = marks.findIndex(({ char, plain }) => char === ':' && !plain);
  return at === -1 ? null : { key: textOf(marks.slice(0, at)).toLowerCase(), value: marks.slice(at + 1) };
}
