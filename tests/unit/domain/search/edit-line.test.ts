import { expect, it } from 'vitest';
import { chosenPart, namePart, partTexts, toggledPart } from '../../../../src/domain/search/edit-line.ts';

const hasPart = (line: string, text: string): boolean => partTexts(line).has(text);

it('a filter goes before what is typed, and out again', () => {
  expect(toggledPart('', 'is:due')).toBe('is:due ');
  expect(toggledPart('soft', 'is:due')).toBe('is:due soft');
  expect(toggledPart('is:due soft', 'is:due')).toBe('soft');
  expect(toggledPart('soft IS:due loss', 'is:due')).toBe('soft loss');
  expect(toggledPart('-flag:0 soft', '-flag:0')).toBe('soft');
});

it('a filter holds for both sides of an or', () => {
  expect(toggledPart('a or b', 'is:due')).toBe('is:due (a or b)');
  expect(hasPart('is:due or b', 'is:due')).toBe(false);
  expect(hasPart('is:due (a or b)', 'is:due')).toBe(true);
});

it('one deck takes the place of another', () => {
  const deck = namePart('deck', 'Deep "L" (x*)::b');
  expect(chosenPart('deck:a soft', 'deck', deck)).toBe(`${deck} soft`);
  expect(hasPart(`${deck} soft`, deck)).toBe(true);
  expect(chosenPart(`${deck} soft`, 'deck', null)).toBe('soft');
  expect(chosenPart('-deck:a soft', 'deck', null)).toBe('-deck:a soft');
});
