import type { Collection } from './collection.ts';
import type { Decks } from './deck.ts';
import { fold } from './fold.ts';
import type { History } from './history.ts';
import type { CardId } from './ids.ts';
import { deckSchedulers } from './library.ts';
import type { Living, LivingCard } from './living.ts';
import type { Schedule } from './schedule.ts';
import type { Scheduler } from './scheduler.ts';
import type { StudyDay } from './units.ts';

/** A collection and what was read of it. */
export interface Version {
  readonly collection: Collection;
  readonly decks: Decks;
  readonly history: History;
  readonly living: Living;
}

/** Cards looked at between two tellings. */
const LOOKED_AT = 1_000;

/**
 * The cards that live before and after a merge and return on another day: of all, only those are folded whose events or
 * options are others after it. `progress` is told the share that was looked at, 0..1.
 */
export function dueChanges(
  before: Version,
  after: Version,
  progress: (share: number) => void,
): readonly CardId[] {
  const { cards } = before.living;
  if (cards.size === 0) return [];
  const hasOtherEvents = otherEvents(before, after);
  progress(0);
  const schedulers = new Map<string, Scheduler>();
  const dueBefore = new DueDays(before, schedulers);
  const dueAfter = new DueDays(after, schedulers);
  const changed: CardId[] = [];
  let looked = 0;
  for (const [id, card] of cards) {
    if (looked++ % LOOKED_AT === 0) progress(looked / cards.size);
    const next = after.living.cards.get(id);
    if (!next) continue;
    const isRefolded =
      hasOtherEvents(card, next) || dueBefore.schedulerOf(card.deck) !== dueAfter.schedulerOf(next.deck);
    if (isRefolded && dueBefore.of(card) !== dueAfter.of(next)) changed.push(id);
  }
  return changed;
}

/** Whether a card is folded from other events after the merge: it has new ones, or was joined with another. */
function otherEvents(before: Version, after: Version): (card: LivingCard, next: LivingCard) => boolean {
  const [ours, joined] = [before.history.joined, after.history.joined];
  const gaining = before.collection.events.cardsGaining(after.collection.events);
  const touched = new Set([...gaining].map((card) => joined.card(card)));
  return (card, next) => {
    if (touched.has(next.id)) return true;
    const [own, all] = [ours.members(card.note), joined.members(next.note)];
    return own.length !== all.length || !own.every((note) => all.includes(note));
  };
}

class DueDays {
  /** Equal options give the same scheduler. */
  readonly schedulerOf: ReturnType<typeof deckSchedulers>;
  private readonly history: History;

  constructor({ collection, decks, history }: Version, schedulers: Map<string, Scheduler>) {
    this.schedulerOf = deckSchedulers(collection, decks, schedulers);
    this.history = history;
  }

  of({ id, deck }: LivingCard): StudyDay | null {
    return dueDayOf(fold(this.history.eventsOf(id), this.schedulerOf(deck)).schedule);
  }
}

/** A learning card waits minutes: its day is that of its answer. */
const dueDayOf = (schedule: Schedule): StudyDay | null =>
  schedule.kind === 'learning' || schedule.kind === 'relearning' ? schedule.day : schedule.due;
