import type { Cell, Step } from './sequence.ts';
import { codeOf } from './sequence.ts';

const HALVES: readonly string[] = ['', '½', '¼', '⅛'];

/** The letters that a place of the state is made of: r + ½t; those of which less than an eighth is left count no more. */
export function madeOf({ parts }: Cell, word: string): string {
  const named = parts.flatMap((part, i) => {
    const half = part > 0 ? HALVES[Math.round(-Math.log2(part))] : undefined;
    return half === undefined ? [] : [{ part, text: `${half}${word[i] ?? ''}` }];
  });
  return named
    .sort((a, b) => b.part - a.part)
    .map(({ text }) => text)
    .join('\u200b+');
}

/** Without digits that say nothing: 14, 28, 24.5. */
export const showCell = (value: number): string => String(Number(value.toFixed(1)));

/** What a step does. */
export function inWords(step: Step, word: string): string {
  if (step.kind === 'empty') return 'The state is empty.';
  const [first] = step.cells;
  const last = step.cells.at(-1);
  if (step.kind === 'read') {
    const letter = word[step.letter] ?? '';
    const came = `Reads ${letter}: ${codeOf(letter)} comes in, the others move on.`;
    const made = last ? madeOf(last, word) : '';
    return made.includes('+') ? `${came} The last place has to hold ${plain(made)}.` : came;
  }
  const due = word[step.due] ?? '';
  if (step.written === due) return `Writes ${due}: the first number is ${showCell(first?.value ?? 0)}.`;
  if (step.written === '') return `Nothing is left to write; ${due} was due.`;
  const made = first ? plain(madeOf(first, word)) : '';
  return `Writes ${step.written} where ${due} was due: ${showCell(first?.value ?? 0)} is ${made}.`;
}

const plain = (made: string): string => made.replaceAll('\u200b+', ' + ');

interface Ending {
  readonly result: string;
  readonly why: string;
}

/** How it ended, and why. */
export function ending(word: string, right: number, size: number): Ending {
  if (word === '') return { result: 'Type a word.', why: '' };
  const result = right === word.length ? `All ${right} come back.` : `${right} of ${word.length} come back.`;
  if (right === word.length) return { result, why: `The state of ${size} holds them.` };
  return { result, why: `${size} numbers are all the decoder gets. Attention looks back at every letter.` };
}
