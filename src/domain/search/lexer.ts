import { isEscapable, QUOTES, type Mark } from './marks.ts';
import type { Span } from './query.ts';

export type Token =
  | { readonly kind: 'open' | 'close' | 'not' | 'or' | 'and'; readonly at: Span }
  | { readonly kind: 'word'; readonly marks: readonly Mark[]; readonly quoted: boolean; readonly at: Span };

const SPACE = /\s/u;
const isSpace = (char: string): boolean => SPACE.test(char);

/** The words of a line, and what stands between them. A quotation that nobody closed ends with the line. */
export function tokensOf(line: string): readonly Token[] {
  const tokens: Token[] = [];
  let start = 0;
  while (start < line.length) {
    const char = line.charAt(start);
    const next = line.charAt(start + 1);
    const at = { start, end: start + 1 };
    if (char === '(') tokens.push({ kind: 'open', at });
    else if (char === ')') tokens.push({ kind: 'close', at });
    else if (char === '-') {
      if (next !== '' && next !== ')' && !isSpace(next)) tokens.push({ kind: 'not', at });
    } else if (!isSpace(char)) {
      const token = wordAt(line, start);
      tokens.push(token);
      start = token.at.end - 1;
    }
    start++;
  }
  return tokens;
}

function wordAt(line: string, start: number): Token {
  const marks: Mark[] = [];
  let inQuotes = false;
  let quoted = false;
  let end = start;
  for (; end < line.length; end++) {
    const char = line.charAt(end);
    const next = line.charAt(end + 1);
    if (char === '\\' && isEscapable(next)) {
      marks.push({ char: next, plain: true });
      end++;
    } else if (QUOTES.includes(char)) {
      inQuotes = !inQuotes;
      quoted = true;
    } else if (!inQuotes && (isSpace(char) || char === '(' || char === ')')) {
      break;
    } else {
      marks.push({ char, plain: false });
    }
  }
  const at = { start, end };
  const bare = quoted || marks.some(({ plain }) => plain) ? '' : line.slice(start, end).toLowerCase();
  if (bare === 'or' || bare === 'and') return { kind: bare, at };
  return { kind: 'word', marks, quoted, at };
}
