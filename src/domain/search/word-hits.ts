import type { CardIndex } from './card-index.ts';
import { IN_BACK, IN_FRONT } from './postings.ts';
import type { Field, Pattern } from './query.ts';
import { FITS } from './vocabulary.ts';
import { fold, wordsOf } from './words.ts';

/** How well each note fits, by its slot; 0 is not at all. What stands in front fits better. */
export type Scores = Uint8Array;

/** How a word is compared. */
export interface Strictness {
  /** It is the last of the line and may go on. */
  readonly typing: boolean;
  /** What is left out is left out to the letter. */
  readonly strict: boolean;
}

const FIELDS: Readonly<Record<Field, number>> = { any: 0, front: IN_FRONT, back: IN_BACK };

/** The typos that are forgiven a word. */
export const editsFor = (word: string): number => (word.length >= 9 ? 2 : word.length >= 5 ? 1 : 0);

/** The notes that hold a word; where none does, those that hold one like it. */
export function wordScores(index: CardIndex, word: string, field: Field, how: Strictness): Scores {
  const { vocabulary } = index.words;
  const typing = how.typing && !how.strict;
  const marks = typing ? vocabulary.beginningWith(word) : only(vocabulary.find(word), vocabulary.size);
  const found = scoresOf(index, marks, field);
  const edits = editsFor(word);
  if (how.strict || edits === 0 || found.some((score) => score > 0)) return found;
  return scoresOf(index, vocabulary.near(word, edits, typing), field);
}

/** The notes that hold a word made so. */
export function patternScores(index: CardIndex, pattern: Pattern, field: Field): Scores {
  return scoresOf(index, index.words.vocabulary.like(pattern), field);
}

/** What of a pattern words can have; null where that is nothing. */
export function wordPattern(pattern: Pattern): Pattern | null {
  const parts = pattern.map((part) => fold(part).replaceAll(/[^\p{L}\p{N}\p{M}]/gu, ''));
  return parts.every((part) => part === '') ? null : parts;
}

function only(word: number, words: number): Uint8Array {
  const marks = new Uint8Array(words);
  if (word !== -1) marks[word] = FITS.whole;
  return marks;
}

function scoresOf(index: CardIndex, marks: Uint8Array, field: Field): Scores {
  const scores = new Uint8Array(index.cards.notes.length);
  const asked = FIELDS[field];
  index.words.forEach(marks, (slot, where, mark) => {
    if ((where & asked) !== asked || !index.isCurrent(slot)) return;
    const score = mark * 2 - 1 + (where & IN_FRONT);
    if (score > (scores[slot] ?? 0)) scores[slot] = score;
  });
  return scores;
}

/** Words in a row, to be found in one field of a note. */
export interface Phrase {
  readonly field: Field;
  readonly words: readonly string[];
  /** The last of them may go on. */
  readonly typing: boolean;
}

export const phraseKey = ({ field, words, typing }: Phrase): string => JSON.stringify([field, words, typing]);

export const phraseOf = (text: string, field: Field, typing: boolean): Phrase => ({
  field,
  words: wordsOf(text),
  typing,
});

/** The slots of the notes that hold all words of a phrase: whether in a row, only their texts tell. */
export function phraseCandidates(index: CardIndex, { field, words, typing }: Phrase): readonly number[] {
  const last = words.length - 1;
  const each = words.map((word, i) =>
    wordScores(index, word, field, { typing: typing && i === last, strict: !(typing && i === last) }),
  );
  const [first, ...others] = each;
  const slots: number[] = [];
  first?.forEach((score, slot) => {
    if (score > 0 && others.every((scores) => (scores[slot] ?? 0) > 0)) slots.push(slot);
  });
  return slots;
}
