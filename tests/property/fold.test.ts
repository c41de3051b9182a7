import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RATINGS, type CardEvent } from '../../src/domain/event.ts';
import { fold } from '../../src/domain/fold.ts';
import type { CardId, DeviceId, EventId } from '../../src/domain/ids.ts';
import type { Schedule } from '../../src/domain/schedule.ts';
import { createScheduler, type Scheduler } from '../../src/domain/scheduler.ts';
import { stampAt, type Stamp } from '../../src/domain/stamp.ts';
import { epochMs, studyDay } from '../../src/domain/units.ts';

/** Whatever a backup may hold: the widest ranges that its reading lets through. */
const DEVICE = 'phone'.padEnd(22, '-') as DeviceId;
const LAST_DAY = 2_932_896;

const stamps = (): fc.Arbitrary<Stamp> =>
  fc.nat(30).map((ms) => stampAt({ ms, counter: 0 }, DEVICE, 'person'));
const days = () =>
  fc.oneof(fc.integer({ min: 20_000, max: 20_100 }), fc.integer({ min: -365, max: LAST_DAY })).map(studyDay);
const stepLists = () =>
  fc.array(
    fc.oneof(fc.integer({ min: 1, max: 3_000 }), fc.double({ min: 0.01, max: 525_600, noNaN: true })),
    {
      maxLength: 4,
    },
  );

function events(): fc.Arbitrary<CardEvent> {
  const review = fc.record({
    kind: fc.constant('review'),
    rating: fc.constantFrom(...RATINGS),
    at: fc.maxSafeNat().map((at) => epochMs(at % 253_402_300_799_999)),
    day: days(),
    took: fc.nat(),
    device: fc.constant(DEVICE),
    fuzz: fc.option(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })),
    steps: fc.record({ learning: stepLists(), relearning: stepLists() }),
    follows: fc.constant(null),
  });
  const imported = fc.record({
    kind: fc.constant('manual'),
    change: fc.constant('imported'),
    due: days(),
    interval: fc.nat(LAST_DAY),
    stability: fc.double({ min: 0.001, max: 1e6, noNaN: true }),
    difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
    lapses: fc.nat(),
    day: days(),
  });
  const due = fc.record({ kind: fc.constant('manual'), change: fc.constant('due'), due: days() });
  const reset = fc.record({ kind: fc.constant('manual'), change: fc.constant('reset') });
  const heads = fc.record({ id: fc.uuid(), stamp: stamps(), card: fc.constant('n.0') });
  return fc
    .tuple(
      heads,
      fc.oneof({ weight: 6, arbitrary: review }, imported, due, reset) as fc.Arbitrary<Partial<CardEvent>>,
    )
    .map(([head, rest]) => {
      return { ...rest, ...head, id: head.id as EventId, card: head.card as CardId } as CardEvent;
    });
}

const schedulers = (): fc.Arbitrary<Scheduler> =>
  fc
    .record({
      retention: fc.double({ min: 0.7, max: 0.99, noNaN: true }),
      maximumInterval: fc.integer({ min: 1, max: 36_500 }),
      weights: fc.option(
        fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 21, maxLength: 21 }),
      ),
    })
    .map(createScheduler);

const numbersOf = (schedule: Schedule): readonly number[] =>
  Object.values({ ...schedule, ...('memory' in schedule ? schedule.memory : {}) }).filter(
    (value) => typeof value === 'number',
  );

describe('the fold of whatever a file may hold', () => {
  it('is a schedule of finite numbers', () => {
    expect.hasAssertions();
    fc.assert(
      fc.property(fc.array(events(), { maxLength: 15 }), schedulers(), (log, scheduler) => {
        const { schedule } = fold(log, scheduler);
        expect(numbersOf(schedule).filter((value) => !Number.isFinite(value))).toEqual([]);
        expect('memory' in schedule ? schedule.memory.stability : 1).toBeGreaterThan(0);
      }),
      { numRuns: 1_000 },
    );
  });

  it('does not depend on the order in which the events came', () => {
    expect.hasAssertions();
    fc.assert(
      fc.property(fc.array(events(), { maxLength: 10 }), schedulers(), (log, scheduler) => {
        expect(fold(log.toReversed(), scheduler)).toEqual(fold(log, scheduler));
      }),
      { numRuns: 300 },
    );
  });
});
