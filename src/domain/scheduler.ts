import { FSRS, get_fuzz_range, State, type Card, type Grade, type StepUnit } from 'ts-fsrs';
import { RATINGS, type Rating, type Review, type Steps } from './event.ts';
import { lapsesOf, type Memory, type Schedule } from './schedule.ts';
import { DAY, epochMs, studyDay, type EpochMs, type StudyDay } from './units.ts';

/** What of a deck's options goes into the arithmetic. */
export interface MemoryOptions {
  /** The 21 parameters of FSRS-6; null for the defaults. */
  readonly weights: readonly number[] | null;
  /** Desired retention, 0.7..0.99. */
  readonly retention: number;
  /** Longest interval in days. */
  readonly maximumInterval: number;
}

/** The parts of a review that the schedule depends on. */
export type Answer = Pick<Review, 'rating' | 'at' | 'day' | 'fuzz' | 'steps'>;

/** FSRS with the fuzz factor handed in: the same answer always gives the same interval. */
class ReplayFsrs extends FSRS {
  factor: number | null = null;

  override apply_fuzz(interval: number, elapsed: number): ReturnType<FSRS['apply_fuzz']> {
    const whole =
      this.factor === null || interval < 2.5 ? Math.round(interval) : this.fuzzed(interval, elapsed);
    return whole as ReturnType<FSRS['apply_fuzz']>;
  }

  private fuzzed(interval: number, elapsed: number): number {
    const { min_ivl, max_ivl } = get_fuzz_range(interval, elapsed, this.parameters.maximum_interval);
    return Math.floor((this.factor ?? 0) * (max_ivl - min_ivl + 1) + min_ivl);
  }
}

/** Moves a schedule on by one answer. */
export type Scheduler = (schedule: Schedule, answer: Answer) => Schedule;

export function createScheduler(options: MemoryOptions): Scheduler {
  const bySteps = new Map<string, ReplayFsrs>();
  const fsrsFor = (steps: Steps): ReplayFsrs => {
    const key = `${steps.learning.join()}/${steps.relearning.join()}`;
    const present = bySteps.get(key) ?? replayFsrs(options, steps);
    bySteps.set(key, present);
    return present;
  };
  return (schedule, answer) => {
    const fsrs = fsrsFor(answer.steps);
    fsrs.factor = answer.fuzz;
    return answered(fsrs, schedule, answer);
  };
}

function replayFsrs({ weights, retention, maximumInterval }: MemoryOptions, steps: Steps): ReplayFsrs {
  return new ReplayFsrs({
    request_retention: retention,
    maximum_interval: maximumInterval,
    ...(weights && { w: weights }),
    enable_fuzz: false,
    enable_short_term: true,
    learning_steps: steps.learning.map(inMinutes),
    relearning_steps: steps.relearning.map(inMinutes),
  });
}

const inMinutes = (minutes: number): StepUnit => `${minutes}m`;

/** ts-fsrs counts elapsed days by UTC dates, so it is given midnights of study days, never wall time. */
function answered(fsrs: ReplayFsrs, schedule: Schedule, answer: Answer): Schedule {
  const last = schedule.kind === 'new' ? null : Math.min(schedule.day, answer.day);
  const midnight = new Date(answer.day * DAY);
  const card = cardBefore(schedule, midnight, last === null ? null : new Date(last * DAY));
  const { card: next } = fsrs.next(card, midnight, gradeOf(answer.rating));
  return scheduleAfter(next, answer.day, epochMs(answer.at + (next.due.getTime() - midnight.getTime())));
}

const gradeOf = (rating: Rating): Grade => RATINGS.indexOf(rating) + 1;

const STATES = {
  new: State.New,
  learning: State.Learning,
  review: State.Review,
  relearning: State.Relearning,
} as const;

function cardBefore(schedule: Schedule, due: Date, lastReview: Date | null): Card {
  const memory: Memory = schedule.kind === 'new' ? { stability: 0, difficulty: 0 } : schedule.memory;
  return {
    due,
    ...memory,
    elapsed_days: 0,
    scheduled_days: schedule.kind === 'review' ? schedule.interval : 0,
    learning_steps: schedule.kind === 'learning' || schedule.kind === 'relearning' ? schedule.step : 0,
    reps: 0,
    lapses: lapsesOf(schedule),
    state: STATES[schedule.kind],
    ...(lastReview && { last_review: lastReview }),
  };
}

function scheduleAfter(card: Card, day: StudyDay, due: EpochMs): Schedule {
  const memory: Memory = { stability: card.stability, difficulty: card.difficulty };
  const { lapses, learning_steps: step, scheduled_days: interval } = card;
  switch (card.state) {
    case State.Review:
      return { kind: 'review', due: studyDay(day + interval), interval, day, memory, lapses };
    case State.Relearning:
      return { kind: 'relearning', step, due, day, memory, lapses };
    case State.New:
    case State.Learning:
      return { kind: 'learning', step, due, day, memory };
  }
}
