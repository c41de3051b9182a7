import type { SnapshotReason } from '../../storage/database.ts';
import type { StorageFailure } from '../../storage/outcome.ts';
import { dayTimeIn } from './day-time.ts';
import { answers as answersOf, cards as cardsOf } from './ar-nouns.ts';
import { nameIn } from './names.ts';
import { numberWords } from './numbers.ts';
import type { AllWords } from './spoken.ts';

const { moment } = numberWords('ar');
const name = nameIn('rtl');

const BEFORE: Readonly<Record<SnapshotReason, (about: string) => string>> = {
  merge: (about) => (about ? `قبل دمج النسخة الاحتياطية من «${name(about)}»` : 'قبل دمج نسخة احتياطية'),
  sync: () => 'قبل أول مزامنة في ذلك اليوم',
  replace: (about) =>
    about ? `قبل استبدال كل شيء بالنسخة الاحتياطية من «${name(about)}»` : 'قبل استبدال كل شيء',
  delete: (about) => (about ? `قبل حذف «${name(about)}»` : 'قبل حذف بطاقات كثيرة'),
  restore: () => 'قبل استعادة لقطة أقدم',
};

const MERGED_AGAIN = 'دمج الملف نفسه مرة أخرى يعيد تغييراته.';

const AGAIN: Readonly<Record<SnapshotReason, string>> = {
  merge: MERGED_AGAIN,
  sync: 'المزامنة التالية تعيد تغييرات أجهزتك الأخرى.',
  replace: MERGED_AGAIN,
  delete: 'دمج نسخة احتياطية أُعدّت بعد الحذف يحذف المجموعة من جديد.',
  restore: MERGED_AGAIN,
};

const FAILURES: Readonly<Record<StorageFailure, string>> = {
  full: 'لا تكفي المساحة لحفظ الوضع الحالي أولًا، فلم يتغير شيء. يُرجى إخلاء بعض المساحة ثم المحاولة من جديد.',
  closed: 'لم يتغير شيء: في علامة تبويب أخرى إصدار أحدث من Engram. يُرجى إعادة تحميل هذه الصفحة.',
  refused:
    'لم يستعد هذا الجهاز اللقطة، ولم يتغير شيء. يُرجى المحاولة من جديد، وإن تكرر ذلك فإغلاق علامات تبويب Engram الأخرى.',
};

/** The words of the snapshots, in Arabic. */
export const SNAPSHOTS: AllWords['snapshots'] = {
  title: 'اللقطات',
  means:
    'قبل كل دمج، وقبل كل استبدال، وقبل حذف مجموعة كبيرة، تُحفظ لقطة من كل شيء هنا على هذا الجهاز. تبقى آخر خمس لقطات ما دامت المساحة تكفي.',
  empty: 'لا لقطات بعد: تُحفظ الأولى قبل أول عمل من هذه.',

  when: dayTimeIn('ar', '، '),
  before: (reason, about) => BEFORE[reason](about),
  holds: (cards, answers) => `${cardsOf(cards)}، ${answersOf(answers)}`,
  restore: 'استعادة',

  ask: 'استعادة هذه اللقطة؟',
  comesBack:
    'تعود المجموعات والبطاقات والخيارات كما كانت حينها. تبقى الإجابات التي أُعطيت على هذا الجهاز منذ ذلك الحين، وتزول التغييرات الأخرى.',
  keepsPresent: 'يُحفظ ما هو هنا الآن في لقطة أولًا، فيمكن الرجوع إليه.',
  again: (reason) => AGAIN[reason],
  cancel: 'إلغاء',
  working: 'جارٍ استعادة اللقطة',
  done: (at) =>
    `تمت الاستعادة. عاد كل شيء كما كان في ${moment(at)}، مع الإجابات التي أُعطيت هنا منذ ذلك الحين.`,
  failed: (failure) => FAILURES[failure],
};
