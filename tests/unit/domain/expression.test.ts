import { describe, expect, it } from 'vitest';
import { readExpression, valueOf } from '../../../src/domain/expression.ts';

const NUMBERS = new Map([
  ['n', 57],
  ['k', 3],
]);

function worked(text: string): number | string {
  const reading = readExpression(text, (name) => NUMBERS.has(name));
  if (reading.kind === 'expression') return valueOf(reading.expression, NUMBERS);
  return `fault: ${reading.unknown ?? ''}`;
}

describe('a formula', () => {
  it.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['floor((n + 2*1 - k) / 2) + 1', 29],
    ['2 ^ 10', 1024],
    ['2 ^ 3 ^ 2', 512],
    ['-n', -57],
    ['-2^2', -4],
    ['(-2)^2', 4],
    ['- k ^ 2 * 2', -18],
    ['2 * -3^2', -18],
    ['-2^3^2', -512],
    ['2^-1', 0.5],
    ['2^-2^2', 1 / 16],
    ['--2^2', 4],
    ['5 - -2^2', 9],
    ['!n^0', 0],
    ['n − 7 × 2 ÷ 7', 55],
    ['n ≥ 57 && k ≤ 3 && n ≠ k', 1],
    ['!0', 1],
    ['-7 % 3', 2],
    ['7 % -3', -2],
    ['1e3 / 8', 125],
    ['min(n, k, 5) + max(1, 2)', 5],
    ['abs(-2) + sqrt(9) + round(2.5) + ceil(1.2)', 10],
    ['log(exp(1)) + log2(8) + log10(100)', 6],
    ['n > 50 && k != 4', 1],
    ['n < 50 || k == 4', 0],
    ['n >= 57 && k <= 3', 1],
  ])('%s comes to %d', (text, value) => expect(worked(text)).toBeCloseTo(value, 12));

  it.each(['1 / 0', '0 / 0', 'sqrt(-1)', 'sqrt(1, 2)', 'log(0)'])('%s comes to nothing finite', (text) =>
    expect(Number.isFinite(worked(text))).toBe(false),
  );

  it.each([
    ['x + 1', 'fault: x'],
    ['alert(1)', 'fault: alert'],
    ['constructor', 'fault: constructor'],
    ['toString(1)', 'fault: toString'],
    ['n.constructor', 'fault: '],
    ['n["a"]', 'fault: '],
    ['[1, 2]', 'fault: '],
    ['"text"', 'fault: "text"'],
    ['true', 'fault: true'],
    ['this', 'fault: this'],
    ['-', 'fault: '],
    ['-^2', 'fault: '],
    ['-2^', 'fault: '],
    ['n = 2', 'fault: '],
    ['1; 2', 'fault: '],
    ['floor()', 'fault: floor'],
    ['(() => 1)()', 'fault: '],
    ['1 +', 'fault: '],
    ['', 'fault: '],
    ['1 << 2', 'fault: <<'],
  ])('cannot say %s', (text, fault) => expect(worked(text)).toBe(fault));

  it('is neither long nor deep', () => {
    expect(worked(`1${'+1'.repeat(300)}`)).toBe('fault: ');
    expect(worked(`${'('.repeat(60)}1${')'.repeat(60)}`)).toBe(1);
    expect(worked(`${'-('.repeat(60)}1${')'.repeat(60)}`)).toBe('fault: ');
  });
});
