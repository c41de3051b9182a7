import { nameIn } from './names.ts';
import { numberWords } from './numbers.ts';
import type { AllWords } from './spoken.ts';

const { phrase, moment } = numberWords('ar');
const name = nameIn('rtl');

/** The words of texts that were edited on two devices apart, in Arabic. */
export const ASIDE: AllWords['aside'] = {
  title: 'معدّل على جهازين',
  means: 'لم يعلم أي من الجهازين بالآخر. يظهر النص الأحدث، وينتظر الآخر هنا حتى تختار.',
  news: (value: number): string =>
    phrase(value, {
      zero: 'لا نصوص معدّلة على جهازين. لم يضِع شيء.',
      one: 'نص واحد عُدّل على جهازين كلًّا على حدة. لم يضِع شيء.',
      two: 'نصان عُدّلا على جهازين كلًّا على حدة. لم يضِع شيء.',
      few: '# نصوص عُدّلت على جهازين كلًّا على حدة. لم يضِع شيء.',
      many: '# نصًا عُدّل على جهازين كلًّا على حدة. لم يضِع شيء.',
      other: '# نص عُدّل على جهازين كلًّا على حدة. لم يضِع شيء.',
    }),
  look: 'عرض',

  fields: { front: 'الوجه', back: 'الظهر', source: 'المصدر', name: 'اسم المجموعة' },
  place: (deck: string, field: string): string => `${field}، في ${name(deck)}`,
  noTitle: 'بطاقة بلا وجه',
  shows: 'يظهر الآن',
  waits: 'محفوظ جانبًا',
  thisDevice: 'هذا الجهاز',
  otherDevice: 'جهاز آخر',
  written: (device: string, epochMs: number): string => `${name(device)}، ${moment(epochMs)}`,
  noText: 'لا نص',
  use: 'استخدام هذا النص',
  keep: 'إبقاؤه كما هو',
  andMore: (value: number): string =>
    phrase(value, {
      one: 'وبعدها نص آخر',
      two: 'وبعدها نصان آخران',
      few: 'وبعدها # نصوص',
      many: 'وبعدها # نصًا',
      other: 'وبعدها # نص',
    }),

  done: {
    'text-used': 'يظهر النص من جديد مكان الآخر.',
    'text-kept': 'يبقى كما هو، ولم يعد النص الآخر محفوظًا.',
  },

  nothing: 'لا شيء للاختيار',
  nothingMeans: 'حين يُعدَّل نص على جهازين كلًّا على حدة، تنتظرك الصيغتان هنا. لا تضيع أي منهما.',
};
