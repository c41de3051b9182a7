import { readDecks, type Decks } from '../domain/deck.ts';
import type { CollectionEvent } from '../domain/event.ts';
import { voidsAmong } from '../domain/history.ts';
import type { DeckId } from '../domain/ids.ts';
import { joinNotes, type JoinedNotes } from '../domain/joined-notes.ts';
import {
  optionsOfDeck,
  OPTIONS_ID,
  OPTIONS_KIND,
  readCollectionOptions,
  type CollectionOptions,
} from '../domain/options.ts';
import { recordKey, type CollectionRecord } from '../domain/record.ts';
import { mergeAllRecords } from '../domain/records.ts';
import type { MemoryOptions } from '../domain/scheduler.ts';
import type { Shelf } from './database.ts';

/** The small part of a collection that every reading of a card depends on. */
export interface Environment {
  readonly decks: Decks;
  readonly options: CollectionOptions;
  readonly joined: JoinedNotes;
}

const OPTIONS_KEY = recordKey(OPTIONS_KIND, OPTIONS_ID);

/** Whether cards are read by that record without it being theirs or their note's. */
export const isOfEnvironment = ({ kind }: CollectionRecord): boolean =>
  kind === 'deck' || kind === OPTIONS_KIND;

/** The environment as it is; with `coming`, as it will be once these records are merged. */
export async function readEnvironment(
  shelf: Shelf,
  coming: readonly CollectionRecord[] = [],
): Promise<Environment> {
  const [decks, options, joined] = await Promise.all([
    shelf.records.where('key').between('deck/', 'deck0').toArray(),
    shelf.records.get(OPTIONS_KEY),
    readJoinedNotes(shelf),
  ]);
  const present = options ? [...decks, options] : decks;
  const records = mergeAllRecords(new Map(), [...present, ...coming.filter(isOfEnvironment)]);
  return {
    decks: readDecks(records.values()),
    options: readCollectionOptions(records.get(OPTIONS_KEY)),
    joined,
  };
}

export const readOptions = async (shelf: Shelf): Promise<CollectionOptions> =>
  readCollectionOptions(await shelf.records.get(OPTIONS_KEY));

async function readJoinedNotes(shelf: Shelf): Promise<JoinedNotes> {
  const same = await shelf.events.where('notes').above('').distinct().toArray();
  const voids: CollectionEvent[] =
    same.length === 0
      ? []
      : await shelf.events
          .where('target')
          .anyOf(same.map(({ id }) => id))
          .toArray();
  return joinNotes(same, voidsAmong(voids));
}

/** The parts of a deck's options that its cards' schedules depend on. */
export function memoryOptionsOf({ decks, options }: Environment, deck: DeckId): MemoryOptions {
  const { weights, retention, maximumInterval } = optionsOfDeck(deck, decks, options);
  return { weights, retention, maximumInterval };
}

export const memoryKeyOf = (environment: Environment, deck: DeckId): string =>
  JSON.stringify(Object.values(memoryOptionsOf(environment, deck)));
