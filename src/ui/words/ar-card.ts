import type { FormulaReason } from '../../content/formula-reason.ts';
import { nameIn } from './names.ts';
import type { AllWords } from './spoken.ts';

const name = nameIn('rtl');

/** What the text of a card leaves to the language, in Arabic. */
export const CARD: AllWords['card'] = {
  newTab: 'يُفتح في علامة تبويب جديدة',
  cantBeSet: 'تعذّر عرضها: لماذا؟',
  reason: ({ kind, detail }: FormulaReason): string => {
    switch (kind) {
      case 'too-long':
        return 'الصيغة أطول من اللازم.';
      case 'too-deep':
        return 'الصيغة متداخلة أعمق من اللازم.';
      case 'too-much':
        return 'هنا من الرياضيات أكثر مما تتّسع له بطاقة واحدة.';
      case 'command':
        return `الأمر ${name(detail)} غير مسموح به في البطاقات.`;
      case 'arguments':
        return 'لا يمكن أن يأخذ التعريف معاملات هنا.';
      case 'syntax':
        return `رسالة KaTeX: ${name(detail)}`;
      case 'unknown':
        return 'لا يستطيع KaTeX عرض هذه الصيغة.';
    }
  },
};
