import type { CardState } from './card-state.ts';
import type { CardId, DeckId, NoteId } from './ids.ts';
import { LEARN_AHEAD_MINUTES } from './options.ts';
import { MINUTE, type EpochMs, type StudyDay } from './units.ts';

/** How many cards a deck gives a day. */
export interface Limits {
  readonly newPerDay: number;
  readonly reviewsPerDay: number;
}

/** What was answered today, read from the log without voids. */
export interface Today {
  readonly day: StudyDay;
  /** Distinct cards first answered today, by deck. */
  readonly newDone: ReadonlyMap<DeckId, number>;
  /** Distinct other cards answered today, by deck. */
  readonly reviewsDone: ReadonlyMap<DeckId, number>;
  /** The cards answered today of each note: its other cards wait until tomorrow. */
  readonly answered: ReadonlyMap<NoteId, ReadonlySet<CardId>>;
}

/** What could be asked today, in any order: nothing suspended, nothing dead. */
export interface Candidates {
  readonly learning: readonly CardState[];
  readonly reviews: readonly CardState[];
  readonly fresh: readonly CardState[];
}

/** The cards left in a session. */
export interface Queue {
  /** In (re)learning, by when they are due; some may not be due yet. */
  readonly learning: readonly CardState[];
  /** Reviews and new cards in the order in which they are asked. */
  readonly main: readonly CardState[];
}

export type Next = { readonly kind: 'card'; readonly card: CardState } | { readonly kind: 'done' };

export const EMPTY_QUEUE: Queue = { learning: [], main: [] };

/** `beyond`: how many cards may be asked over the limits of their decks, reviews first. */
export function buildQueue(
  candidates: Candidates,
  today: Today,
  limitsOf: (deck: DeckId) => Limits,
  beyond = 0,
): Queue {
  const apart = siblingsApart(today);
  const isOut = (card: CardState): boolean => card.buried === today.day;
  const learning = candidates.learning.filter((card) => !isOut(card)).toSorted(byLearningDue);
  for (const card of learning) apart(card);
  let allowance = beyond;
  const admit = (cards: readonly CardState[], left: (deck: DeckId) => number): readonly CardState[] => {
    const room = new Map<DeckId, number>();
    return cards.filter((card) => {
      const free = room.get(card.deck) ?? left(card.deck);
      if ((free <= 0 && allowance <= 0) || isOut(card) || !apart(card)) return false;
      if (free > 0) room.set(card.deck, free - 1);
      else allowance--;
      return true;
    });
  };
  const reviews = admit(
    candidates.reviews.toSorted(byDueThenChance(today.day)),
    (deck) => limitsOf(deck).reviewsPerDay - (today.reviewsDone.get(deck) ?? 0),
  );
  const fresh = admit(
    candidates.fresh.toSorted(byPosition),
    (deck) => limitsOf(deck).newPerDay - (today.newDone.get(deck) ?? 0),
  );
  return { learning, main: mix(reviews, fresh) };
}

/** How many cards were asked today over the limits of their decks. */
export function askedBeyond({ newDone, reviewsDone }: Today, limitsOf: (deck: DeckId) => Limits): number {
  let beyond = 0;
  for (const [deck, done] of newDone) beyond += Math.max(0, done - limitsOf(deck).newPerDay);
  for (const [deck, done] of reviewsDone) beyond += Math.max(0, done - limitsOf(deck).reviewsPerDay);
  return beyond;
}

/** A note's cards keep a day's distance: true for the first of them that asks, or the one answered today. */
function siblingsApart(today: Today): (card: CardState) => boolean {
  const taken = new Map<NoteId, CardId>();
  return ({ id, note }) => {
    const answered = today.answered.get(note);
    if (answered && !answered.has(id)) return false;
    const holder = taken.get(note) ?? id;
    taken.set(note, holder);
    return holder === id;
  };
}

/** Spreads the new cards evenly among the reviews, a review first. */
function mix(reviews: readonly CardState[], fresh: readonly CardState[]): readonly CardState[] {
  const mixed: CardState[] = [];
  const total = reviews.length + fresh.length;
  let asked = 0;
  for (let place = 0; place < total; place++) {
    const share = Math.floor(((place + 1) * fresh.length) / total);
    const next = asked < share ? fresh[asked++] : reviews[place - asked];
    if (next) mixed.push(next);
  }
  return mixed;
}

const dueOf = ({ schedule }: CardState): number => schedule.due ?? 0;
const byId = (a: CardState, b: CardState): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
const byLearningDue = (a: CardState, b: CardState): number => dueOf(a) - dueOf(b) || byId(a, b);
const byPosition = (a: CardState, b: CardState): number =>
  (a.deck < b.deck ? -1 : a.deck > b.deck ? 1 : 0) || a.position - b.position || byId(a, b);

/** The longest overdue first; those of one day in an order that is the same all day and another tomorrow. */
function byDueThenChance(day: StudyDay): (a: CardState, b: CardState) => number {
  const keys = new Map<CardId, number>();
  const keyOf = ({ id }: CardState): number => {
    const key = keys.get(id) ?? shuffleKey(id, day);
    keys.set(id, key);
    return key;
  };
  return (a, b) => dueOf(a) - dueOf(b) || keyOf(a) - keyOf(b) || byId(a, b);
}

/** FNV-1a over the card's id and the day. */
function shuffleKey(id: CardId, day: StudyDay): number {
  let hash = 0x811c9dc5 ^ day;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** A learning card whose time has come, else the next of the others, else a learning card within 20 minutes. */
export function nextCard(queue: Queue, at: EpochMs): Next {
  const [learning] = queue.learning;
  const [main] = queue.main;
  const isDueWithin = (minutes: number): boolean =>
    learning !== undefined && dueOf(learning) <= at + minutes * MINUTE;
  if (learning && isDueWithin(0)) return { kind: 'card', card: learning };
  if (main) return { kind: 'card', card: main };
  if (learning && isDueWithin(LEARN_AHEAD_MINUTES)) return { kind: 'card', card: learning };
  return { kind: 'done' };
}

/** How many cards could be asked now, learn-ahead included. */
export const countReady = ({ learning, main }: Queue, at: EpochMs): number =>
  main.length + learning.filter((card) => dueOf(card) <= at + LEARN_AHEAD_MINUTES * MINUTE).length;

export const withoutCard = ({ learning, main }: Queue, id: CardId): Queue => ({
  learning: learning.filter((card) => card.id !== id),
  main: main.filter((card) => card.id !== id),
});

/** The queue with a card on top whose answer was taken back. */
export function withCardBack(queue: Queue, card: CardState): Queue {
  const { learning, main } = withoutCard(queue, card.id);
  return isLearning(card)
    ? { learning: [...learning, card].toSorted(byLearningDue), main }
    : { learning, main: [card, ...main] };
}

/** The queue after `card` was answered and became `next`, which returns today only while (re)learning. */
export function afterAnswer(queue: Queue, next: CardState): Queue {
  const { learning, main } = withoutCard(queue, next.id);
  const returns = isLearning(next) && !next.suspended;
  return { learning: returns ? [...learning, next].toSorted(byLearningDue) : learning, main };
}

const isLearning = ({ schedule: { kind } }: CardState): boolean =>
  kind === 'learning' || kind === 'relearning';
