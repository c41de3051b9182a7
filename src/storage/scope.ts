import { within } from '../domain/deck.ts';
import { cardId, noteOfCard, ordinalOfCard, type CardId, type DeckId } from '../domain/ids.ts';
import type { JoinedNotes } from '../domain/joined-notes.ts';
import type { Shelf } from './database.ts';
import type { Environment } from './environment.ts';

/** The decks that a look is about: a deck and those inside it, as far as a person sees them; with null, all of those. */
export const decksInScope = (
  deck: DeckId | null,
  { decks }: Environment,
  liveDecks: ReadonlySet<DeckId>,
): readonly DeckId[] =>
  deck === null ? [...liveDecks] : within(deck, decks).filter((inner) => liveDecks.has(inner));

/** The cards of these decks that live, by each name that reviews may have for them. Keys of an index: no card is read. */
export async function readCardIds(
  shelf: Shelf,
  deckIds: readonly DeckId[],
  { decks, joined }: Environment,
): Promise<ReadonlySet<CardId>> {
  const ids = await Promise.all(
    deckIds.map((id) =>
      shelf.cards
        .where('[deck+touched]')
        .between([id, decks.get(id)?.deletion ?? ''], [id, '\uffff'], false)
        .primaryKeys(),
    ),
  );
  return new Set(ids.flat().flatMap((id) => namesOf(id, joined)));
}

/** The names that reviews may have for a card: its own, and those by the notes that are joined to its note. */
export const namesOf = (card: CardId, joined: JoinedNotes): readonly CardId[] =>
  joined.members(noteOfCard(card)).map((note) => cardId(note, ordinalOfCard(card)));
