import type { DeckId } from '../domain/ids.ts';
import type { CollectionRecord } from '../domain/record.ts';
import type { Shelf } from './database.ts';
import { isOfEnvironment, memoryKeyOf, readEnvironment, type Environment } from './environment.ts';

/** The decks that hold cards whose schedules follow other options now. */
export async function retunedDecks(
  shelf: Shelf,
  before: Environment,
  after: Environment,
): Promise<readonly DeckId[]> {
  const decks = await shelf.tallies.toCollection().primaryKeys();
  return decks.filter((deck) => memoryKeyOf(before, deck) !== memoryKeyOf(after, deck));
}

/** How many cards have to be scheduled anew once these records are merged. */
export async function countRetuned(shelf: Shelf, records: readonly CollectionRecord[]): Promise<number> {
  if (!records.some(isOfEnvironment)) return 0;
  const before = await readEnvironment(shelf);
  const after = await readEnvironment(shelf, records);
  const tallies = await shelf.tallies.bulkGet([...(await retunedDecks(shelf, before, after))]);
  return tallies.reduce((sum, tally) => sum + (tally?.answered ?? 0), 0);
}
