import { withoutFaceMarks } from '../domain/face-marks.ts';
import { tameAddresses } from './addresses.ts';
import { clozeFormulaHtml, hasClozes, markClozes, unmarkAttributes } from './clozes.ts';
import { codeHtml, languageOf, loadHighlighter, type Code, type Highlighter } from './code.ts';
import { figureHtml, figureNameOf } from './figures.ts';
import type { FormulaFault } from './formula-faults.ts';
import { setWithClozes } from './formula-clozes.ts';
import { formulaHtml } from './formula-html.ts';
import { formulaOf } from './formula-rules.ts';
import { becomeHtml, codeBlocksOf, escapeHtml, formulasOf, parseMarkdown, toHtml } from './markdown.ts';
import { setMedia } from './media.ts';
import { loadKatex, newAllowance } from './maths.ts';
import { sanitise } from './sanitise.ts';
import { slotsFor, type Slots } from './slots.ts';
import { fitStructure } from './structure.ts';
import type { Token } from 'markdown-it';

export interface Rendered {
  readonly html: string;
  /** False where a library could not be fetched or did not bear the text, which then stands as written: worth another try. */
  readonly isWhole: boolean;
  readonly faults: readonly FormulaFault[];
}

/** Beyond this a text is a book, not a card, and is shown as it is written. */
const LONGEST_TEXT = 100_000;

/** Front, back or source of a card as safe HTML. The libraries for maths and code load when a text first needs them. */
export async function renderMarkdown(text: string): Promise<Rendered> {
  if (text.length > LONGEST_TEXT) return asWritten(text, true);
  try {
    return await render(text);
  } catch {
    // A text that a library can't bear is still a text that someone wants to read.
    return asWritten(text, false);
  }
}

const asWritten = (text: string, isWhole: boolean): Rendered => ({
  html: withClozes(text, `<p class="as-written" dir="auto">${escapeHtml(text)}</p>`),
  isWhole,
  faults: [],
});

function withClozes(text: string, html: string): string {
  if (!hasClozes(text)) return html;
  const template = document.createElement('template');
  template.innerHTML = html;
  markClozes(template.content);
  return htmlOf(template.content);
}

async function render(text: string): Promise<Rendered> {
  const tokens = parseMarkdown(text);
  if (tokens === undefined) return asWritten(text, true);
  const slots = slotsFor(text);
  const faults = await setFormulas(formulasOf(tokens), slots);
  await setCode(codeBlocksOf(tokens), slots);
  setMedia(tokens, slots);
  const fragment = sanitise(toHtml(tokens), slots.attribute);
  if (hasClozes(text)) unmarkAttributes(fragment);
  tameAddresses(fragment);
  fitStructure(fragment);
  slots.fill(fragment);
  if (hasClozes(text)) markClozes(fragment);
  return { html: htmlOf(fragment), isWhole: true, faults };
}

async function setFormulas(formulas: readonly Token[], slots: Slots): Promise<readonly FormulaFault[]> {
  if (formulas.length === 0) return [];
  const katex = await loadKatex();
  const allowance = newAllowance();
  return formulas.flatMap((token) => {
    const { formula, set, cloze, around } = setWithClozes(katex, formulaOf(token), allowance);
    const html = formulaHtml(formula, set);
    becomeHtml(token, slots.keep(cloze === null ? html : clozeFormulaHtml(html, cloze)) + around);
    return set.kind === 'fault' ? [{ formula: formula.tex, reason: set.reason }] : [];
  });
}

async function setCode(blocks: readonly Token[], slots: Slots): Promise<void> {
  const isColoured = blocks
    .map(codeOf)
    .some((code) => figureNameOf(code) === null && languageOf(code) !== '');
  const highlighter = isColoured ? await loadHighlighter() : undefined;
  for (const token of blocks) becomeHtml(token, slots.keep(blockHtml(codeOf(token), highlighter)));
}

function blockHtml(code: Code, highlighter: Highlighter | undefined): string {
  const figure = figureNameOf(code);
  return figure === null ? codeHtml(code, highlighter) : figureHtml(figure, code);
}

const codeOf = (token: Token): Code => ({ text: token.content, info: withoutFaceMarks(token.info) });

function htmlOf(fragment: DocumentFragment): string {
  const holder = fragment.ownerDocument.createElement('div');
  holder.append(fragment);
  return holder.innerHTML;
}
