import { clozeParts } from './cloze.ts';
import { FACE_MARKS } from './face-marks.ts';

/** How the asked cloze of a text is written: what stands in its place, or around it. */
type Asked =
  | { readonly kind: 'blank'; readonly blank: (hint: string) => string }
  | { readonly kind: 'answer'; readonly begin: string; readonly end: string };

const UNSAID = '…';

/** The text with this cloze left blank, in Markdown whose blanks the renderer knows. */
export const clozeFront = (text: string, number: number): string =>
  write(text, number, {
    kind: 'blank',
    blank: (hint) => FACE_MARKS.blank + (hint || UNSAID) + FACE_MARKS.blankEnd,
  });

/** The text with this cloze filled in, in Markdown whose answers the renderer knows. */
export const clozeBack = (text: string, number: number): string =>
  keepBlocks(write(text, number, { kind: 'answer', begin: BEGIN, end: END }));

/** The text with this cloze left blank, for a list. */
export const clozeLine = (text: string, number: number): string =>
  write(text, number, { kind: 'blank', blank: (hint) => `[${hint || UNSAID}]` });

/** The text with every cloze filled in, and nothing marked. */
export const clozePlain = (text: string): string =>
  write(text, Number.NaN, { kind: 'answer', begin: '', end: '' });

function write(text: string, number: number, asked: Asked): string {
  const written: string[] = [];
  let depth = 0;
  /** At which depth the asked cloze was opened; 0 outside of it. */
  let within = 0;
  for (const part of clozeParts(text)) {
    const isHidden = within > 0 && asked.kind === 'blank';
    if (part.kind === 'text') {
      if (!isHidden) written.push(part.text);
    } else if (part.kind === 'open') {
      depth++;
      if (within > 0 || part.number !== number) continue;
      within = depth;
      written.push(asked.kind === 'blank' ? asked.blank(part.hint) : asked.begin);
    } else {
      if (depth === within && asked.kind === 'answer') written.push(asked.end);
      if (depth === within) within = 0;
      depth--;
    }
  }
  return written.join('');
}

const { answer: BEGIN, answerEnd: END } = FACE_MARKS;
const BEFORE_BLOCK = new RegExp(`^${BEGIN}((?: {0,3}(?:[-*+]|\\d{1,9}[.)]|#{1,6}|>)[ \\t]+)+)`, 'gm');
const BEFORE_FENCE = new RegExp(`^${BEGIN}(?= {0,3}(?:\`{3,}[^\`\\n]*|~{3,}[^\\n]*)\\n)`, 'gm');
const BEHIND_FENCE = new RegExp(`^( {0,3}(?:\`{3,}|~{3,})[ \\t]*)${END}`, 'gm');

/** An answer that begins a line leaves a list, a heading or a fence there what it is. */
const keepBlocks = (text: string): string =>
  text
    .replace(BEFORE_BLOCK, `$1${BEGIN}`)
    .replace(BEFORE_FENCE, `${BEGIN}\n`)
    .replace(BEHIND_FENCE, `$1\n${END}`);
