import type { CardState } from '../domain/card-state.ts';
import type { Review } from '../domain/event.ts';
import type { CardId, DeckId, NoteId } from '../domain/ids.ts';
import { optionsOfDeck } from '../domain/options.ts';
import type { Candidates, Today } from '../domain/queue.ts';
import { nextRollover, studyDayOf, type Now } from '../domain/units.ts';
import { QUEUES, type CardRow, type Shelf } from './database.ts';
import { readEnvironment, type Environment } from './environment.ts';
import { isAlive, readLiveDecks } from './live-decks.ts';
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
  const lives = (card: CardState): boolean => isAlive(card, decks);
  const learning = await shelf.cards
    .where('[queue+due]')
    .between([QUEUES.learning, 0], [QUEUES.learning, end])
    .filter(lives)
    .toArray();
  const ofDecks = await Promise.all(
    [...liveDecks].map(async (deck) => {
      const { newPerDay, reviewsPerDay } = optionsOfDeck(deck, decks, options);
      const fits = (card: CardRow): boolean =>
        lives(card) && card.buried !== today.day && isApart(card, today);
      return {
        fresh: await firstOf(shelf, [deck, QUEUES.fresh], Infinity, fits, newPerDay + extra),
        reviews: await firstOf(shelf, [deck, QUEUES.day], today.day, fits, reviewsPerDay + extra),
      };
    }),
  );
  const held = ofDecks.flatMap(({ reviews }) => reviews);
  return {
    learning,
    reviews: held.filter(({ schedule }) => schedule.kind !== 'new'),
    fresh: [
      ...ofDecks.flatMap(({ fresh }) => fresh),
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
): Promise<CardRow[]> {
  if (limit === 0) return [];
  const notes = new Set<NoteId>();
  const isFirst = ({ note }: CardRow): boolean => notes.size < notes.add(note).size;
  return shelf.cards
    .where('[deck+queue+due]')
    .between([deck, queue, -Infinity], [deck, queue, last], true, true)
    .filter((card) => fits(card) && isFirst(card))
    .limit(limit * ROOM)
    .toArray();
}

/** The queue may still pass over a card whose sibling is asked in another list. */
const ROOM = 2;

/** Milliseconds that an answer took of late, on average; null before the first. */
export async function readPace(shelf: Shelf): Promise<number | null> {
  const latest = await shelf.events.orderBy('day').reverse().limit(PACE_ANSWERS).toArray();
  const times = latest.flatMap((event) => (event.kind === 'review' ? [event.took] : []));
  return times.length === 0 ? null : times.reduce((sum, took) => sum + took, 0) / times.length;
}

const PACE_ANSWERS = 100;
