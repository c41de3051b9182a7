import type { NoteKind } from '../../domain/note.ts';
import type { Schedule } from '../../domain/schedule.ts';
import type { StudyDay } from '../../domain/units.ts';
import type { Span } from '../../state/spans.ts';
import { answers, loneSpan, span } from './ar-nouns.ts';
import { dateWords } from './dates.ts';
import { nameIn } from './names.ts';
import { numberWords } from './numbers.ts';
import type { AllWords } from './spoken.ts';

const { date, form, moment, number, percent } = numberWords('ar');
const { fullDay } = dateWords('ar');
const name = nameIn('rtl');

const KINDS: Readonly<Record<NoteKind, string>> = {
  basic: 'بسيطة',
  reversed: 'بوجهين',
  cloze: 'ملء الفراغ',
  typed: 'إجابة مكتوبة',
  occlusion: 'صورة بأغطية',
};

const STATES: Readonly<Record<Schedule['kind'], string>> = {
  new: 'جديدة',
  learning: 'قيد التعلّم',
  review: 'للمراجعة',
  relearning: 'قيد إعادة التعلّم',
};

const inDays = (value: number): Span => ({ value, unit: 'day' });

function dueIn(ahead: number): string {
  if (ahead === 0) return 'اليوم';
  if (ahead === 1) return 'غدًا';
  return ahead > 0 ? `بعد ${span(inDays(ahead))}` : `متأخرة ${loneSpan(inDays(-ahead))}`;
}

/** What is told of a card, in Arabic. */
export const CARD_INFO: AllWords['cardInfo'] = {
  title: 'البطاقة',
  titleOf: (front: string): string => `${name(front)}: البطاقة`,
  gone: 'هذه البطاقة ليست هنا',
  whyGone: 'حُذفت، أو أن العنوان يخصّ جهازًا آخر.',
  noFront: 'بلا سؤال',

  recall: 'احتمال التذكّر',
  recallToday: 'اليوم',
  target: (share: number): string => `الهدف: ${percent(share)}`,
  stability: 'الثبات',
  days: 'يوم',
  difficulty: 'الصعوبة',
  outOfTen: `من ${number(10)}`,
  lapses: (value: number): string => form(value, { one: 'مرة نسيان', few: 'مرات نسيان', other: 'مرة نسيان' }),
  facts: 'مدى حفظها',
  notAnswered: 'لم تُجب بعد، فلا شيء يُتوقَّع.',
  atDays: (value: number): string => (value === 0 ? 'في يوم آخر إجابة' : `بعد ${span(inDays(value))}`),
  atToday: 'اليوم',
  atDue: 'عند موعدها',
  curve: 'كيف يتراجع احتمال التذكّر بعد آخر إجابة',

  answers: 'الإجابات',
  noAnswers: 'لا شيء بعد.',
  given: answers,
  returned: (returns: Span): string => `تعود بعد ${span(returns)}`,
  took: (seconds: number): string => `${number(seconds)} ث`,
  showAll: (value: number): string => `إظهار الكل (${number(value)})`,
  here: 'هذا الجهاز',
  set: {
    reset: 'أُعيد ضبطها: جديدة من جديد',
    due: (day: StudyDay): string => `حُدّد موعدها في ${fullDay(day)}`,
    imported: (day: StudyDay): string => `جاءت من ملف، موعدها ${fullDay(day)}`,
  },
  moment,

  about: 'عن البطاقة',
  deck: 'المجموعة',
  tags: 'الوسوم',
  noTags: 'لا شيء',
  kind: 'النوع',
  kindName: (kind: NoteKind): string => KINDS[kind],
  state: 'الحالة',
  stateName: (kind: Schedule['kind']): string => STATES[kind],
  suspended: 'معلّقة',
  buried: 'مؤجّلة حتى الغد',
  due: 'الموعد',
  dueIn,
  dueOn: fullDay,
  dueNow: 'الآن',
  dueAfter: (time: Span): string => `بعد ${span(time)}`,
  whenItsTurnComes: 'حين يأتي دورها',
  added: 'أُضيفت',
  date,
  source: 'المصدر',
  siblings: 'بطاقات أخرى من ملاحظتها',
};
