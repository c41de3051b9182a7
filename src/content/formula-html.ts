import { escapeHtml } from './markdown.ts';
import type { Formula, SetFormula } from './maths.ts';

let faults = 0;

/** A formula as it stands in the text: set, or its source with the reason behind a button. */
export function formulaHtml(formula: Formula, set: SetFormula): string {
  if (set.kind === 'fault') return faultHtml(formula, set.reason);
  if (!formula.isDisplay) return set.html;
  return `<span class="formula">${set.html}</span>`;
}

function faultHtml({ source }: Formula, reason: string): string {
  const id = `formula-fault-${++faults}`;
  return (
    `<span class="fault"><button type="button" popovertarget="${id}"><code dir="ltr">${escapeHtml(source)}</code> ` +
    `<span class="fault-hint">can’t be set: why?</span></button>` +
    `<span class="fault-reason" id="${id}" popover>${escapeHtml(reason)}</span></span>`
  );
}
