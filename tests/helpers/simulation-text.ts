import type { Collection } from '../../src/domain/collection.ts';
import { eventToJson } from '../../src/domain/event.ts';
import { canonicalJson, type Json } from '../../src/domain/json.ts';
import { readLibrary } from '../../src/domain/library.ts';
import type { CardState } from '../../src/domain/card-state.ts';

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

const sortedLines = (items: readonly Json[]): readonly string[] => items.map(canonicalJson).toSorted();
