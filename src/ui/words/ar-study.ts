import type { Rating } from '../../domain/event.ts';
import type { NextDue } from '../../state/done-summary.ts';
import type { Span } from '../../state/spans.ts';
import type { StorageFailure } from '../../storage/outcome.ts';
import { nameIn } from './names.ts';
import { numberWords } from './numbers.ts';
import type { AllWords } from './spoken.ts';

const { phrase } = numberWords('ar');
const name = nameIn('rtl');

const CARDS = {
  zero: 'لا بطاقات',
  one: 'بطاقة واحدة',
  two: 'بطاقتان',
  few: '# بطاقات',
  other: '# بطاقة',
} as const;
const ANSWERS = {
  zero: 'لا إجابات',
  one: 'إجابة واحدة',
  two: 'إجابتان',
  few: '# إجابات',
  other: '# إجابة',
} as const;

const RATING_NAMES: Readonly<Record<Rating, string>> = {
  again: 'إعادة',
  hard: 'صعب',
  good: 'جيد',
  easy: 'سهل',
};

/** As they follow "بعد". */
const SPANS = {
  minute: { one: 'دقيقة واحدة', two: 'دقيقتين', few: '# دقائق', other: '# دقيقة' },
  hour: { one: 'ساعة واحدة', two: 'ساعتين', few: '# ساعات', other: '# ساعة' },
  day: { one: 'يوم واحد', two: 'يومين', few: '# أيام', many: '# يومًا', other: '# يوم' },
  month: { one: 'شهر واحد', two: 'شهرين', few: '# أشهر', many: '# شهرًا', other: '# شهر' },
  year: { one: 'سنة واحدة', two: 'سنتين', few: '# سنوات', other: '# سنة' },
} as const;

/** As they stand alone. */
const SHORT_SPANS = {
  minute: { ...SPANS.minute, one: 'دقيقة', two: 'دقيقتان' },
  hour: { ...SPANS.hour, one: 'ساعة', two: 'ساعتان' },
  day: { ...SPANS.day, one: 'يوم', two: 'يومان' },
  month: { ...SPANS.month, one: 'شهر', two: 'شهران' },
  year: { ...SPANS.year, one: 'سنة', two: 'سنتان' },
} as const;

const NOT_SAVED: Readonly<Record<StorageFailure, string>> = {
  full: 'لم تبقَ مساحة على هذا الجهاز، فلم يُحفظ ذلك. يُرجى إخلاء بعض المساحة ثم المحاولة من جديد.',
  closed: 'أُغلقت البطاقات في علامة التبويب هذه، فلم يُحفظ ذلك. يُرجى إعادة تحميل الصفحة ثم المتابعة.',
  refused: 'لم يحفظ هذا الجهاز ذلك. يُرجى المحاولة من جديد.',
};

/** "بعد ٨ أيام" */
const after = ({ value, unit }: Span): string => `بعد ${phrase(value, SPANS[unit])}`;

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
  shortSpan: ({ value, unit }: Span): string => phrase(value, SHORT_SPANS[unit]),
  progress: 'التقدّم',
  cardsLeft: (left: number): string => (left === 0 ? 'لم تبقَ بطاقات' : `بقيت ${phrase(left, CARDS)}`),
  notSaved: (failure: StorageFailure): string => NOT_SAVED[failure],
  overtaken: 'أُجيب عن هذه البطاقة أو أُزيلت في علامة تبويب أخرى. لم يُحتسب شيء مرتين.',
  dismiss: 'حسنًا',
  takenBack: 'تم التراجع.',
  nothingToUndo: 'لم تبقَ من إجابات اليوم إجابة يمكن التراجع عنها.',
  done: 'هذا كل شيء الآن',
  answered: (given: number, remembered: number, minutes: number): string =>
    `${phrase(given, ANSWERS)}${minutes > 0 ? ` في ${phrase(minutes, SPANS.minute)}` : ''}. ${knew(remembered, given)}`,
  nothingDue: 'لا شيء مستحق. بطاقاتك في راحة، والراحة لك أيضًا.',
  strip: 'إجاباتك بالترتيب',
  next: 'التالي',
  soon: ({ cards: waiting, first }, tomorrow: number): string =>
    `${phrase(waiting, CARDS)} ${after(first)}${tomorrow > 0 ? `، ثم ${phrase(tomorrow, CARDS)} غدًا` : ''}.`,
  nextDue: (next: NextDue): string => {
    switch (next.kind) {
      case 'tomorrow':
        return `${phrase(next.cards, CARDS)} غدًا.`;
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
