import { AnswerTally, type AnswerSums } from '../domain/answer-tally.ts';
import { RATINGS, type CollectionEvent } from '../domain/event.ts';
import { voidsAmong, type IsVoided } from '../domain/history.ts';
import type { CardId, DeckId } from '../domain/ids.ts';
import type { JoinedNotes } from '../domain/joined-notes.ts';
import { studyDayOf, type Now, type StudyDay } from '../domain/units.ts';
import type { Shelf } from './database.ts';
import { readDueAhead } from './due-ahead.ts';
import { readEnvironment, type Environment } from './environment.ts';
import { readLiveDecks } from './live-decks.ts';
import { readBlocks } from './read-blocks.ts';
import { columnsOf, ReviewFinder, type ReviewBlock } from './review-block.ts';
import { decksInScope, readCardIds } from './scope.ts';

/** What was answered and what comes, over all decks or over one and those inside it. */
export interface Statistics {
  readonly environment: Environment;
  readonly liveDecks: ReadonlySet<DeckId>;
  readonly today: StudyDay;
  /** Over all decks the answers to cards that are gone count too. */
  readonly sums: AnswerSums;
  /** Cards due on each of the next days, today first. */
  readonly ahead: readonly number[];
}

const DAYS_AHEAD = 14;

/** Null where a person sees no such deck. */
export async function readStatistics(
  shelf: Shelf,
  now: Now,
  deck: DeckId | null,
): Promise<Statistics | null> {
  const environment = await readEnvironment(shelf);
  const liveDecks = await readLiveDecks(shelf, environment);
  if (deck !== null && !liveDecks.has(deck)) return null;
  const deckIds = decksInScope(deck, environment, liveDecks);
  const today = studyDayOf(now, environment.options.rollover);
  const cards = deck === null ? null : await readCardIds(shelf, deckIds, environment);
  const sums = await sumUp(shelf, new CardPlaces(environment.joined, cards), today);
  const ahead = await readDueAhead(shelf, deckIds, environment, now, DAYS_AHEAD);
  return { environment, liveDecks, today, sums, ahead };
}

/** Gives each card that counts a number, joined ones the same. */
class CardPlaces {
  private readonly places = new Map<CardId, number>();
  private readonly joined: JoinedNotes;
  private readonly scope: ReadonlySet<CardId> | null;
  private count = 0;

  constructor(joined: JoinedNotes, scope: ReadonlySet<CardId> | null) {
    this.joined = joined;
    this.scope = scope;
  }

  /** Negative for a card that does not count. */
  of(id: CardId): number {
    const present = this.places.get(id);
    if (present !== undefined) return present;
    const card = this.joined.card(id);
    const place = card === id ? this.next(card) : this.of(card);
    this.places.set(id, place);
    return place;
  }

  private next(card: CardId): number {
    return this.scope === null || this.scope.has(card) ? this.count++ : -1;
  }
}

async function sumUp(shelf: Shelf, places: CardPlaces, today: StudyDay): Promise<AnswerSums> {
  const tally = new AnswerTally(today);
  const rows = await shelf.events.toArray();
  const isVoided = voidsAmong(rows);
  const voided = new ReviewFinder(rows.flatMap((event) => (event.kind === 'void' ? [event.target] : [])));
  await readBlocks(shelf, (block) => addBlock(block, places, tally, { voided, isVoided }));
  addRows(rows, places, tally, isVoided);
  return tally.sums();
}

interface Voids {
  readonly voided: ReviewFinder;
  readonly isVoided: IsVoided;
}

/** A million rows pass here: numbers only. */
function addBlock(block: ReviewBlock, places: CardPlaces, tally: AnswerTally, voids: Voids): void {
  const { count, cards, card, rating, day, took, at } = columnsOf(block);
  const placeOf = Int32Array.from(cards, (id) => places.of(id));
  const out = new Set<number>();
  for (const [row, review] of voids.voided.in(block)) if (voids.isVoided(review)) out.add(row);
  for (let row = 0; row < count; row++) {
    const place = placeOf[card[row] ?? 0] ?? -1;
    if (place < 0 || out.has(row)) continue;
    tally.add(place, rating[row] ?? 0, day[row] ?? 0, took[row] ?? 0, at[row] ?? 0);
  }
}

function addRows(
  rows: readonly CollectionEvent[],
  places: CardPlaces,
  tally: AnswerTally,
  isVoided: IsVoided,
): void {
  for (const event of rows) {
    if (event.kind !== 'review' || isVoided(event)) continue;
    const place = places.of(event.card);
    if (place >= 0) tally.add(place, RATINGS.indexOf(event.rating), event.day, event.took, event.at);
  }
}
