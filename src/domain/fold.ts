import { byStampThenId, type CardEvent, type Manual } from './event.ts';
import type { EventId } from './ids.ts';
import { lapsesOf, NEW, type Schedule } from './schedule.ts';
import type { Scheduler } from './scheduler.ts';
import { studyDay, type StudyDay } from './units.ts';

/** A card's schedule and the event that made it: the next answer follows that one. */
export interface Folded {
  readonly schedule: Schedule;
  readonly head: EventId | null;
}

export const UNANSWERED: Folded = { schedule: NEW, head: null };

/**
 * The schedule that a card's events give, in the order (stamp, id). `events` holds none that was voided;
 * their order does not matter.
 */
export function fold(events: readonly CardEvent[], scheduler: Scheduler): Folded {
  return events
    .toSorted(byStampThenId)
    .reduce((folded, event) => foldOne(folded, event, scheduler), UNANSWERED);
}

/** One event more: right only if it comes after all that `folded` holds. */
export function foldOne({ schedule }: Folded, event: CardEvent, scheduler: Scheduler): Folded {
  switch (event.kind) {
    case 'review':
      return { schedule: scheduler(schedule, event), head: event.id };
    case 'manual':
      return { schedule: changedByHand(schedule, event), head: event.id };
  }
}

function changedByHand(schedule: Schedule, event: Manual): Schedule {
  switch (event.change) {
    case 'reset':
      return NEW;
    case 'due':
      return withDue(schedule, event.due);
    case 'imported': {
      const { due, interval, stability, difficulty, lapses, day } = event;
      return { kind: 'review', due, interval, day, memory: { stability, difficulty }, lapses };
    }
  }
}

/** A set due day takes a card out of its steps; a card without memory stays new and waits for the day. */
function withDue(schedule: Schedule, due: StudyDay): Schedule {
  if (schedule.kind === 'new') return { kind: 'new', due };
  const { day, memory } = schedule;
  const interval = Math.max(0, studyDay(due - day));
  return { kind: 'review', due, interval, day, memory, lapses: lapsesOf(schedule) };
}
