import type { AllWords } from './spoken.ts';

/** The words of files that come from outside, in Arabic. */
export const ARRIVING: AllWords['arriving'] = {
  lost: 'لم يصل ما شاركته أو فتحته. يمكن اختيار الملف هنا بدلًا من ذلك.',
};
