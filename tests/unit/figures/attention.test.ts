import { describe, expect, test } from 'vitest';
import { figure } from '../../../src/figures/attention/AttentionFigure.tsx';
import { attend, projections, spread } from '../../../src/figures/attention/attention.ts';
import { sum } from '../../../src/figures/kit/numbers.ts';

const SENTENCE = ['the', 'cat', 'slept', 'because', 'it', 'purred'];
const plain = { isCausal: false, isScaled: true };
const entropy = (weights: readonly number[]): number =>
  -sum(weights.map((weight) => (weight === 0 ? 0 : weight * Math.log2(weight))));

const copy = (rows: readonly (readonly number[])[]): number[][] => rows.map((row) => [...row]);

/** Written out word by word, without any of the model's helpers. */
function slowly(queries: number[][], keys: number[][], values: number[][]): number[][] {
  return queries.map((query) => {
    const powers = keys.map((key) => {
      let score = 0;
      for (let i = 0; i < key.length; i++) score += query[i]! * key[i]!;
      return Math.exp(score / Math.sqrt(key.length));
    });
    let total = 0;
    for (const power of powers) total += power;
    return values[0]!.map((_, i) => {
      let output = 0;
      values.forEach((value, k) => (output += (powers[k]! / total) * value[i]!));
      return output;
    });
  });
}

const rowOfIt = (width: number, isScaled: boolean) => {
  const { scores, weights } = attend(projections(SENTENCE, width, 1), { isCausal: false, isScaled });
  return { apart: spread(scores[4]!), bits: entropy(weights[4]!) };
};

describe('attend', () => {
  test('gives a worked example', () => {
    const made = {
      queries: [[1, 0]],
      keys: [
        [Math.SQRT2 * Math.log(3), 5],
        [0, -7],
      ],
      values: [
        [4, 0],
        [0, 8],
      ],
    };
    const { scores, weights, outputs } = attend(made, plain);
    expect(scores[0]?.[0]).toBeCloseTo(Math.log(3));
    expect(weights[0]?.[0]).toBeCloseTo(0.75);
    expect(outputs[0]?.[0]).toBeCloseTo(3);
    expect(outputs[0]?.[1]).toBeCloseTo(2);
  });

  test('agrees with sums written out', () => {
    const { queries, keys, values } = projections(SENTENCE, 12, 5);
    const { outputs } = attend({ queries, keys, values }, plain);
    slowly(copy(queries), copy(keys), copy(values)).forEach((row, q) =>
      row.forEach((value, i) => expect(outputs[q]?.[i]).toBeCloseTo(value, 10)),
    );
  });

  test('weights add up to 1', () => {
    const made = projections(SENTENCE, 64, 3);
    for (const isCausal of [false, true]) {
      const { weights } = attend(made, { isCausal, isScaled: false });
      for (const row of weights) expect(sum(row)).toBeCloseTo(1);
    }
  });

  test('the causal mask hides what comes later, and changes nothing else', () => {
    const made = projections(SENTENCE, 8, 3);
    const open = attend(made, plain);
    const masked = attend(made, { ...plain, isCausal: true });
    expect(masked.weights[0]).toEqual([1, 0, 0, 0, 0, 0]);
    expect(masked.weights[5]).toEqual(open.weights[5]);
    masked.scores.forEach((row, q) => {
      expect(row.map((score) => score === null)).toEqual(SENTENCE.map((_, k) => k > q));
      expect(row.slice(0, q + 1)).toEqual(open.scores[q]?.slice(0, q + 1));
      expect(masked.weights[q]?.slice(q + 1).every((weight) => weight === 0)).toBe(true);
    });
  });
});

describe('the sentence', () => {
  test('"it" looks for the cat whatever the seed and the width from 8 on', () => {
    for (let seed = 1; seed <= 20; seed++) {
      for (let width = 8; width <= 64; width += 4) {
        const row = attend(projections(SENTENCE, width, seed), plain).weights[4]!;
        expect(row.indexOf(Math.max(...row))).toBe(1);
      }
    }
  });

  test('is the same for the same seed only, also where words are not known', () => {
    const words = ['a', 'constructor', 'b', 'a'];
    expect(projections(words, 5, 9)).toEqual(projections(words, 5, 9));
    expect(projections(words, 5, 9)).not.toEqual(projections(words, 5, 8));
    expect(projections(words, 5, 9).values.flat().every(Number.isFinite)).toBe(true);
  });

  test('undivided scores spread by the root of the width, and saturate the softmax', () => {
    expect(rowOfIt(64, false).apart / rowOfIt(64, true).apart).toBeCloseTo(8);
    expect(rowOfIt(64, false).bits).toBeLessThan(0.01);
    expect(rowOfIt(64, true).bits).toBeGreaterThan(0.5);
    expect(rowOfIt(8, false).bits).toBeGreaterThan(rowOfIt(64, false).bits);
  });
});

describe('settings', () => {
  test('stand for themselves, or are given', () => {
    expect(figure.open('').kind).toBe('open');
    expect(figure.open('words: a, b\nmask: causal\nwidth: 64\nscaled: no\nseed: 7').kind).toBe('open');
  });

  test.each([
    ['words: one', 'count'],
    ['words: 1, 2, 3, 4, 5, 6, 7, 8', 'count'],
    ['mask: diagonal', 'choice'],
    ['width: 65', 'range'],
    ['width: 8.5', 'whole'],
    ['scaled: maybe', 'choice'],
    ['seed: x', 'no-number'],
    ['heads: 8', 'unknown'],
  ])('%s is refused', (text, kind) => {
    const opened = figure.open(text);
    expect(opened.kind === 'faulty' && opened.faults.map((fault) => fault.kind)).toEqual([kind]);
  });
});
