import { mergeRecords } from './aside.ts';
import { CARD_KIND, cardStatesOf, type CardState } from './card-state.ts';
import type { Collection } from './collection.ts';
import { noteDeletion, readDecks, type Deck, type Decks } from './deck.ts';
import { fold } from './fold.ts';
import { readHistory, type History } from './history.ts';
import { cardId, ordinalOfCard, type CardId, type DeckId, type NoteId } from './ids.ts';
import { noteView, ordinalsOf } from './note.ts';
import { deletedAt, mergeFields, noteKey, recordKey, textOf, type CollectionRecord } from './record.ts';
import { optionsOfDeck, OPTIONS_ID, OPTIONS_KIND, readCollectionOptions } from './options.ts';
import { createScheduler, type Scheduler } from './scheduler.ts';
import type { Stamp } from './stamp.ts';

/** A whole collection, read from scratch: what every cache of it must equal. */
export interface Library {
  readonly decks: Decks;
  readonly history: History;
  /** Every card of a note that is not itself deleted, dead decks' cards included. */
  readonly cards: ReadonlyMap<CardId, CardState>;
}

export function readLibrary(collection: Collection): Library {
  const decks = readDecks(collection.records.values());
  const history = readHistory(collection.events);
  const cards = new Map<CardId, CardState>();
  for (const states of readCards(collection, { decks, history })) {
    for (const card of states) cards.set(card.id, card);
  }
  return { decks, history, cards };
}

/** The cards of each note in turn: of a large collection nobody has to hold all of them. */
export function* readCards(
  collection: Collection,
  { decks, history }: Pick<Library, 'decks' | 'history'>,
): Generator<readonly CardState[]> {
  const schedulerOf = deckSchedulers(collection, decks);
  for (const note of joinedNoteRecords(collection, history)) {
    const scheduler = schedulerOf(textOf(note, 'deck') as DeckId);
    const parts = {
      id: note.id as NoteId,
      record: note,
      cardRecord: (id: CardId) => joinedCardRecord(id, collection, history),
      folded: (id: CardId) => fold(history.eventsOf(id), scheduler),
    };
    yield cardStatesOf(parts);
  }
}

/** One scheduler a set of options: decks that share them share it, those of another collection too by `schedulers`. */
export function deckSchedulers(
  collection: Collection,
  decks: Decks,
  schedulers = new Map<string, Scheduler>(),
): (deck: DeckId) => Scheduler {
  const options = readCollectionOptions(collection.records.get(recordKey(OPTIONS_KIND, OPTIONS_ID)));
  const byDeck = new Map<DeckId, Scheduler>();
  return (deck) => {
    const present = byDeck.get(deck);
    if (present) return present;
    const { weights, retention, maximumInterval } = optionsOfDeck(deck, decks, options);
    const key = JSON.stringify([weights, retention, maximumInterval]);
    const scheduler = schedulers.get(key) ?? createScheduler({ weights, retention, maximumInterval });
    schedulers.set(key, scheduler);
    byDeck.set(deck, scheduler);
    return scheduler;
  };
}

function* joinedNoteRecords(collection: Collection, { joined }: History): Iterable<CollectionRecord> {
  for (const record of collection.records.values()) {
    if (record.kind !== 'note') continue;
    const members = joined.members(record.id as NoteId);
    const present = members.filter((id) => collection.records.has(noteKey(id)));
    if (present[0] === record.id) {
      yield { ...record, id: joined.note(record.id as NoteId), fields: joinedFields(present, collection) };
    }
  }
}

const joinedFields = (members: readonly NoteId[], { records }: Collection): CollectionRecord['fields'] =>
  members.flatMap((id) => records.get(noteKey(id)) ?? []).reduce(mergeRecords).fields;

function joinedCardRecord(
  id: CardId,
  { records }: Collection,
  { joined }: History,
): CollectionRecord | undefined {
  const members = joined
    .members(id.slice(0, id.lastIndexOf('.')) as NoteId)
    .map((note) => records.get(recordKey(CARD_KIND, cardId(note, ordinalOfCard(id)))))
    .filter((record) => record !== undefined);
  return members.length === 0
    ? undefined
    : members.reduce((a, b) => ({ ...a, fields: mergeFields(a.fields, b.fields) }));
}

/**
 * The stamp at which a record counts as deleted, or null: notes go with their deck, joined notes together;
 * what lives keeps the decks around it.
 */
export function deletions(collection: Collection, { decks, history }: Pick<Library, 'decks' | 'history'>) {
  const notes = new Map<NoteId, Stamp | null>();
  const living = [...decks.values()].filter(isThere);
  for (const note of joinedNoteRecords(collection, history)) {
    const deck = decks.get(textOf(note, 'deck') as DeckId);
    const deletion = noteDeletion(note, deck);
    notes.set(note.id as NoteId, deletion);
    if (deletion === null && deck && !isThere(deck) && makesCards(note)) living.push(deck);
  }
  const alive = withDecksAround(living, decks);
  return (record: CollectionRecord): Stamp | null => {
    if (record.kind === 'note') return notes.get(history.joined.note(record.id as NoteId)) ?? null;
    if (record.kind !== 'deck') return deletedAt(record);
    const id = record.id as DeckId;
    const deck = decks.get(id);
    return alive.has(id) ? null : deck?.deletion || deck?.emptied || null;
  };
}

const isThere = ({ deletion, emptied }: Deck): boolean => deletion === '' && emptied === '';

/** A deck that is gone comes back for cards alone: a note without any has nothing to show in it. */
const makesCards = (note: CollectionRecord): boolean => ordinalsOf(noteView(note)).length > 0;

function withDecksAround(inner: readonly Deck[], decks: Decks): ReadonlySet<DeckId> {
  const found = new Set<DeckId>();
  for (const { id } of inner) {
    for (let up = decks.get(id); up && !found.has(up.id);) {
      found.add(up.id);
      up = up.parent === null ? undefined : decks.get(up.parent);
    }
  }
  return found;
}
