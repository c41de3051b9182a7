import type { Recall } from '../../domain/recall.ts';
import type { StudyDay } from '../../domain/units.ts';
import { dateWords } from './dates.ts';
import { numberWords } from './numbers.ts';
import type { AllWords } from './spoken.ts';

const { number, percent, finePercent, phrase } = numberWords('ar');
const dates = dateWords('ar');

const answers = (value: number): string =>
  phrase(value, {
    zero: 'لا إجابات',
    one: 'إجابة واحدة',
    two: 'إجابتان',
    few: '# إجابات',
    other: '# إجابة',
  });
const cards = (value: number): string =>
  phrase(value, {
    zero: 'لا بطاقات',
    one: 'بطاقة واحدة',
    two: 'بطاقتان',
    few: '# بطاقات',
    other: '# بطاقة',
  });

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
  streak: 'أيام متتالية',
  streakShown: 'الأيام المتتالية',
  streakMeans: 'أيام الدراسة المتتالية التي فيها إجابة، حتى اليوم أو أمس.',

  calendar: 'الإجابات',
  inWeeks: (value: number, weeks: number): string =>
    `${answers(value)} في ${phrase(weeks, { one: 'أسبوع واحد', two: 'أسبوعين', few: '# أسابيع', many: '# أسبوعًا', other: '# أسبوع' })}`,
  grid: 'الإجابات حسب الأيام',
  gridMeans: 'تنقل مفاتيح الأسهم من يوم إلى يوم، ويعرض مفتاح الإدخال ما أُجيب عنه.',
  dayOf: (day: StudyDay, value: number): string => `${dates.day(day)}: ${answers(value)}`,
  legend: 'الإجابات في اليوم',
  orMore: (value: number): string => `+${number(value)}`,
  inAll: (value: number, days: number, took: number): string =>
    `المجموع: ${answers(value)} في ${phrase(days, { one: 'يوم واحد', two: 'يومين', few: '# أيام', many: '# يومًا', other: '# يوم' })}، ${dates.duration(took)}.`,

  dayBefore: 'اليوم السابق',
  dayAfter: 'اليوم التالي',
  close: 'إغلاق',
  listed: (day: StudyDay, value: number): string =>
    `${dates.day(day)}: ${answers(value)}${value > 0 ? '، وقائمتها تحت التقويم' : ''}.`,
  answersIn: (value: number, took: number): string => `${answers(value)} في ${dates.duration(took)}`,
  noAnswers: 'لم تُعطَ أي إجابة في هذا اليوم.',
  gone: 'بطاقة لم تعد هنا',
  andMore: (value: number): string => `و${number(value)} أخرى`,

  recall: 'التذكّر',
  share: finePercent,
  target: (share: number): string => `الهدف ${percent(share)}`,
  recalled: ({ asked, remembered }: Recall, days: number): string =>
    `مما عاد في آخر ${number(days)} يومًا كان معروفًا: ${number(remembered)} من ${number(asked)}.`,
  tooFew: (asked: number, enough: number): string =>
    `لم يعد بعدُ ما يكفي من البطاقات: ${cards(asked)} في آخر ${number(30)} يومًا. ابتداءً من ${number(enough)} يظهر هنا كم تتذكّر.`,

  ahead: (days: number): string => `الأيام القادمة (${number(days)})`,
  aheadSum: cards,
  today: 'اليوم',
  dueOn: (day: StudyDay, value: number): string => `${dates.day(day)}: ${cards(value)}`,
  dueToday: (value: number): string => `اليوم: ${cards(value)}`,
  aheadMeans: (today: number, most: number, day: StudyDay): string =>
    `المستحق حتى اليوم: ${cards(today)}. أكثر ما يأتي بعده يوم ${dates.day(day)}: ${cards(most)}.`,
  onlyToday: (today: number): string => `المستحق حتى اليوم: ${cards(today)}، ولا شيء بعده.`,
  nothingAhead: 'لا تعود أي بطاقة في هذه الأيام.',

  empty: 'لا إجابات بعد',
  emptyMeans: 'بعد دراسة بضع بطاقات تظهر هنا أيامك، وكم تتذكّر، وما يأتي بعد ذلك.',
};
