import type { DeckId } from '../domain/ids.ts';
import type { CollectionStore } from '../storage/collection-store.ts';
import { inTreeOrder } from './decks-model.ts';

/** A deck that a card may go to. */
export interface DeckChoice {
  readonly id: DeckId;
  readonly name: string;
  /** How many decks stand around it. */
  readonly depth: number;
}

/** The decks that a person sees, but for those that rest; `chosen` is among them in any case. */
export async function readDeckChoices(
  store: Pick<CollectionStore, 'decks'>,
  chosen: DeckId,
): Promise<readonly DeckChoice[]> {
  const { environment, liveDecks } = await store.decks();
  return inTreeOrder(environment.decks, liveDecks).flatMap(({ id, depth }) => {
    const deck = environment.decks.get(id);
    return deck && (!deck.archived || id === chosen) ? [{ id, name: deck.name, depth }] : [];
  });
}
