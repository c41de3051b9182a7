import type { Recall } from '../../domain/recall.ts';
import type { StudyDay } from '../../domain/units.ts';
import { answers, cards, span } from './ar-nouns.ts';
import { dateWords } from './dates.ts';
import { durationOf } from './duration.ts';
import { numberWords } from './numbers.ts';
import type { AllWords } from './spoken.ts';

const { form, number, percent, finePercent, phrase } = numberWords('ar');
const dates = dateWords('ar');

/** As it follows a preposition. */
const duration = (ms: number): string => span(durationOf(ms));

/** What the stats say, in Arabic. */
export const STATS: AllWords['stats'] = {
  ...dates,
  title: 'الإحصاءات',
  deck: 'المجموعة',
  allDecks: 'كل المجموعات',

  facts: 'اليوم',
  answeredToday: 'إجابات اليوم',
  minutes: 'د',
  studiedToday: 'دراسة اليوم',
  streak: (days: number): string =>
    form(days, {
      zero: 'أيام متتالية',
      two: 'يومان متتاليان',
      few: 'أيام متتالية',
      many: 'يومًا متتاليًا',
      other: 'يوم متتالٍ',
    }),
  streakShown: 'الأيام المتتالية',
  streakMeans: 'عدد أيام الدراسة المتتالية، حتى اليوم أو أمس.',

  calendar: 'الإجابات',
  inWeeks: (value: number, weeks: number): string =>
    `${answers(value)} في ${phrase(weeks, { one: 'أسبوع واحد', two: 'أسبوعين', few: '# أسابيع', many: '# أسبوعًا', other: '# أسبوع' })}`,
  grid: 'الإجابات حسب الأيام',
  gridMeans: 'تنقل مفاتيح الأسهم من يوم إلى يوم، ويعرض مفتاح الإدخال ما أُجيب عنه.',
  dayOf: (day: StudyDay, value: number): string => `${dates.day(day)}: ${answers(value)}`,
  legend: 'الإجابات في اليوم',
  orMore: (value: number): string => `من ${number(value)}`,
  inAll: (value: number, days: number, took: number): string =>
    `المجموع: ${answers(value)} في ${span({ value: days, unit: 'day' })}، خلال ${duration(took)}.`,

  dayBefore: 'اليوم السابق',
  dayAfter: 'اليوم التالي',
  close: 'إغلاق',
  listed: (day: StudyDay, value: number): string =>
    `${dates.day(day)}: ${answers(value)}${value > 0 ? '، وقائمتها تحت التقويم' : ''}.`,
  answersIn: (value: number, took: number): string => `${answers(value)} في ${duration(took)}.`,
  noAnswers: 'لا إجابات في هذا اليوم.',
  gone: 'بطاقة لم تعد هنا',
  andMore: (value: number): string =>
    phrase(value, { one: 'وواحدة أخرى', two: 'واثنتان أخريان', other: 'و# أخرى' }),

  recall: 'التذكّر',
  share: finePercent,
  target: (share: number): string => `الهدف ${percent(share)}`,
  recalled: ({ asked, remembered }: Recall, days: number): string =>
    `نسبة ما تذكّرته مما عاد في آخر ${number(days)} يومًا: ${number(remembered)} من ${number(asked)}.`,
  tooFew: (asked: number, enough: number): string =>
    `لم يعد بعدُ ما يكفي من البطاقات: ${cards(asked)} في آخر ${number(30)} يومًا. ابتداءً من ${number(enough)} تظهر هنا نسبة ما تتذكّره.`,

  ahead: (days: number): string => `الأيام الـ${number(days)} القادمة`,
  aheadSum: cards,
  today: 'اليوم',
  dueOn: (day: StudyDay, value: number): string => `${dates.day(day)}: ${cards(value)}`,
  dueToday: (value: number): string => `اليوم: ${cards(value)}`,
  aheadMeans: (today: number, most: number, day: StudyDay): string =>
    `المستحق حتى اليوم: ${cards(today)}. أكثر ما يأتي بعده يوم ${dates.day(day)}: ${cards(most)}.`,
  onlyToday: (today: number): string => `المستحق حتى اليوم: ${cards(today)}، ولا شيء بعده.`,
  nothingAhead: 'لا تعود أي بطاقة في هذه الأيام.',

  empty: 'لا إجابات بعد',
  emptyMeans: 'بعد دراسة بضع بطاقات تظهر هنا أيامك، ونسبة ما تتذكّره، وما يأتي بعد ذلك.',
};
