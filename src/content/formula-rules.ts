import type { MarkdownIt, StateBlock, StateCore, StateInline, Token } from 'markdown-it';
import type { Formula } from './maths.ts';

export const FORMULA = 'formula';
const INLINE = '$';
const DISPLAY = '$$';
const APART = 'apart';

/** What a token of the kind `FORMULA` stands for. */
export const formulaOf = (token: Token): Formula => ({
  tex: token.content,
  source: `${token.markup}${token.content}${token.markup}`,
  isDisplay: token.info === APART,
});

/** Teaches Markdown mathematics: `$…$` in a line, as pandoc reads it, and `$$…$$` apart. */
export function formulaRules(markdown: MarkdownIt): void {
  markdown.inline.ruler.before('escape', FORMULA, inlineFormula);
  markdown.block.ruler.before('fence', FORMULA, blockFormula, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
  markdown.core.ruler.after('inline', 'lone_formula', setLoneFormulasApart);
}

function inlineFormula(state: StateInline, silent: boolean): boolean {
  const marker = /^\$+/.exec(state.src.slice(state.pos, state.posMax))?.[0] ?? '';
  if (marker === '') return false;
  if (marker.length > DISPLAY.length) return text(state, marker, silent);
  const start = state.pos + marker.length;
  const end = closingOf(marker, state.src.slice(0, state.posMax), start);
  const tex = state.src.slice(start, end).trim();
  if (end === -1 || tex === '') return false;
  if (marker === INLINE && isMoney(state.src, start, end)) return false;
  if (!silent) push(state, marker, tex);
  state.pos = end + marker.length;
  return true;
}

/** `$$$` begins no formula. */
function text(state: StateInline, dollars: string, silent: boolean): boolean {
  if (!silent) state.pending += dollars;
  state.pos += dollars.length;
  return true;
}

/** Where the formula that began at `from` ends, or -1; an escaped dollar ends nothing. */
function closingOf(marker: string, text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text.startsWith(marker, at)) return at;
  }
  return -1;
}

/** `$5 and $10`: a space inside either dollar, or a digit after the second, and it is no formula. */
const isMoney = (text: string, start: number, end: number): boolean =>
  /\s/.test(text.charAt(start)) || /\s/.test(text.charAt(end - 1)) || /\d/.test(text.charAt(end + 1));

function push(state: StateInline | StateBlock, marker: string, tex: string): Token {
  const token = state.push(FORMULA, 'math', 0);
  token.markup = marker;
  token.content = tex;
  if (marker === DISPLAY) token.info = APART;
  return token;
}

function blockFormula(state: StateBlock, first: number, end: number, silent: boolean): boolean {
  if (!lineOf(state, first).startsWith(DISPLAY) || indentOf(state, first) >= 4) return false;
  const last = lastLineOf(state, first, end);
  if (last === undefined) return false;
  const tex = state
    .getLines(first, last + 1, state.blkIndent, false)
    .trim()
    .slice(2, -2)
    .trim();
  if (tex === '') return false;
  if (silent) return true;
  const token = push(state, DISPLAY, tex);
  token.block = true;
  token.map = [first, last + 1];
  state.line = last + 1;
  return true;
}

/** The line that a formula's closing `$$` ends. It may hold empty lines only when `$$` stands alone on the first. */
function lastLineOf(state: StateBlock, first: number, end: number): number | undefined {
  const opening = lineOf(state, first).slice(DISPLAY.length);
  for (let line = first; line < end; line++) {
    const text = line === first ? opening : lineOf(state, line);
    if (line > first && text !== '' && indentOf(state, line) < 0) return undefined;
    if (line > first && text === '' && opening !== '') return undefined;
    const closing = closingOf(DISPLAY, text, 0);
    if (closing !== -1) return closing === text.length - DISPLAY.length ? line : undefined;
  }
  return undefined;
}

const lineOf = (state: StateBlock, line: number): string =>
  state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]).trimEnd();

const indentOf = (state: StateBlock, line: number): number => (state.sCount[line] ?? 0) - state.blkIndent;

function setLoneFormulasApart(state: StateCore): void {
  state.tokens.forEach((token, at) => {
    if (token.children === null || state.tokens[at - 1]?.type !== 'paragraph_open') return;
    token.children = withLoneFormulasApart(token.children);
  });
}

/** A formula alone on its line is set as display, and the breaks around it go: it brings its own. */
function withLoneFormulasApart(inline: readonly Token[]): Token[] {
  const tokens = inline.filter((token) => token.type !== 'text' || token.content !== '');
  for (const [at, token] of tokens.entries()) {
    const isAlone = endsLine(tokens[at - 1]) && endsLine(tokens[at + 1]);
    if (token.type === FORMULA && isAlone) token.info = APART;
  }
  return tokens.filter(
    (token, at) => !(isBreak(token) && (isApart(tokens[at - 1]) || isApart(tokens[at + 1]))),
  );
}

const isBreak = (token: Token): boolean => token.type === 'softbreak' || token.type === 'hardbreak';
const endsLine = (token: Token | undefined): boolean => token === undefined || isBreak(token);
const isApart = (token: Token | undefined): boolean => token?.type === FORMULA && token.info === APART;
