import type { EpochMs, StudyDay } from './units.ts';

/** FSRS's memory of a card: stability in days, difficulty 1..10. Retrievability is computed, never stored. */
export interface Memory {
  readonly stability: number;
  readonly difficulty: number;
}

/** Never answered. A due day set by hand holds it back until then. */
export interface NewSchedule {
  readonly kind: 'new';
  readonly due: StudyDay | null;
}

export interface LearningSchedule {
  readonly kind: 'learning';
  /** Index of the learning step that the card waits in. */
  readonly step: number;
  readonly due: EpochMs;
  readonly day: StudyDay;
  readonly memory: Memory;
}

export interface ReviewSchedule {
  readonly kind: 'review';
  readonly due: StudyDay;
  /** Scheduled days between the last answer and the due day. */
  readonly interval: number;
  /** Study day of the last answer. */
  readonly day: StudyDay;
  readonly memory: Memory;
  readonly lapses: number;
}

export interface RelearningSchedule {
  readonly kind: 'relearning';
  readonly step: number;
  readonly due: EpochMs;
  readonly day: StudyDay;
  readonly memory: Memory;
  readonly lapses: number;
}

/** When a card returns: a function of its events and the options, and nothing else. */
export type Schedule = NewSchedule | LearningSchedule | ReviewSchedule | RelearningSchedule;

export const NEW: NewSchedule = { kind: 'new', due: null };

const lapsesOf = (schedule: Schedule): number =>
  schedule.kind === 'review' || schedule.kind === 'relearning' ? schedule.lapses : 0;

/** What of a schedule the next answer builds on: all but when the card is due. */
export interface Standing {
  readonly kind: Schedule['kind'];
  /** Null for a new card. */
  readonly memory: Memory | null;
  readonly step: number;
  readonly lapses: number;
  /** Study day of the last answer. */
  readonly day: StudyDay | null;
}

export const standingOf = (schedule: Schedule): Standing => ({
  kind: schedule.kind,
  memory: schedule.kind === 'new' ? null : schedule.memory,
  step: schedule.kind === 'learning' || schedule.kind === 'relearning' ? schedule.step : 0,
  lapses: lapsesOf(schedule),
  day: schedule.kind === 'new' ? null : schedule.day,
});
