import type { CardState } from '../../src/domain/card-state.ts';
import type { Collection } from '../../src/domain/collection.ts';
import { readDecks } from '../../src/domain/deck.ts';
import { eventToJson } from '../../src/domain/event.ts';
import { canonicalJson, type Json } from '../../src/domain/json.ts';
import { readLibrary } from '../../src/domain/library.ts';

/** Equal collections have equal text, whatever the order of what they hold. */
export const textOfCollection = ({ events, records }: Collection): string =>
  [
    ...sortedLines([...events.values()].map(eventToJson)),
    ...sortedLines([...records.values()].map(({ kind, id, fields }) => ({ kind, id, fields }))),
  ].join('\n');

export const textOfCards = (cards: Iterable<CardState>): string =>
  sortedLines([...cards].map((card) => ({ ...card }) as unknown as Json)).join('\n');

/** How the collection's cards stand, read from scratch. */
export const textOfReading = (collection: Collection): string =>
  textOfCards(readLibrary(collection).cards.values());

/** How the decks lie in each other, and which of them are deleted. */
export const textOfDecks = ({ records }: Collection): string =>
  sortedLines(
    [...readDecks(records.values()).values()].map(({ id, name, parent, deletion }) => ({
      id,
      name,
      parent,
      deletion,
    })),
  ).join('\n');

const sortedLines = (items: readonly Json[]): readonly string[] => items.map(canonicalJson).toSorted();
