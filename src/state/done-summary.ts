import type { Rating } from '../domain/event.ts';
import type { Queue } from '../domain/queue.ts';
import { MINUTE, type EpochMs } from '../domain/units.ts';
import type { Forecast } from '../storage/collection-store.ts';
import type { Day } from '../storage/today.ts';
import { spanOfMs, type Span } from './spans.ts';

/** What "Done for now" tells: what was done today, when the next cards come, what can still be done. */
export interface DoneSummary {
  /** Today's answers in the order in which they were given. */
  readonly ratings: readonly Rating[];
  readonly minutes: number;
  /** Answers other than Again. */
  readonly remembered: number;
  /** Cards in learning that return today, and when the first of them does. */
  readonly learning: { readonly cards: number; readonly first: Span } | null;
  /** Cards due tomorrow. */
  readonly tomorrow: number;
  /** New cards beyond today's limit that can be taken now. */
  readonly more: number;
}

export interface DayEnd {
  readonly day: Day;
  readonly queue: Queue;
  readonly forecast: Forecast;
  readonly more: number;
  readonly at: EpochMs;
}

export function summariseDay({ day, queue, forecast, more, at }: DayEnd): DoneSummary {
  const answers = day.answers.toSorted((a, b) => a.at - b.at);
  const [first] = queue.learning;
  const firstDue = first?.schedule.due ?? at;
  return {
    ratings: answers.map(({ rating }) => rating),
    minutes: Math.ceil(answers.reduce((sum, { took }) => sum + took, 0) / MINUTE),
    remembered: answers.filter(({ rating }) => rating !== 'again').length,
    learning: first ? { cards: queue.learning.length, first: spanOfMs(firstDue - at) } : null,
    tomorrow: forecast.tomorrow,
    more,
  };
}
