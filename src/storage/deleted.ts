import { clockOf, type Stamp } from '../domain/stamp.ts';
import { within, type Deck, type Decks } from '../domain/deck.ts';
import type { DeckId, NoteId } from '../domain/ids.ts';
import { deletedAt, textOf } from '../domain/record.ts';
import { epochMs, type EpochMs } from '../domain/units.ts';
import type { Shelf } from './database.ts';
import { readEnvironment, type Environment } from './environment.ts';
import { readTallies } from './live-decks.ts';
import { scanNotes } from './note-scan.ts';

/** What was deleted and can be brought back. */
export type Deleted = DeletedNote | DeletedDeck;

export interface DeletedNote {
  readonly kind: 'note';
  /** The records that it is made of. */
  readonly ids: readonly NoteId[];
  readonly at: EpochMs;
  readonly front: string;
  readonly deck: string;
}

export interface DeletedDeck {
  readonly kind: 'deck';
  readonly id: DeckId;
  readonly at: EpochMs;
  readonly name: string;
  /** What went with it. */
  readonly cards: number;
  readonly decks: number;
}

/** What was deleted since then, the newest first. */
export async function readDeleted(shelf: Shelf, since: EpochMs): Promise<readonly Deleted[]> {
  const environment = await readEnvironment(shelf);
  const found: Deleted[] = [...(await deletedDecks(shelf, environment))];
  await scanNotes(shelf, environment.joined, ({ record, ids }) => {
    const deletion = deletedAt(record);
    if (deletion === null) return;
    const deck = environment.decks.get(textOf(record, 'deck') as DeckId)?.name ?? '';
    found.push({ kind: 'note', ids, at: whenOf(deletion), front: textOf(record, 'front'), deck });
  });
  return found.filter(({ at }) => at >= since).toSorted((a, b) => b.at - a.at);
}

const whenOf = (deletion: Stamp): EpochMs => epochMs(clockOf(deletion).ms);

async function deletedDecks(shelf: Shelf, environment: Environment): Promise<readonly DeletedDeck[]> {
  const { decks } = environment;
  const gone = [...decks.values()].filter(({ deletion, emptied }) => deletion !== '' && emptied === '');
  if (gone.length === 0) return [];
  const [all, living] = await Promise.all([shelf.tallies.toArray(), readTallies(shelf, environment)]);
  const dead = new Map(all.map(({ deck, cards }) => [deck, cards - (living.get(deck)?.cards ?? 0)]));
  return gone.flatMap((deck) => {
    const at = deletedAt(deck.record);
    return at === null ? [] : [deletedDeck(deck, whenOf(at), decks, dead)];
  });
}

function deletedDeck(
  { id, name, deletion }: Deck,
  at: EpochMs,
  decks: Decks,
  dead: ReadonlyMap<DeckId, number>,
): DeletedDeck {
  const taken = within(id, decks).filter((inner) => decks.get(inner)?.deletion === deletion);
  return {
    kind: 'deck',
    id,
    name,
    at,
    cards: taken.reduce((sum, inner) => sum + (dead.get(inner) ?? 0), 0),
    decks: taken.length - 1,
  };
}
