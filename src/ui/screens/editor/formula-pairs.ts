import type { FieldText, TextEdit } from './text-edits.ts';

/** Whether the text up to there ends inside a formula. */
export function isInFormula(before: string): boolean {
  const dollars = before.replaceAll(/\\[\s\S]/gu, '').match(/\$\$|\$/gu) ?? [];
  return dollars.length % 2 === 1;
}

/** What else is to be done after a character was typed: the dollar that closes a formula comes with the one that opens it. */
export function afterTyping({ text, start }: FieldText, typed: string): TextEdit | null {
  const before = text.slice(0, start - 1);
  const after = text.slice(start);
  if (typed === '$') return dollarTyped(before, after, start);
  // "$5": money, most likely.
  if (/^\d$/u.test(typed) && /(?:^|[^$])\$$/u.test(before) && after.startsWith('$') && isInFormula(before)) {
    return { from: start, to: start + 1, insert: '', select: [start, start] };
  }
  return null;
}

function dollarTyped(before: string, after: string, start: number): TextEdit | null {
  // The second of two between which nothing stands: a formula that stands apart.
  if (before.endsWith('$') && after.startsWith('$') && !before.endsWith('$$')) {
    if (/(?:^|\n)\$$/u.test(before)) return insertion(start, '$');
    return { from: start, to: start + 1, insert: '', select: [start, start] };
  }
  // It closes the formula, whose dollar is there already.
  if (isInFormula(before)) {
    return after.startsWith('$') ? { from: start, to: start + 1, insert: '', select: [start, start] } : null;
  }
  const isAmongWords = /[\p{L}\p{N}\\$]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after);
  return isAmongWords ? null : insertion(start, '$');
}

const insertion = (at: number, insert: string): TextEdit => ({ from: at, to: at, insert, select: [at, at] });
