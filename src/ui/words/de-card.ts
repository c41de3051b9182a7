import type { FormulaReason } from '../../content/formula-reason.ts';
import type { AllWords } from './spoken.ts';

/** What the text of a card leaves to the language, in German. */
export const CARD: AllWords['card'] = {
  newTab: 'öffnet sich in einem neuen Tab',
  cantBeSet: 'nicht darstellbar: warum?',
  reason: ({ kind, detail }: FormulaReason): string => {
    switch (kind) {
      case 'too-long':
        return 'Die Formel ist zu lang.';
      case 'too-deep':
        return 'Die Formel ist zu tief verschachtelt.';
      case 'too-much':
        return 'Hier steht mehr Mathematik, als auf eine Karte passt.';
      case 'command':
        return `${detail} ist auf einer Karte nicht erlaubt.`;
      case 'arguments':
        return 'Eine Definition darf hier keine Argumente haben.';
      case 'syntax':
        return `KaTeX meldet: ${detail}`;
      case 'unknown':
        return 'KaTeX kann diese Formel nicht darstellen.';
    }
  },
};
