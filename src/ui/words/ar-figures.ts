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
    twice: (setting) => `الإعداد ${name(setting)} مكتوب مرتين: أبقِ سطرًا واحدًا.`,
    'no-number': (setting, value) => `${name(setting)}: «${name(value)}» ليس عددًا.`,
    range: (setting, min, max) => `يجب أن تكون قيمة ${name(setting)} من ${number(min)} إلى ${number(max)}.`,
    whole: (setting) => `يجب أن تكون قيمة ${name(setting)} عددًا صحيحًا.`,
    count: (setting, least, most) =>
      least === most
        ? `عدد القيم المطلوب في ${name(setting)}: ${number(least)}.`
        : `عدد القيم المطلوب في ${name(setting)}: من ${number(least)} إلى ${number(most)}.`,
    letters: (setting, least, most) =>
      `يجب أن تكون قيمة ${name(setting)} كلمة واحدة، وعدد حروفها من ${number(least)} إلى ${number(most)}.`,
    choice: (setting, choices) => `يجب أن تكون قيمة ${name(setting)} واحدة من: ${name(choices)}.`,
    missing: (setting) => `السطر ${name(setting)} ناقص: اكتب ${name(`${setting}:`)} ثم قيمة أو صيغة.`,
    source: (line) =>
      `«${name(line)}» لا يعطي أعدادًا: اكتب مجالًا مثل ${name('1 to 9 step 2')} أو قائمة مثل ${name('3, 5, 7')} أو علامة = ثم صيغة.`,
    formula: (line) => `تعذّرت قراءة الصيغة في «${name(line)}»: تحقق من الرموز والأقواس أو اختصرها.`,
    lines: (most) => `عدد أسطر الكتلة لا يتجاوز ${number(most)}: احذف بعضها.`,
    'unknown-name': (line, unknown) =>
      `«${name(line)}»: ‏${name(unknown)} غير معروف: عرّفه في سطر قبله أو تحقق من كتابته.`,
    'no-draw': 'لم توجد أعداد تحقق الشرط وتعطي جوابًا: خفّف الشرط أو تحقق من القسمة على 0.',
  },
};
