import type { Rating } from '../../domain/event.ts';
import type { NextDue } from '../../state/done-summary.ts';
import type { Span } from '../../state/spans.ts';
import type { StorageFailure } from '../../storage/outcome.ts';
import { answers, cards, loneSpan, span } from './ar-nouns.ts';
import { nameIn } from './names.ts';
import { numberWords } from './numbers.ts';
import type { AllWords } from './spoken.ts';

const { phrase } = numberWords('ar');
const name = nameIn('rtl');

const RATING_NAMES: Readonly<Record<Rating, string>> = {
  again: 'إعادة',
  hard: 'صعب',
  good: 'جيد',
  easy: 'سهل',
};

const NOT_SAVED: Readonly<Record<StorageFailure, string>> = {
  full: 'لم تبقَ مساحة على هذا الجهاز، فلم يُحفظ ذلك. يُرجى إخلاء بعض المساحة ثم المحاولة من جديد.',
  closed: 'لم تعد بطاقاتك مفتوحة في علامة التبويب هذه، فلم يُحفظ ذلك. يُرجى إعادة تحميل الصفحة ثم المتابعة.',
  refused: 'لم يحفظ هذا الجهاز ذلك. يُرجى المحاولة من جديد.',
};

/** "بعد ٨ أيام" */
const after = (time: Span): string => `بعد ${span(time)}`;

function knew(remembered: number, given: number): string {
  if (remembered === 0) return 'ستعود البطاقات قريبًا.';
  if (remembered === given) return given === 1 ? 'عرفتها.' : 'عرفتها كلها.';
  return `عرفت ${phrase(remembered, { one: 'واحدة', two: 'اثنتين', other: '#' })} منها.`;
}

/** What the study screen says, in Arabic. */
export const STUDY: AllWords['studying'] = {
  title: 'الدراسة',
  titleOf: (deck: string): string => `دراسة ${name(deck)}`,
  close: 'إغلاق',
  undo: 'تراجع',
  menu: 'قائمة البطاقة',
  showAnswer: 'إظهار الإجابة',
  card: 'البطاقة',
  question: 'السؤال',
  answer: 'الإجابة',
  formula: 'صيغة رياضية',
  table: 'جدول',
  source: 'المصدر',
  ratings: 'ما مدى معرفتك بالإجابة؟',
  rating: (rating: Rating): string => RATING_NAMES[rating],
  returns: (returns: Span): string => `، ${after(returns)}`,
  shortSpan: loneSpan,
  progress: 'التقدّم',
  cardsLeft: (left: number): string => (left === 0 ? 'لم تبقَ بطاقات' : `بقيت ${cards(left)}`),
  notSaved: (failure: StorageFailure): string => NOT_SAVED[failure],
  overtaken: 'أُجيب عن هذه البطاقة أو أُزيلت في علامة تبويب أخرى. لم يُحتسب شيء مرتين.',
  dismiss: 'حسنًا',
  takenBack: 'تم التراجع.',
  nothingToUndo: 'لم تبقَ من إجابات اليوم إجابة يمكن التراجع عنها.',
  done: 'هذا كل شيء الآن',
  answered: (given: number, remembered: number, minutes: number): string =>
    `${answers(given)}${minutes > 0 ? ` في ${span({ value: minutes, unit: 'minute' })}` : ''}. ${knew(remembered, given)}`,
  nothingDue: 'لا شيء مستحق. بطاقاتك في راحة، والراحة لك أيضًا.',
  strip: 'إجاباتك بالترتيب',
  next: 'التالي',
  soon: ({ cards: waiting, first }, tomorrow: number): string =>
    `${cards(waiting)} ${after(first)}${tomorrow > 0 ? `، ثم ${cards(tomorrow)} غدًا` : ''}.`,
  nextDue: (next: NextDue): string => {
    switch (next.kind) {
      case 'tomorrow':
        return `${cards(next.cards)} غدًا.`;
      case 'new':
        return 'بطاقات جديدة غدًا.';
      case 'later':
        return `تأتي البطاقة التالية ${after(next.after)}.`;
      case 'nothing':
        return 'لا بطاقات أخرى في الانتظار.';
    }
  },
  studyMore: (fresh: number): string =>
    `دراسة ${phrase(fresh, {
      one: 'بطاقة أخرى',
      two: 'بطاقتين أخريين',
      few: '# بطاقات أخرى',
      other: '# بطاقة أخرى',
    })}`,
  readyAgain: (ready: number): string =>
    phrase(ready, {
      one: 'بطاقة واحدة جاهزة.',
      two: 'بطاقتان جاهزتان.',
      few: '# بطاقات جاهزة.',
      other: '# بطاقة جاهزة.',
    }),
  backToDecks: 'العودة إلى المجموعات',
};
