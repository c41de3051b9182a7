import { describe, expect, it } from 'vitest';
import {
  clockOf,
  deviceOf,
  FUTURE_TOLERANCE,
  isFromTheFuture,
  isStamp,
  laterStamp,
  observe,
  stampAt,
  START_OF_CLOCK,
  tick,
  writtenBy,
  type HybridClock,
} from '../../../src/domain/stamp.ts';
import { epochMs, HOUR } from '../../../src/domain/units.ts';
import { PHONE, source, stamp, TABLET } from './builders.ts';

const LAST_COUNTER = 36 ** 4 - 1;
const NOON = epochMs(1_795_435_200_000);

describe('a stamp as text', () => {
  it('sorts by time, then counter, then device', () => {
    const inOrder = [
      stampAt({ ms: 0, counter: 0 }, TABLET, 'person'),
      stampAt({ ms: 35, counter: 9 }, PHONE, 'person'),
      stampAt({ ms: 36, counter: 0 }, PHONE, 'person'),
      stampAt({ ms: NOON, counter: 0 }, PHONE, 'person'),
      stampAt({ ms: NOON, counter: 0 }, TABLET, 'person'),
      stampAt({ ms: NOON, counter: 35 }, PHONE, 'person'),
      stampAt({ ms: NOON, counter: 36 }, PHONE, 'person'),
      stampAt({ ms: NOON, counter: LAST_COUNTER }, PHONE, 'person'),
      stampAt({ ms: NOON + 1, counter: 0 }, PHONE, 'person'),
    ];
    expect(inOrder.toReversed().toSorted()).toEqual(inOrder);
  });

  it('loses, written by a file, to whatever a person wrote, however long ago', () => {
    expect(laterStamp(source(NOON), stamp(0))).toBe(stamp(0));
    expect(laterStamp(stamp(0), source(NOON))).toBe(stamp(0));
  });

  it('says when, where and by whom it was written', () => {
    const written = stampAt({ ms: NOON, counter: 7 }, TABLET, 'source');
    expect(clockOf(written)).toEqual({ ms: NOON, counter: 7 });
    expect(deviceOf(written)).toBe(TABLET);
    expect(writtenBy(written)).toBe('source');
    expect(writtenBy(stamp(NOON))).toBe('person');
  });

  it.each(['', 'x', 7, null, `2${stamp(5).slice(1)}`, `${stamp(5)}x`, stamp(5).slice(1), ` ${stamp(5)}`])(
    'is told from %j',
    (other) => {
      expect(isStamp(stamp(5))).toBe(true);
      expect(isStamp(other)).toBe(false);
    },
  );
});

describe('the clock', () => {
  it('follows the wall and starts its counter anew', () => {
    expect(tick({ ms: 5, counter: 3 }, epochMs(6))).toEqual({ ms: 6, counter: 0 });
  });

  it('counts within one millisecond', () => {
    expect(tick({ ms: 5, counter: 3 }, epochMs(5))).toEqual({ ms: 5, counter: 4 });
  });

  it('goes on after the wall was set back', () => {
    let clock: HybridClock = tick(START_OF_CLOCK, NOON);
    let written = stampAt(clock, PHONE, 'person');
    for (const hoursBack of [3, 2, 26, 0]) {
      clock = tick(clock, epochMs(NOON - hoursBack * HOUR));
      const next = stampAt(clock, PHONE, 'person');
      expect(next > written).toBe(true);
      written = next;
    }
  });

  it('carries a counter that overflows into the milliseconds', () => {
    const last: HybridClock = { ms: NOON, counter: LAST_COUNTER };
    const next = tick(last, NOON);
    expect(next).toEqual({ ms: NOON + 1, counter: 0 });
    expect(stampAt(next, PHONE, 'person') > stampAt(last, PHONE, 'person')).toBe(true);
  });

  it('is later than every stamp it has observed, and never earlier than before', () => {
    const clock: HybridClock = { ms: 10, counter: 5 };
    expect(observe(clock, stampAt({ ms: 11, counter: 0 }, TABLET, 'person'))).toEqual({ ms: 11, counter: 0 });
    expect(observe(clock, stampAt({ ms: 10, counter: 6 }, TABLET, 'person'))).toEqual({ ms: 10, counter: 6 });
    expect(observe(clock, stampAt({ ms: 9, counter: 9 }, TABLET, 'person'))).toBe(clock);
    expect(observe(clock, stampAt({ ms: 10, counter: 5 }, TABLET, 'person'))).toBe(clock);
  });
});

it('believes stamps up to 48 hours ahead, and none beyond', () => {
  expect(FUTURE_TOLERANCE).toBe(48 * HOUR);
  expect(isFromTheFuture(stamp(NOON + 48 * HOUR), NOON)).toBe(false);
  expect(isFromTheFuture(stamp(NOON + 48 * HOUR + 1), NOON)).toBe(true);
});
