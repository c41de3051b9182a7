import type { QueryFault } from '../../domain/search/fault.ts';
import type { Column } from '../../domain/search/sort.ts';
import type { Schedule } from '../../domain/schedule.ts';
import type { StudyDay } from '../../domain/units.ts';
import { dueWords } from './due-words.ts';
import { nameIn } from './names.ts';
import { numberWords } from './numbers.ts';
import type { AllWords } from './spoken.ts';

const { number, phrase } = numberWords('ar');
const name = nameIn('rtl');

const STATES: Readonly<Record<Schedule['kind'], string>> = {
  new: 'جديدة',
  learning: 'قيد التعلّم',
  review: 'مراجعة',
  relearning: 'إعادة تعلّم',
};

const COLUMN_NAMES: Readonly<Record<Column, string>> = {
  front: 'الوجه',
  deck: 'المجموعة',
  due: 'الموعد',
  state: 'الحالة',
  added: 'الكتابة',
  lapses: 'النسيان',
  interval: 'الفاصل',
  stability: 'الثبات',
};

function explain(fault: QueryFault): string {
  switch (fault.kind) {
    case 'too-long':
      return `هذا أطول من ${number(fault.most)} حرف. احذف بعض الكلمات.`;
    case 'too-deep':
      return `الأقواس المتداخلة أكثر من ${number(fault.most)}. احذف بعضها.`;
    case 'not-opened':
      return 'أُغلق قوس لم يُفتح. احذفه، أو افتح قوسًا قبله.';
    case 'unknown-filter':
      return `لا يوجد هنا ${name(`${fault.filter}:`)}. هل تقصد ${name(`${fault.likely}:`)}؟ ضعه بين علامتي اقتباس للبحث عن النص.`;
    case 'needs-value':
      return fault.known.length === 0
        ? `اكتب بعد ${name(fault.filter)} ما تبحث عنه.`
        : `اكتب بعد ${name(fault.filter)} واحدًا من: ${name(fault.known.join('، '))}`;
    case 'unknown-value':
      return `لا يعرف ${name(fault.filter)} «${name(fault.value)}»، بل يعرف: ${name(fault.known.join('، '))}`;
    case 'not-a-number':
      return `بعد ${name(fault.filter)} يأتي رقم، لا «${name(fault.value)}».`;
  }
}

/** What Browse says, in Arabic. */
export const BROWSE: AllWords['browse'] = {
  title: 'بحث',
  search: 'البحث في البطاقات',
  clear: 'مسح البحث',
  list: 'البطاقات الموجودة',
  listMeans: 'مفاتيح الأسهم تنتقل من بطاقة إلى أخرى، ومفتاح الإدخال يفتحها.',
  reading: 'تُقرأ بطاقاتك',
  states: STATES,
  suspended: 'معلّقة',
  buried: 'مؤجّلة',
  noText: 'بلا نص',
  column: (column: Column): string => COLUMN_NAMES[column],
  due: (day: StudyDay, today: StudyDay): string => dueWords('ar').day(day, today),
  dueAt: (epochMs: number): string => dueWords('ar').time(epochMs),
  date: (day: StudyDay): string => dueWords('ar').date(day),
  days: (value: number): string => `${number(Math.round(value * 10) / 10)} ي`,
  lapses: (value: number): string =>
    phrase(value, {
      zero: 'لم تُنسَ',
      one: 'نُسيت مرة',
      two: 'نُسيت مرتين',
      few: 'نُسيت # مرات',
      other: 'نُسيت # مرة',
    }),

  filters: 'المرشّحات',
  filter: {
    due: 'مستحقة',
    new: 'جديدة',
    suspended: 'معلّقة',
    flagged: 'عليها علم',
    leeches: 'عنيدة',
  },
  deck: 'المجموعة',
  allDecks: 'كل المجموعات',
  tag: 'الوسم',
  allTags: 'كل الوسوم',
  sort: 'الترتيب',
  sortBest: 'الأقرب أولًا',
  sortedUp: (column: string): string => `${column}، تصاعديًا`,
  sortedDown: (column: string): string => `${column}، تنازليًا`,

  empty: 'لا بطاقات بعد',
  emptyMeans: 'أدخل صفحة أو اكتب بطاقة: تجد كل بطاقاتك هنا.',
  nothing: 'لا بطاقة كهذه',
  nothingMeans: 'احذف كلمة أو مرشّحًا، أو انظر كيف تُكتب عبارة البحث.',
  showAll: 'عرض كل البطاقات',
  explain,

  help: 'كيف تبحث',
  closeHelp: 'إغلاق',
  helpWords: 'كلمات',
  helpWordsMean:
    'يجب أن تكون كل الكلمات على البطاقة، بأي ترتيب. لا أهمية للتشكيل ولا لحالة الأحرف ولا لخطأ أو خطأين في الكتابة. اضغط مثالًا لتجربته.',
  helpFilters: 'مرشّحات',
  helpNumbers: 'أرقام وأيام',
  helpTogether: 'معًا',
  examples: {
    word: 'على الوجه أو الظهر أو في وسم',
    phrase: 'هذه الكلمات متتالية',
    star: 'كلمات تبدأ وتنتهي هكذا',
    front: 'على الوجه فقط؛ وكذلك back: للظهر',
    deck: 'في هذه المجموعة وما بداخلها',
    tag: 'بهذا الوسم أو بوسم داخله',
    is: 'مستحقة اليوم؛ وكذلك new وlearn وreview وsuspended وburied وleech',
    flag: 'عليها العلم الأحمر؛ 0 بلا علم و7 الأخير',
    kind: 'نصوص بفراغات؛ وكذلك basic وreversed وtyped وocclusion',
    lapses: 'نُسيت أكثر من ثلاث مرات',
    interval: 'تعود بعد شهر أو أكثر',
    recall: 'احتمال التذكّر أقل من 90٪',
    added: 'كُتبت في آخر 7 أيام',
    rated: 'أُجيب عنها «إعادة» في آخر 7 أيام؛ 2 صعب و3 جيد و4 سهل',
    not: 'هذه دون تلك',
    or: 'إحدى الاثنتين',
    group: 'الأقواس تجمع الكلمات',
  },
};
