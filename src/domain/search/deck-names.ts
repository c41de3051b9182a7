import { pathOf, type Decks } from '../deck.ts';
import type { DeckId } from '../ids.ts';
import { fitsPattern } from './pattern.ts';
import type { Pattern } from './query.ts';
import { fold } from './words.ts';

/** Between the names of a deck and of one inside it, and between those of a tag. */
export const WITHIN = '::';

/** The names of a deck and of those around it, outermost first. */
export const deckPath = (id: DeckId, decks: Decks): readonly string[] =>
  pathOf(id, decks)
    .toReversed()
    .map((each) => decks.get(each)?.name ?? '');

/** Whether a name is made so, or that of something inside of what is. */
export const isNamed = (name: string, pattern: Pattern): boolean =>
  fitsPattern(name, pattern) ||
  fitsPattern(name, [...pattern.slice(0, -1), `${pattern.at(-1) ?? ''}${WITHIN}`, '']);

/** Which of these decks has that name or is inside of one that has, 1 each. */
export function decksNamed(name: Pattern, ids: readonly DeckId[], decks: Decks): Uint8Array {
  const asked = name.map(fold);
  return Uint8Array.from(ids, (id) => Number(isNamed(fold(deckPath(id, decks).join(WITHIN)), asked)));
}
