import { nameIn } from './names.ts';
import { numberWords } from './numbers.ts';
import type { AllWords } from './spoken.ts';

const { number } = numberWords('ar');
const name = nameIn('rtl');

/** The words of clozes, typed answers and covered pictures, in Arabic. */
export const KINDS: AllWords['kinds'] = {
  said: { blank: 'فراغ', hint: 'فراغ:', answer: 'الإجابة:' },
  asked: (covered) =>
    covered === 0
      ? 'صورة غُطّي جزء منها: ما هو؟'
      : `صورة يُسأل عن جزء منها، والأجزاء المغطاة الأخرى: ${number(covered)}`,
  opened: 'صورة كُشف فيها الجزء المسؤول عنه',

  label: 'إجابتك',
  right: 'صحيح',
  typed: 'كتبتَ',
  meant: 'المقصود',
  nothing: 'لم يُكتب شيء',
  differs: (typed, meant) => `كتبتَ ${name(typed)}، والمقصود ${name(meant)}.`,
  missing: (letters) => `ينقص: ${name(letters)}.`,
  extra: (letters) => `زائد: ${name(letters)}.`,
};
