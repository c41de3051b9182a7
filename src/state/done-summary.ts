import type { Rating } from '../domain/event.ts';
import type { Queue } from '../domain/queue.ts';
import { MINUTE, type EpochMs, type StudyDay } from '../domain/units.ts';
import type { Forecast } from '../storage/collection-store.ts';
import type { Day } from '../storage/today.ts';
import { spanOfDays, spanOfMs, type Span } from './spans.ts';

/** What "Done for now" tells: what was done today, when the next cards come, what can still be done. */
export interface DoneSummary {
  /** Today's answers in the order in which they were given. */
  readonly ratings: readonly Rating[];
  readonly minutes: number;
  /** Answers other than Again. */
  readonly remembered: number;
  /** Cards in learning that return today, and when the first of them does. */
  readonly learning: { readonly cards: number; readonly first: Span } | null;
  readonly next: NextDue;
  /** New cards beyond today's limit that can be taken now. */
  readonly more: number;
}

/** What comes after today. */
export type NextDue =
  | { readonly kind: 'tomorrow'; readonly cards: number }
  /** No review is due tomorrow, but new cards wait. */
  | { readonly kind: 'new' }
  | { readonly kind: 'later'; readonly after: Span }
  | { readonly kind: 'nothing' };

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
    next: nextDue(forecast, more, day.today.day),
    more,
  };
}

function nextDue({ tomorrow, later }: Forecast, more: number, today: StudyDay): NextDue {
  if (tomorrow > 0) return { kind: 'tomorrow', cards: tomorrow };
  if (more > 0) return { kind: 'new' };
  return later === null ? { kind: 'nothing' } : { kind: 'later', after: spanOfDays(later - today) };
}
