import type { CardState } from './card-state.ts';
import type { Draft } from './change.ts';
import type { Rating, Review, Steps } from './event.ts';
import type { DeviceId, EventId } from './ids.ts';
import { standingOf, type Schedule } from './schedule.ts';
import type { Scheduler } from './scheduler.ts';
import { MINUTE, type EpochMs, type StudyDay } from './units.ts';

/** A card as it is asked: the fuzz is drawn once, so that each button's label is what its rating gives. */
export interface Asked {
  readonly card: CardState;
  readonly steps: Steps;
  readonly fuzz: number;
}

export interface Moment {
  readonly at: EpochMs;
  readonly day: StudyDay;
}

/** The schedule that each rating would give at this moment. */
export function outcomes(asked: Asked, moment: Moment, scheduler: Scheduler): Record<Rating, Schedule> {
  const { card, fuzz, steps } = asked;
  const outcome = (rating: Rating): Schedule =>
    scheduler.next(standingOf(card.schedule), { rating, ...moment, fuzz, steps });
  return { again: outcome('again'), hard: outcome('hard'), good: outcome('good'), easy: outcome('easy') };
}

export interface Given extends Moment {
  readonly id: EventId;
  readonly rating: Rating;
  readonly device: DeviceId;
  /** Milliseconds between the card's showing and the answer. */
  readonly took: number;
}

/** Whoever looks at one card for longer has been called away (the same minute that Anki counts at most). */
const LONGEST_ANSWER = MINUTE;

export type ReviewDraft = Omit<Review, 'stamp'>;

export function reviewDraft({ card, steps, fuzz }: Asked, given: Given): ReviewDraft {
  const took = Math.min(Math.max(0, Math.round(given.took)), LONGEST_ANSWER);
  return { ...given, kind: 'review', card: card.id, took, fuzz, steps, follows: card.head };
}

export const answerDraft = (review: ReviewDraft): Draft => ({ events: [review], fields: [] });
