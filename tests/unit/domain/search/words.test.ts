import { expect, it } from 'vitest';
import { editDistance } from '../../../../src/domain/search/edit-distance.ts';
import { plainLine } from '../../../../src/domain/search/plain-line.ts';
import { fold, holdsPhrase, withoutMarks, wordsOf } from '../../../../src/domain/search/words.ts';

it('case, accents and vowel points make no difference', () => {
  expect(fold('Gradiént ÜBER Straße Łódź İx')).toBe('gradient uber strasse lodz ix');
  expect(fold('الْعَرَبِيّـة')).toBe(fold('العربية'));
  expect(fold('한글')).toBe('한글');
  expect(fold('が')).not.toBe(fold('か'));
});

it('words are letters and digits; scripts without spaces give theirs one by one', () => {
  expect(wordsOf(String.raw`**Don't** \frac{x_1}{2}`)).toEqual(['don', 't', 'frac', 'x', '1', '2']);
  expect(wordsOf('東京 Tower')).toEqual(['東', '京', 'tower']);
  expect(wordsOf('x'.repeat(60))).toEqual(['x'.repeat(48)]);
  expect(wordsOf(withoutMarks('{{c1::a::b}} ![p](media:abcdef.webp)'))).toEqual(['a', 'b', 'p']);
});

it('a phrase is words in a row', () => {
  const words = wordsOf('the learning rate is small');
  expect(holdsPhrase(words, ['learning', 'rate'], false)).toBe(true);
  expect(holdsPhrase(words, ['learning', 'ra'], false)).toBe(false);
  expect(holdsPhrase(words, ['learning', 'ra'], true)).toBe(true);
  expect(holdsPhrase(words, ['rate', 'learning'], true)).toBe(false);
});

it('an edit is a letter more, less, another one, or two that changed places', () => {
  const distances = ['softmx', 'softmaxx', 'sofdmax', 'sotfmax', 'xmax'].map((typed) =>
    editDistance(typed, 'softmax'),
  );
  expect(distances).toEqual([1, 1, 1, 1, 4]);
});

it('a text is one line without what marks it up', () => {
  expect(plainLine('# A **bold** `x_1` claim\n\n- see [this](http://x.org) $a_i$')).toBe(
    'A bold x_1 claim see this ai',
  );
  expect(plainLine(`${'a'.repeat(159)}😀b`)).toBe(`${'a'.repeat(159)}…`);
});
