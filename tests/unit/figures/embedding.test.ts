import { describe, expect, test } from 'vitest';
import { figure } from '../../../src/figures/embedding/EmbeddingFigure.tsx';
import {
  cosine,
  embeddingMatrix,
  nearest,
  oneHot,
  product,
} from '../../../src/figures/embedding/embedding.ts';

const DAYS = ['Monday', 'Tuesday', 'Saturday', 'Sunday'];

describe('the product', () => {
  test('of a row and a matrix is that of known numbers', () => {
    const matrix = [
      [1, 2],
      [3, 4],
      [5, 6],
    ];
    expect(product([2, 0, 1], matrix)).toEqual({ sums: [7, 10], multiplications: 6, wasted: 2 });
    expect(product([2, 0, 1], matrix, 2)).toEqual({ sums: [2, 4], multiplications: 4, wasted: 2 });
    expect(product([2, 0, 1], matrix, 0)).toEqual({ sums: [0, 0], multiplications: 0, wasted: 0 });
  });

  test('of a one-hot row is the row that it points to, exactly', () => {
    for (let seed = 0; seed < 50; seed++) {
      const matrix = embeddingMatrix(['a', 'b', 'c', 'Friday'], 4, seed);
      matrix.forEach((row, place) => {
        const { sums, multiplications, wasted } = product(oneHot(place, 4), matrix);
        expect(sums).toEqual(row);
        expect([multiplications, wasted]).toEqual([16, 12]);
      });
    }
  });
});

describe('the nearest word', () => {
  test('is the one of the greatest cosine', () => {
    expect(cosine([1, 0], [0, 3])).toBe(0);
    expect(cosine([1, 1], [2, 2])).toBeCloseTo(1);
    expect(cosine([1, 1], [-2, -2])).toBeCloseTo(-1);
    expect(cosine([3, 4], [4, 3])).toBeCloseTo(24 / 25);
    expect(cosine([0, 0], [1, 2])).toBe(0);
    expect(
      nearest(
        [
          [1, 0],
          [-1, 0.1],
          [1, 1],
        ],
        0,
      ).place,
    ).toBe(2);
  });

  test('of a day of work or of rest is its like, whatever the width and the seed', () => {
    for (let seed = 1; seed <= 30; seed++) {
      for (const width of [2, 3, 4]) {
        const matrix = embeddingMatrix(DAYS, width, seed);
        expect(DAYS.map((_, place) => nearest(matrix, place).place)).toEqual([1, 0, 3, 2]);
      }
    }
  });

  test('depends on chance where words are not known, the same for the same seed', () => {
    const words = ['red', 'green', 'constructor'];
    expect(embeddingMatrix(words, 3, 4)).toEqual(embeddingMatrix(words, 3, 4));
    expect(embeddingMatrix(words, 3, 4)).not.toEqual(embeddingMatrix(words, 3, 5));
    expect(embeddingMatrix(words, 3, 4).flat().every(Number.isFinite)).toBe(true);
  });
});

describe('settings', () => {
  test('stand for themselves, or are given', () => {
    expect(figure.open('').kind).toBe('open');
    expect(figure.open('words: red, green\nwidth: 4\nseed: 3').kind).toBe('open');
  });

  test.each([
    ['words: one', 'count'],
    ['words: a, b, c, d, e, f, g', 'count'],
    ['width: 5', 'range'],
    ['width: 2.5', 'whole'],
    ['seed: x', 'no-number'],
    ['size: 3', 'unknown'],
  ])('%s is refused', (text, kind) => {
    const opened = figure.open(text);
    expect(opened.kind === 'faulty' && opened.faults.map((fault) => fault.kind)).toEqual([kind]);
  });
});
