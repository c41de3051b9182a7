import { nameIn } from './names.ts';
import { numberWords } from './numbers.ts';
import type { AllWords } from './spoken.ts';

const { number } = numberWords('ar');
const name = nameIn('rtl');

/** The words around figures, in Arabic. */
export const FIGURES: AllWords['figures'] = {
  wrong: 'لا يمكن عرض هذا الشكل',
  again: 'من البداية',
  unreachable: 'تعذّر تحميل الشكل.',
  faults: {
    'no-such-figure': (figure) => `لا يوجد شكل باسم ${name(figure)}.`,
    'no-setting': (line) => `«${name(line)}» ليس إعدادًا: اكتب الاسم ثم نقطتين ثم القيمة.`,
    unknown: (setting, known) => `لا يوجد إعداد باسم ${name(setting)}؛ الإعدادات هي ${name(known)}.`,
    twice: (setting) => `الإعداد ${name(setting)} مكتوب مرتين.`,
    'no-number': (setting, value) => `${name(setting)}: «${name(value)}» ليس عددًا.`,
    range: (setting, min, max) => `يجب أن تكون قيمة ${name(setting)} من ${number(min)} إلى ${number(max)}.`,
    whole: (setting) => `يجب أن تكون قيمة ${name(setting)} عددًا صحيحًا.`,
    count: (setting, least, most) =>
      least === most
        ? `عدد القيم المطلوب في ${name(setting)}: ${number(least)}.`
        : `عدد القيم المطلوب في ${name(setting)}: من ${number(least)} إلى ${number(most)}.`,
    choice: (setting, choices) => `يجب أن تكون قيمة ${name(setting)} واحدة من: ${name(choices)}.`,
    missing: (setting) => `السطر ${name(setting)} ناقص.`,
    'unknown-name': (line, unknown) => `«${name(line)}»: ‏${name(unknown)} غير معروف.`,
    'no-draw': 'لم توجد أعداد تحقق الشرط وتعطي جوابًا.',
  },
};
