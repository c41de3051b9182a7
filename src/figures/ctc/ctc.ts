import { SeededChance } from '../kit/chance.ts';
import { sum, times } from '../kit/numbers.ts';
import { softmax } from '../softmax/softmax.ts';

export const BLANK = '–';

/** A symbol by its number: the blank is 0, the letters follow. */
export type Sign = number;

export interface Spelling {
  /** The blank, then the letters of the word, each once. */
  readonly signs: readonly string[];
  readonly word: readonly Sign[];
  /** The word with blanks before, between and after its letters: the rows of the lattice. */
  readonly rows: readonly Sign[];
}

/** A symbol for each frame. */
export type Alignment = readonly Sign[];

export function spell(text: string): Spelling {
  const letters = Array.from(text);
  const alphabet = [...new Set(letters)];
  const word = letters.map((letter) => 1 + alphabet.indexOf(letter));
  return { signs: [BLANK, ...alphabet], word, rows: [0, ...word.flatMap((letter) => [letter, 0])] };
}

/** The fewest frames that spell a word: one a letter, and a blank between two that are the same. */
export function fewestFrames({ word }: Spelling): number {
  return word.length + word.filter((letter, i) => letter === word[i - 1]).length;
}

/** What an alignment says: repeats merged first, then blanks taken out. */
export const collapse = (alignment: Alignment): readonly Sign[] =>
  alignment.filter((sign, i) => sign !== 0 && sign !== alignment[i - 1]);

/** Every alignment that says the word, found by trying all symbols in all frames. */
export function alignments({ signs, word }: Spelling, frames: number): readonly Alignment[] {
  let grown: readonly Alignment[] = [[]];
  for (let frame = 0; frame < frames; frame++) {
    grown = grown
      .flatMap((begun) => signs.map((_, sign) => [...begun, sign]))
      .filter((begun) => collapse(begun).every((sign, i) => sign === word[i]));
  }
  return grown.filter((whole) => collapse(whole).length === word.length);
}

/** The product of what each frame gives to its symbol. */
export const probabilityOf = (alignment: Alignment, frames: readonly (readonly number[])[]): number =>
  alignment.reduce((product, sign, frame) => product * (frames[frame]?.[sign] ?? 0), 1);

/** The rows from which a row can be reached in a frame: itself, the one before, and the one before a blank that may be left out. */
export function rowsBefore(rows: readonly Sign[], row: number): readonly number[] {
  const mayLeaveOut = rows[row] !== 0 && rows[row] !== rows[row - 2];
  return [row, row - 1, ...(mayLeaveOut ? [row - 2] : [])].filter((from) => from >= 0);
}

/**
 * Forward sums (Graves et al. 2006, Connectionist Temporal Classification, section 4.1): by frame and row, the probability
 * of all beginnings of alignments that end there.
 */
export function forward(
  rows: readonly Sign[],
  frames: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const sums: (readonly number[])[] = [];
  for (const [t, frame] of frames.entries()) {
    const before = sums[t - 1];
    const reaching = (row: number): number =>
      before ? sum(rowsBefore(rows, row).map((from) => before[from] ?? 0)) : row < 2 ? 1 : 0;
    sums.push(rows.map((sign, row) => (frame[sign] ?? 0) * reaching(row)));
  }
  return sums;
}

/** An alignment may end in the last letter or in the blank after it. */
export const wordProbability = (sums: readonly (readonly number[])[]): number =>
  sum(sums.at(-1)?.slice(-2) ?? []);

/** The row in which an alignment of the word is in each frame. */
export function rowsOf(alignment: Alignment): readonly number[] {
  let letters = 0;
  return alignment.map((sign, i) => {
    if (sign === 0) return 2 * letters;
    if (sign !== alignment[i - 1]) letters++;
    return 2 * letters - 1;
  });
}

/** From a row in a frame to a row in the next. */
export interface Move {
  readonly frame: number;
  readonly from: number;
  readonly to: number;
}

/** Those that at least one of the alignments makes, each once. */
export function movesOf(alignments: readonly Alignment[]): readonly Move[] {
  const moves = new Map<string, Move>();
  for (const rows of alignments.map(rowsOf)) {
    for (const [frame, from] of rows.entries()) {
      const to = rows[frame + 1];
      if (to !== undefined) moves.set(`${frame} ${from} ${to}`, { frame, from, to });
    }
  }
  return [...moves.values()];
}

/** As of a network that has heard the word about evenly spread over the frames: each frame leans to its letter. */
export function drawLogits(
  { signs, word }: Spelling,
  frames: number,
  seed: number,
): readonly (readonly number[])[] {
  const chance = new SeededChance(seed);
  return times(frames, (frame) => {
    const heard = word[Math.floor((frame * word.length) / frames)];
    return signs.map((_, sign) => chance.normal() + (sign === heard ? 1.5 : 0));
  });
}

/** The probabilities of each frame; the sharper, the surer. At 0 all symbols are alike. */
export const probabilitiesOf = (
  logits: readonly (readonly number[])[],
  sharpness: number,
): readonly (readonly number[])[] => logits.map((frame) => softmax(frame.map((logit) => logit * sharpness)));
