/** One `{{c1::answer::hint}}` in a text, by places in it. */
export interface ClozeMark {
  readonly number: number;
  readonly start: number;
  /** Where what it holds begins. */
  readonly from: number;
  /** Where the two braces that close it stand. */
  readonly close: number;
}

interface OpenMark extends Omit<ClozeMark, 'close'> {
  /** Braces of the text itself, opened in it and not yet closed. */
  braces: number;
  /** Where it could have been closed, had those braces not been; -1 for nowhere. */
  otherwise: number;
}

/** An opening; a brace that TeX takes for a letter; a brace; a run of closing ones. */
const TOKEN = /\{\{c(?!0+::)(\d{1,3})::|\\\{(?!\{c\d{1,3}::)|\{|(\\?)(\}+)/g;

/**
 * The marks of a text, in the order in which they begin; each lies in another or beside it. Braces inside one are paired
 * first, so that `{{c1::x^{2}}}` holds `x^{2}`; where they don't pair, the first `}}` closes it. What nothing closes is text.
 */
export function clozeMarks(text: string): readonly ClozeMark[] {
  const marks: ClozeMark[] = [];
  const open: OpenMark[] = [];
  for (const token of text.matchAll(TOKEN)) {
    const { index: start } = token;
    const [whole, number, escape, run] = token;
    const top = open.at(-1);
    if (number !== undefined) {
      open.push({ number: Number(number), start, from: start + whole.length, braces: 0, otherwise: -1 });
    } else if (whole === '{' && top) top.braces++;
    else if (run !== undefined) closeWith(open, marks, runAt(start, escape ?? '', run));
  }
  for (const mark of open) if (mark.otherwise !== -1) marks.push(closed(mark, mark.otherwise));
  return marks.sort((a, b) => a.start - b.start);
}

interface Run {
  readonly start: number;
  readonly length: number;
}

/** `\}` is a letter of TeX, unless the mark could not be closed without it. */
const runAt = (start: number, escape: string, run: string): Run =>
  escape !== '' && run.length >= 3
    ? { start: start + 2, length: run.length - 1 }
    : { start: start + escape.length, length: run.length };

const closed = ({ number, start, from }: OpenMark, close: number): ClozeMark => ({
  number,
  start,
  from,
  close,
});

/** Closes what a run of braces closes, from the innermost mark outwards. */
function closeWith(open: OpenMark[], marks: ClozeMark[], run: Run): void {
  let { start, length } = run;
  for (let top = open.at(-1); top && length > 0; top = open.at(-1)) {
    if (length < top.braces + 1 || length < 2) {
      if (length >= 2 && top.otherwise === -1) top.otherwise = start;
      top.braces = Math.max(0, top.braces - length);
      return;
    }
    // One brace too few for all: one of the text's own was never meant to be closed.
    const own = Math.min(top.braces, length - 2);
    marks.push(closed(top, start + own));
    open.pop();
    start += own + 2;
    length -= own + 2;
  }
}

/** The distinct numbers of the clozes in a text, ascending; cloze 1 makes card 1. */
export const clozeNumbers = (text: string): readonly number[] =>
  [...new Set(clozeMarks(text).map(({ number }) => number))].sort((a, b) => a - b);
