import { numberWords } from './numbers.ts';
import type { AllWords } from './spoken.ts';

const { bytes } = numberWords('ar');

/** The words of the settings, in Arabic. */
export const SETTINGS: AllWords['settings'] = {
  title: 'الإعدادات',

  studying: 'الدراسة',
  allDecks: 'لكل المجموعات التي ليست لها خيارات خاصة بها.',

  answering: 'الإجابة',
  swipes: 'السحب',
  // Mirrored with the buttons: the card goes to the side that its button stands on.
  swipesMean: 'إلى اليمين «إعادة»، وإلى اليسار «جيد»، وإلى الأعلى «سهل».',
  keys: 'المفاتيح',
  keysMean:
    'الأرقام من 1 إلى 4 تقيّم البطاقة، ومفتاح المسافة يقلبها ثم يقيّمها بـ«جيد»، ومفتاح U يتراجع عن آخر إجابة.',

  appearance: 'المظهر',
  appearances: { auto: 'تلقائي', light: 'فاتح', dark: 'داكن' },
  language: 'اللغة',
  autoLanguage: 'لغة الجهاز',

  backup: 'النسخ الاحتياطي',
  backupMeans: 'ملف واحد فيه كل شيء: يُحفظ في مكان آمن، أو يُستورد على جهاز آخر.',
  export: 'تصدير نسخة احتياطية',
  exporting: 'جارٍ إعداد الملف…',
  exported: 'الملف بين تنزيلاتك.',
  fingerprint: 'البصمة',
  fingerprintMeans: 'الجهازان اللذان يعرضان الرمز نفسه فيهما البطاقات والإجابات نفسها.',
  computing: 'جارٍ فحص كل شيء…',

  storage: 'التخزين',
  used: (used: number): string => `المستخدَم ${bytes(used)}`,
  left: (left: number): string => `المتبقي ${bytes(left)}`,
  persisted: 'وعد المتصفح بالاحتفاظ ببطاقاتك.',
  notPersisted: 'قد يحذف المتصفح بطاقاتك حين تضيق مساحة الجهاز. تثبيت Engram يفيد، والنسخة الاحتياطية أضمن.',
  unknownUsage: 'لا يذكر هذا المتصفح مقدار ما يحفظه.',

  about: 'حول Engram',
  version: 'الإصدار',
  licence: 'الترخيص',
  licenceName: 'MIT',
  network: 'الشبكة',
  networkMeans:
    'لا حاجة إليها بعد الزيارة الأولى. لا يغادر شيء من عملك هذا الجهاز إلا بتصديره أو بمزامنته عبر مجلد.',
};
