import type { CollectionEvent } from '../domain/event.ts';
import { fold, foldOne } from '../domain/fold.ts';
import { UNANSWERED, type Folded } from '../domain/folded.ts';
import { groupBy } from '../domain/group.ts';
import { cardId, noteOfCard, ordinalOfCard, type CardId, type DeckId, type NoteId } from '../domain/ids.ts';
import { noteView, ordinalsOf } from '../domain/note.ts';
import type { CollectionRecord } from '../domain/record.ts';
import type { CardRow, Shelf } from './database.ts';
import { memoryKeyOf, type Environment } from './environment.ts';
import { readCardEvents } from './review-log.ts';
import { schedulerOf } from './schedulers.ts';

/** What was written, and what a card was read by before and after it. */
export interface Refresh {
  readonly before: Environment;
  readonly after: Environment;
  readonly events: readonly CollectionEvent[];
  /** The events are later than all that was stored before. */
  readonly appended: boolean;
}

type Rows = ReadonlyMap<CardId, CardRow>;

/** The fold of each card of these notes: the stored one where it still holds, one event more, or all anew. */
export async function foldsOf(
  shelf: Shelf,
  notes: readonly CollectionRecord[],
  rows: Rows,
  refresh: Refresh,
): Promise<ReadonlyMap<CardId, Folded>> {
  const { after } = refresh;
  const eventsOf = eventsByCard(refresh);
  const folds = new Map<CardId, Folded>();
  const anew = new Map<CardId, DeckId>();
  for (const [card, deck] of cardsOf(notes)) {
    const row = rows.get(card);
    const folded = row && moveOn(row, deck, eventsOf.get(card) ?? [], refresh);
    if (folded) folds.set(card, folded);
    else anew.set(card, deck);
  }
  const logs = await readLogs(shelf, anew, after);
  for (const [card, deck] of anew) {
    const log = logs.get(card);
    folds.set(card, log ? fold(log, schedulerOf(after, deck)) : UNANSWERED);
  }
  return folds;
}

function cardsOf(notes: readonly CollectionRecord[]): readonly (readonly [CardId, DeckId])[] {
  return notes
    .map((record) => noteView(record))
    .flatMap((note) => ordinalsOf(note).map((ordinal) => [cardId(note.id, ordinal), note.deck] as const));
}

function eventsByCard({ events, after }: Refresh): ReadonlyMap<CardId, readonly CollectionEvent[]> {
  const ofCards = events.filter((event) => event.kind !== 'same' && event.kind !== 'unknown');
  return groupBy(ofCards, (event) => after.joined.card(event.card));
}

/** The stored fold with what was appended; undefined where it has to be made anew. */
function moveOn(
  row: CardRow,
  deck: DeckId,
  events: readonly CollectionEvent[],
  { before, after, appended }: Refresh,
): Folded | undefined {
  const sameNotes = before.joined.members(row.note).join() === after.joined.members(row.note).join();
  const sameOptions = memoryKeyOf(before, row.deck) === memoryKeyOf(after, deck);
  if (!sameNotes || !sameOptions || (events.length > 0 && !appended)) return undefined;
  let folded: Folded = { schedule: row.schedule, head: row.head };
  for (const event of events) {
    if (event.kind !== 'review' && event.kind !== 'manual') return undefined;
    folded = foldOne(folded, event, schedulerOf(after, deck));
  }
  return folded;
}

async function readLogs(shelf: Shelf, cards: ReadonlyMap<CardId, unknown>, { joined }: Environment) {
  const ids = [...cards.keys()].flatMap((card) =>
    joined.members(noteOfCard(card)).map((note: NoteId) => cardId(note, ordinalOfCard(card))),
  );
  const events = await readCardEvents(shelf, new Set(ids));
  return groupBy(events, (event) => joined.card(event.card));
}
