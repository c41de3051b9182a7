import type { AllWords } from './spoken.ts';

/** The words of pictures and sounds on cards, in Arabic. */
export const MEDIA: AllWords['media'] = {
  sound: 'تسجيل صوتي',
  missing: {
    picture: 'هذه الصورة ليست على هذا الجهاز. استورد نسخة احتياطية مع الصور والأصوات.',
    sound: 'هذا التسجيل ليس على هذا الجهاز. استورد نسخة احتياطية مع الصور والأصوات.',
  },
};
