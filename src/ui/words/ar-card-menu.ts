import type { Flag } from '../../domain/flags.ts';
import { cards as cardsOf } from './ar-nouns.ts';
import { numberWords } from './numbers.ts';
import type { AllWords } from './spoken.ts';

const { number, phrase } = numberWords('ar');

const FLAG_NAMES: Readonly<Record<Flag, string>> = {
  none: 'بلا علم',
  red: 'أحمر',
  orange: 'برتقالي',
  green: 'أخضر',
  blue: 'أزرق',
  pink: 'وردي',
  turquoise: 'فيروزي',
  purple: 'بنفسجي',
};

/** What can be done with a card, in Arabic. */
export const CARD_MENU: AllWords['cardMenu'] = {
  edit: 'تعديل',
  suspend: 'تعليق',
  takeBack: 'إعادة',
  bury: 'تأجيل',
  flag: 'العلم',
  reset: 'إعادة ضبط',
  delete: 'حذف',
  info: 'معلومات',
  means: {
    suspend: 'لا تُسأل حتى تعيدها',
    bury: 'لا تُسأل حتى الغد',
    delete: (others: number): string =>
      phrase(others, {
        one: 'مع البطاقة الأخرى في ملاحظتها',
        two: 'مع البطاقتين الأخريين في ملاحظتها',
        few: 'مع # بطاقات أخرى في ملاحظتها',
        other: 'مع # بطاقة أخرى في ملاحظتها',
      }),
  },
  deletesToo: (others: number): string => `يشمل الحذف بطاقات ملاحظتها الأخرى أيضًا (${number(others)}).`,
  flagName: (flag: Flag): string => FLAG_NAMES[flag],
  flagged: (flag: Flag): string => (flag === 'none' ? FLAG_NAMES.none : `علم ${FLAG_NAMES[flag]}`),
  done: {
    suspended: 'عُلّقت البطاقة حتى تعيدها.',
    back: 'عادت البطاقة إلى الدراسة.',
    buried: 'أُجّلت البطاقة حتى الغد.',
    reset: 'عادت البطاقة جديدة، وبقيت إجاباتها.',
    due: 'تغيّر موعد البطاقة.',
    deleted: (cards: number): string =>
      cards === 1 ? 'حُذفت البطاقة.' : `حُذفت الملاحظة كلها: ${cardsOf(cards)}.`,
    flagged: (flag: Flag): string => (flag === 'none' ? 'بلا علم.' : `علم ${FLAG_NAMES[flag]}.`),
  },
};
