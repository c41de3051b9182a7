/** A word is no longer than this; a longer one is found by its beginning. */
const MOST_LETTERS = 48;

// oxlint-disable-next-line no-control-regex
const ASCII = /^[\0-\x7f]*$/;
const ASCII_WORD = /[a-z0-9]+/g;

/** Accents, the vowel points of Arabic and Hebrew, and what only draws letters out. */
const ACCENTS = /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/g;

/** Letters that are no accented ones, and that people write as others where their keyboard lacks them. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};
const LETTER = /[ßøłđæœı]/g;

/** Scripts that put no spaces between words: each of their letters is looked for by itself. */
const UNSPACED = String.raw`\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}`;
const WORD = new RegExp(
  String.raw`(?=[${UNSPACED}])[\p{L}\p{N}]\p{M}*|(?:(?![${UNSPACED}])[\p{L}\p{N}\p{M}])+|(?![\0-\x7f])[\p{So}\p{Sm}\p{Sc}]`,
  'gu',
);

/** The text without case and accents, as words are compared. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replaceAll(ACCENTS, '')
    .normalize('NFC')
    .replaceAll(LETTER, (letter) => LETTERS[letter] ?? letter);
}

/** The words of a text in their order, folded. */
export function wordsOf(text: string): readonly string[] {
  const folded = fold(text);
  const words = folded.match(ASCII.test(folded) ? ASCII_WORD : WORD) ?? [];
  return words.map((word) => (word.length > MOST_LETTERS ? word.slice(0, MOST_LETTERS) : word));
}

/** What of a note's text nobody looks for: where a cloze begins, and the address of a picture. */
export const withoutMarks = (text: string): string =>
  text.replaceAll(/\{\{c\d+::/g, ' ').replaceAll(/\]\(media:[^)\s]*\)/g, ']');

/** Whether words stand in a row among others; of the last one, if it is still being typed, the beginning. */
export function holdsPhrase(words: readonly string[], phrase: readonly string[], typing: boolean): boolean {
  const last = phrase.length - 1;
  return words.some((_, start) =>
    phrase.every((word, i) => {
      const there = words[start + i];
      return typing && i === last ? there?.startsWith(word) === true : there === word;
    }),
  );
}
