import type { QueryFault } from './fault.ts';
import { tokensOf, type Token } from './lexer.ts';
import { parseTerm } from './parse-term.ts';
import type { Query, Span } from './query.ts';

export type ParsedLine =
  { readonly kind: 'query'; readonly query: Query } | { readonly kind: 'fault'; readonly fault: QueryFault };

/** A line is no longer than this. */
export const MOST_LETTERS = 1_000;
/** Parentheses and negations inside one another. */
export const MOST_NESTED = 32;

/** Reads a line as those who know Anki write it: and binds tighter than or, and stands between any two words. */
export function parseLine(line: string): ParsedLine {
  if (line.length > MOST_LETTERS) {
    const at = { start: MOST_LETTERS, end: line.length };
    return { kind: 'fault', fault: { kind: 'too-long', most: MOST_LETTERS, at } };
  }
  const reader = new LineReader(tokensOf(line));
  const query = reader.read();
  return reader.fault ? { kind: 'fault', fault: reader.fault } : { kind: 'query', query };
}

/** Several as one; those of the same kind are taken in. Nothing where there is none. */
export function joined(kind: 'and' | 'or', parts: readonly Query[]): Query | null {
  const flat = parts.flatMap((part) => (part.kind === kind ? part.of : [part]));
  return flat.length > 1 ? { kind, of: flat } : (flat[0] ?? null);
}

/** Goes through the words of a line once; what stands where nothing is asked (a last `or`) asks for nothing. */
class LineReader {
  /** The first that was met. */
  fault: QueryFault | null = null;
  private readonly tokens: readonly Token[];
  private next = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  read(): Query {
    const query = this.anyOf(0);
    const rest = this.tokens[this.next];
    if (rest) this.fail({ kind: 'not-opened', at: rest.at });
    return query ?? { kind: 'all' };
  }

  private anyOf(depth: number): Query | null {
    const parts: Query[] = [];
    for (;;) {
      const part = this.allOf(depth);
      if (part) parts.push(part);
      if (this.tokens[this.next]?.kind !== 'or') return joined('or', parts);
      this.next++;
    }
  }

  private allOf(depth: number): Query | null {
    const parts: Query[] = [];
    for (let token = this.tokens[this.next]; token && !this.fault; token = this.tokens[this.next]) {
      if (token.kind === 'or' || token.kind === 'close') break;
      this.next++;
      const part = this.one(token, depth);
      if (part) parts.push(part);
    }
    return joined('and', parts);
  }

  private one(token: Token, depth: number): Query | null {
    switch (token.kind) {
      case 'not':
        return this.negated(token.at, depth);
      case 'open':
        return this.nested(token.at, depth);
      case 'word':
        return this.word(token);
      case 'and':
      case 'or':
      case 'close':
        return null;
    }
  }

  private negated(at: Span, depth: number): Query | null {
    if (this.isTooDeep(at, depth)) return null;
    const token = this.tokens[this.next];
    if (!token || token.kind === 'close') return null;
    this.next++;
    const query = this.one(token, depth + 1);
    return query && { kind: 'not', of: query };
  }

  private nested(at: Span, depth: number): Query | null {
    if (this.isTooDeep(at, depth)) return null;
    const query = this.anyOf(depth + 1);
    // One that is still open at the end of the line is about to be closed.
    if (this.tokens[this.next]?.kind === 'close') this.next++;
    return query;
  }

  private word({ marks, quoted, at }: Extract<Token, { kind: 'word' }>): Query | null {
    // A quotation that has just been opened.
    if (marks.length === 0) return null;
    const parsed = parseTerm(marks, quoted, at);
    if (parsed.kind === 'term') return { kind: 'term', term: parsed.term, at };
    this.fail(parsed.fault);
    return null;
  }

  private isTooDeep(at: Span, depth: number): boolean {
    if (depth < MOST_NESTED) return false;
    this.fail({ kind: 'too-deep', most: MOST_NESTED, at });
    return true;
  }

  private fail(fault: QueryFault): void {
    this.fault ??= fault;
  }
}
