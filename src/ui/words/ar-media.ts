import { numberWords } from './numbers.ts';
import type { AllWords } from './spoken.ts';

const { bytes } = numberWords('ar');

/** The words of pictures and sounds on cards, in Arabic. */
export const MEDIA: AllWords['media'] = {
  sound: 'تسجيل صوتي',
  missing: {
    picture: 'هذه الصورة ليست على هذا الجهاز. يُرجى استيراد نسخة احتياطية فيها الصور والأصوات.',
    sound: 'هذا التسجيل ليس على هذا الجهاز. يُرجى استيراد نسخة احتياطية فيها الصور والأصوات.',
  },

  withMedia: 'مع الصور والأصوات',
  withMediaMeans: (size) => `${bytes(size)}. من دونها يكون إرسال الملف أسرع.`,
  leftOut: (size) =>
    `حجم الصور والأصوات ${bytes(size)}، وهو كبير على المجلد. يمكن نقلها إلى أجهزتك الأخرى بنسخة احتياطية.`,

  came: { what: () => 'من الصور والأصوات', note: 'لم تكن على هذا الجهاز' },
};
