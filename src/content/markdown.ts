import MarkdownIt, { type RendererRule, type Token } from 'markdown-it';
import { FORMULA, formulaOf, formulaRules } from './formula-rules.ts';
import { rawHtml } from './raw-html.ts';

const MAX_NESTING = 100;
const SLOT = 'slot';

const markdown = new MarkdownIt({ html: true, linkify: true, breaks: true, maxNesting: MAX_NESTING })
  .use(formulaRules)
  .use(rawHtml);
// Only what is written as an address is one: `main.py` and `fast.ai` are not.
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false });

export const escapeHtml = markdown.utils.escapeHtml;

/** The text as Markdown's tokens, or undefined where it is nested so deep that Markdown would drop what is inside. */
export function parseMarkdown(text: string): Token[] | undefined {
  const tokens = markdown.parse(text, {});
  const isTooDeep = tokens.some((token) => token.nesting === 1 && token.level >= MAX_NESTING - 1);
  return isTooDeep ? undefined : tokens.map(withAltText);
}

export const toHtml = (tokens: Token[]): string => markdown.renderer.render(tokens, markdown.options, {});

export const formulasOf = (tokens: readonly Token[]): readonly Token[] =>
  tokens.flatMap((token) => [token, ...(token.children ?? [])]).filter((token) => token.type === FORMULA);

export const codeBlocksOf = (tokens: readonly Token[]): readonly Token[] =>
  tokens.filter((token) => token.type === 'fence' || token.type === 'code_block');

/** Makes a token stand for HTML of our own, put where it was. */
export function becomeHtml(token: Token, html: string): void {
  token.type = SLOT;
  token.content = html;
}

markdown.renderer.rules[SLOT] = (tokens, at) => tokens[at]?.content ?? '';

/** The alignment of a column as an attribute: `style` is a stranger's word, and stripped. */
const alignedCell: RendererRule = (tokens, at, options, _environment, renderer) => {
  const cell = tokens[at];
  const style = cell?.attrGet('style');
  if (cell && typeof style === 'string') cell.attrs = [['align', style.replace('text-align:', '')]];
  return renderer.renderToken(tokens, at, options);
};
markdown.renderer.rules['th_open'] = alignedCell;
markdown.renderer.rules['td_open'] = alignedCell;

/** What describes an image is text: a formula in it is its source. */
function withAltText(token: Token): Token {
  for (const image of token.children?.filter((child) => child.type === 'image') ?? []) {
    for (const formula of image.children?.filter((child) => child.type === FORMULA) ?? []) {
      formula.type = 'text';
      formula.content = formulaOf(formula).source;
    }
  }
  return token;
}
