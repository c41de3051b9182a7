import { byStampThenId, type Rating, type Review } from '../domain/event.ts';
import { voidsAmong } from '../domain/history.ts';
import { noteOfCard, type CardId, type DeckId, type EventId, type NoteId } from '../domain/ids.ts';
import { noteView, type Note } from '../domain/note.ts';
import type { EpochMs, StudyDay } from '../domain/units.ts';
import type { Shelf } from './database.ts';
import { readEnvironment, type Environment } from './environment.ts';
import { readLiveDecks } from './live-decks.ts';
import { readNoteRecords } from './note-cards.ts';
import { readBlocks } from './read-blocks.ts';
import { columnsOf, reviewAt } from '../domain/review-block.ts';
import { decksInScope, readCardIds } from './scope.ts';

/** An answer and the card that it was given to. */
export interface GivenAnswer {
  readonly id: EventId;
  readonly card: CardId;
  /** Undefined where the note is not here. */
  readonly note: Note | undefined;
  readonly rating: Rating;
  readonly at: EpochMs;
}

export interface DayAnswers {
  readonly day: StudyDay;
  /** The first of them, in the order in which they were given. */
  readonly answers: readonly GivenAnswer[];
  /** How many there are beyond those. */
  readonly more: number;
}

/** What was answered on a study day, over all decks or over one and those inside it; `most`: how many to show. */
export async function readDayAnswers(
  shelf: Shelf,
  day: StudyDay,
  deck: DeckId | null,
  most: number,
): Promise<DayAnswers> {
  const environment = await readEnvironment(shelf);
  const cards = deck === null ? null : await readScope(shelf, deck, environment);
  const reviews = (await readReviews(shelf, day))
    .filter(({ card }) => cards === null || cards.has(card))
    .toSorted((a, b) => a.at - b.at || byStampThenId(a, b));
  const shown = reviews.slice(0, most);
  return { day, answers: await withNotes(shelf, shown, environment), more: reviews.length - shown.length };
}

async function readScope(shelf: Shelf, deck: DeckId, environment: Environment): Promise<ReadonlySet<CardId>> {
  const liveDecks = await readLiveDecks(shelf, environment);
  return readCardIds(shelf, decksInScope(deck, environment, liveDecks), environment);
}

/** The reviews of any day, packed or not, that were not taken back. */
async function readReviews(shelf: Shelf, day: StudyDay): Promise<readonly Review[]> {
  const rows = await shelf.events.where('day').equals(day).toArray();
  const reviews = rows.filter((event) => event.kind === 'review');
  await readBlocks(shelf, (block) => {
    const { day: days } = columnsOf(block);
    for (const [row, each] of days.entries()) if (each === day) reviews.push(reviewAt(block, row));
  });
  const isVoided = voidsAmong(await shelf.events.where('target').above('').toArray());
  return reviews.filter((review) => !isVoided(review));
}

async function withNotes(
  shelf: Shelf,
  reviews: readonly Review[],
  environment: Environment,
): Promise<readonly GivenAnswer[]> {
  const { joined } = environment;
  const noteOf = ({ card }: Review): NoteId => joined.note(noteOfCard(card));
  const records = await readNoteRecords(shelf, [...new Set(reviews.map(noteOf))], environment);
  const notes = new Map(records.map((record) => [record.id as NoteId, noteView(record)]));
  return reviews.map((review) => {
    const { id, card, rating, at } = review;
    return { id, card, rating, at, note: notes.get(noteOf(review)) };
  });
}
