import { FACE_MARKS, withoutFaceMarks } from '../domain/face-marks.ts';
import { setFormula, type Allowance, type Formula, type Katex, type SetFormula } from './maths.ts';

const { blank, blankEnd, answer, answerEnd } = FACE_MARKS;
const BLANK = new RegExp(`${blank}([^${blank}${blankEnd}]*)${blankEnd}`, 'g');
const ANSWER = new RegExp(`${answer}([^${answer}${answerEnd}]*)${answerEnd}`, 'g');

export interface SetCloze {
  readonly set: SetFormula;
  /** As it was written, without what marks its clozes. */
  readonly formula: Formula;
  readonly cloze: 'blank' | 'answer' | null;
  /** Marks of a cloze that begins or ends elsewhere. */
  readonly around: string;
}

/**
 * A formula with its blanks and its answers in boxes; where KaTeX takes no box (around half a matrix), the answer stands
 * without one.
 */
export function setWithClozes(katex: Katex, formula: Formula, allowance: Allowance): SetCloze {
  const plain = { ...formula, tex: unboxed(formula.tex), source: withoutFaceMarks(formula.source) };
  if (withoutFaceMarks(formula.tex) === formula.tex) {
    return { set: setFormula(katex, formula, allowance), formula, cloze: null, around: '' };
  }
  const boxed = setFormula(katex, { ...plain, tex: boxedIn(formula.tex) }, allowance);
  return {
    set: boxed.kind === 'set' ? boxed : setFormula(katex, plain, allowance),
    formula: plain,
    cloze: clozeIn(formula.tex),
    around: marksIn(formula.tex.replace(BLANK, '').replace(ANSWER, '')),
  };
}

const boxedIn = (tex: string): string =>
  withoutFaceMarks(
    tex
      .replace(BLANK, (_, hint: string) => `{\\boxed{${hintTex(hint)}}}`)
      .replace(ANSWER, (_, shown: string) => `{\\boxed{${shown}}}`),
  );

const unboxed = (tex: string): string =>
  withoutFaceMarks(tex.replace(BLANK, (_, hint: string) => `{${hintTex(hint)}}`));

const TEX = /[\\^_{}$]/;
const LETTERS_OF_TEX = /[#%&~]/g;

/** A hint that is itself TeX is set so, any other in words. */
const hintTex = (hint: string): string =>
  TEX.test(hint)
    ? hint.replaceAll('$', '')
    : `\\text{[${hint.replace(LETTERS_OF_TEX, (letter) => (letter === '~' ? ' ' : `\\${letter}`))}]}`;

const clozeIn = (tex: string): SetCloze['cloze'] => {
  if (tex.search(BLANK) !== -1) return 'blank';
  return tex.search(ANSWER) === -1 ? null : 'answer';
};

const marksIn = (tex: string): string => tex.replace(/[^\u{fdd0}-\u{fdd3}]/gu, '');
