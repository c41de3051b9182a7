import type { BackupFault, Countable } from '../../formats/backup/fault.ts';
import type { EncryptionFault } from '../../formats/encryption/fault.ts';
import type { ForeignFile } from '../../formats/foreign-file.ts';
import type { MarkdownFault } from '../../formats/markdown/parse.ts';
import type { OpenFault } from '../../formats/open-file.ts';
import { answers, cards } from './ar-nouns.ts';
import { nameIn } from './names.ts';
import { numberWords } from './numbers.ts';
import type { AllWords } from './spoken.ts';

const { number, form, phrase, bytes, moment, list } = numberWords('ar');
const name = nameIn('rtl');

/** Beside their number. */
const card = (value: number): string =>
  form(value, { zero: 'بطاقات', two: 'بطاقتان', few: 'بطاقات', other: 'بطاقة' });

/** The words of bringing files in, in Arabic. */
export const IMPORT: AllWords['importing'] = {
  title: 'استيراد',
  bar: 'إضافة من ملفات',
  lede: 'صفحة بطاقات أو نسخة احتياطية. يظهر لك ما سيتغيّر قبل أن يُحفظ أي شيء.',
  choose: 'اختيار ملفات',
  orDrop: 'أو إفلاتها هنا',
  markdown: 'صفحة Markdown',
  markdownMeans: 'كل عنوان يبدأ بـ ## هو وجه بطاقة، والنص الذي تحته ظهرها.',
  backup: 'نسخة احتياطية من Engram',
  backupMeans: 'تجتمع بطاقات الجهازين وإجاباتهما. لا يضيع شيء.',

  reading: 'جارٍ القراءة…',
  writing: 'جارٍ الاستيراد…',
  progress: 'التقدّم',

  files: (value: number): string =>
    phrase(value, { one: 'ملف واحد', two: 'ملفان', few: '# ملفات', many: '# ملفًا', other: '# ملف' }),
  fromDevice: (device: string): string => (device === '' ? 'من جهاز آخر' : `من ${name(device)}`),
  madeAt: (fileName: string, epochMs: number): string => `${name(fileName)}، ${moment(epochMs)}`,
  nothingYet: 'هذا ما سيغيّره الاستيراد. لم يُحفظ شيء بعد.',
  nothingToDo: 'كل ما فيه موجود هنا. لن يغيّر الاستيراد شيئًا.',
  locked: 'نسخة احتياطية مشفّرة',
  lockedMeans: 'وُضعت لها عبارة مرور عند التصدير. وهي لا تغادر هذا الجهاز أبدًا.',
  passphrase: 'عبارة المرور',
  unlock: 'فتح',
  goOn: 'يمكنك متابعة الدراسة في هذه الأثناء: لا يتغيّر شيء قبل أن يكتمل كل شيء.',
  replaceInstead: 'استبدال كل شيء بدلًا من ذلك',
  replacing: 'استبدال كل شيء؟',
  replacingMeans: 'كل ما على هذا الجهاز يحلّ محلّه ما في الملف.',
  replacingLoses: (lostAnswers: number, lostCards: number): string =>
    lostAnswers + lostCards === 0
      ? 'في الملف كل بطاقة وكل إجابة موجودة هنا.'
      : `ينقص الملفَّ من هذا الجهاز ${list([answers(lostAnswers), cards(lostCards)])}، وستذهب.`,
  replacingKeeps: 'ما هو هنا يُحفظ جانبًا أولًا، وتعيده الإعدادات.',
  replaceAll: 'استبدال الكل',
  replacingNow: 'جارٍ الاستبدال…',
  back: 'رجوع',
  confirm: 'استيراد',
  cancel: 'إلغاء',

  added: {
    what: (value: number): string =>
      form(value, { two: 'بطاقتان جديدتان', few: 'بطاقات جديدة', other: 'بطاقة جديدة' }),
    note: 'لم تكن هنا من قبل',
  },
  updated: {
    what: (value: number): string =>
      form(value, { two: 'بطاقتان محدّثتان', few: 'بطاقات محدّثة', other: 'بطاقة محدّثة' }),
    note: 'يتغيّر النص، وتبقى إجاباتك',
  },
  revived: {
    what: (value: number): string =>
      form(value, { two: 'بطاقتان مستعادتان', few: 'بطاقات مستعادة', other: 'بطاقة مستعادة' }),
    note: 'حُذفت هنا من قبل',
  },
  kept: {
    what: (value: number): string =>
      form(value, {
        one: 'نص لك يبقى',
        two: 'نصان لك يبقيان',
        few: 'نصوص لك تبقى',
        many: 'نصًا لك يبقى',
        other: 'نص لك يبقى',
      }),
    note: 'عدّلته بنفسك، وتغيّر في الملف أيضًا',
  },
  unchanged: {
    what: (value: number): string => `${card(value)} بلا تغيير`,
    note: 'تبقى كما هي',
  },
  broken: {
    what: (value: number): string =>
      form(value, { two: 'صيغتان فيهما خطأ', few: 'صيغ فيها خطأ', other: 'صيغة فيها خطأ' }),
    note: (): string => 'تظهر كما كُتبت، وباقي البطاقة سليم',
    why: 'السبب',
  },
  outside: { what: 'نص خارج البطاقات', note: 'لا يُستورد' },
  lost: { what: 'مفقود', note: 'لا يضيع هنا شيء' },

  newAnswers: {
    what: (value: number): string =>
      form(value, { zero: 'إجابات', two: 'إجابتان', few: 'إجابات', other: 'إجابة' }),
    note: (dueChanges: number): string =>
      phrase(dueChanges, {
        zero: 'لا يتغيّر موعد أي بطاقة',
        one: 'يتغيّر موعد بطاقة واحدة',
        two: 'يتغيّر موعدا بطاقتين',
        few: 'تتغيّر مواعيد # بطاقات',
        other: 'تتغيّر مواعيد # بطاقة',
      }),
  },
  newCards: {
    what: card,
    note: (decks: readonly { readonly name: string; readonly count: number }[]): string =>
      decks.map((deck) => `${name(deck.name)} (${number(deck.count)})`).join('، '),
  },
  andMore: (value: number): string =>
    phrase(value, { one: 'وواحدة أخرى', two: 'واثنتان أخريان', other: 'و# أخرى' }),
  deleted: {
    what: (value: number): string =>
      form(value, { two: 'بطاقتان محذوفتان', few: 'بطاقات محذوفة', other: 'بطاقة محذوفة' }),
    note: 'حُذفت على الجهاز الآخر',
  },
  editedOnBoth: {
    what: (value: number): string =>
      form(value, {
        two: 'نصان معدّلان على الجهازين',
        few: 'نصوص معدّلة على الجهازين',
        many: 'نصًا معدّلًا على الجهازين',
        other: 'نص معدّل على الجهازين',
      }),
    note: 'يظهر الأحدث، ويُحفظ كلاهما',
    here: 'على هذا الجهاز',
    there: 'في الملف',
    shows: '· سيظهر',
  },
  lacks: (device: string, lackedAnswers: number, lackedCards: number): string => {
    const lacked = [
      ...(lackedAnswers > 0 ? [answers(lackedAnswers)] : []),
      ...(lackedCards > 0 ? [cards(lackedCards)] : []),
    ];
    const what = lacked.length === 0 ? 'بعض التغييرات' : list(lacked);
    return `ينقص ${name(device) || 'الجهاز الآخر'} مما هنا: ${what}. يتساوى الجهازان بتصدير نسخة احتياطية من هنا واستيرادها هناك.`;
  },

  done: 'اكتمل الاستيراد',
  addedCards: (value: number): string => `أُضيفت ${cards(value)}`,
  updatedCards: (value: number): string => `حُدّثت ${cards(value)}`,
  leftCards: (value: number): string => `بقيت بلا تغيير ${cards(value)}`,
  mergedAnswers: (value: number): string => `أُضيفت ${answers(value)}`,
  nothingChanged: 'لم يتغيّر شيء.',
  study: 'بدء الدراسة',
  failed: 'توقّف الاستيراد',
  failedAfterPages: 'استُوردت الصفحات، ولم تُحفظ نسخة احتياطية:',
};

const FOREIGN: Readonly<Record<ForeignFile, string>> = {
  anki: 'هذه مجموعة من Anki، ولا يستطيع Engram قراءتها بعد. يمكن تصدير الملاحظات من Anki نصًا عاديًا واستيراده هنا.',
  archive: 'هذا أرشيف مضغوط. يُرجى فك ضغطه أولًا، ثم اختيار الملفات التي فيه.',
  database: 'هذه قاعدة بيانات تطبيق آخر. يُرجى اختيار صفحة Markdown أو نسخة احتياطية من Engram.',
};

/** What is wrong with a file that is refused, and what to do, in Arabic. */
export function explainFault(fault: OpenFault): string {
  switch (fault.kind) {
    case 'empty':
      return 'الملف فارغ. يُرجى التحقق من أنه حُفظ أو نُزّل كاملًا.';
    case 'too-large':
      return `الملف أكبر من المسموح: يقرأ Engram حتى ${bytes(fault.limit)}. يُرجى تقسيمه واختيار أجزائه.`;
    case 'unpacks-too-large':
      return `يتجاوز الملف بعد فك ضغطه ${bytes(fault.limit)}، ولا تبلغ ذلك أي نسخة احتياطية. يُرجى تصديرها من جديد على الجهاز الذي جاءت منه.`;
    case 'unreadable':
      return 'تعذّرت قراءة الملف: نُقل أو عُدّل أو قُفل. يُرجى اختياره من جديد.';
    case 'damaged-gzip':
      return 'تعذّر فك ضغط الملف: إمّا أنه ناقص أو أنه عُدّل. يُرجى نسخه أو تصديره من جديد.';
    case 'not-text':
      return NOT_TEXT;
    case 'foreign':
      return FOREIGN[fault.file];
    case 'encrypted':
      return encryptionFault(fault.fault);
    case 'backup':
      return backupFault(fault.fault);
    case 'media-not-kept':
      return 'تعذّر حفظ ما فيه من صور وأصوات على هذا الجهاز. أفرغ بعض المساحة، ثم اختر الملف مرة أخرى.';
    case 'markdown':
      return markdownFault(fault.fault);
  }
}

const NOT_TEXT =
  'هذا ليس نصًا يستطيع Engram قراءته. يُرجى اختيار صفحة Markdown محفوظة بترميز UTF-8، أو نسخة احتياطية.';

function markdownFault(fault: MarkdownFault): string {
  switch (fault.kind) {
    case 'empty':
      return 'ليس فيه سوى أسطر فارغة. يُرجى اختيار ملف آخر.';
    case 'no-cards':
      return 'لا توجد فيه بطاقات. تبدأ كل بطاقة بعنوان: ## ثم السؤال.';
    case 'not-text':
      return NOT_TEXT;
    case 'too-large':
      return `الصفحة أطول من المسموح: عدد حروفها ${number(fault.characters)}، والحد الأقصى ${number(fault.limit)}. يُرجى تقسيمها إلى صفحتين.`;
    case 'too-many-cards':
      return `بطاقات الصفحة أكثر من المسموح: عددها ${number(fault.cards)}، والحد الأقصى ${number(fault.limit)}. يُرجى تقسيمها إلى صفحتين.`;
  }
}

function encryptionFault({ kind }: EncryptionFault): string {
  switch (kind) {
    case 'locked':
      return 'هذه النسخة الاحتياطية محمية بعبارة مرور. يُرجى إدخالها لفتح الملف.';
    case 'wrong-passphrase':
      return 'عبارة المرور هذه لا تفتح النسخة الاحتياطية. يُرجى إدخالها كما كانت عند التصدير.';
    case 'altered':
      return 'عُدّلت النسخة الاحتياطية المحمية بعد إنشائها، أو أنها ناقصة. يُرجى نسخها أو تصديرها من جديد.';
    case 'cut-short':
      return 'نهاية النسخة الاحتياطية المحمية مفقودة. يُرجى نسخها كاملة من جديد، أو تصديرها من جديد.';
    case 'newer':
      return 'حمى هذه النسخة الاحتياطية إصدار أحدث من Engram. يُرجى تحديث Engram على هذا الجهاز، ثم استيرادها.';
    case 'no-cipher':
      return 'لا يفتح هذا المتصفح النسخ الاحتياطية المحمية إلا على عنوان يبدأ بـ https. يُرجى فتح Engram على عنوان كهذا، ثم استيرادها.';
  }
}

const COUNTABLE: Readonly<Record<Countable, string>> = {
  events: 'الإجابات',
  records: 'البطاقات والمجموعات',
  decks: 'المجموعات',
  fields: 'الحقول والوسوم في موضع واحد',
  media: 'الصور والأصوات',
};

function backupFault(fault: BackupFault): string {
  switch (fault.kind) {
    case 'not-json':
      return 'هذه ليست نسخة احتياطية من Engram. يُرجى اختيار ملف ناتج عن «تصدير نسخة احتياطية».';
    case 'other-json':
      return 'هذا ملف تطبيق آخر. يُرجى اختيار ملف ناتج عن «تصدير نسخة احتياطية».';
    case 'too-large':
      return `النسخة الاحتياطية أطول من المسموح (الحد الأقصى لعدد الحروف ${number(fault.limit)})، وليست مرتّبة كما يكتبها Engram. ربما عُدّلت. يُرجى تصديرها من جديد.`;
    case 'line-too-long':
      return `السطر ${number(fault.line)} أطول من أي سطر في نسخة احتياطية (الحد الأقصى لعدد الحروف ${number(fault.limit)}). عُدّل الملف: يُرجى تصديرها من جديد.`;
    case 'too-long':
      return `في النسخة الاحتياطية اسم أطول من المسموح: ${name(fault.place)} (الحد الأقصى لعدد الحروف ${number(fault.limit)}). عُدّل الملف: يُرجى تصديرها من جديد.`;
    case 'too-many':
      return `في النسخة الاحتياطية أكثر مما يقبله Engram من ${COUNTABLE[fault.what]}: ${name(fault.place)} (الحد الأقصى ${number(fault.limit)}). ربما عُدّلت. يُرجى تصديرها من جديد.`;
    case 'too-deep':
      return `السطر ${number(fault.line)} متداخل أعمق مما في أي نسخة احتياطية. عُدّل الملف: يُرجى تصديره من جديد.`;
    case 'cut-short':
      return `نهاية النسخة الاحتياطية مفقودة بعد السطر ${number(fault.line)}. يُرجى نسخها كاملة من جديد، أو تصديرها من جديد.`;
    case 'damaged':
      return fault.line === null
        ? 'عُدّلت النسخة الاحتياطية بعد إنشائها. يُرجى تصديرها من جديد.'
        : `عُدّلت النسخة الاحتياطية بعد إنشائها، عند السطر ${number(fault.line)}. يُرجى تصديرها من جديد.`;
    case 'newer':
      return 'أنشأ هذه النسخة الاحتياطية إصدار أحدث من Engram. يُرجى تحديث Engram على هذا الجهاز، ثم استيرادها.';
    case 'wrong':
      return `في النسخة الاحتياطية شيء ليس كما ينبغي (${name(fault.place)}). يُرجى تصديرها من جديد على الجهاز الذي جاءت منه.`;
    case 'future':
      return `بحسب توقيتها كُتبت في المستقبل (${moment(fault.stamped)}). يُرجى ضبط ساعتي الجهازين، ثم تصديرها من جديد.`;
  }
}
