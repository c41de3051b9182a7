import type { Rating } from '../domain/event.ts';
import { countReady, type Queue } from '../domain/queue.ts';
import { MINUTE, type EpochMs } from '../domain/units.ts';
import type { Forecast } from '../storage/forecast.ts';
import type { Day } from '../storage/today.ts';
import type { AppContext } from './app-context.ts';
import { spanOfDays, spanOfMs, type Span } from './spans.ts';
import type { StudyDayQueue } from './study-day.ts';

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
  /** Cards whose learning time has come since. */
  readonly ready: number;
  /** Cards beyond today's limits that can be taken now: reviews held back, then new ones. */
  readonly more: number;
}

/** What comes after today. */
export type NextDue =
  | { readonly kind: 'tomorrow'; readonly cards: number }
  /** No review is due tomorrow, but new cards wait. */
  | { readonly kind: 'new' }
  | { readonly kind: 'later'; readonly after: Span }
  | { readonly kind: 'nothing' };

interface DayEnd {
  readonly day: Day;
  readonly queue: Queue;
  readonly forecast: Forecast;
  readonly ready: number;
  readonly more: number;
  readonly freshTomorrow: boolean;
  readonly at: EpochMs;
}

/** What was done today and what comes; `most`: so many cards beyond the limits could be asked for. */
export async function summariseDay(
  { clock, store }: Pick<AppContext, 'clock' | 'store'>,
  today: StudyDayQueue,
  most: number,
): Promise<DoneSummary> {
  const now = clock.now();
  const { day, queue } = today;
  return summaryOf({
    day,
    queue: queue.value,
    forecast: await store.forecast(today.studyDay(now), today.scope()),
    ready: countReady(queue.value, now.at),
    ...(await today.lookBeyond(now, most)),
    at: now.at,
  });
}

function summaryOf(end: DayEnd): DoneSummary {
  const { day, queue, ready, more, at } = end;
  const answers = day.answers.toSorted((a, b) => a.at - b.at);
  const [first] = queue.learning;
  const firstDue = first?.schedule.due ?? at;
  return {
    ratings: answers.map(({ rating }) => rating),
    minutes: Math.ceil(answers.reduce((sum, { took }) => sum + took, 0) / MINUTE),
    remembered: answers.filter(({ rating }) => rating !== 'again').length,
    learning: first ? { cards: queue.learning.length, first: spanOfMs(firstDue - at) } : null,
    next: nextDue(end),
    ready,
    more,
  };
}

function nextDue({ forecast: { tomorrow, later }, freshTomorrow, day }: DayEnd): NextDue {
  if (tomorrow > 0) return { kind: 'tomorrow', cards: tomorrow };
  if (freshTomorrow) return { kind: 'new' };
  return later === null ? { kind: 'nothing' } : { kind: 'later', after: spanOfDays(later - day.today.day) };
}
