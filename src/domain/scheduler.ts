import {
  BasicLearningStepsStrategy,
  FSRS,
  get_fuzz_range,
  State,
  type Card,
  type Grade,
  type StepUnit,
} from 'ts-fsrs';
import { RATINGS, type Rating, type Review, type Steps } from './event.ts';
import type { Memory, Schedule, Standing } from './schedule.ts';
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

export interface Scheduler {
  /** The schedule after an answer. */
  next(standing: Standing, answer: Answer): Schedule;
  /** The same without the due day, for an answer that others follow: what a long log is folded with. */
  pass(standing: Standing, answer: Answer): Standing;
}

export function createScheduler(options: MemoryOptions): Scheduler {
  const bySteps = new Map<string, ReplayFsrs>();
  const fsrsFor = ({ learning, relearning }: Steps): ReplayFsrs => {
    const key = `${learning.join()}/${relearning.join()}`;
    const present = bySteps.get(key) ?? replayFsrs(options, { learning, relearning });
    bySteps.set(key, present);
    return present;
  };
  return {
    next: (standing, answer) => nextSchedule(fsrsFor(answer.steps), standing, answer),
    pass: (standing, answer) => passOn(fsrsFor(answer.steps), standing, answer),
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
function nextSchedule(fsrs: ReplayFsrs, standing: Standing, answer: Answer): Schedule {
  const midnight = new Date(answer.day * DAY);
  fsrs.factor = answer.fuzz;
  const { card } = fsrs.next(cardBefore(standing, answer, midnight), midnight, gradeOf(answer.rating));
  return scheduleAfter(card, answer.day, epochMs(answer.at + (card.due.getTime() - midnight.getTime())));
}

/** What ts-fsrs does inside `next` but for the intervals: memory, then the step (BasicScheduler there). */
function passOn(fsrs: ReplayFsrs, standing: Standing, { rating, day }: Answer): Standing {
  const grade = gradeOf(rating);
  const memory = fsrs.next_state(standing.memory, day - lastDay(standing, day), grade);
  const lapsed = standing.kind === 'review' && rating === 'again';
  const lapses = standing.lapses + (lapsed ? 1 : 0);
  const step =
    standing.kind === 'review' && !lapsed
      ? undefined
      : BasicLearningStepsStrategy(fsrs.parameters, STATES[standing.kind], standing.step)[grade];
  const minutes = step?.scheduled_minutes ?? 0;
  return step && minutes > 0 && minutes < MINUTES_A_DAY
    ? { kind: STEPPING[standing.kind], memory, step: step.next_step, lapses, day }
    : { kind: 'review', memory, step: 0, lapses, day };
}

const MINUTES_A_DAY = 1_440;

const STEPPING = {
  new: 'learning',
  learning: 'learning',
  review: 'relearning',
  relearning: 'relearning',
} as const;

/** A clock set back makes no day pass. */
const lastDay = ({ day: last }: Standing, day: StudyDay): number =>
  last === null ? day : Math.min(last, day);

const gradeOf = (rating: Rating): Grade => RATINGS.indexOf(rating) + 1;

const STATES = {
  new: State.New,
  learning: State.Learning,
  review: State.Review,
  relearning: State.Relearning,
} as const;

function cardBefore(standing: Standing, { day }: Answer, due: Date): Card {
  return {
    due,
    ...(standing.memory ?? { stability: 0, difficulty: 0 }),
    elapsed_days: 0,
    scheduled_days: 0,
    learning_steps: standing.step,
    reps: 0,
    lapses: standing.lapses,
    state: STATES[standing.kind],
    ...(standing.day !== null && { last_review: new Date(lastDay(standing, day) * DAY) }),
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
