import type { FormulaReason } from '../../content/formula-reason.ts';

/** What the text of a card leaves to the language that it is read in. */
export const CARD = {
  newTab: 'opens in a new tab',
  cantBeSet: 'can’t be set: why?',
  reason: ({ kind, detail }: FormulaReason): string => {
    switch (kind) {
      case 'too-long':
        return 'The formula is too long.';
      case 'too-deep':
        return 'The formula is nested too deeply.';
      case 'too-much':
        return 'There is more mathematics here than one card can hold.';
      case 'command':
        return `${detail} isn’t allowed on a card.`;
      case 'arguments':
        return 'A definition can’t take arguments here.';
      case 'syntax':
        return detail;
      case 'unknown':
        return 'KaTeX can’t set this formula.';
    }
  },
};
