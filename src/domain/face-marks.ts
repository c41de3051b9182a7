/**
 * What stands around a blank and around an answer on its way to the renderer: noncharacters, which Unicode leaves to
 * programs for themselves and which no text of a person has, for they are taken out of it.
 */
export const FACE_MARKS = {
  blank: '\u{fdd0}',
  blankEnd: '\u{fdd1}',
  answer: '\u{fdd2}',
  answerEnd: '\u{fdd3}',
} as const;

const MARKS = /[\u{fdd0}-\u{fdd3}]/gu;

export const withoutFaceMarks = (text: string): string => text.replace(MARKS, '');
