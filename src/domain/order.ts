import { setField, type Draft, type FieldWrite } from './change.ts';
import { ARCHIVED, JOINED, PARENT, within, type Decks } from './deck.ts';
import type { DeckId, NoteId } from './ids.ts';
import { DELETED } from './record.ts';

const draftOf = (fields: readonly FieldWrite[]): Draft => ({ events: [], fields });

/** A new deck; with `parent` null it stands at the top. */
export const addDeckDraft = (id: DeckId, name: string, parent: DeckId | null): Draft =>
  draftOf([setField('deck', id, 'name', name), setField('deck', id, PARENT, parent)]);

export const moveDeckDraft = (id: DeckId, parent: DeckId | null): Draft =>
  draftOf([setField('deck', id, PARENT, parent)]);

export const archiveDraft = (id: DeckId, archived: boolean): Draft =>
  draftOf([setField('deck', id, ARCHIVED, archived)]);

interface Joining {
  readonly from: DeckId;
  readonly into: DeckId;
  /** The notes that live in `from`. */
  readonly notes: readonly NoteId[];
  /** The decks that a person sees right inside `from`. */
  readonly inside: readonly DeckId[];
}

/** The notes and decks of one deck go to the other, and it goes; what comes to it from elsewhere later keeps it. */
export const joinDecksDraft = ({ from, into, notes, inside }: Joining): Draft =>
  draftOf([
    // The first deck of an action is what that is called by.
    setField('deck', from, JOINED, into),
    setField('deck', from, DELETED, true),
    ...notes.map((note) => setField('note', note, 'deck', into)),
    ...inside.map((deck) => setField('deck', deck, PARENT, into)),
  ]);

/** These notes and decks go. */
export const deleteDraft = ({ notes, decks }: Revivable): Draft =>
  draftOf([
    ...decks.map((id) => setField('deck', id, DELETED, true)),
    ...notes.map((id) => setField('note', id, DELETED, true)),
  ]);

/** Decks that a deck (null: a new one) may go into or be joined to: none of those inside it, and none that rests. */
export function hostsFor(deck: DeckId | null, decks: Decks, live: ReadonlySet<DeckId>): readonly DeckId[] {
  const inside = new Set(deck === null ? [] : within(deck, decks));
  return [...live].filter((id) => !inside.has(id) && decks.get(id)?.archived === false);
}

export interface Revivable {
  readonly notes: readonly NoteId[];
  readonly decks: readonly DeckId[];
}

/** Brings back what was deleted. */
export const bringBackDraft = ({ notes, decks }: Revivable): Draft =>
  draftOf([
    ...notes.map((id) => setField('note', id, DELETED, false)),
    ...decks.map((id) => setField('deck', id, DELETED, false)),
  ]);
