import { mergeRecords } from './aside.ts';
import type { Collection } from './collection.ts';
import { cardId, type CardId, type DeckId, type NoteId } from './ids.ts';
import type { JoinedNotes } from './joined-notes.ts';
import { deletions, type Library } from './library.ts';
import { noteView, ordinalsOf } from './note.ts';
import type { CollectionRecord } from './record.ts';

/** What of a collection is not deleted, by its own deletion or by that of what it is in. */
export interface Living {
  readonly decks: ReadonlySet<DeckId>;
  readonly notes: ReadonlyMap<NoteId, CollectionRecord>;
  readonly cards: ReadonlyMap<CardId, LivingCard>;
}

/** A card by the ids that its own collection reads it under. */
export interface LivingCard {
  readonly id: CardId;
  readonly note: NoteId;
  readonly deck: DeckId;
}

/** `joined` gives the ids to read under: those of another collection make the two comparable. */
export function livingOf(
  collection: Collection,
  library: Pick<Library, 'decks' | 'history'>,
  joined: JoinedNotes,
): Living {
  const deletionOf = deletions(collection, library);
  const records = [...collection.records.values()].filter((record) => deletionOf(record) === null);
  const decks = new Set(records.filter(({ kind }) => kind === 'deck').map(({ id }) => id as DeckId));
  const notes = notesAmong(records, joined);
  const own = library.history.joined;
  const cards = new Map<CardId, LivingCard>();
  for (const [note, record] of own === joined ? notes : notesAmong(records, own)) {
    for (const card of cardsOf(note, record)) cards.set(joined.card(card.id), card);
  }
  return { decks, notes, cards };
}

function cardsOf(id: NoteId, record: CollectionRecord): readonly LivingCard[] {
  const note = noteView(record, id);
  return ordinalsOf(note).map((ordinal) => ({ id: cardId(id, ordinal), note: id, deck: note.deck }));
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
