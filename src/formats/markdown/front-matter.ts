import { isBlank } from './lines.ts';

/** A page's lines without the YAML block that it may begin with, and the title that this block gives. */
export interface Page {
  readonly lines: readonly string[];
  readonly title: string;
}

const FENCE = /^---[ \t]*$/;
const END = /^(?:---|\.\.\.)[ \t]*$/;
const KEY = /^[\w"'.-]+[ \t]*:(?:[ \t]|$)/;
const TITLE = /^title[ \t]*:[ \t]*(\S.*)$/is;

/** Splits off the front matter. A first line of `---` that no key or that a card follows is a dividing line. */
export function readPage(lines: readonly string[]): Page {
  const end = FENCE.test(lines[0] ?? '') ? lines.findIndex((line, index) => index > 0 && END.test(line)) : -1;
  const matter = lines.slice(1, Math.max(1, end));
  return isYaml(matter) ? { lines: lines.slice(end + 1), title: titleOf(matter) } : { lines, title: '' };
}

const isYaml = (matter: readonly string[]): boolean =>
  KEY.test(matter.find((line) => !isBlank(line)) ?? '') && !matter.some((line) => line.startsWith('##'));

function titleOf(matter: readonly string[]): string {
  for (const line of matter) {
    const title = TITLE.exec(line)?.[1]?.trimEnd();
    if (title !== undefined) return /^(["']).+\1$/s.test(title) ? title.slice(1, -1).trim() : title;
  }
  return '';
}
