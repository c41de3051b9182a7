import { expect, test } from 'vitest';
import { sum } from '../../../src/figures/kit/numbers.ts';
import {
  codeOf,
  decoderOf,
  encoderOf,
  lettersOf,
  nearest,
  rightIn,
  trace,
} from '../../../src/figures/sequence/sequence.ts';
import { figure } from '../../../src/figures/sequence/SequenceFigure.tsx';
import { ending, inWords, madeOf, showCell } from '../../../src/figures/sequence/words.ts';

const written = (word: string, size: number): readonly string[] =>
  trace(word, size).flatMap((step) => (step.kind === 'write' ? [step.written] : []));
const valuesAt = (word: string, size: number, at: number): readonly number[] =>
  trace(word, size)[at]!.cells.map(({ value }) => value);

test('letters are numbers, and the nearest letter is found again', () => {
  expect(['a', 'z'].map(codeOf)).toEqual([1, 26]);
  expect([0.4, 0.6, 14.4, 28, 26.2].map(nearest)).toEqual(['', 'a', 'n', 'z', 'z']);
  expect(lettersOf('Tr ain-ing99s')).toBe('training');
});

test('what fits into the state comes out as it went in, the last letter first', () => {
  for (const word of ['a', 'on', 'train', 'zzyzxabc']) {
    for (let size = Math.max(2, word.length); size <= 8; size++) {
      expect(written(word, size).join('')).toBe(Array.from(word).reverse().join(''));
      expect(rightIn(word, trace(word, size))).toBe(word.length);
    }
  }
});

test('a letter too many fades under the next in the last place', () => {
  expect(valuesAt('train', 4, 0)).toEqual([0, 0, 0, 0]);
  expect(valuesAt('train', 4, 1)).toEqual([20, 0, 0, 0]);
  expect(valuesAt('train', 4, 4)).toEqual([9, 1, 18, 20]);
  expect(valuesAt('train', 4, 5)).toEqual([14, 9, 1, 28]);
  expect(written('train', 4)).toEqual(['n', 'i', 'a', 'z', '']);
  expect(rightIn('train', trace('train', 4))).toBe(3);
});

test('the steps are its matrices', () => {
  expect(encoderOf(3)).toEqual([[0, 0, 0], [1, 0, 0], [0, 1, 0.5]]); // prettier-ignore
  expect(decoderOf(3)).toEqual([[0, 1, 0], [0, 0, 1], [0, 0, 0]]); // prettier-ignore
});

test('each place is the sum of what it has of each letter', () => {
  for (const { cells } of trace('sequence', 3)) {
    for (const { value, parts } of cells) {
      expect(value).toBeCloseTo(sum(parts.map((part, i) => part * codeOf('sequence'[i]!))), 12);
    }
  }
});

test('words for what happens', () => {
  const steps = trace('train', 4);
  const said = steps.map((step) => inWords(step, 'train'));
  expect(said[0]).toBe('The state is empty.');
  expect(said[1]).toBe('Reads t: 20 comes in, the others move on.');
  expect(said[5]).toBe('Reads n: 14 comes in, the others move on. The last place has to hold r + ½t.');
  expect(said[6]).toBe('Writes n: the first number is 14.');
  expect(said[9]).toBe('Writes z where r was due: 28 is r + ½t.');
  expect(said[10]).toBe('Nothing is left to write; t was due.');
  expect(madeOf(steps[5]!.cells[0]!, 'train')).toBe('n');
  expect([14, 28.25].map(showCell)).toEqual(['14', '28.3']);
  expect(ending('', 0, 4).result).toBe('Type a word.');
  expect(ending('train', 5, 5)).toEqual({ result: 'All 5 come back.', why: 'The state of 5 holds them.' });
});

test('settings', () => {
  expect(figure.open('').kind).toBe('open');
  expect(figure.open('word: Engram\nstate: 8').kind).toBe('open');
  const choices = ['1 to 8 letters from a to z'];
  for (const word of ['tr4in', 'trainings', 'träne']) {
    expect(figure.open(`word: ${word}`)).toEqual({
      kind: 'faulty',
      faults: [{ kind: 'choice', setting: 'word', choices }],
    });
  }
  expect(figure.open('word: two words\nstate: 1')).toEqual({
    kind: 'faulty',
    faults: [
      { kind: 'range', setting: 'state', min: 2, max: 8 },
      { kind: 'count', setting: 'word', least: 1, most: 1 },
    ],
  });
});
