import { mergeRecords } from './aside.ts';
import type { CardState } from './card-state.ts';
import type { Collection } from './collection.ts';
import type { CardId, DeckId, NoteId } from './ids.ts';
import type { JoinedNotes } from './joined-notes.ts';
import { deletions, type Library } from './library.ts';
import type { CollectionRecord } from './record.ts';

/** What of a collection is not deleted, by its own deletion or by that of what it is in. */
export interface Living {
  readonly decks: ReadonlySet<DeckId>;
  readonly notes: ReadonlyMap<NoteId, CollectionRecord>;
  readonly cards: ReadonlyMap<CardId, CardState>;
}

/** `joined` gives the ids to read under: those of another collection make the two comparable. */
export function livingOf(collection: Collection, library: Library, joined: JoinedNotes): Living {
  const deletionOf = deletions(collection, library);
  const records = [...collection.records.values()].filter((record) => deletionOf(record) === null);
  const decks = new Set(records.filter(({ kind }) => kind === 'deck').map(({ id }) => id as DeckId));
  const notes = notesAmong(records, joined);
  const ownNotes = notesAmong(records, library.history.joined);
  const cards = new Map<CardId, CardState>();
  for (const card of library.cards.values()) {
    if (ownNotes.has(card.note)) cards.set(joined.card(card.id), card);
  }
  return { decks, notes, cards };
}

/** The notes among records, by the id that they are read under; joined ones are one. */
export function notesAmong(
  records: Iterable<CollectionRecord>,
  joined: JoinedNotes,
): ReadonlyMap<NoteId, CollectionRecord> {
  const notes = new Map<NoteId, CollectionRecord>();
  for (const record of records) {
    if (record.kind !== 'note') continue;
    const id = joined.note(record.id as NoteId);
    const present = notes.get(id);
    notes.set(id, present ? mergeRecords(present, record) : record);
  }
  return notes;
}
