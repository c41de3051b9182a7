import { cards } from './ar-nouns.ts';
import { dayTimeIn } from './day-time.ts';
import { nameIn } from './names.ts';
import { numberWords } from './numbers.ts';
import type { AllWords } from './spoken.ts';

const { phrase, list } = numberWords('ar');
const name = nameIn('rtl');

const decks = (value: number): string =>
  phrase(value, {
    zero: 'لا مجموعات',
    one: 'مجموعة واحدة',
    two: 'مجموعتان',
    few: '# مجموعات',
    other: '# مجموعة',
  });

const notes = (value: number): string =>
  phrase(value, {
    zero: 'لا ملاحظات',
    one: 'ملاحظة واحدة',
    two: 'ملاحظتان',
    few: '# ملاحظات',
    other: '# ملاحظة',
  });

const held = (inCards: number, inDecks: number): string =>
  inDecks === 0 ? cards(inCards) : list([cards(inCards), `${decks(inDecks)} بداخلها`]);

/** The words of keeping order, in Arabic. */
export const ORDER: AllWords['order'] = {
  notes,

  addName: 'اسم المجموعة الجديدة',
  lacksName: 'تحتاج المجموعة إلى اسم.',
  place: 'موضعها داخل',
  top: 'لا مجموعة أخرى',
  cancel: 'إلغاء',
  foldable: (deck: string): string => `المجموعات داخل ${name(deck)}`,

  title: 'الترتيب',
  move: 'نقل',
  join: 'ضم',
  joinTo: 'ضم إلى',
  choose: 'اختيار مجموعة',
  joinMeans:
    'تنتقل بطاقاتها والمجموعات التي بداخلها إلى المجموعة الأخرى وتسري خياراتها، ثم تُحذف هذه المجموعة.',
  working: 'يجري نقل بطاقات كثيرة إلى موضعها الجديد. يمكن المتابعة في هذه الأثناء.',
  archive: 'أرشفة',
  takeOut: 'إخراج من الأرشيف',
  archived: 'المؤرشفة',
  archiveMeans:
    'في الأرشيف ترتاح مع المجموعات التي بداخلها: لا يُسأل عن شيء منها ولا يُحسب. تبقى بطاقاتها قابلة للبحث، ويمكن إخراجها في أي وقت.',
  rests: 'ترتاح في الأرشيف.',
  restsAround: 'ترتاح مع المجموعة التي تحويها.',
  deleteMeans: (inCards: number, inDecks: number): string =>
    `${held(inCards, inDecks)}: كلها تُحذف. أما إجاباتك فتبقى. «المحذوف حديثًا» يعيدها خلال 30 يومًا.`,

  done: {
    added: (deck: string): string => `أُضيفت «${name(deck)}».`,
    moved: (deck: string): string => `نُقلت «${name(deck)}».`,
    joined: (deck: string): string => `ضُمّت «${name(deck)}».`,
    archived: (deck: string): string => `«${name(deck)}» ترتاح في الأرشيف.`,
    takenOut: (deck: string): string => `خرجت «${name(deck)}» من الأرشيف.`,
    renamed: 'تغيّر الاسم.',
    options: 'تغيّرت الخيارات.',
    deleted: (deck: string, inCards: number, inDecks: number): string =>
      `حُذفت «${name(deck)}». ${held(inCards, inDecks)}: «المحذوف حديثًا» يعيدها خلال 30 يومًا.`,
  },

  options: {
    inherited: 'كما حولها',
    fromAll: (value: string): string => `${value}، مثل كل المجموعات`,
    from: (value: string, deck: string): string => `${value}، مثل «${name(deck)}»`,
    on: 'نعم',
    off: 'لا',
    leechThreshold: 'بطاقة عنيدة بعد مرات نسيان',
    leechSuspends: 'البطاقات العنيدة ترتاح',
    leechMeans: 'البطاقة التي نُسيت بهذا القدر تأخذ الوسم «leech»، ثم من جديد بعد نصف ذلك من مرات النسيان.',
    suspendsMeans: 'تُعلَّق البطاقة العنيدة مع الإجابة التي جعلتها كذلك.',
    typedStrict: 'الإجابات المكتوبة',
    strict: {
      kind: 'تُحسب الحروف فقط',
      accents: 'تُحسب العلامات أيضًا',
      case: 'يُحسب حجم الحروف أيضًا',
      exact: 'تُحسب العلامات وحجم الحروف',
    },
    inside: (value: number): string =>
      phrase(value, {
        one: 'تسري أيضًا على المجموعة التي بداخلها.',
        two: 'تسري أيضًا على المجموعتين بداخلها.',
        few: 'تسري أيضًا على # مجموعات بداخلها.',
        other: 'تسري أيضًا على # مجموعة بداخلها.',
      }),
    setInside: (others: readonly string[]): string => `لها قيم خاصة: ${list(others.map(name))}.`,
  },

  leech: {
    rests: 'هذه البطاقة تُنسى مرارًا؛ هي الآن ترتاح.',
    slips: 'هذه البطاقة تُنسى مرارًا.',
    why: 'ما يساعد',
    split: 'تقسيمها: بطاقة واحدة لشيء واحد.',
    reword: 'إعادة صياغتها: سؤال لا يناسبه إلا جواب واحد، بكلماتك.',
    twin: 'تمييزها عن توأمها: كتابة ما يفرّق بينهما على البطاقتين.',
    hook: 'ربطها بشيء: مثال أو صورة أو سجع.',
    list: 'كل البطاقات العنيدة',
  },

  tags: {
    title: 'الوسوم',
    empty: 'لا وسوم بعد',
    emptyMeans: 'تجمع الوسوم بطاقات من مجموعات مختلفة، وتُعطى للبطاقة حيث تُكتب.',
    rename: 'تغيير الاسم',
    renameOf: (tag: string): string => `تغيير اسم ${name(tag)}`,
    newName: 'الاسم الجديد',
    nameMeans: 'نقطتان مكررتان تضعان وسمًا داخل آخر: قانون::مدني.',
    joins: 'يوجد وسم بهذا الاسم: يصير الاثنان واحدًا.',
    delete: 'حذف الوسم',
    deleteOf: (tag: string): string => `حذف الوسم ${name(tag)}`,
    open: (tag: string): string => `البطاقات ذات الوسم ${name(tag)}`,
    working: 'يُكتب على ملاحظات كثيرة. يمكن المتابعة في هذه الأثناء.',
    renamed: (tag: string): string => `تغيّر اسم «${name(tag)}».`,
    deleted: (tag: string): string => `أُزيل «${name(tag)}» من كل الملاحظات.`,
  },

  recent: {
    title: 'المحذوف حديثًا',
    means: 'تبقى الملاحظات والمجموعات هنا 30 يومًا.',
    empty: 'لم يُحذف شيء مؤخرًا',
    emptyMeans: 'ما يُحذف يبقى هنا 30 يومًا ويمكن إعادته.',
    when: dayTimeIn('ar', '، '),
    deck: (inCards: number, inDecks: number): string => `مجموعة فيها ${held(inCards, inDecks)}`,
    note: (deck: string): string => (deck === '' ? 'ملاحظة' : `ملاحظة من ${name(deck)}`),
    noText: 'بلا نص',
    bringBack: 'إعادة',
    bringBackOf: (what: string): string => `إعادة ${name(what)}`,
    choose: (what: string): string => `اختيار ${name(what)}`,
    bringBackAll: (value: number): string =>
      phrase(value, {
        one: 'إعادة المختار',
        two: 'إعادة المختارَين',
        few: 'إعادة # مختارات',
        other: 'إعادة # مختارًا',
      }),
    more: 'عرض المزيد',
    back: (value: number): string =>
      phrase(value, { one: 'أُعيد.', two: 'أُعيد اثنان.', few: 'أُعيدت #.', other: 'أُعيد #.' }),
  },
};
