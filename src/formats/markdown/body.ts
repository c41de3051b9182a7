import { isBlank, joinTrimmed } from './lines.ts';
import type { ScannedLine } from './scan.ts';
import type { Section } from './sections.ts';
import { sourceOf } from './source-line.ts';

/** What follows a heading: its text, and the sources that were named in it, one a line. */
export interface Body {
  readonly text: string;
  readonly source: string;
}

const TOC_MARK = /^ {0,3}\{:[ \t]*toc(?=[ \t}])[^{}]*\}[ \t]*$/i;
const TOC_ITEM = /^ {0,3}(?:[-*+]|\d{1,9}[.)])[ \t]+toc[ \t]*$/i;

/** Reads a card's section: table-of-contents marks are left out, sources taken apart. */
export function readBody(lines: readonly string[], scanned: readonly ScannedLine[], section: Section): Body {
  const sources: string[] = [];
  const taken = (index: number): boolean => {
    const source = sourceOf(lines[index] ?? '');
    if (source !== null) sources.push(source);
    return source !== null || isTocMark(lines, section, index);
  };
  const text = textWithout(lines, scanned, section.body, section.end, taken);
  return { text, source: sources.join('\n') };
}

/** Reads a section that is no card's: all of it but table-of-contents marks. */
export const readOutside = (
  lines: readonly string[],
  scanned: readonly ScannedLine[],
  section: Section,
  start: number,
): string => textWithout(lines, scanned, start, section.end, (index) => isTocMark(lines, section, index));

/** The text of some lines without those taken; where one stood between blank lines, one of these goes with it. */
function textWithout(
  lines: readonly string[],
  scanned: readonly ScannedLine[],
  start: number,
  end: number,
  taken: (index: number) => boolean,
): string {
  const kept: string[] = [];
  for (let index = start; index < end; index++) {
    if (scanned[index]?.kind === 'literal' || !taken(index)) kept.push(lines[index] ?? '');
    else if (isBlank(kept.at(-1) ?? '') && index + 1 < end && isBlank(lines[index + 1] ?? '')) index++;
  }
  return joinTrimmed(kept);
}

/** `{:toc}`, and an item `1. TOC` that is not one of a list: kramdown puts the table of contents there. */
function isTocMark(lines: readonly string[], { body, end }: Section, index: number): boolean {
  const line = lines[index] ?? '';
  if (TOC_MARK.test(line)) return true;
  if (!TOC_ITEM.test(line)) return false;
  const before = index > body ? (lines[index - 1] ?? '') : '';
  const after = index + 1 < end ? (lines[index + 1] ?? '') : '';
  return isBlank(before) && (isBlank(after) || TOC_MARK.test(after));
}
