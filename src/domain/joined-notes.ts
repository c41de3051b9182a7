import type { CollectionEvent, Same } from './event.ts';
import { cardId, noteOfCard, ordinalOfCard, type CardId, type NoteId } from './ids.ts';

/** Reads notes that `same` events joined as one: the smallest id of all that are joined. */
export interface JoinedNotes {
  note(id: NoteId): NoteId;
  card(id: CardId): CardId;
  /** All ids that are read as this one, itself included. */
  members(id: NoteId): readonly NoteId[];
}

export function joinNotes(
  events: Iterable<CollectionEvent>,
  isVoided: (event: Same) => boolean,
): JoinedNotes {
  const parents = new Map<NoteId, NoteId>();
  const root = (id: NoteId): NoteId => rootOf(id, parents);
  for (const event of events) {
    if (event.kind !== 'same' || isVoided(event)) continue;
    const [a, b] = event.notes.map(root) as [NoteId, NoteId];
    if (a < b) parents.set(b, a);
    if (b < a) parents.set(a, b);
  }
  const groups = groupByRoot(parents.keys(), root);
  return {
    note: root,
    card: (id) => cardId(root(noteOfCard(id)), ordinalOfCard(id)),
    members: (id) => groups.get(root(id)) ?? [id],
  };
}

/** The id at the end of the chain; all that were passed then point straight to it, so that no chain is walked twice. */
function rootOf(id: NoteId, parents: Map<NoteId, NoteId>): NoteId {
  const passed: NoteId[] = [];
  let current = id;
  for (let parent = parents.get(current); parent !== undefined; parent = parents.get(current)) {
    passed.push(current);
    current = parent;
  }
  for (const below of passed) parents.set(below, current);
  return current;
}

function groupByRoot(
  joined: Iterable<NoteId>,
  root: (id: NoteId) => NoteId,
): ReadonlyMap<NoteId, readonly NoteId[]> {
  const groups = new Map<NoteId, NoteId[]>();
  for (const id of joined) {
    const smallest = root(id);
    const group = groups.get(smallest) ?? [smallest];
    group.push(id);
    groups.set(smallest, group);
  }
  return groups;
}
