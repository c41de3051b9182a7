import { describe, expect, it } from 'vitest';
import {
  alignments,
  collapse,
  drawLogits,
  fewestFrames,
  forward,
  movesOf,
  probabilitiesOf,
  probabilityOf,
  rowsBefore,
  rowsOf,
  spell,
  wordProbability,
  type Alignment,
} from '../../../src/figures/ctc/ctc.ts';
import { figure } from '../../../src/figures/ctc/CtcFigure.tsx';
import { sum, times } from '../../../src/figures/kit/numbers.ts';

const CASES = [
  ['a', 1],
  ['a', 4],
  ['aa', 3],
  ['aa', 5],
  ['cat', 3],
  ['cat', 5],
  ['cat', 7],
  ['aab', 5],
  ['abba', 6],
  ['aaaa', 7],
  ['tree', 7],
] as const;

/** Every string of symbols there is, so many frames long. */
function everyString(symbols: number, frames: number): readonly Alignment[] {
  return times(symbols ** frames, (number) =>
    times(frames, (frame) => Math.floor(number / symbols ** frame) % symbols),
  );
}

/** Said by hand: repeats first, then blanks. */
function said(alignment: Alignment, signs: readonly string[]): string {
  let text = '';
  let last = -1;
  for (const sign of alignment) {
    if (sign !== last && sign !== 0) text += signs[sign];
    last = sign;
  }
  return text;
}

const choose = (n: number, k: number): number =>
  times(k, (i) => (n - i) / (i + 1)).reduce((product, each) => product * each, 1);

const framesOf = (word: string, frames: number, seed: number): readonly (readonly number[])[] =>
  probabilitiesOf(drawLogits(spell(word), frames, seed), 1);

describe.each(CASES)('%s in %i frames', (word, frames) => {
  const spelling = spell(word);
  const found = alignments(spelling, frames);
  const strings = everyString(spelling.signs.length, frames).filter(
    (each) => said(each, spelling.signs) === word,
  );

  it('has the alignments that trying every string gives, and as many as the formula counts', () => {
    expect(new Set(found.map(String))).toEqual(new Set(strings.map(String)));
    const repeats = fewestFrames(spelling) - word.length;
    expect(found.length).toBe(Math.round(choose(frames + word.length - repeats, 2 * word.length)));
  });

  it('has the same probability by forward sums as one by one', () => {
    for (const seed of [1, 2, 3]) {
      const given = framesOf(word, frames, seed);
      const oneByOne = sum(strings.map((each) => probabilityOf(each, given)));
      expect(wordProbability(forward(spelling.rows, given))).toBeCloseTo(oneByOne, 12);
    }
  });

  it('goes only where the lattice leads, from one of the first two rows to one of the last two', () => {
    const { rows } = spelling;
    for (const { from, to } of movesOf(found)) expect(rowsBefore(rows, to)).toContain(from);
    for (const path of found.map(rowsOf)) {
      expect(path[0]).toBeLessThan(2);
      expect(path.at(-1)).toBeGreaterThanOrEqual(rows.length - 2);
    }
    found.forEach((each) => expect(rowsOf(each).map((row) => rows[row])).toEqual(each));
  });
});

describe('what is known', () => {
  it('is p(aa) + p(–a) + p(a–) for a in two frames', () => {
    const frames = [
      [0.6, 0.4],
      [0.3, 0.7],
    ];
    const sums = forward(spell('a').rows, frames);
    expect(wordProbability(sums)).toBeCloseTo(0.4 * 0.7 + 0.6 * 0.7 + 0.4 * 0.3, 12);
    expect(sums[0]).toEqual([0.6, 0.4, 0]);
  });

  it('takes a blank between two letters that are the same', () => {
    const spelling = spell('aa');
    expect(alignments(spelling, 3)).toEqual([[1, 0, 1]]);
    expect(alignments(spelling, 2)).toEqual([]);
    expect(fewestFrames(spelling)).toBe(3);
    expect(rowsBefore(spelling.rows, 3)).toEqual([3, 2]);
    expect(rowsBefore(spell('ab').rows, 3)).toEqual([3, 2, 1]);
  });

  it('merges repeats before it takes out blanks', () => {
    expect(collapse([1, 1, 0, 1, 2, 2, 0])).toEqual([1, 1, 2]);
  });

  it('is the number of alignments over that of strings where no frame is surer of one symbol than another', () => {
    const spelling = spell('cat');
    const even = probabilitiesOf(drawLogits(spelling, 5, 1), 0);
    expect(wordProbability(forward(spelling.rows, even))).toBeCloseTo(28 / 4 ** 5, 12);
  });

  it('gives all words together a probability of 1', () => {
    const given = framesOf('ab', 4, 5);
    const texts = new Set(everyString(3, 4).map((each) => said(each, ['', 'a', 'b'])));
    const all = [...texts].map((text) => {
      const word = Array.from(text, (letter) => (letter === 'a' ? 1 : 2));
      const rows = [0, ...word.flatMap((letter) => [letter, 0])];
      // The empty word has one row, and both of its last two cells would be that one.
      return sum(forward(rows, given).at(-1)?.slice(-2) ?? []);
    });
    expect(sum(all)).toBeCloseTo(1, 12);
  });
});

describe('its settings', () => {
  it('have values of their own, as many frames as the word needs', () => {
    expect(figure.open('').kind).toBe('open');
    expect(figure.open('word: aaaa').kind).toBe('open');
    expect(figure.open('word: tree\nframes: 7\nseed: 4').kind).toBe('open');
  });

  it.each([
    ['word: giraffe', { kind: 'letters', setting: 'word', least: 1, most: 4 }],
    ['word: a b', { kind: 'letters', setting: 'word', least: 1, most: 4 }],
    ['frames: 2', { kind: 'range', setting: 'frames', min: 3, max: 7 }],
    ['word: tree\nframes: 4', { kind: 'range', setting: 'frames', min: 5, max: 7 }],
    ['frames: 5.5', { kind: 'whole', setting: 'frames' }],
  ])('%s is faulty', (text, fault) => {
    expect(figure.open(text)).toEqual({ kind: 'faulty', faults: [fault] });
  });
});
