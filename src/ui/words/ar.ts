import type { ActionName } from '../../storage/database.ts';
import { ARRIVING } from './ar-arriving.ts';
import { ASIDE } from './ar-aside.ts';
import { BACKUP } from './ar-backup.ts';
import { BROWSE } from './ar-browse.ts';
import { CARD } from './ar-card.ts';
import { CARD_INFO } from './ar-card-info.ts';
import { CARD_MENU } from './ar-card-menu.ts';
import { DEVICES } from './ar-devices.ts';
import { DRAWING } from './ar-drawing.ts';
import { EDITOR } from './ar-editor.ts';
import { FIGURES } from './ar-figures.ts';
import { FOLDER } from './ar-folder.ts';
import { explainFault, IMPORT } from './ar-import.ts';
import { INSTALL } from './ar-install.ts';
import { KINDS } from './ar-kinds.ts';
import { MANY } from './ar-many.ts';
import { MEDIA } from './ar-media.ts';
import { ORDER } from './ar-order.ts';
import { SETTINGS } from './ar-settings.ts';
import { SHORTCUTS } from './ar-shortcuts.ts';
import { SNAPSHOTS } from './ar-snapshots.ts';
import { STATS } from './ar-stats.ts';
import { STUDY } from './ar-study.ts';
import { cards } from './ar-nouns.ts';
import { nameIn } from './names.ts';
import { numberWords } from './numbers.ts';
import type { AllWords } from './spoken.ts';

const { number, gain, form, phrase, percent } = numberWords('ar');
const name = nameIn('rtl');

const CHANGED: Readonly<Record<Exclude<ActionName, 'options'>, string>> = {
  answer: 'جرت اليوم الإجابة عن',
  card: 'جرى اليوم تغيير',
  import: 'جرى اليوم استيراد',
  edit: 'جرى اليوم تعديل',
  delete: 'جرى اليوم حذف',
};

/** All words of the interface, in Arabic. */
export const arabic: AllWords = {
  number,
  gain,
  percent,
  cards,
  pageTitle: (screen: string): string => `${screen} - Engram`,

  navigation: {
    name: 'القائمة الرئيسية',
    decks: 'المجموعات',
    browse: 'بحث',
    stats: 'الإحصاءات',
    settings: 'الإعدادات',
  },
  back: 'رجوع',
  backToDecks: 'العودة إلى المجموعات',
  loading: 'جارٍ التحميل',
  import: 'استيراد',
  addCard: 'إضافة بطاقة',
  dismiss: 'إغلاق',
  undo: 'تراجع',
  tryAgain: 'إعادة المحاولة',
  notRead: 'تعذّرت قراءة بطاقاتك الآن.',

  counts: { fresh: 'جديدة', learning: 'تعلّم', due: 'مستحقة', none: 'اكتملت' },
  countsSaid: { fresh: 'جديدة', learning: 'قيد التعلّم', due: 'مستحقة' },
  seen: (share: number): string => `سبق عرض ${percent(share)} منها`,
  alsoSeen: (share: number): string => `، سبق عرض ${percent(share)} منها`,
  study: (value: number): string =>
    `دراسة ${phrase(value, { one: 'بطاقة واحدة', two: 'بطاقتين', few: '# بطاقات', other: '# بطاقة' })}`,

  decks: {
    title: 'المجموعات',
    add: 'إضافة مجموعة',
    list: 'مجموعاتك',
    today: 'اليوم',
    cardsDue: (value: number): string =>
      form(value, {
        zero: 'بطاقات مستحقة',
        two: 'بطاقتان مستحقتان',
        few: 'بطاقات مستحقة',
        other: 'بطاقة مستحقة',
      }),
    minutes: 'د',
    atYourPace: 'بوتيرتك',
    answeredToday: 'إجابات اليوم',
    allDone: 'اكتمل كل شيء لهذا اليوم.',
    nothingDue: 'لا شيء مستحق اليوم.',
    empty: 'لا مجموعات بعد',
    howToBegin:
      'للبدء، يمكن استيراد صفحة Markdown: كل عنوان فيها يصير وجه بطاقة، والنص الذي تحته ظهرها. أو استيراد نسخة احتياطية من جهاز آخر.',
    stays: 'كل ما يُستورد يبقى على هذا الجهاز.',
    lastChange: (action: ActionName, what: string): string => {
      if (action === 'options') {
        return what === '' ? 'جرى اليوم تغيير الخيارات.' : `جرى اليوم تغيير خيارات «${name(what)}».`;
      }
      return `${CHANGED[action]} ${what === '' ? 'شيء ما' : `«${name(what)}»`}.`;
    },
  },

  deck: {
    today: 'اليوم',
    left: (value: number): string => (value === 0 ? 'لم تبقَ بطاقات' : `بقيت ${cards(value)}`),
    inside: 'داخل هذه المجموعة',
    open: 'فتح',
    options: 'الخيارات',
    nothingLeft: 'اكتملت لهذا اليوم.',
    missing: 'هذه المجموعة ليست هنا',
    whyMissing: 'إمّا أنها حُذفت، أو أن العنوان يخص جهازًا آخر.',
  },

  options: {
    title: 'الخيارات',
    titleOf: (deck: string): string => `خيارات ${name(deck)}`,
    name: 'الاسم',
    newPerDay: 'البطاقات الجديدة في اليوم',
    reviewsPerDay: 'المراجعات في اليوم',
    retention: 'نسبة التذكّر المرغوبة',
    retentionMeans: (share: number): string =>
      `من كل ${number(100)} بطاقة تعود، يُتوقّع تذكّر نحو ${number(Math.round(share * 100))}. النسبة الأعلى تعني مراجعات أكثر.`,
    own: 'قيمة خاصة',
    fewer: (option: string): string => `${option}: أقل`,
    more: (option: string): string => `${option}: أكثر`,
    becomes: (value: string): string => `ضُبطت على ${value}.`,
    stays: (value: string): string => `تبقى ${name(value)}.`,
    delete: 'حذف المجموعة',
  },

  unknown: {
    title: 'لا شيء هنا',
    why: 'لا يؤدي هذا العنوان إلى أي مكان في Engram. مجموعاتك باقية حيث كانت.',
  },

  toast: {
    'not-deleted': (deck: string): string => `لم تُحذف «${name(deck)}»: لم يحفظ الجهاز التغيير.`,
    undone: (): string => 'تم التراجع.',
    'nothing-to-undo': (): string => 'سبق التراجع عن ذلك.',
    'not-saved': (): string => 'تعذّر التراجع: لم يحفظ الجهاز ذلك.',
  },

  update: { ready: 'إصدار جديد جاهز.', take: 'تحديث' },

  bug: {
    what: 'حدث خطأ ما هنا. كل ما أنجزته حتى الآن محفوظ على هذا الجهاز.',
    reload: 'إعادة التحميل',
  },

  notKept: {
    full: 'لم تبقَ مساحة على هذا الجهاز، فلم يُحفظ التغيير. يُرجى إخلاء بعض المساحة ثم إعادة المحاولة.',
    closed: 'لم يُحفظ التغيير: يعمل إصدار أحدث من Engram في علامة تبويب أخرى. يُرجى إعادة تحميل هذه.',
    refused:
      'لم يحفظ هذا الجهاز التغيير. يُرجى إعادة المحاولة، وإن تكرّر الأمر فإغلاق علامات تبويب Engram الأخرى.',
  },

  start: {
    newer: {
      title: 'هذا الإصدار من Engram أقدم من بطاقاتك',
      why: 'عمل على هذا الجهاز إصدار أحدث. بطاقاتك في أمان، لكن هذا الإصدار يجب ألا يمسّها.',
      remedy: 'يُرجى الاتصال بالإنترنت مرة واحدة وإعادة تحميل الصفحة للحصول على الإصدار الأحدث.',
    },
    unavailable: {
      title: 'لا مكان لبطاقاتك',
      why: 'لا يتيح هذا المتصفح لـEngram حفظ أي شيء على هذا الجهاز. كثيرًا ما ترفض النوافذ الخاصة ذلك، وكذلك الجهاز الممتلئ.',
      remedy: 'يُرجى فتح Engram في نافذة عادية، أو إخلاء بعض المساحة، ثم إعادة تحميل الصفحة.',
    },
    unreadable: {
      title: 'تعذّرت قراءة بطاقاتك الآن',
      why: 'على هذا الجهاز بطاقات وإجابات لك، لكن المتصفح لا يفتحها في هذه اللحظة.',
      remedy: 'يُرجى إغلاق Engram في كل مكان، وإخلاء بعض المساحة إن كان المتبقي قليلًا، ثم إعادة تحميل الصفحة.',
    },
    blocked: {
      title: 'Engram مفتوح في مكان آخر',
      why: 'تعمل نسخة أقدم منه في علامة تبويب أخرى، ولا بد من تهيئة بطاقاتك لهذا الإصدار.',
      remedy: 'يُرجى إغلاق علامات التبويب الأخرى، وسيتابع هنا من تلقاء نفسه.',
    },
    replaced: {
      title: 'حلّ إصدار أحدث من Engram محل هذا',
      why: 'فُتح في علامة تبويب أخرى وهيّأ بطاقاتك لنفسه. لم يضع شيء.',
      remedy: 'يُرجى إعادة تحميل هذه الصفحة للمتابعة هنا.',
    },
    reload: 'إعادة التحميل',
  },

  arriving: ARRIVING,
  aside: ASIDE,
  backup: BACKUP,
  browse: BROWSE,
  devices: DEVICES,
  drawing: DRAWING,
  editor: EDITOR,
  explainFault,
  folder: FOLDER,
  card: CARD,
  importing: IMPORT,
  installing: INSTALL,
  kinds: KINDS,
  many: MANY,
  media: MEDIA,
  figures: FIGURES,
  order: ORDER,
  settings: SETTINGS,
  shortcuts: SHORTCUTS,
  snapshots: SNAPSHOTS,
  stats: STATS,
  cardInfo: CARD_INFO,
  cardMenu: CARD_MENU,
  studying: STUDY,
};
