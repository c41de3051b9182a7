import { cards } from './ar-nouns.ts';
import type { MoreWords } from './more-words.ts';
import { numberWords } from './numbers.ts';

const { number, percent } = numberWords('ar');

/** The words of drawing shapes on a picture, in Arabic. */
export const DRAWING: MoreWords['drawing'] = {
  choice: 'صورة للرسم عليها',
  choose: 'اختيار صورة',
  camera: 'التقاط صورة',
  other: 'صورة أخرى',
  empty: 'تُغطّى أجزاء من صورة ويُسأل عن كل جزء. يمكن أيضًا لصق صورة أو إفلاتها هنا.',

  shapes: 'الأشكال',
  hint: 'يُرسم فوق ما ينبغي السؤال عنه.',
  keys: 'مفاتيح الأسهم تحرّكه، ومع Shift تغيّر حجمه. Delete يحذفه.',
  shape: (place, all, { round, x, y, w, h }) =>
    `شكل ${number(place)} من ${number(all)}، ${round ? 'بيضوي، ' : ''}${percent(x)} من اليسار، ${percent(y)} من الأعلى، العرض ${percent(w)}، الارتفاع ${percent(h)}`,
  cards,

  form: 'الهيئة',
  box: 'مستطيل',
  round: 'بيضوي',
  add: 'إضافة شكل',
  remove: 'حذف الشكل',
  undo: 'التراجع عن الرسم',

  hides: 'تغطية الأشكال الأخرى أيضًا',
  hidesMeans: 'وإلا غطّت البطاقة الشكل المسؤول عنه وحده.',
};
