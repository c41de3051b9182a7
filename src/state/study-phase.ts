import { outcomes, type Asked, type Moment } from '../domain/answer.ts';
import { RATINGS, type Rating } from '../domain/event.ts';
import type { CardId } from '../domain/ids.ts';
import type { Scheduler } from '../domain/scheduler.ts';
import type { TypedStrict } from '../domain/typed-strict.ts';
import type { StorageFailure } from '../storage/outcome.ts';
import type { ShownTexts } from './card-texts.ts';
import type { DoneSummary } from './done-summary.ts';
import { spanUntil, type Span } from './spans.ts';

/** What a rating button says: the rating, and when it would bring the card back. */
export interface RatingChoice {
  readonly rating: Rating;
  readonly returns: Span;
}

export interface ShownCard {
  readonly id: CardId;
  /** Counts the showings of this sitting: the same card shown again is another showing. */
  readonly showing: number;
  readonly deckName: string;
  /** The number of its flag. */
  readonly flag: number;
  readonly texts: ShownTexts;
  /** How a typed answer is compared; absent where none is typed. */
  readonly strict?: TypedStrict | undefined;
}

export type StudyPhase =
  | { readonly kind: 'loading' }
  | { readonly kind: 'front'; readonly card: ShownCard }
  | { readonly kind: 'back'; readonly card: ShownCard; readonly choices: readonly RatingChoice[] }
  | { readonly kind: 'done'; readonly summary: DoneSummary };

export type StudyNotice =
  /** The device could not keep an answer: it was taken back. */
  | { readonly kind: 'not-saved'; readonly failure: StorageFailure }
  /** The card was answered or removed in another tab. */
  | { readonly kind: 'overtaken' }
  /** The answer made the card a leech. */
  | { readonly kind: 'slips'; readonly card: CardId; readonly rests: boolean };

export function choicesOf(asked: Asked, moment: Moment, scheduler: Scheduler): readonly RatingChoice[] {
  const schedules = outcomes(asked, moment, scheduler);
  return RATINGS.map((rating) => ({
    rating,
    returns: spanUntil(schedules[rating], moment.at, moment.day),
  }));
}
