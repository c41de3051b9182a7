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
  /**
   * When its notes went to another deck and it away; '' for never. That takes nothing along: what came to it from
   * elsewhere lives, and it with that.
   */
  readonly emptied: Stamp | '';
  /** It rests, or a deck around it does. */
  readonly archived: boolean;
  readonly record: CollectionRecord;
}

export type Decks = ReadonlyMap<DeckId, Deck>;

export const PARENT = 'parent';
export const ARCHIVED = 'archived';
/** The deck that a deck's notes went to when the two were joined. */
export const JOINED = 'joined';

/** Reads the deck records as a forest. Each step is taken once, however deep a stranger's decks are nested. */
export function readDecks(records: Iterable<CollectionRecord>): Decks {
  const all = new Map<DeckId, CollectionRecord>();
  for (const record of records) if (record.kind === 'deck') all.set(record.id as DeckId, record);
  const parents = parentsOf(all);
  const deletions = deletionsOf(all, parents);
  const archived = archivedAmong(all, parents);
  const decks = new Map<DeckId, Deck>();
  for (const [id, record] of all) {
    decks.set(id, {
      id,
      name: textOf(record, 'name'),
      parent: parents.get(id) ?? null,
      deletion: deletions.get(id) ?? '',
      emptied: emptiedAt(record) ?? '',
      archived: archived.has(id),
      record,
    });
  }
  return decks;
}

type Records = ReadonlyMap<DeckId, CollectionRecord>;
type Parents = ReadonlyMap<DeckId, DeckId>;

/** Each deck's parent, where that is a known deck. A cycle (two concurrent moves) loses its latest link. */
function parentsOf(all: Records): Parents {
  const parents = new Map<DeckId, DeckId>();
  for (const [id, record] of all) {
    const parent = fieldOf(record, PARENT);
    if (typeof parent === 'string' && all.has(parent as DeckId)) parents.set(id, parent as DeckId);
  }
  const seen = new Set<DeckId>();
  for (const start of all.keys()) {
    const path = wayUp(start, parents, seen);
    const last = path.at(-1);
    const next = last === undefined ? undefined : parents.get(last);
    const begin = next === undefined ? -1 : path.indexOf(next);
    if (begin !== -1) parents.delete(latestLink(path.slice(begin), all));
  }
  return parents;
}

/** The decks from this one outwards that were not seen before; marks them as seen. */
function wayUp(start: DeckId, parents: Parents, seen: Set<DeckId>): readonly DeckId[] {
  const path: DeckId[] = [];
  for (let id: DeckId | undefined = start; id !== undefined && !seen.has(id); id = parents.get(id)) {
    seen.add(id);
    path.push(id);
  }
  return path;
}

function latestLink(cycle: readonly DeckId[], all: Records): DeckId {
  const stampOf = (id: DeckId): string => `${stampedField(all.get(id), PARENT)?.[0] ?? ''}${id}`;
  return cycle.reduce((latest, id) => (stampOf(id) > stampOf(latest) ? id : latest));
}

/** Every deck once, those around it before it. */
function* outermostFirst(all: Records, parents: Parents): Iterable<DeckId> {
  const seen = new Set<DeckId>();
  for (const start of all.keys()) yield* wayUp(start, parents, seen).toReversed();
}

function deletionsOf(all: Records, parents: Parents): ReadonlyMap<DeckId, Stamp | ''> {
  const deletions = new Map<DeckId, Stamp | ''>();
  for (const id of outermostFirst(all, parents)) {
    const parent = parents.get(id);
    const around = parent === undefined ? '' : (deletions.get(parent) ?? '');
    deletions.set(id, deletionIn(around, all.get(id)));
  }
  return deletions;
}

/** A deck's deletion inside another: its own, or the other's if that reaches it and is later. */
function deletionIn(around: Stamp | '', record: CollectionRecord | undefined): Stamp | '' {
  const own = record && emptiedAt(record) === null ? (deletedAt(record) ?? '') : '';
  const reaches = record && around >= touchedAt(record) ? around : '';
  return own > reaches ? own : reaches;
}

/** The stamp of a deletion that came with a joining; null where there is none that holds. */
function emptiedAt(record: CollectionRecord): Stamp | null {
  const deletion = deletedAt(record);
  return deletion !== null && stampedField(record, JOINED)?.[0] === deletion ? deletion : null;
}

function archivedAmong(all: Records, parents: Parents): ReadonlySet<DeckId> {
  const archived = new Set<DeckId>();
  for (const id of outermostFirst(all, parents)) {
    const parent = parents.get(id);
    const isAround = parent !== undefined && archived.has(parent);
    if (isAround || fieldOf(all.get(id), ARCHIVED) === true) archived.add(id);
  }
  return archived;
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
export function within(id: DeckId, decks: Decks): readonly DeckId[] {
  const inside = new Set([id]);
  const outside = new Set<DeckId>();
  for (const { id: start } of decks.values()) {
    const path: DeckId[] = [];
    let up = decks.get(start);
    while (up && !inside.has(up.id) && !outside.has(up.id)) {
      path.push(up.id);
      up = up.parent === null ? undefined : decks.get(up.parent);
    }
    const found = up && inside.has(up.id) ? inside : outside;
    for (const each of path) found.add(each);
  }
  return [...decks.keys()].filter((each) => inside.has(each));
}
