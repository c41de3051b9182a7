import { headingOf, underlineLevel, type Heading } from './heading.ts';
import { isBlank, LINE_START, skipSpace, type Place } from './lines.ts';
import { literalOf, type Literal } from './literal.ts';
import { sourceOf } from './source-line.ts';

/**
 * What a line is: `paragraph` is plain text that stands in no list or quotation, `text` any other,
 * `literal` a line of code or of a comment, `underline` the second line of a heading.
 */
export type ScannedLine =
  { readonly kind: 'blank' | 'paragraph' | 'text' | 'literal' | 'underline' } | Heading;

const BLANK: ScannedLine = { kind: 'blank' };
const PARAGRAPH: ScannedLine = { kind: 'paragraph' };
const TEXT: ScannedLine = { kind: 'text' };
const LITERAL: ScannedLine = { kind: 'literal' };
const UNDERLINE: ScannedLine = { kind: 'underline' };

const MOST_INDENT = 3;
const ITEM = /(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)/y;

/**
 * Tells headings from what only looks like one, by the rules of CommonMark for lists, fences and HTML.
 * A heading by underline must be one line after a blank one: text right above a dividing `---` stays text.
 */
export function scan(lines: readonly string[]): readonly ScannedLine[] {
  const scanner = new Scanner();
  const scanned = lines.map((line) => scanner.read(line));
  lines.forEach((line, index) => {
    const level = underlineLevel(line);
    if (level === null || !mayBeUnderlined(lines, scanned, index - 1)) return;
    scanned[index - 1] = { kind: 'heading', level, text: (lines[index - 1] ?? '').trim() };
    scanned[index] = UNDERLINE;
  });
  return scanned;
}

function mayBeUnderlined(lines: readonly string[], scanned: readonly ScannedLine[], index: number): boolean {
  const line = lines[index] ?? '';
  if (scanned[index + 1]?.kind !== 'paragraph' || scanned[index]?.kind !== 'paragraph') return false;
  if (index > 0 && scanned[index - 1]?.kind !== 'blank') return false;
  return /[\p{L}\p{N}]/u.test(line) && sourceOf(line) === null;
}

class Scanner {
  /** The columns at which the content of the open list items starts, the innermost last. */
  readonly #items: number[] = [];
  #literal: Literal | null = null;
  #literalColumn = 0;

  read(line: string): ScannedLine {
    if (isBlank(line)) return this.#literal ? LITERAL : BLANK;
    const place = skipSpace(line, LINE_START);
    if (this.#literal && place.column >= this.#literalColumn) return this.#insideLiteral(line, place);
    this.#literal = null;
    while (place.column < this.#column()) this.#items.pop();
    return this.#outsideLiteral(line, place);
  }

  #insideLiteral(line: string, place: Place): ScannedLine {
    const indented = this.#literal?.fenced && place.column - this.#literalColumn > MOST_INDENT;
    if (!indented && this.#literal?.closedBy(line.slice(place.offset))) this.#literal = null;
    return LITERAL;
  }

  #outsideLiteral(line: string, place: Place): ScannedLine {
    const start = this.#enterItems(line, place);
    if (start.column - this.#column() > MOST_INDENT) return TEXT;
    const text = line.slice(start.offset);
    this.#literal = literalOf(text);
    this.#literalColumn = this.#column();
    if (this.#literal) return LITERAL;
    if (this.#items.length > 0 || text.startsWith('>')) return TEXT;
    return headingOf(text) ?? PARAGRAPH;
  }

  /** Opens the list items that start at a place and tells where the content of the innermost does. */
  #enterItems(line: string, from: Place): Place {
    let place = from;
    while (place.column - this.#column() <= MOST_INDENT) {
      ITEM.lastIndex = place.offset;
      const marker = ITEM.exec(line)?.[0];
      if (marker === undefined) break;
      const end: Place = { offset: place.offset + marker.length, column: place.column + marker.length };
      place = skipSpace(line, end);
      const isCode = place.column - end.column > MOST_INDENT + 1 || place.offset === line.length;
      this.#items.push(isCode ? end.column + 1 : place.column);
    }
    return place;
  }

  #column(): number {
    return this.#items.at(-1) ?? 0;
  }
}
