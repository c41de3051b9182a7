import { agoWords } from './ago.ts';
import { answers as answerCount, changes as changeCount } from './ar-nouns.ts';
import { dateWords } from './dates.ts';
import { numberWords } from './numbers.ts';
import type { AllWords } from './spoken.ts';

const { list } = numberWords('ar');
const { time } = dateWords('ar');
const ago = agoWords('ar');

const deeds = (answers: number, changes: number): string =>
  list([...(answers > 0 ? [answerCount(answers)] : []), ...(changes > 0 ? [changeCount(changes)] : [])]);

/** The words of a backup that goes out, in Arabic. */
export const BACKUP: AllWords['backup'] = {
  since: (answers: number, changes: number, days: number): string =>
    `${deeds(answers, changes)} منذ آخر نسخة احتياطية، ${ago(days)}.`,
  inNone: (answers: number, changes: number): string =>
    `${deeds(answers, changes)} ليست بعد في أي نسخة احتياطية.`,
  allIn: (days: number, at: number): string => `كل شيء في نسخة احتياطية، ${ago(days)}، ${time(at)}.`,
  none: 'لم تُنشأ هنا نسخة احتياطية بعد.',

  share: 'مشاركة نسخة احتياطية',
  progress: 'إعداد الملف',
  cancel: 'إلغاء',
  stopped: 'أُوقف الإعداد، ولم يُنشأ ملف.',
  failed: 'تعذّر إعداد الملف. يُرجى إعادة تحميل Engram ثم المحاولة مرة أخرى.',
  ready: 'الملف جاهز. يُرجى الضغط مرة أخرى على «مشاركة نسخة احتياطية».',
  shared: 'تمت مشاركة الملف.',
  refused: 'لم يشارك المتصفح الملف، وهو بين تنزيلاتك بدلًا من ذلك.',

  file: 'الملف',
  written: 'طريقة كتابته',
  compressed: 'مضغوط',
  readable: 'مقروء',
  compressedMeans: 'صغير وسريع الإرسال.',
  readableMeans: 'أكبر، ويعرض أي محرر نصوص ما فيه.',
  encryptedMeans: 'مضغوط ومشفّر.',
  passphrase: 'عبارة مرور، لمن يريدها',
  passphraseMeans: 'لا أحد يستطيع فتح الملف من دونها، ولا حتى صاحبه. يُرجى حفظها في مكان آمن.',
  short: 'العبارة القصيرة يسهل تخمينها. الأفضل 12 حرفًا على الأقل، مثل أربع كلمات.',
  show: 'إظهار عبارة المرور',
  hide: 'إخفاء عبارة المرور',

  remind: 'التذكير',
  remindMeans:
    'بعد هذا العدد من الإجابات بلا نسخة احتياطية يظهر تذكير في نهاية الجلسة، مرة في اليوم. الرقم 0: أبدًا.',
};
