import type { CardState } from '../domain/card-state.ts';
import type { DeckId } from '../domain/ids.ts';
import { QUEUES, type CardRow, type Shelf, type TallyRow } from './database.ts';

/** A card's row: its state, and the list and place in which it waits. */
export function cardRow(card: CardState): CardRow {
  const { schedule } = card;
  if (card.suspended) return { ...card, queue: QUEUES.none, due: 0 };
  switch (schedule.kind) {
    case 'new':
      return schedule.due === null
        ? { ...card, queue: QUEUES.fresh, due: card.position }
        : { ...card, queue: QUEUES.day, due: schedule.due };
    case 'learning':
    case 'relearning':
      return { ...card, queue: QUEUES.learning, due: schedule.due };
    case 'review':
      return { ...card, queue: QUEUES.day, due: schedule.due };
  }
}

/** Replaces rows by others and keeps the decks' tallies true. */
export async function replaceRows(
  shelf: Shelf,
  before: readonly CardRow[],
  after: readonly CardRow[],
): Promise<void> {
  const kept = new Set(after.map(({ id }) => id));
  await shelf.cards.bulkDelete(before.filter(({ id }) => !kept.has(id)).map(({ id }) => id));
  await shelf.cards.bulkPut(after);
  await addToTallies(shelf, tally(after), tally(before));
}

export type Tally = ReadonlyMap<DeckId, TallyRow>;

export function tally(rows: Iterable<CardState>): Tally {
  const tallies = new Map<DeckId, TallyRow>();
  for (const { deck, schedule } of rows) {
    const { cards, answered } = tallies.get(deck) ?? { cards: 0, answered: 0 };
    tallies.set(deck, { deck, cards: cards + 1, answered: answered + (schedule.kind === 'new' ? 0 : 1) });
  }
  return tallies;
}

export function addTallies(a: Tally, b: Tally): Tally {
  const sums = new Map(a);
  for (const [deck, { cards, answered }] of b) {
    const sum = sums.get(deck) ?? { cards: 0, answered: 0 };
    sums.set(deck, { deck, cards: sum.cards + cards, answered: sum.answered + answered });
  }
  return sums;
}

async function addToTallies(shelf: Shelf, more: Tally, less: Tally): Promise<void> {
  const decks = [...new Set([...more.keys(), ...less.keys()])];
  const present = await shelf.tallies.bulkGet(decks);
  const sums = decks.map((deck, i): TallyRow => {
    const sum = (name: 'cards' | 'answered'): number =>
      (present[i]?.[name] ?? 0) + (more.get(deck)?.[name] ?? 0) - (less.get(deck)?.[name] ?? 0);
    return { deck, cards: sum('cards'), answered: sum('answered') };
  });
  await shelf.tallies.bulkPut(sums);
}
