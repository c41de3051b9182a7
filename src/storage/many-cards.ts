import { cardDraft } from '../domain/card-actions.ts';
import type { CardState } from '../domain/card-state.ts';
import type { Draft, FieldWrite } from '../domain/change.ts';
import { noteOfCard, type CardId, type NoteId, type Random } from '../domain/ids.ts';
import { isOnNotes, noteWrites, type ManyAction, type NoteAction } from '../domain/many-cards.ts';
import { noteView, ordinalsOf } from '../domain/note.ts';
import type { StudyDay } from '../domain/units.ts';
import type { EngramDatabase, Shelf } from './database.ts';
import { readEnvironment } from './environment.ts';
import { isAlive } from './live-decks.ts';
import { readLive } from './live-shelf.ts';
import { scanTheseNotes, type ScannedNote } from './note-scan.ts';

/** What an action on many cards writes, and to how many of them. */
export interface ManyDraft {
  readonly draft: Draft;
  /** Those that are still here. */
  readonly cards: number;
  /** Cards that were not meant, and come along since their notes do. */
  readonly along: number;
}

/** So many cards are read at a time. */
const PAGE = 5_000;

/** Cards in any number, by their ids. */
export class ManyCards {
  private readonly db: EngramDatabase;

  constructor(db: EngramDatabase) {
    this.db = db;
  }

  /** What the action writes to these cards; `day` is the present study day. */
  draft(
    action: ManyAction,
    ids: readonly CardId[],
    { day, random }: { readonly day: StudyDay; readonly random: Random },
  ): Promise<ManyDraft> {
    return readLive(this.db, async (shelf) => {
      const cards = await readCards(shelf, ids);
      if (isOnNotes(action)) return draftOnNotes(shelf, action, cards);
      return { draft: cardDraft(action, cards, day, random), cards: cards.length, along: 0 };
    });
  }

  /** How many cards come along where their notes are moved, tagged or deleted. */
  along(ids: readonly CardId[]): Promise<number> {
    return readLive(this.db, async (shelf) => {
      let all = 0;
      await scanNotesOf(shelf, ids, ({ record }) => (all += ordinalsOf(noteView(record)).length));
      return Math.max(0, all - ids.length);
    });
  }

  /** The tags that any of them has, by name. */
  tags(ids: readonly CardId[]): Promise<readonly string[]> {
    return readLive(this.db, async (shelf) => {
      const tags = new Set<string>();
      await scanNotesOf(shelf, ids, ({ record }) => {
        for (const tag of noteView(record).tags) tags.add(tag);
      });
      return [...tags].toSorted();
    });
  }

  /** Those of them that are here, in the same order. */
  cards(ids: readonly CardId[]): Promise<readonly CardState[]> {
    return readLive(this.db, (shelf) => readCards(shelf, ids));
  }
}

async function draftOnNotes(
  shelf: Shelf,
  action: NoteAction,
  cards: readonly CardState[],
): Promise<ManyDraft> {
  const fields: FieldWrite[] = [];
  let all = 0;
  await scanNotesOf(
    shelf,
    cards.map(({ id }) => id),
    ({ record, ids }) => {
      all += ordinalsOf(noteView(record)).length;
      for (const field of noteWrites(action, record, ids)) fields.push(field);
    },
  );
  return { draft: { events: [], fields }, cards: cards.length, along: Math.max(0, all - cards.length) };
}

async function scanNotesOf(
  shelf: Shelf,
  cards: readonly CardId[],
  look: (note: ScannedNote) => void,
): Promise<void> {
  const { joined } = await readEnvironment(shelf);
  await scanTheseNotes(shelf, joined, [...new Set<NoteId>(cards.map(noteOfCard))], look);
}

async function readCards(shelf: Shelf, ids: readonly CardId[]): Promise<readonly CardState[]> {
  const { decks } = await readEnvironment(shelf);
  const cards: CardState[] = [];
  for (let first = 0; first < ids.length; first += PAGE) {
    // One request for all of them would hold up every other.
    // oxlint-disable-next-line no-await-in-loop
    const rows = await shelf.cards.bulkGet(ids.slice(first, first + PAGE));
    for (const row of rows) if (row && isAlive(row, decks)) cards.push(row);
  }
  return cards;
}
