import { within } from '../domain/deck.ts';
import type { CardId, DeckId } from '../domain/ids.ts';
import type { Shelf } from './database.ts';
import type { Environment } from './environment.ts';

/** The decks that a look is about: a deck and those inside it, as far as a person sees them; with null, all of those. */
export const decksInScope = (
  deck: DeckId | null,
  { decks }: Environment,
  liveDecks: ReadonlySet<DeckId>,
): readonly DeckId[] =>
  deck === null ? [...liveDecks] : within(deck, decks).filter((inner) => liveDecks.has(inner));

/** The cards of these decks that live, by the keys of an index: no card is read. */
export async function readCardIds(
  shelf: Shelf,
  deckIds: readonly DeckId[],
  { decks }: Environment,
): Promise<ReadonlySet<CardId>> {
  const ids = await Promise.all(
    deckIds.map((id) =>
      shelf.cards
        .where('[deck+touched]')
        .between([id, decks.get(id)?.deletion ?? ''], [id, '\uffff'], false)
        .primaryKeys(),
    ),
  );
  return new Set(ids.flat());
}
