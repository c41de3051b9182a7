import type { Note } from '../note.ts';
import { codesOf } from './edit-distance.ts';
import { IN_BACK, IN_FRONT } from './postings.ts';
import { fold, withoutMarks, wordsOf } from './words.ts';

/** The words of a note, and where in it each of them stands. */
export function wordsOfNote({
  front,
  back,
  tags,
}: Pick<Note, 'front' | 'back' | 'tags'>): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  const add = (text: string, where: number): void => {
    for (const word of wordsOf(text)) words.set(word, (words.get(word) ?? 0) | where);
  };
  add(withoutMarks(front), IN_FRONT);
  add(withoutMarks(back), IN_BACK);
  for (const tag of tags) add(tag, 0);
  return words;
}

/** A tag as it is compared, and as `*` finds it. */
export const foldTag = (tag: string): string => fold(tag);

/** As much of a front as it takes to put it in its place among others. */
const SORTED_BY = 32;

/** What a front is sorted by: what stands before its first letter or digit counts for nothing. */
export const sortKeyOf = (front: string): string =>
  copied(
    withoutMarks(front.slice(0, SORTED_BY * 4))
      .replace(/^[^\p{L}\p{N}]+/u, '')
      .slice(0, SORTED_BY),
  );

/** A text of its own: a part of another one would keep that in memory. */
const copied = (text: string): string => String.fromCharCode(...codesOf(text));
