import { noteDeletion } from '../domain/deck.ts';
import type { DeckId, NoteId } from '../domain/ids.ts';
import { deckKey, textOf, type CollectionRecord } from '../domain/record.ts';
import type { Shelf } from './database.ts';
import { readEnvironment } from './environment.ts';
import { readLiveDecks } from './live-decks.ts';
import { readNoteRecords } from './note-cards.ts';

/** A record and whether it lives: what an import has to know of what is here. */
export interface PresentRecord {
  readonly record: CollectionRecord;
  readonly live: boolean;
}

/** What is here of a deck and of some notes. */
export interface Present {
  readonly deck: PresentRecord | undefined;
  readonly notes: ReadonlyMap<NoteId, PresentRecord>;
}

export async function readPresent(shelf: Shelf, deck: DeckId, notes: readonly NoteId[]): Promise<Present> {
  const environment = await readEnvironment(shelf);
  const alive = await readLiveDecks(shelf, environment);
  const deckRecord = await shelf.records.get(deckKey(deck));
  const joined = [...new Set(notes.map((id) => environment.joined.note(id)))];
  const records = new Map(
    (await readNoteRecords(shelf, joined, environment)).map((record) => [record.id, record]),
  );
  const found = notes.flatMap((id): [NoteId, PresentRecord][] => {
    const record = records.get(environment.joined.note(id));
    if (!record) return [];
    const home = environment.decks.get(textOf(record, 'deck') as DeckId);
    return [[id, { record, live: noteDeletion(record, home) === null }]];
  });
  return { deck: deckRecord && { record: deckRecord, live: alive.has(deck) }, notes: new Map(found) };
}
