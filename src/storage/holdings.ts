import type { DeckId } from '../domain/ids.ts';
import type { Shelf } from './database.ts';
import { readEnvironment } from './environment.ts';
import { readTallies } from './live-decks.ts';
import { countAnswers } from './review-log.ts';

/** How much is here. */
export interface Holdings {
  readonly answers: number;
  /** How many cards each deck holds. */
  readonly cards: ReadonlyMap<DeckId, number>;
}

export async function readHoldings(shelf: Shelf): Promise<Holdings> {
  const tallies = await readTallies(shelf, await readEnvironment(shelf));
  return {
    answers: await countAnswers(shelf),
    cards: new Map([...tallies].map(([deck, { cards }]) => [deck, cards])),
  };
}
