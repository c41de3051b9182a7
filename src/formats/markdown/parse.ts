import { readBody, readOutside } from './body.ts';
import { readPage } from './front-matter.ts';
import type { Heading } from './heading.ts';
import { isBlank, linesOf } from './lines.ts';
import { scan, type ScannedLine } from './scan.ts';
import { sectionsOf } from './sections.ts';

export interface MarkdownCard {
  readonly heading: string;
  /** Counts equal headings from 0. */
  readonly occurrence: number;
  readonly front: string;
  readonly back: string;
  /** What the card's "Source: ..." lines name, one a line. */
  readonly source: string;
}

export interface MarkdownDeck {
  readonly title: string;
  readonly cards: readonly MarkdownCard[];
  /** Text that belongs to no card: before the first one, or under a heading above the cards' level. */
  readonly outside: string;
}

export type MarkdownFault =
  /** Nothing but blank lines. */
  | { readonly kind: 'empty' }
  /** Text, but no heading that a card could begin with. */
  | { readonly kind: 'no-cards' }
  /** Something else than text in UTF-8. */
  | { readonly kind: 'not-text' }
  | { readonly kind: 'too-large'; readonly characters: number; readonly limit: number }
  | { readonly kind: 'too-many-cards'; readonly cards: number; readonly limit: number };

export type MarkdownResult =
  | { readonly kind: 'deck'; readonly deck: MarkdownDeck }
  | { readonly kind: 'refused'; readonly fault: MarkdownFault };

export const CHARACTER_LIMIT = 20_000_000;
export const CARD_LIMIT = 100_000;

const TITLE_LEVEL = 1;
const CARD_LEVEL = 2;

/** Reads a page of flashcards: each `##` heading is a front, what follows it the back. Any text may be given. */
export function parseMarkdown(text: string, fileName: string): MarkdownResult {
  if (text.length > CHARACTER_LIMIT) {
    return refused({ kind: 'too-large', characters: text.length, limit: CHARACTER_LIMIT });
  }
  if (text.includes('\0')) return refused({ kind: 'not-text' });
  const page = readPage(linesOf(text));
  const scanned = scan(page.lines);
  const headings = scanned.filter((line) => line.kind === 'heading');
  const level = cardLevel(headings);
  if (level === null) return refused({ kind: page.lines.every(isBlank) ? 'empty' : 'no-cards' });
  const cards = headings.filter((heading) => heading.level === level).length;
  if (cards > CARD_LIMIT) return refused({ kind: 'too-many-cards', cards, limit: CARD_LIMIT });
  const title = level === TITLE_LEVEL ? null : (headings.find(isTitle) ?? null);
  const sections = readSections(page.lines, scanned, level, title);
  if (sections.cards.length === 0) return refused({ kind: 'no-cards' });
  return { kind: 'deck', deck: { title: title?.text || page.title || nameOf(fileName), ...sections } };
}

const refused = (fault: MarkdownFault): MarkdownResult => ({ kind: 'refused', fault });

const isTitle = ({ level, text }: Heading): boolean => level === TITLE_LEVEL && text !== '';

/** The level that cards begin at: `##`, or where there is none the first level that repeats. */
function cardLevel(headings: readonly Heading[]): number | null {
  const count = new Map<number, number>();
  for (const { level } of headings) count.set(level, (count.get(level) ?? 0) + 1);
  if (count.has(CARD_LEVEL)) return CARD_LEVEL;
  const levels = [...count.keys()].sort((a, b) => a - b);
  const repeated = levels.find((level) => (count.get(level) ?? 0) > 1);
  return repeated ?? levels.find((level) => level !== TITLE_LEVEL) ?? null;
}

function readSections(
  lines: readonly string[],
  scanned: readonly ScannedLine[],
  level: number,
  title: Heading | null,
): Pick<MarkdownDeck, 'cards' | 'outside'> {
  const cards: MarkdownCard[] = [];
  const outside: string[] = [];
  const occurrences = new Map<string, number>();
  for (const section of sectionsOf(scanned, level)) {
    const { heading, start, body } = section;
    if (heading?.level !== level) {
      outside.push(readOutside(lines, scanned, section, heading === title ? body : start));
      continue;
    }
    const { text: back, source } = readBody(lines, scanned, section);
    const front = heading.text;
    if (front === '' && back === '' && source === '') continue;
    const occurrence = occurrences.get(front) ?? 0;
    occurrences.set(front, occurrence + 1);
    cards.push({ heading: front, occurrence, front, back, source });
  }
  return { cards, outside: outside.filter((text) => text !== '').join('\n\n') };
}

function nameOf(fileName: string): string {
  const name = fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1).trim();
  const dot = name.lastIndexOf('.');
  return (dot > 0 ? name.slice(0, dot).trim() : name) || 'Imported cards';
}
