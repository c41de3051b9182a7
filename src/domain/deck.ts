import type { DeckId } from './ids.ts';
import { deletedAt, fieldOf, stampedField, textOf, touchedAt, type CollectionRecord } from './record.ts';
import type { Stamp } from './stamp.ts';

/** A named group of notes; may sit inside another deck. */
export interface Deck {
  readonly id: DeckId;
  readonly name: string;
  readonly parent: DeckId | null;
  /**
   * The latest deletion that reaches this deck, its own or that of a deck around it; '' for none. It takes
   * along every note not touched since; one that was touched lives, and its deck with it.
   */
  readonly deletion: Stamp | '';
  readonly record: CollectionRecord;
}

export type Decks = ReadonlyMap<DeckId, Deck>;

/** Reads the deck records as a forest. */
export function readDecks(records: Iterable<CollectionRecord>): Decks {
  const all = new Map<DeckId, CollectionRecord>();
  for (const record of records) if (record.kind === 'deck') all.set(record.id as DeckId, record);
  const parents = parentsOf(all);
  const decks = new Map<DeckId, Deck>();
  for (const [id, record] of all) {
    decks.set(id, {
      id,
      name: textOf(record, 'name'),
      parent: parents.get(id) ?? null,
      deletion: deletionOf(id, all, parents),
      record,
    });
  }
  return decks;
}

/** Each deck's parent, where that is a known deck. A cycle (two concurrent moves) loses its latest link. */
function parentsOf(all: ReadonlyMap<DeckId, CollectionRecord>): Map<DeckId, DeckId> {
  const parents = new Map<DeckId, DeckId>();
  for (const [id, record] of all) {
    const parent = fieldOf(record, 'parent');
    if (typeof parent === 'string' && all.has(parent as DeckId)) parents.set(id, parent as DeckId);
  }
  for (const id of all.keys()) {
    const cycle = cycleThrough(id, parents);
    if (cycle.length > 0) parents.delete(latestLink(cycle, all));
  }
  return parents;
}

function cycleThrough(start: DeckId, parents: ReadonlyMap<DeckId, DeckId>): readonly DeckId[] {
  const path: DeckId[] = [];
  const seen = new Set<DeckId>();
  for (let id: DeckId | undefined = start; id !== undefined && !seen.has(id); id = parents.get(id)) {
    seen.add(id);
    path.push(id);
  }
  const last = path.at(-1);
  return last !== undefined && parents.get(last) === start ? path : [];
}

function latestLink(cycle: readonly DeckId[], all: ReadonlyMap<DeckId, CollectionRecord>): DeckId {
  const stampOf = (id: DeckId): string => `${stampedField(all.get(id), 'parent')?.[0] ?? ''}${id}`;
  return cycle.reduce((latest, id) => (stampOf(id) > stampOf(latest) ? id : latest));
}

function deletionOf(
  id: DeckId,
  all: ReadonlyMap<DeckId, CollectionRecord>,
  parents: ReadonlyMap<DeckId, DeckId>,
): Stamp | '' {
  const record = all.get(id);
  if (!record) return '';
  const own = deletedAt(record) ?? '';
  const parent = parents.get(id);
  const around = parent === undefined ? '' : deletionOf(parent, all, parents);
  const reaches = around >= touchedAt(record) ? around : '';
  return own > reaches ? own : reaches;
}

/** The note's own deletion or its deck's, whichever reaches it and is the later; null where the note lives. */
export function noteDeletion(note: CollectionRecord, deck: Deck | undefined): Stamp | null {
  const own = deletedAt(note);
  const around = deck && deck.deletion >= touchedAt(note) ? deck.deletion : '';
  const latest = own !== null && own > around ? own : around;
  return latest === '' ? null : latest;
}

/** The deck and all decks around it, innermost first. */
export function pathOf(id: DeckId, decks: Decks): readonly DeckId[] {
  const path: DeckId[] = [];
  for (let deck = decks.get(id); deck; deck = deck.parent === null ? undefined : decks.get(deck.parent)) {
    path.push(deck.id);
  }
  return path;
}

/** The deck and all decks inside it. */
export const within = (id: DeckId, decks: Decks): readonly DeckId[] =>
  [...decks.keys()].filter((other) => pathOf(other, decks).includes(id));
