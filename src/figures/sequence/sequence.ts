import { clamp, times } from '../kit/numbers.ts';

type Vector = readonly number[];
type Matrix = readonly Vector[];

export const MOST_LETTERS = 8;
const FIRST = 'a'.charCodeAt(0) - 1;
const LETTERS = 26;

/** Only letters from a to z, and no more than fit. */
export const lettersOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .slice(0, MOST_LETTERS);

/** a is 1, z is 26. */
export const codeOf = (letter: string): number => letter.charCodeAt(0) - FIRST;

/** The letter nearest to a number; none where nearly nothing is left. */
export function nearest(value: number): string {
  if (value < 0.5) return '';
  return String.fromCharCode(FIRST + clamp(Math.round(value), 1, LETTERS));
}

/** What the last place keeps of its number when another comes onto it. */
const KEPT = 0.5;

/** Of the recurrent encoder, state ← W · state + u · letter: each number goes a place on; u puts the letter into the first. */
export const encoderOf = (size: number): Matrix =>
  times(size, (to) =>
    times(size, (from) => (from === to - 1 ? 1 : from === to && to === size - 1 ? KEPT : 0)),
  );

/** Of the decoder, state ← V · state once the first number was read: each comes a place back. */
export const decoderOf = (size: number): Matrix =>
  times(size, (to) => times(size, (from) => (from === to + 1 ? 1 : 0)));

const apply = (matrix: Matrix, vector: Vector): Vector =>
  matrix.map((row) => row.reduce((total, weight, i) => total + weight * (vector[i] ?? 0), 0));

const takeIn = (state: Vector, value: number): Vector =>
  apply(encoderOf(state.length), state).map((each, i) => (i === 0 ? each + value : each));

/** One place of the state. */
export interface Cell {
  readonly value: number;
  /** How much of each letter of the word is in it. */
  readonly parts: Vector;
}

export type Step =
  | { readonly kind: 'empty'; readonly cells: readonly Cell[] }
  | { readonly kind: 'read'; readonly cells: readonly Cell[]; readonly letter: number }
  | {
      readonly kind: 'write';
      /** As the first of them is read. */
      readonly cells: readonly Cell[];
      readonly written: string;
      /** The place in the word of the letter that was due. */
      readonly due: number;
    };

/**
 * A word through a state of so many numbers: letter by letter in, and out again, the last one first. All of it is linear,
 * so what of each letter is in a place is what the same steps make of that letter alone.
 */
export function trace(word: string, size: number): readonly Step[] {
  const letters = Array.from(word);
  const alone = letters.map((_, at) =>
    statesOf(
      letters.map((_, i) => (i === at ? 1 : 0)),
      size,
    ),
  );
  return statesOf(letters.map(codeOf), size).map((state, at): Step => {
    const cells = state.map((value, i) => ({ value, parts: alone.map((states) => states[at]?.[i] ?? 0) }));
    if (at === 0) return { kind: 'empty', cells };
    if (at <= letters.length) return { kind: 'read', cells, letter: at - 1 };
    return { kind: 'write', cells, written: nearest(state[0] ?? 0), due: 2 * letters.length - at };
  });
}

/** Empty, after each value that came in, and before each that is read out. */
function statesOf(values: Vector, size: number): readonly Vector[] {
  let state: Vector = times(size, () => 0);
  const states = [state];
  for (const value of values) states.push((state = takeIn(state, value)));
  for (const _ of values) {
    states.push(state);
    state = apply(decoderOf(size), state);
  }
  return states;
}

/** How many letters came out as they went in. */
export const rightIn = (word: string, steps: readonly Step[]): number =>
  steps.filter((step) => step.kind === 'write' && step.written === word[step.due]).length;
