import type { FormulaReason } from './formula-reason.ts';
import { formulaOf } from './formula-rules.ts';
import { formulasOf, parseMarkdown } from './markdown.ts';
import { loadKatex, newAllowance, setFormula } from './maths.ts';

/** A formula that KaTeX refuses, and where it stands. */
export interface FormulaPlace {
  /** Which of the text's formulas it is, from 1. */
  readonly number: number;
  readonly reason: FormulaReason;
  /** Where its source begins and ends in the text; null where Markdown reads it otherwise than it is written. */
  readonly at: { readonly start: number; readonly end: number } | null;
}

/** The formulas of a text that can't be set, for whoever is writing it. */
export async function faultyFormulas(text: string): Promise<readonly FormulaPlace[]> {
  if (!text.includes('$')) return [];
  const formulas = formulasOf(parseMarkdown(text) ?? []).map(formulaOf);
  if (formulas.length === 0) return [];
  const katex = await loadKatex();
  const allowance = newAllowance();
  const places = placesOf(
    formulas.map(({ tex }) => tex),
    text,
  );
  return formulas.flatMap((formula, place) => {
    const set = setFormula(katex, formula, allowance);
    if (set.kind !== 'fault') return [];
    return [{ number: place + 1, reason: set.reason, at: places[place] ?? null }];
  });
}

/** Where each of them stands behind a dollar, one after the other. */
function placesOf(formulas: readonly string[], text: string): readonly FormulaPlace['at'][] {
  let from = 0;
  return formulas.map((tex) => {
    for (let start = text.indexOf(tex, from); start !== -1; start = text.indexOf(tex, start + 1)) {
      if (!/\$\s*$/u.test(text.slice(Math.max(0, start - 200), start))) continue;
      from = start + tex.length;
      return { start, end: from };
    }
    return null;
  });
}
