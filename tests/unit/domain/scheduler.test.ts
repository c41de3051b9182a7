import { describe, expect, it } from 'vitest';
import { createEmptyCard, fsrs, State, type Card } from 'ts-fsrs';
import { RATINGS, type Rating } from '../../../src/domain/event.ts';
import { DEFAULT_OPTIONS } from '../../../src/domain/options.ts';
import { NEW, type Schedule, standingOf } from '../../../src/domain/schedule.ts';
import { createScheduler } from '../../../src/domain/scheduler.ts';
import { DAY, epochMs, HOUR, MINUTE, studyDay } from '../../../src/domain/units.ts';
import { INTERVALS, MEMORY } from '../../fixtures/fsrs-vectors.ts';
import { seededRandom } from '../../helpers/simulation-random.ts';
import { inReview, review, STEPS } from './builders.ts';

const scheduler = createScheduler(DEFAULT_OPTIONS);
const NOON = epochMs(20_000 * DAY + 12 * HOUR);
const NO_STEPS = { learning: [], relearning: [] };
const answerAt = (at: number, rating: Rating) =>
  ({ ...review('r', Math.floor(at / DAY), { at: epochMs(at), rating }) }) as const;

describe('the published vectors', () => {
  it('of intervals, each answered when due', () => {
    let at: number = NOON;
    let schedule: Schedule = NEW;
    const intervals = INTERVALS.map(({ rating }) => {
      schedule = scheduler.next(standingOf(schedule), answerAt(at, rating));
      const interval = schedule.kind === 'review' ? schedule.interval : 0;
      at = schedule.kind === 'review' ? at + interval * DAY : (schedule.due ?? at);
      return interval;
    });
    expect(intervals).toEqual(INTERVALS.map(({ interval }) => interval));
  });

  it('of stability and difficulty', () => {
    let at: number = NOON;
    let schedule: Schedule = NEW;
    for (const { rating, after } of MEMORY.answers) {
      at += after * DAY;
      schedule = scheduler.next(standingOf(schedule), answerAt(at, rating));
    }
    const { stability, difficulty } = inReview(schedule).memory;
    expect(Math.abs(stability - MEMORY.stability)).toBeLessThan(MEMORY.tolerance);
    expect(Math.abs(difficulty - MEMORY.difficulty)).toBeLessThan(MEMORY.tolerance);
  });
});

/** What ts-fsrs says of a card, in the words of a schedule. */
const inOurWords = (card: Card): unknown => {
  const shared = { memory: { stability: card.stability, difficulty: card.difficulty } };
  const { lapses, learning_steps: step } = card;
  const due = card.due.getTime();
  if (card.state === State.Review) {
    return { ...shared, kind: 'review', interval: card.scheduled_days, due: Math.floor(due / DAY), lapses };
  }
  return card.state === State.Relearning
    ? { ...shared, kind: 'relearning', step, due, lapses }
    : { ...shared, kind: 'learning', step, due };
};

describe('beside ts-fsrs called straight, in UTC', () => {
  const HISTORIES = 400;

  const STEP_LISTS = [
    STEPS,
    { learning: [], relearning: [] },
    { learning: [5, 30, 720], relearning: [3, 20] },
  ];

  it.each(STEP_LISTS)('gives the same schedule after every answer, with steps %j', (steps) => {
    const retention = 0.85;
    const ours = createScheduler({ weights: null, retention, maximumInterval: 400 });
    const theirs = fsrs({
      request_retention: retention,
      maximum_interval: 400,
      enable_fuzz: false,
      learning_steps: steps.learning.map((minutes) => `${minutes}m` as const),
      relearning_steps: steps.relearning.map((minutes) => `${minutes}m` as const),
    });
    for (let seed = 0; seed < HISTORIES / STEP_LISTS.length; seed++) {
      const random = seededRandom(seed);
      let at = NOON + Math.floor(random.unit() * DAY);
      let card: Card = createEmptyCard(new Date(at));
      let schedule: Schedule = NEW;
      for (let answers = 2 + random.unit() * 12; answers > 0; answers--) {
        const rating = RATINGS[Math.floor(random.unit() * 4)] ?? 'good';
        const answer = { ...answerAt(at, rating), steps };
        const passed = ours.pass(standingOf(schedule), answer);
        schedule = ours.next(standingOf(schedule), answer);
        expect({ seed, ...passed }).toEqual({ seed, ...standingOf(schedule) });
        card = theirs.next(card, new Date(at), RATINGS.indexOf(rating) + 1).card;
        expect({ seed, ...schedule }).toMatchObject({ seed, ...(inOurWords(card) as object) });
        const wait = schedule.kind === 'review' ? schedule.interval * DAY * 2 : 20 * MINUTE;
        at += Math.floor(random.unit() * wait);
      }
    }
  });
});

const firstWith = (fuzz: number): Schedule =>
  scheduler.next(standingOf(NEW), { ...answerAt(NOON, 'good'), fuzz, steps: NO_STEPS });

describe('the fuzz factor', () => {
  const mature: Schedule = {
    kind: 'review',
    due: studyDay(20_000),
    interval: 50,
    day: studyDay(19_950),
    memory: { stability: 50, difficulty: 5 },
    lapses: 0,
  };
  const intervalWith = (fuzz: number | null, maximumInterval = 36_500): number => {
    const next = createScheduler({ weights: null, retention: 0.9, maximumInterval }).next(
      standingOf(mature),
      {
        ...answerAt(NOON, 'good'),
        fuzz,
      },
    );
    return next.kind === 'review' ? next.interval : Number.NaN;
  };

  it('spreads the interval around the exact one, ascending', () => {
    const intervals = [0, 0.25, 0.5, 0.75, 0.999].map((fuzz) => intervalWith(fuzz));
    expect(intervals).toEqual(intervals.toSorted((a, b) => a - b));
    expect(new Set(intervals).size).toBe(intervals.length);
    expect(intervals[0]).toBeLessThan(intervalWith(null));
    expect(intervals.at(-1)).toBeGreaterThan(intervalWith(null));
  });

  it('gives the same interval each time', () => {
    expect(intervalWith(0.3)).toBe(intervalWith(0.3));
  });

  it('keeps to the longest interval, but for the day by which ts-fsrs tells Good from Hard', () => {
    for (const fuzz of [null, 0, 0.999]) expect(intervalWith(fuzz, 60)).toBeLessThanOrEqual(61);
  });

  it('leaves intervals under two and a half days alone', () => {
    expect(firstWith(0)).toEqual(firstWith(0.999));
  });
});

describe('a clock set back between two answers', () => {
  it('counts as no day passed', () => {
    const first = scheduler.next(standingOf(NEW), { ...answerAt(NOON, 'easy') });
    const back = inReview(scheduler.next(standingOf(first), answerAt(NOON - 5 * DAY, 'good')));
    const sameDay = inReview(scheduler.next(standingOf(first), answerAt(NOON, 'good')));
    expect(back.day).toBe(19_995);
    expect(back.memory).toEqual(sameDay.memory);
    expect(back.interval).toBe(sameDay.interval);
  });
});
