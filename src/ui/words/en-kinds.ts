import { nameIn } from './names.ts';
import { numberWords } from './numbers.ts';

const { count } = numberWords('en');
const name = nameIn('ltr');

/** The words of clozes, typed answers and covered pictures, in English. */
export const KINDS = {
  /** Said in the place of a blank, before its hint, before an answer. */
  said: { blank: 'blank', hint: 'blank:', answer: 'answer:' },
  /** Said of a picture with covered parts. */
  asked: (covered: number): string =>
    covered === 0
      ? 'Picture, one part covered: what is it?'
      : `Picture, one part asked for, ${count(covered, { one: 'other part', other: 'other parts' })} covered`,
  opened: 'Picture, the part that was asked for is open',

  label: 'Your answer',
  right: 'Right',
  typed: 'You typed',
  meant: 'Meant',
  nothing: 'Nothing typed',
  /** Said in place of the letters, which are drawn. */
  differs: (typed: string, meant: string): string => `You typed ${name(typed)}, meant was ${name(meant)}.`,
  missing: (letters: string): string => `Missing: ${name(letters)}.`,
  extra: (letters: string): string => `Too much: ${name(letters)}.`,
};
