import { cards } from './ar-nouns.ts';
import type { MoreWords } from './more-words.ts';
import { nameIn } from './names.ts';
import { numberWords } from './numbers.ts';

const { number, moment } = numberWords('ar');
const name = nameIn('rtl');

/** The words of writing and mending cards, in Arabic. */
export const EDITOR: MoreWords['editor'] = {
  newCard: 'بطاقة جديدة',
  editCard: 'تعديل البطاقة',
  save: 'حفظ',
  close: 'إغلاق',
  front: 'الوجه',
  back: 'الظهر',
  text: 'النص',
  extra: 'إضافة',
  tags: 'الوسوم',
  source: 'المصدر',
  deck: 'المجموعة',
  kind: 'النوع',
  kinds: {
    basic: 'بسيطة',
    reversed: 'ذات وجهين',
    cloze: 'ملء الفراغ',
    typed: 'إجابة مكتوبة',
    occlusion: 'صورة محجوبة',
  },
  newDeck: 'مجموعة جديدة...',
  newDeckName: 'اسم المجموعة الجديدة',
  chooseDeck: 'اختيار مجموعة موجودة',
  removeTag: (tag) => `إزالة ${name(tag)}`,
  suggestions: 'اقتراحات',
  preview: 'معاينة',
  cardOf: (place, all) => `البطاقة ${number(place)} من ${number(all)}`,
  nextCard: 'البطاقة التالية',
  noCard: 'لا بطاقة بعد.',
  lacks: {
    front: 'الوجه أولًا: فهو ما تسأل عنه البطاقة.',
    gap: 'لا بد من فراغ: يُرجى تحديد كلمات ثم الضغط على «فراغ» في الأسفل.',
    typed: 'يُكتب في الظهر ما ينبغي إدخاله.',
    reverse: 'البطاقة ذات الوجهين تسأل بظهرها أيضًا، وهو ما زال فارغًا.',
    picture: 'الصورة أولًا.',
    shape: 'يُرسم شكل فوق ما ينبغي السؤال عنه.',
    deck: 'تحتاج المجموعة الجديدة إلى اسم.',
  },

  saved: 'حُفظت.',
  mended: 'حُفظت البطاقة.',
  kept: 'لم تُحفظ. ما كُتب باقٍ كمسودة.',
  draft: (epochMs) => `مسودة من ${moment(epochMs)}`,
  discard: 'تجاهل',
  gone: 'حُذفت هذه البطاقة في هذه الأثناء. الحفظ يعيدها.',
  overtaken: 'جرى تعديل هذا في مكان آخر في هذه الأثناء. الحفظ يُبقي صيغتي النصوص كلتيهما.',
  missing: 'هذه البطاقة ليست هنا',
  whyMissing: 'إمّا أنها حُذفت، أو أن العنوان يخص جهازًا آخر.',
  cards: ({ stay, go, come }) => {
    const stays = stay === 0 ? '' : `${cards(stay)}، وتبقى الإجابات عنها.`;
    const comes = come === 0 ? '' : `تُضاف ${cards(come)}.`;
    const goes = go === 0 ? '' : `تذهب ${cards(go)}، وتنتظر الإجابات عنها عودتها.`;
    return [stays, comes, goes].filter((part) => part !== '').join(' ');
  },
  double: (front, deck) => `هذه البطاقة موجودة في ${name(deck)}: ${name(front)}`,
  openDouble: 'فتحها',
  fault: (place, reason) => `الصيغة ${number(place)}: ${reason}`,

  tools: 'تنسيق',
  bold: 'غامق',
  code: 'شيفرة',
  formula: 'رياضيات',
  list: 'قائمة',
  cloze: 'فراغ',
  sameCloze: 'فراغ بالرقم نفسه',
  picture: 'صورة',
  camera: 'الكاميرا',
  record: 'تسجيل صوت',
  recording: (length) => `تسجيل ${length}`,
  stop: 'إنهاء',
  cancel: 'إلغاء',
  taking: 'جارٍ التجهيز…',
  refused: {
    svg: 'لا تُقبل رسوم SVG لأنها قد تحوي شيفرة. يُرجى حفظها بصيغة PNG أولًا.',
    'too-large': 'هذا أكبر مما تتسع له بطاقة.',
    unreadable: 'لا يستطيع هذا الجهاز قراءة الملف.',
    'not-sound': 'ليس هذا صوتًا تشغّله البطاقات.',
    full: 'لم تبقَ مساحة له على هذا الجهاز. يُرجى إخلاء بعض المساحة ثم إعادة المحاولة.',
    closed: 'لم يُحفظ: يعمل إصدار أحدث من Engram في علامة تبويب أخرى. يُرجى إعادة تحميل هذه.',
    refused: 'لم يحفظه هذا الجهاز. يُرجى إعادة المحاولة.',
  },
  recorder: {
    'not-allowed': 'لا يُسمح لـEngram باستعمال الميكروفون. يمكن السماح بذلك في إعدادات المتصفح لهذه الصفحة.',
    'no-microphone': 'لم يُعثر على ميكروفون.',
    failed: 'لم يُسجَّل شيء. يُرجى إعادة المحاولة.',
  },
};
