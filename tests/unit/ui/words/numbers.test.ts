import { expect, test } from 'vitest';
import { numberWords } from '../../../../src/ui/words/numbers.ts';

const CARDS = { one: 'card', other: 'cards' };

test('a number takes the form that its language asks for', () => {
  const { count } = numberWords('en');
  expect([0, 1, 2, 1_200].map((value) => count(value, CARDS))).toEqual([
    '0 cards',
    '1 card',
    '2 cards',
    '1,200 cards',
  ]);
  const polish = { one: 'karta', few: 'karty', many: 'kart', other: 'karty' };
  expect([1, 3, 5].map((value) => numberWords('pl').count(value, polish))).toEqual([
    '1 karta',
    '3 karty',
    '5 kart',
  ]);
});

test('a share is said in whole percents', () => {
  const { percent } = numberWords('en');
  expect([0, 0.333, 0.9, 1].map(percent)).toEqual(['0%', '33%', '90%', '100%']);
});

test('bytes are said in the unit that keeps them short', () => {
  const { bytes } = numberWords('en');
  expect([0, 5_210, 1_234_567, 45_600_000, 10_730_000_000].map(bytes)).toEqual([
    '0 MB',
    '5.2 kB',
    '1.2 MB',
    '46 MB',
    '10.7 GB',
  ]);
});
