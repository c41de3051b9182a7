import type { FolderFault } from '../../platform/sync-folder.ts';
import { nameIn } from './names.ts';
import { numberWords } from './numbers.ts';
import type { AllWords } from './spoken.ts';

const { moment } = numberWords('ar');
const name = nameIn('rtl');

const FAULTS: Readonly<Record<FolderFault, (folder: string) => string>> = {
  gone: (folder) => `المجلد «${name(folder)}» لم يعد موجودًا أو يتعذّر الوصول إليه. يُرجى اختياره من جديد.`,
  'not-allowed': (folder) =>
    `لا يسمح المتصفح لـEngram بدخول المجلد «${name(folder)}». يمكن السماح بذلك في إعدادات المتصفح لهذه الصفحة، أو اختيار مجلد آخر.`,
  full: (folder) =>
    `لم تبقَ مساحة في المجلد «${name(folder)}». يُرجى إخلاء بعض المساحة هناك، ثم المزامنة من جديد.`,
  busy: (folder) =>
    `يستخدم تطبيق آخر الآن ملفًا في المجلد «${name(folder)}». يُرجى المزامنة من جديد بعد لحظات.`,
  failed: (folder) =>
    `تعذّرت القراءة من المجلد «${name(folder)}» أو الكتابة فيه. يُرجى المزامنة من جديد، وإن تكرر ذلك فاختيار المجلد مرة أخرى.`,
};

/** The words of devices that meet in a folder, in Arabic. */
export const FOLDER: AllWords['folder'] = {
  title: 'المزامنة عبر مجلد',
  means:
    'مجلد ينقله التخزين السحابي بين أجهزتك يبقيها على حال واحدة: يكتب كل جهاز فيه ملفًا خاصًا به، ويأخذ ما كتبته الأجهزة الأخرى.',
  choose: 'اختيار مجلد',
  sync: 'مزامنة',
  syncing: 'تجري المزامنة…',
  synced: 'تمت المزامنة.',
  last: (at: number): string => `آخر مزامنة: ${moment(at)}`,
  never: 'لم تجرِ أي مزامنة بعد',
  stop: 'إيقاف المزامنة',
  stopped: 'توقفت المزامنة. الملفات باقية في المجلد.',

  devices: 'الأجهزة في هذا المجلد',
  noDevices: 'لم يكتب أي جهاز آخر هنا بعد. يُرجى اختيار المجلد نفسه على الجهاز الآخر.',
  unnamed: 'جهاز بلا اسم',
  level: (made: number): string => `كل ما كتبه موجود هنا، حتى ${moment(made)}.`,
  notWhole: 'لم يكتمل ملفه بعد: ربما ما زال التخزين السحابي ينقله.',
  unreadable: 'يتعذّر فتح ملفه الآن.',
  locked: 'ملفه مشفّر. يُستورد يدويًا بعبارة المرور الخاصة به.',

  ask: (folder: string): string =>
    `يسمح المتصفح لـEngram بدخول المجلد «${name(folder)}» عند الضغط على «مزامنة».`,
  faults: (fault: FolderFault, folder: string): string => FAULTS[fault](folder),
  notOpened: 'لم يفتح المتصفح هذا المجلد. يُرجى اختيار مجلد آخر.',
  elsewhere: 'تجري المزامنة في علامة تبويب أخرى من Engram.',
  toSettings: 'إلى الإعدادات',
};
