import type { FormulaReason } from './formula-reason.ts';
import { formulaOf } from './formula-rules.ts';
import { formulasOf, parseMarkdown } from './markdown.ts';
import { loadKatex, newAllowance, setFormula } from './maths.ts';

export interface FormulaFault {
  /** As written, without its dollars. */
  readonly formula: string;
  readonly reason: FormulaReason;
}

/** The formulas of a text that KaTeX refuses; needs no DOM, so that a worker can ask. */
export async function formulaFaults(text: string): Promise<readonly FormulaFault[]> {
  if (!text.includes('$')) return [];
  const formulas = formulasOf(parseMarkdown(text) ?? []);
  if (formulas.length === 0) return [];
  const katex = await loadKatex();
  const allowance = newAllowance();
  return formulas.flatMap((token) => {
    const set = setFormula(katex, formulaOf(token), allowance);
    return set.kind === 'fault' ? [{ formula: token.content, reason: set.reason }] : [];
  });
}
