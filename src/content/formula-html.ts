import { escapeHtml } from './markdown.ts';
import type { FormulaReason } from './formula-reason.ts';
import type { Formula, SetFormula } from './maths.ts';

/** A formula as it stands in the text: set, or its source with the reason behind a button. */
export function formulaHtml(formula: Formula, set: SetFormula): string {
  if (set.kind === 'fault') return faultHtml(formula, set.reason);
  if (!formula.isDisplay) return set.html;
  return `<span class="formula">${set.html}</span>`;
}

/** Without words of its own, and nothing named by an id: the HTML is kept, and shown in whatever language is spoken. */
const faultHtml = ({ source }: Formula, { kind, detail }: FormulaReason): string =>
  `<span class="fault"><button type="button"><code dir="ltr">${escapeHtml(source)}</code> ` +
  `<span class="fault-hint"></span></button>` +
  `<span class="fault-reason" data-kind="${kind}" data-detail="${escapeHtml(detail)}" popover></span></span>`;
