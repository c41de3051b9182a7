import { answers, cards } from './ar-nouns.ts';
import { numberWords } from './numbers.ts';
import type { AllWords } from './spoken.ts';

const { bytes, date } = numberWords('ar');

/** What is said of the app's place on a device, in Arabic. */
export const INSTALL: AllWords['installing'] = {
  title: 'تثبيت Engram',
  offer: 'Engram على الشاشة الرئيسية',
  why: 'يُفتح كأي تطبيق آخر، ويحتفظ هذا الجهاز ببطاقاتك على نحو أوثق.',
  install: 'تثبيت',
  notNow: 'ليس الآن',
  installed: 'ثُبّت Engram.',

  ownStore:
    'يُفتح كأي تطبيق آخر، لكنه يبدأ بمساحة تخزين خاصة به، وهي فارغة: يمكنك نقل ما لديك هنا إليها بنسخة احتياطية.',
  steps: 'طريقة التثبيت',
  export: 'تصدير نسخة احتياطية من الإعدادات.',
  share: 'الضغط على «مشاركة» في شريط المتصفح. قد تكون خلف النقاط الثلاث.',
  add: 'اختيار «إضافة إلى الشاشة الرئيسية».',
  importThere: 'فتح Engram من هناك، واستيراد النسخة الاحتياطية.',
  toExport: 'إلى التصدير',

  answersUntil: (at: number, value: number): string => `حتى ${date(at)} كانت هنا ${answers(value)}.`,
  cardsUntil: (at: number, value: number): string => `حتى ${date(at)} كانت هنا ${cards(value)}.`,
  cleared:
    'حذفها المتصفح: يحدث ذلك حين تضيق مساحة الجهاز، أو حين تُحذف بيانات التصفح. النسخة الاحتياطية تعيد كل شيء.',
  ownStoreHere:
    'لتطبيق Engram على الشاشة الرئيسية مساحة تخزين خاصة به، وهي ما زالت فارغة. إن سبقت لك الدراسة في المتصفح، فيمكنك تصدير نسخة احتياطية هناك واستيرادها هنا.',
  importBackup: 'استيراد نسخة احتياطية',

  low: (left: number): string => `لم يبقَ لـEngram على هذا الجهاز سوى ${bytes(left)}.`,
  hardlyAny: 'بالكاد بقيت لـEngram مساحة على هذا الجهاز.',
  makeRoom:
    'ما لديك في أمان. يُرجى حذف ما لم تعد إليه حاجة من هذا الجهاز، وإلا فقد لا تتّسع المساحة لإجابات جديدة قريبًا.',

  ask: 'طلب الاحتفاظ بها',
  asking: 'جارٍ الطلب…',
  refused: 'لم يقدّم المتصفح هذا الوعد. قد يقدّمه لاحقًا، مع كثرة استخدام Engram أو بعد تثبيته.',

  awake: 'إبقاء الشاشة مضاءة',
  awakeMeans: 'أثناء الدراسة لا تنطفئ الشاشة من تلقاء نفسها.',
  vibration: 'الاهتزاز',
  vibrationMeans: 'اهتزازة خفيفة مع كل تقييم.',
};
