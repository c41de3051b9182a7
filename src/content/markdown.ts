import MarkdownIt, { type RendererRule, type Token } from 'markdown-it';
import { FORMULA, formulaOf, formulaRules } from './formula-rules.ts';
import { rawHtml } from './raw-html.ts';

const MAX_NESTING = 100;
const MOST_FORMULAS = 1_000;
const MOST_RAW_TAGS = 4_000;
/** A reference is written once, and its address stands wherever it is used. */
const LONGEST_ADDRESSES = 200_000;
const SLOT = 'slot';

const markdown = new MarkdownIt({ html: true, linkify: true, breaks: true, maxNesting: MAX_NESTING })
  .use(formulaRules)
  .use(rawHtml);
// Only what is written as an address is one: `main.py` and `fast.ai` are not.
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false });

export const escapeHtml = markdown.utils.escapeHtml;

/** The text as Markdown's tokens, or undefined where there is more in it than a card can hold. */
export function parseMarkdown(text: string): Token[] | undefined {
  const tokens = markdown.parse(text, {});
  return isTooMuch(tokens) ? undefined : tokens.map(withAltText);
}

function isTooMuch(tokens: readonly Token[]): boolean {
  // Markdown drops what is nested deeper; and a browser takes seconds for a thousand elements, each inside the other.
  return (
    tokens.some((token) => token.nesting === 1 && token.level >= MAX_NESTING - 1) ||
    formulasOf(tokens).length > MOST_FORMULAS ||
    rawTagsOf(tokens) > MOST_RAW_TAGS ||
    addressesOf(tokens) > LONGEST_ADDRESSES
  );
}

export const toHtml = (tokens: Token[]): string => markdown.renderer.render(tokens, markdown.options, {});

export const formulasOf = (tokens: readonly Token[]): readonly Token[] =>
  withInline(tokens).filter((token) => token.type === FORMULA);

const rawTagsOf = (tokens: readonly Token[]): number =>
  withInline(tokens)
    .filter((token) => token.type === 'html_inline' || token.type === 'html_block')
    .reduce((sum, token) => sum + token.content.split('<').length - 1, 0);

const addressesOf = (tokens: readonly Token[]): number =>
  withInline(tokens)
    .flatMap((token) => token.attrs ?? [])
    .reduce((sum, [, value]) => sum + String(value).length, 0);

const withInline = (tokens: readonly Token[]): readonly Token[] =>
  tokens.flatMap((token) => [token, ...(token.children ?? [])]);

export const imagesOf = (tokens: readonly Token[]): readonly Token[] =>
  withInline(tokens).filter((token) => token.type === 'image');

/** What an image is described by, as text. */
export const altOf = (image: Token): string =>
  markdown.renderer.renderInlineAsText(image.children ?? [], markdown.options, {});

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
