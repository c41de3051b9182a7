import { expect, test } from 'vitest';
import { nameIn } from '../../../../src/ui/words/names.ts';

test('a name keeps its order to itself where the sentence around it runs the other way', () => {
  expect(nameIn('ltr')('Algebra')).toBe('Algebra');
  expect(nameIn('ltr')('الجبر')).toBe('\u2068الجبر\u2069');
  expect(nameIn('ltr')('אלגברה 2')).toBe('\u2068אלגברה 2\u2069');
  expect(nameIn('rtl')('C++')).toBe('\u2068C++\u2069');
});
