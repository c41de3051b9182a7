import { voidsAmong } from '../domain/history.ts';
import type { CardId, DeckId, NoteId } from '../domain/ids.ts';
import type { CollectionRecord } from '../domain/record.ts';
import { RATINGS } from '../domain/event.ts';
import { columnsOf } from '../domain/review-block.ts';
import { ReviewFinder } from '../domain/review-finder.ts';
import { QUEUES, type CardRow, type EngramDatabase, type Shelf } from './database.ts';
import { readEnvironment, type Environment } from './environment.ts';
import { touchedSince } from './lately.ts';
import { isAlive, readLiveDecks, readTallies } from './live-decks.ts';
import { readLive } from './live-shelf.ts';
import { readNoteRecords } from './note-cards.ts';
import { readBlocks } from './read-blocks.ts';

/** What a reading of all cards begins with. */
export interface SearchStart {
  readonly environment: Environment;
  /** How many writes there were. */
  readonly writes: number;
  readonly count: number;
  /** The cards that are due first: a screen of them shows before all others are read. */
  readonly first: readonly CardRow[];
}

/** Rows to a reading: few enough that somebody else may read between two of them. */
const SLICE = 4_000;
/** Those of the first: just then somebody waits for the texts of what shows first. */
const FIRST_SLICE = 250;
const FIRST = 60;
/** Beyond these, cards of deleted decks are not passed over one by one. */
const MOST_PASSED = 600;

export const readSearchStart = (db: EngramDatabase): Promise<SearchStart> =>
  readLive(db, async (shelf) => {
    const environment = await readEnvironment(shelf);
    const [live, tallies, writes] = [
      await readLiveDecks(shelf, environment),
      await readTallies(shelf, environment),
      (await db.readMeta('writes')) ?? 0,
    ];
    const count = [...tallies].reduce((sum, [deck, { cards }]) => sum + (live.has(deck) ? cards : 0), 0);
    return { environment, writes, count, first: await readFirst(shelf, environment) };
  });

/** In the order of the list that nobody sorted: what is learnt, what returns on a day, what is new. */
async function readFirst(shelf: Shelf, { decks }: Environment): Promise<readonly CardRow[]> {
  const first: CardRow[] = [];
  for (const queue of [QUEUES.learning, QUEUES.day, QUEUES.fresh, QUEUES.none]) {
    // oxlint-disable-next-line no-await-in-loop
    const rows = await shelf.cards
      .where('[queue+due]')
      .between([queue, -Infinity], [queue, Infinity], true, true)
      .limit(MOST_PASSED)
      .toArray();
    first.push(...rows.filter((row) => isAlive(row, decks)));
    if (first.length >= FIRST || rows.length === MOST_PASSED) break;
  }
  return first.slice(0, FIRST);
}

/** Shows all living cards, in the order of their ids, slice by slice. */
export async function readCards(
  db: EngramDatabase,
  { decks }: Environment,
  look: (row: CardRow) => void,
): Promise<void> {
  let last = '';
  for (let size = FIRST_SLICE; ; size = Math.min(SLICE, size * 2)) {
    // oxlint-disable-next-line no-await-in-loop
    const rows = await readLive(db, (shelf) =>
      shelf.cards
        .where(':id')
        .above(last as CardId)
        .limit(size)
        .toArray(),
    );
    for (const row of rows) if (isAlive(row, decks)) look(row);
    if (rows.length < size) return;
    last = rows.at(-1)?.id ?? '';
  }
}

/** Shows what is written on all notes, slice by slice; joined ones as the one that they are. */
export async function readNotes(
  db: EngramDatabase,
  { joined }: Environment,
  look: (id: NoteId, record: CollectionRecord) => void,
): Promise<void> {
  const together = new Set<NoteId>();
  for (let last = 'note/'; ;) {
    // oxlint-disable-next-line no-await-in-loop
    const rows = await readLive(db, (shelf) =>
      shelf.records.where('key').between(last, 'note0', false, false).limit(SLICE).toArray(),
    );
    for (const row of rows) {
      const id = row.id as NoteId;
      if (joined.members(id).length > 1) together.add(joined.note(id));
      else look(id, row);
    }
    if (rows.length < SLICE) break;
    last = rows.at(-1)?.key ?? '';
  }
  const records = await readLive(db, (shelf) => readNoteRecords(shelf, [...together], { joined }));
  for (const record of records) look(record.id as NoteId, record);
}

/** What was written since a reading. */
export type SearchNews =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'notes';
      readonly writes: number;
      readonly environment: Environment;
      /** Each note that may have changed, with its living cards. */
      readonly notes: ReadonlyMap<NoteId, readonly CardRow[]>;
      readonly records: readonly CollectionRecord[];
    }
  /** More than it takes to read everything again, or nobody knows what. */
  | { readonly kind: 'much' };

/** More notes than these are read by reading all. */
const MOST_NOTES = 5_000;

export const readSearchNews = (
  db: EngramDatabase,
  writes: number,
  before: Environment,
): Promise<SearchNews> =>
  readLive(db, async (shelf): Promise<SearchNews> => {
    const present = (await db.readMeta('writes')) ?? 0;
    if (present === writes) return { kind: 'none' };
    const touched = touchedSince((await db.readMeta('lately')) ?? [], writes, present);
    if (!touched) return { kind: 'much' };
    const environment = await readEnvironment(shelf);
    const { joined, decks } = environment;
    const inDecks = await notesOfDecks(shelf, decksMoved(before, environment));
    if (touched.size + inDecks.length > MOST_NOTES) return { kind: 'much' };
    const ids = [...new Set([...touched, ...inDecks])];
    const notes = new Map(await Promise.all(ids.map(async (id) => [id, await readRows(shelf, id)] as const)));
    for (const [id, rows] of notes)
      notes.set(
        id,
        rows.filter((row) => isAlive(row, decks)),
      );
    const records = await readNoteRecords(shelf, [...new Set(ids.map((id) => joined.note(id)))], environment);
    return { kind: 'notes', writes: present, environment, notes, records };
  });

const readRows = (shelf: Shelf, note: NoteId): Promise<readonly CardRow[]> =>
  shelf.cards.where(':id').between(`${note}.`, `${note}/`).toArray();

/** The decks whose deletion is another one now: their cards may live or not. */
const decksMoved = (before: Environment, after: Environment): readonly DeckId[] =>
  [...new Set([...before.decks.keys(), ...after.decks.keys()])].filter(
    (id) => before.decks.get(id)?.deletion !== after.decks.get(id)?.deletion,
  );

async function notesOfDecks(shelf: Shelf, decks: readonly DeckId[]): Promise<readonly NoteId[]> {
  const rows = await Promise.all(
    decks.map((deck) =>
      shelf.cards
        .where('[deck+touched]')
        .between([deck, ''], [deck, '\uffff'])
        .limit(MOST_NOTES + 1)
        .toArray(),
    ),
  );
  return rows.flat().map(({ note }) => note);
}

/** The records of these notes, joined ones as the one that they are. */
export const readTexts = (
  db: EngramDatabase,
  notes: readonly NoteId[],
  environment: Environment,
): Promise<readonly CollectionRecord[]> =>
  readLive(db, (shelf) => readNoteRecords(shelf, notes, environment));

/** Shows every answer that counts: the card it was given to, its rating's place in `RATINGS`, and its study day. */
export const readAnswers = (
  db: EngramDatabase,
  { joined }: Environment,
  look: (card: CardId, rating: number, day: number) => void,
): Promise<void> =>
  readLive(db, async (shelf) => {
    const rows = await shelf.events.toArray();
    const isVoided = voidsAmong(rows);
    for (const event of rows) {
      if (event.kind !== 'review' || isVoided(event)) continue;
      look(joined.card(event.card), RATINGS.indexOf(event.rating), event.day);
    }
    const voided = new ReviewFinder(rows.flatMap((event) => (event.kind === 'void' ? [event.target] : [])));
    await readBlocks(shelf, (block) => {
      const out = new Set([...voided.in(block)].filter(([, review]) => isVoided(review)).map(([row]) => row));
      const { count, cards, card, rating, day } = columnsOf(block);
      const ids = cards.map((id) => joined.card(id));
      for (let row = 0; row < count; row++) {
        const id = ids[card[row] ?? 0];
        if (id !== undefined && !out.has(row)) look(id, rating[row] ?? 0, day[row] ?? 0);
      }
    });
  });
