import type { CardState } from '../domain/card-state.ts';
import { pathOf, type Deck, type Decks } from '../domain/deck.ts';
import type { DeckId } from '../domain/ids.ts';
import type { Shelf, TallyRow } from './database.ts';
import type { Environment } from './environment.ts';

/** Whether a card is one that a person sees: its note was touched since the deletion of its deck. */
export const isAlive = ({ deck, touched }: CardState, decks: Decks): boolean =>
  touched > (decks.get(deck)?.deletion ?? '');

/** Whether it is asked too: neither its deck nor one around it rests. */
export const isStudied = (card: CardState, decks: Decks): boolean =>
  isAlive(card, decks) && decks.get(card.deck)?.archived !== true;

/** The decks that a person sees: those not deleted, those with a note that lives, and the decks around them. */
export async function readLiveDecks(shelf: Shelf, { decks }: Environment): Promise<ReadonlySet<DeckId>> {
  const alive = new Set<DeckId>();
  for (const deck of decks.values()) {
    const isGone = deck.deletion !== '' || deck.emptied !== '';
    // One look a deleted deck, of which there are few.
    // oxlint-disable-next-line no-await-in-loop
    if (isGone && (await countLiving(shelf, deck)) === 0) continue;
    for (const id of pathOf(deck.id, decks)) alive.add(id);
  }
  return alive;
}

/** How many cards of a deck have a note that was touched since the deck's deletion. */
const countLiving = (shelf: Shelf, { id, deletion }: Deck): Promise<number> =>
  shelf.cards.where('[deck+touched]').between([id, deletion], [id, '\uffff'], false).count();

/** How many cards each live deck holds, and how many of them were ever answered. */
export async function readTallies(
  shelf: Shelf,
  { decks }: Environment,
): Promise<ReadonlyMap<DeckId, Omit<TallyRow, 'deck'>>> {
  const tallies = new Map<DeckId, Omit<TallyRow, 'deck'>>();
  for (const { deck, cards, answered } of await shelf.tallies.toArray()) {
    const known = decks.get(deck);
    const partly = known !== undefined && known.deletion !== '';
    // oxlint-disable-next-line no-await-in-loop
    tallies.set(deck, partly ? await tallyLiving(shelf, known) : { cards, answered });
  }
  return tallies;
}

async function tallyLiving(shelf: Shelf, { id, deletion }: Deck): Promise<Omit<TallyRow, 'deck'>> {
  const rows = await shelf.cards
    .where('[deck+touched]')
    .between([id, deletion], [id, '\uffff'], false)
    .toArray();
  return { cards: rows.length, answered: rows.filter(({ schedule }) => schedule.kind !== 'new').length };
}
