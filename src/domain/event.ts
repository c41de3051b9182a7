import type { CardId, DeviceId, EventId, NoteId } from './ids.ts';
import { canonicalJson, type JsonObject } from './json.ts';
import type { Stamp } from './stamp.ts';
import type { EpochMs, StudyDay } from './units.ts';

export const RATINGS = ['again', 'hard', 'good', 'easy'] as const;
export type Rating = (typeof RATINGS)[number];

/** Learning and relearning steps in minutes. */
export interface Steps {
  readonly learning: readonly number[];
  readonly relearning: readonly number[];
}

interface EventBase {
  readonly id: EventId;
  readonly stamp: Stamp;
  /** What else is said of it, by a newer app perhaps (drawn.ts says what is known): kept and written back. */
  readonly more?: JsonObject;
}

/** One answer to one card. */
export interface Review extends EventBase {
  readonly kind: 'review';
  readonly card: CardId;
  readonly rating: Rating;
  readonly at: EpochMs;
  readonly day: StudyDay;
  /** Milliseconds from the card's showing to the answer. */
  readonly took: number;
  readonly device: DeviceId;
  /** The drawn factor in [0, 1), or null for no fuzz. */
  readonly fuzz: number | null;
  readonly steps: Steps;
  /** The event of this card that the answer was built on; null for the first. */
  readonly follows: EventId | null;
}

/** Undoes a review or a manual event for good; an answer built on it stands. */
export interface Void extends EventBase {
  readonly kind: 'void';
  readonly target: EventId;
  /** The card of the target, so that the card can be folded anew even where the target is not yet here. */
  readonly card: CardId;
}

export type ManualChange =
  | { readonly change: 'reset' }
  | { readonly change: 'due'; readonly due: StudyDay }
  | {
      readonly change: 'imported';
      readonly due: StudyDay;
      readonly interval: number;
      readonly stability: number;
      readonly difficulty: number;
      readonly lapses: number;
      readonly day: StudyDay;
    };

/** A schedule set by hand or by an import; a set due day holds until the next answer. */
export type Manual = EventBase & {
  readonly kind: 'manual';
  readonly card: CardId;
} & ManualChange;

/** Joins two notes that are one (a renamed heading): both are read as the smaller id. */
export interface Same extends EventBase {
  readonly kind: 'same';
  readonly notes: readonly [NoteId, NoteId];
}

/** An event of a newer app: merged, kept and written back, not understood. */
export interface UnknownEvent extends EventBase {
  readonly kind: 'unknown';
  readonly name: string;
  readonly more: JsonObject;
}

export type CardEvent = Review | Manual;
export type CollectionEvent = Review | Void | Manual | Same | UnknownEvent;

/** The order in which a card's events are folded. */
export const byStampThenId = (a: CollectionEvent, b: CollectionEvent): number =>
  a.stamp < b.stamp ? -1 : a.stamp > b.stamp ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** The event as the file writes it: what is unknown stands beside what is known. */
export function eventToJson(event: CollectionEvent): JsonObject {
  if (event.kind === 'unknown') {
    return { ...event.more, kind: event.name, id: event.id, stamp: event.stamp };
  }
  const { more, ...known } = event;
  return { ...more, ...(known as unknown as JsonObject) };
}

/** Settles two contents under one id, the same way on every device. */
export function laterEvent(a: CollectionEvent, b: CollectionEvent): CollectionEvent {
  if (a === b) return a;
  return canonicalJson(eventToJson(a)) < canonicalJson(eventToJson(b)) ? b : a;
}
