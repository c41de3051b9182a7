import { formulaReason, REASON_KINDS, type FormulaReason } from '../../content/formula-reason.ts';
import type { Words } from '../words/spoken.ts';

/** Puts into words what the HTML of a text leaves open: it is kept, and read in whatever language is spoken. */
export function putIntoWords(text: Element, words: Words['card']): void {
  for (const link of text.querySelectorAll('a[target]:not([href^="mailto:"])')) {
    link.setAttribute('aria-description', words.newTab);
  }
  for (const fault of text.querySelectorAll('.fault')) explainFault(fault, words);
  if (text.querySelector('[data-said], .occlusion')) void sayFaces(text);
}

/** Few cards have any. What a line that failed does not bring is seen all the same. */
async function sayFaces(text: Element): Promise<void> {
  const loaded = await loadSayFaces().catch(() => null);
  loaded?.sayFaces(text);
}

const loadSayFaces = () => import('./say-faces.ts');

function explainFault(fault: Element, words: Words['card']): void {
  const [button, hint, reason] = ['button', '.fault-hint', '.fault-reason'].map((part) =>
    fault.querySelector<HTMLElement>(part),
  );
  if (!(button instanceof HTMLButtonElement) || !hint || !reason) return;
  const { lang } = document.documentElement;
  hint.lang = lang;
  hint.textContent = words.cantBeSet;
  reason.lang = lang;
  reason.textContent = words.reason(reasonIn(reason.dataset));
  button.popoverTargetElement = reason;
}

const reasonIn = ({ kind, detail }: DOMStringMap): FormulaReason =>
  formulaReason(REASON_KINDS.find((known) => known === kind) ?? 'unknown', detail);
