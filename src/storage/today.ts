import type { CardState } from '../domain/card-state.ts';
import type { Review } from '../domain/event.ts';
import type { CardId, DeckId, NoteId } from '../domain/ids.ts';
import { optionsOfDeck } from '../domain/options.ts';
import type { Candidates, Today } from '../domain/queue.ts';
import { nextRollover, studyDayOf, type Now, type StudyDay } from '../domain/units.ts';
import { QUEUES, type CardRow, type Shelf } from './database.ts';
import { readEnvironment, type Environment } from './environment.ts';
import { isStudied, readLiveDecks } from './live-decks.ts';
import { readDay } from './review-log.ts';

/** All that a day of study is built from. The time it takes grows with what is due, not with what is stored. */
export interface Day {
  readonly environment: Environment;
  readonly liveDecks: ReadonlySet<DeckId>;
  readonly today: Today;
  readonly answers: readonly Review[];
  readonly candidates: Candidates;
}

/** `extra`: how many cards a deck may give beyond its limits. */
export async function readToday(shelf: Shelf, now: Now, extra: number): Promise<Day> {
  const environment = await readEnvironment(shelf);
  const day = studyDayOf(now, environment.options.rollover);
  const [answers, liveDecks] = await Promise.all([readDay(shelf, day), readLiveDecks(shelf, environment)]);
  const today = await summarise(shelf, answers, environment, day);
  const candidates = await readCandidates(shelf, environment, liveDecks, today, now, extra);
  return { environment, liveDecks, today, answers, candidates };
}

async function summarise(
  shelf: Shelf,
  answers: readonly Review[],
  { joined }: Environment,
  day: Today['day'],
): Promise<Today> {
  const ids = [...new Set(answers.map(({ card }) => joined.card(card)))];
  const rows = (await shelf.cards.bulkGet(ids)).filter((row) => row !== undefined);
  const first = new Set(
    answers.filter(({ follows }) => follows === null).map(({ card }) => joined.card(card)),
  );
  const answered = new Map<NoteId, Set<CardId>>();
  for (const { note, id } of rows) answered.set(note, (answered.get(note) ?? new Set()).add(id));
  return {
    day,
    newDone: countByDeck(rows.filter(({ id }) => first.has(id))),
    reviewsDone: countByDeck(rows.filter(({ id }) => !first.has(id))),
    answered,
  };
}

function countByDeck(rows: readonly CardRow[]): ReadonlyMap<DeckId, number> {
  const counts = new Map<DeckId, number>();
  for (const { deck } of rows) counts.set(deck, (counts.get(deck) ?? 0) + 1);
  return counts;
}

async function readCandidates(
  shelf: Shelf,
  environment: Environment,
  liveDecks: ReadonlySet<DeckId>,
  today: Today,
  now: Now,
  extra: number,
): Promise<Candidates> {
  const { decks, options } = environment;
  const end = nextRollover(now, options.rollover);
  const isAsked = (card: CardState): boolean => isStudied(card, decks);
  const fits = (card: CardRow): boolean => isAsked(card) && card.buried !== today.day && isApart(card, today);
  const ofDeck = (deck: DeckId) => {
    const { newPerDay, reviewsPerDay } = optionsOfDeck(deck, decks, options);
    return Promise.all([
      firstOf(shelf, [deck, QUEUES.fresh], Infinity, fits, newPerDay + extra),
      firstOf(shelf, [deck, QUEUES.day], today.day, fits, reviewsPerDay + extra),
    ]);
  };
  const [learning, ofDecks] = await Promise.all([
    shelf.cards.where('[queue+due]').between([QUEUES.learning, 0], [QUEUES.learning, end]).toArray(),
    Promise.all([...liveDecks].filter((deck) => decks.get(deck)?.archived !== true).map(ofDeck)),
  ]);
  const held = ofDecks.flatMap(([, reviews]) => reviews);
  return {
    learning: learning.filter(isAsked),
    reviews: held.filter(({ schedule }) => schedule.kind !== 'new'),
    fresh: [
      ...ofDecks.flatMap(([fresh]) => fresh),
      ...held.filter(({ schedule }) => schedule.kind === 'new'),
    ],
  };
}

const isApart = ({ id, note }: CardState, { answered }: Today): boolean =>
  answered.get(note)?.has(id) ?? true;

/** The first cards of a deck's list up to a due value, one to a note: as many as a day can need. */
async function firstOf(
  shelf: Shelf,
  [deck, queue]: readonly [DeckId, number],
  last: number,
  fits: (card: CardRow) => boolean,
  limit: number,
): Promise<readonly CardRow[]> {
  const enough = limit * ROOM;
  if (enough === 0) return [];
  const list = () =>
    shelf.cards.where('[deck+queue+due]').between([deck, queue, -Infinity], [deck, queue, last], true, true);
  // One request for rows that mostly fit is many times as fast as a cursor that looks at each.
  const rows = await list().limit(enough).toArray();
  const found = rows.filter(onePerNote(fits));
  if (rows.length < enough || found.length === rows.length) return found;
  return list().filter(onePerNote(fits)).limit(enough).toArray();
}

/** Takes the first card of each note that fits. */
function onePerNote(fits: (card: CardRow) => boolean): (card: CardRow) => boolean {
  const notes = new Set<NoteId>();
  return (card) => fits(card) && notes.size < notes.add(card.note).size;
}

/** The queue may still pass over a card whose sibling is asked in another list. */
const ROOM = 2;

/** Milliseconds that an answer took of late (since yesterday, else before), on average; null before the first. */
export async function readPace(shelf: Shelf, day: StudyDay): Promise<number | null> {
  // What lies in the way of one request is many times as fast as what a cursor walks back to.
  const fresh = await shelf.events
    .where('day')
    .aboveOrEqual(day - 1)
    .limit(PACE_ANSWERS)
    .toArray();
  const latest =
    fresh.length > 0 ? fresh : await shelf.events.orderBy('day').reverse().limit(PACE_ANSWERS).toArray();
  const times = latest.flatMap((event) => (event.kind === 'review' ? [event.took] : []));
  return times.length === 0 ? null : times.reduce((sum, took) => sum + took, 0) / times.length;
}

const PACE_ANSWERS = 100;
