import { answers as answerCount, changes as changeCount } from './ar-nouns.ts';
import { nameIn } from './names.ts';
import { numberWords } from './numbers.ts';
import type { AllWords } from './spoken.ts';

const { list, moment } = numberWords('ar');
const name = nameIn('rtl');

/** The words of the devices, in Arabic. */
export const DEVICES: AllWords['devices'] = {
  title: 'الأجهزة',
  name: 'اسم هذا الجهاز',
  nameMeans: 'تحمله نسخك الاحتياطية، وتعرضه أجهزتك الأخرى.',
  none: 'يظهر هنا كل جهاز آخر بعد استيراد نسخة احتياطية منه.',
  heard: (at: number): string => `آخر خبر منه: ${moment(at)}.`,
  looking: 'جارٍ البحث عما ينقصه…',
  lacks: (answers: number, changes: number): string =>
    `ينقصه مما هنا: ${list([
      ...(answers > 0 ? [answerCount(answers)] : []),
      ...(changes > 0 ? [changeCount(changes)] : []),
    ])}.`,
  hasAll: 'لديه كل إجاباتك وتعديلاتك.',
  level: (device: string): string =>
    `لكي يلحق ${name(device)} بهذا الجهاز، يُصدَّر ملف نسخة احتياطية من هنا ويُستورد هناك.`,
  levelAll: 'لكي تلحق بهذا الجهاز، يُصدَّر ملف نسخة احتياطية من هنا ويُستورد هناك.',
  unnamed: (code: string): string => `الجهاز ${code}`,
  sorts: {
    iphone: 'آيفون',
    ipad: 'آيباد',
    'android-phone': 'هاتف أندرويد',
    'android-tablet': 'جهاز أندرويد لوحي',
    chromebook: 'كروم بوك',
    windows: 'حاسوب ويندوز',
    mac: 'حاسوب ماك',
    linux: 'حاسوب لينكس',
    other: 'جهازي',
  },
};
