import type { EventId } from './ids.ts';
import { NEW, type Schedule } from './schedule.ts';

/** A card's schedule and the event that made it: the next answer follows that one. */
export interface Folded {
  readonly schedule: Schedule;
  readonly head: EventId | null;
}

export const UNANSWERED: Folded = { schedule: NEW, head: null };
