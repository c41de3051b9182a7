import { within } from '../domain/deck.ts';
import type { DeckId } from '../domain/ids.ts';
import type { ActionTime } from './actions.ts';
import type { EngramDatabase } from './database.ts';
import { readEnvironment } from './environment.ts';
import { readTallies } from './live-decks.ts';
import { readLive } from './live-shelf.ts';
import { keepLive } from './snapshots.ts';

/** So many cards are more than a day's work to write again: what takes them along is remembered longer than Undo does. */
const MANY = 100;

/** Puts all by before a deck is deleted that holds many cards, decks inside it included. */
export async function keepBeforeDeletion(
  db: EngramDatabase,
  deck: DeckId,
  { at, day }: ActionTime,
): Promise<void> {
  const { name, cards } = await readLive(db, async (shelf) => {
    const environment = await readEnvironment(shelf);
    const tallies = await readTallies(shelf, environment);
    const inside = within(deck, environment.decks);
    return {
      name: environment.decks.get(deck)?.name ?? '',
      cards: inside.reduce((sum, id) => sum + (tallies.get(id)?.cards ?? 0), 0),
    };
  });
  if (cards >= MANY) await keepLive(db, { reason: 'delete', about: name, at, day });
}

/** The same before many cards are deleted. */
export async function keepBeforeDeletingCards(
  db: EngramDatabase,
  cards: number,
  { at, day }: ActionTime,
): Promise<void> {
  if (cards >= MANY) await keepLive(db, { reason: 'delete', about: '', at, day });
}
