import { describe, expect, it } from 'vitest';
import { isAnswer } from '../../../src/domain/computed-answer.ts';

const RIGHT: readonly (readonly [string, number, number | null])[] = [
  ['29', 29, null],
  [' 29 ', 29, null],
  ['29.0', 29, null],
  ['= 29', 29, null],
  ['58/2', 29, null],
  ['2^5 - 3', 29, null],
  ['−3', -3, null],
  ['1,048,576', 1_048_576, null],
  ['1 048 576', 1_048_576, null],
  ['1\u202f048\u202f576', 1_048_576, null],
  ['2^20', 1_048_576, null],
  ['1024 × 1024', 1_048_576, null],
  ['1.05M', 1_048_576, null],
  ['1.05e6', 1_048_576, null],
  ['0.69', Math.LN2, 2],
  ['0.5', 0.4967, 2],
  ['0.693', Math.LN2, 2],
  ['0.69315', Math.LN2, 2],
  ['0,69', Math.LN2, 2],
  ['.69', Math.LN2, 2],
  ['0.69', Math.LN2, null],
  ['69 %', Math.LN2, 2],
  ['69.3%', Math.LN2, null],
  ['2/3', 2 / 3, 2],
  ['2/3', 2 / 3, null],
  ['0.67', 2 / 3, 2],
  ['80%', 0.8, null],
  ['0.8', 0.8, null],
  ['0.8', 0.8, 2],
  ['0.80', 0.8, 2],
  ['log(2)', Math.LN2, 2],
  ['1.000', 1000, null],
  ['1,000', 1000, null],
  ['1.048.576', 1_048_576, null],
  ['1.048.576,5', 1_048_576.5, null],
  ['1,048,576.5', 1_048_576.5, null],
  ['1’048’576', 1_048_576, null],
  ['1.234 × 2', 2468, null],
  ['1e3', 1000, null],
  ['1,5e3', 1500, null],
  ['1.5 x 10^3', 1500, null],
  ['1.5·10³', 1500, null],
  ['10⁻²', 0.01, null],
  ['2²⁰', 1_048_576, null],
  ['-2²', -4, null],
  ['½', 0.5, null],
  ['-½', -0.5, null],
  ['1½', 1.5, null],
  ['-1½', -1.5, null],
  ['1 1/2', 1.5, null],
  ['3⁄4', 0.75, null],
  ['3∕4', 0.75, null],
  ['0,75', 0.75, null],
  ['0,125', 0.125, null],
  ['٣', 3, null],
  ['۳', 3, null],
  ['٣٫٥', 3.5, null],
  ['١٬٠٠٠', 1000, null],
  ['٧٥٪', 0.75, null],
  ['٪٧٥', 0.75, null],
  ['\u200f3\u200e', 3, null],
  ['‑3', -3, null],
  ['—3', -3, null],
  ['min(2, 3)', 2, null],
];

const WRONG: readonly (readonly [string, number, number | null])[] = [
  ['', 29, null],
  ['30', 29, null],
  ['29.4', 29, null],
  ['-29', 29, null],
  ['0.7', Math.LN2, 2],
  ['0.695', Math.LN2, 2],
  ['0.68', Math.LN2, 2],
  ['0.66', 2 / 3, 2],
  ['0.6', 2 / 3, null],
  ['1', 2 / 3, null],
  ['1M', 1_048_576, null],
  ['1.0M', 1_048_576, null],
  ['1.06M', 1_048_576, null],
  ['1,048,577', 1_048_576, null],
  ['80', 0.8, null],
  ['about 29', 29, null],
  ['alert(1)', 1, null],
  ['1/0', 29, null],
  ['NaN', 29, null],
  ['Infinity', 29, null],
  [' ', 0, null],
  ['.', 0, null],
  ['%', 0, null],
  [' 3/0 ', 3, null],
  ['0,125', 125, null],
  ['0.125', 125, null],
  ['1234,567', 1_234_567, null],
  ['10³', 103, null],
  ['1½', 5.5, null],
  ['2 3', 23, null],
];

describe('a number that is typed', () => {
  it.each(RIGHT)('%j is right for %d, to %j digits', (typed, answer, round) => {
    expect(isAnswer(typed, answer, round)).toBe(true);
  });

  it('is looked at no longer than anybody types', () => {
    for (const typed of [`1${' '.repeat(100_000)}x`, `${'1,'.repeat(100_000)}x`, '²'.repeat(100_000)])
      expect(isAnswer(typed, 1, null)).toBe(false);
  });

  it.each(WRONG)('%j is wrong for %d, to %j digits', (typed, answer, round) => {
    expect(isAnswer(typed, answer, round)).toBe(false);
  });
});
