import { byStampThenId, type CardEvent, type Manual } from './event.ts';
import { UNANSWERED, type Folded } from './folded.ts';
import { NEW, standingOf, type Schedule, type Standing } from './schedule.ts';
import type { Scheduler } from './scheduler.ts';
import { studyDay, type StudyDay } from './units.ts';

/**
 * The schedule that a card's events give, in the order (stamp, id). `events` holds none that was voided;
 * their order does not matter.
 */
export function fold(events: readonly CardEvent[], scheduler: Scheduler): Folded {
  const ordered = events.toSorted(byStampThenId);
  const last = ordered.pop();
  if (!last) return UNANSWERED;
  const before = ordered.reduce((standing, event) => pass(standing, event, scheduler), standingOf(NEW));
  return { schedule: scheduleAfter(before, last, scheduler), head: last.id };
}

/** One event more: right only if it comes after all that `folded` holds. */
export const foldOne = ({ schedule }: Folded, event: CardEvent, scheduler: Scheduler): Folded => ({
  schedule: scheduleAfter(standingOf(schedule), event, scheduler),
  head: event.id,
});

const pass = (standing: Standing, event: CardEvent, scheduler: Scheduler): Standing =>
  event.kind === 'review' ? scheduler.pass(standing, event) : standingOf(changedByHand(standing, event));

const scheduleAfter = (standing: Standing, event: CardEvent, scheduler: Scheduler): Schedule =>
  event.kind === 'review' ? scheduler.next(standing, event) : changedByHand(standing, event);

function changedByHand(standing: Standing, event: Manual): Schedule {
  switch (event.change) {
    case 'reset':
      return NEW;
    case 'due':
      return withDue(standing, event.due);
    case 'imported': {
      const { due, interval, stability, difficulty, lapses, day } = event;
      return { kind: 'review', due, interval, day, memory: { stability, difficulty }, lapses };
    }
  }
}

/** A set due day takes a card out of its steps; a card without memory stays new and waits for the day. */
function withDue({ memory, day, lapses }: Standing, due: StudyDay): Schedule {
  if (memory === null || day === null) return { kind: 'new', due };
  return { kind: 'review', due, interval: Math.max(0, studyDay(due - day)), day, memory, lapses };
}
