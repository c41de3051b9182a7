import type { ManyAction } from '../../domain/many-cards.ts';
import { answers, cards } from './ar-nouns.ts';
import { nameIn } from './names.ts';
import { numberWords } from './numbers.ts';
import type { AllWords } from './spoken.ts';

const { number, phrase } = numberWords('ar');
const name = nameIn('rtl');

const others = (along: number): string =>
  phrase(along, {
    one: 'بطاقة أخرى من الملاحظات نفسها',
    two: 'بطاقتان أخريان من الملاحظات نفسها',
    few: '# بطاقات أخرى من الملاحظات نفسها',
    other: '# بطاقة أخرى من الملاحظات نفسها',
  });

function done(action: ManyAction, value: number, along: number): string {
  const what = along > 0 ? `${cards(value)} و${others(along)}` : cards(value);
  switch (action.kind) {
    case 'move':
      return `تم النقل: ${what}.`;
    case 'tag':
      return action.on
        ? `بالوسم «${name(action.tag)}»: ${what}.`
        : `بلا الوسم «${name(action.tag)}»: ${what}.`;
    case 'delete':
      return `تم الحذف: ${what}.`;
    case 'suspend':
      return action.on ? `تم التعليق: ${what}.` : `تمت الاستعادة: ${what}.`;
    case 'bury':
      return action.on ? `مؤجّل إلى الغد: ${what}.` : `تمت الاستعادة: ${what}.`;
    case 'flag':
      return action.flag === 'none' ? `بلا علم: ${what}.` : `وُضع العلم: ${what}.`;
    case 'reset':
      return `من البداية: ${what}. تبقى الإجابات.`;
    case 'due':
      return `تغيّر الموعد: ${what}.`;
  }
}

/** What is done with all that was found, or with what is selected of it, in Arabic. */
export const MANY: AllWords['many'] = {
  menu: 'المزيد',
  select: 'تحديد',
  selected: (value: number): string => `تم تحديد ${number(value)}`,
  selectAll: (value: number): string => `تحديد الكل (${number(value)})`,
  end: 'إنهاء التحديد',
  bar: 'البطاقات المحددة',
  listMeans:
    'مفتاح المسافة يحدد بطاقة، ومفتاح Shift مع الأسهم يحدد مجالًا، وCtrl A كل البطاقات الموجودة. مفتاح Esc ينهي التحديد.',

  move: 'نقل إلى مجموعة',
  tag: 'إضافة وسم',
  untag: 'إزالة وسم',
  suspend: 'تعليق',
  takeBack: 'استعادة',
  flag: 'علم',
  reset: 'إعادة ضبط',
  due: 'تحديد الموعد',
  delete: 'حذف',

  deck: 'المجموعة',
  chooseDeck: 'اختيار مجموعة',
  noTags: 'ليس لأي من هذه البطاقات وسم.',
  tagMeans: 'نقطتان مزدوجتان تضعان وسمًا داخل آخر: قانون::مدني.',
  dueIn: 'الأيام ابتداءً من اليوم',
  along: (value: number): string => `يسري هذا على الملاحظات: تشمل أيضًا ${others(value)}.`,
  cancel: 'إلغاء',
  close: 'إغلاق',
  working: 'جارٍ العمل…',
  nothing: 'لا شيء يتغيّر: هي كذلك أصلًا.',
  done,

  study: (value: number): string => `دراسة الموجود (${number(value)})`,
  studyTitle: 'دراسة ما وُجد',
  how: 'أثر الإجابات',
  look: 'نظرة فقط',
  lookMeans: 'تبقى المواعيد كما هي. «إعادة» تُرجع البطاقة في النهاية.',
  count: 'احتساب الإجابات',
  countMeans: 'كأي دراسة، سواء حان الموعد أم لا. تُستثنى البطاقات المعلّقة والمؤجّلة.',
  start: 'بدء',
  next: 'التالي',
  over: 'انتهت كلها',
  looked: (value: number): string => `نظرت إلى: ${cards(value)}. المواعيد كما كانت.`,
  counted: (value: number): string => `احتُسبت: ${answers(value)}.`,
  back: 'العودة إلى البحث',
  noneFound: 'لم تعد توجد بطاقة كهذه.',

  saved: 'عمليات البحث المحفوظة',
  save: 'حفظ هذا البحث',
  savedName: 'الاسم',
  keep: 'حفظ',
  rename: (saved: string): string => `إعادة تسمية «${name(saved)}»`,
  deleteSaved: (saved: string): string => `حذف «${name(saved)}»`,
  savedDone: (saved: string): string => `حُفظ «${name(saved)}».`,
  renamed: (saved: string): string => `الاسم الجديد: «${name(saved)}».`,
  deletedSaved: (saved: string): string => `حُذف «${name(saved)}».`,

  card: 'بطاقة',
  choose: 'اختر بطاقة لتراها هنا.',
};
