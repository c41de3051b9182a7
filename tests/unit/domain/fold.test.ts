import { describe, expect, it } from 'vitest';
import type { CardEvent, Review } from '../../../src/domain/event.ts';
import { fold, foldOne } from '../../../src/domain/fold.ts';
import { UNANSWERED, type Folded } from '../../../src/domain/folded.ts';
import { DEFAULT_OPTIONS } from '../../../src/domain/options.ts';
import { createScheduler } from '../../../src/domain/scheduler.ts';
import { DAY, epochMs, HOUR, studyDay } from '../../../src/domain/units.ts';
import { card, event, inReview, manual, review, stamp, TABLET } from './builders.ts';

const scheduler = createScheduler(DEFAULT_OPTIONS);
const folded = (...events: CardEvent[]): Folded => fold(events, scheduler);
const dayNumber = (date: string): number => Date.parse(date) / DAY;

const on = (date: string, hour: number, parts: Partial<Review>): Review => {
  const at = epochMs(dayNumber(date) * DAY + hour * HOUR);
  return review(parts.id ?? date, dayNumber(date), { at, ...parts });
};

describe('the worked case', () => {
  const shared = [on('2026-01-01', 9, { rating: 'easy' }), on('2026-01-09', 9, {})];
  const onPhone = on('2026-02-17', 8, { id: event('phone'), rating: 'again', follows: event('2026-01-09') });
  const onTablet = on('2026-02-17', 19, {
    id: event('tablet'),
    device: TABLET,
    follows: event('2026-01-09'),
  });

  it('puts the card at 20 February with one lapse', () => {
    expect(folded(...shared, onPhone, onTablet).schedule).toMatchObject({
      kind: 'review',
      due: dayNumber('2026-02-20'),
      lapses: 1,
    });
  });

  it('would put it at 20 July with no lapse, did the last writer win', () => {
    expect(folded(...shared, onTablet).schedule).toMatchObject({
      kind: 'review',
      due: dayNumber('2026-07-20'),
      lapses: 0,
    });
  });
});

describe('the fold', () => {
  const first = review('first', 100, { rating: 'easy' });
  const second = review('second', 108);

  it('of nothing is a new card that follows nothing', () => {
    expect(folded()).toEqual(UNANSWERED);
  });

  it('takes events by stamp, in whatever order they come', () => {
    expect(folded(second, first)).toEqual(folded(first, second));
    expect(folded(first, second).head).toBe('second');
  });

  it('goes by the stamp, not by the instant that a wrong clock showed', () => {
    const after = { ...second, stamp: stamp(epochMs(second.at + DAY)) };
    const slowClock = review('slow', 108, {
      at: epochMs(first.at - DAY),
      rating: 'again',
      stamp: stamp(second.at),
    });
    const oneByOne = [first, slowClock, after].reduce<Folded>(
      (before, each) => foldOne(before, each, scheduler),
      UNANSWERED,
    );
    expect(folded(after, slowClock, first)).toEqual(oneByOne);
    expect(folded(after, slowClock, first).head).toBe('second');
  });

  it('takes events of one stamp by id', () => {
    const again = { ...second, id: event('a'), rating: 'again' } as const;
    expect(folded(second, again, first)).toEqual(folded(first, again, second));
    expect(folded(second, again, first).head).toBe('second');
  });

  it('lets an answer stand that was built on a voided one', () => {
    const third = review('third', 120, { follows: event('second') });
    expect(folded(first, third).schedule).toMatchObject({ kind: 'review', day: 120 });
  });

  it('one event more is the fold of them all', () => {
    expect(foldOne(folded(first), second, scheduler)).toEqual(folded(first, second));
  });
});

describe('a schedule set by hand', () => {
  const first = review('first', 100, { rating: 'easy' });
  const later = stamp(epochMs(101 * DAY));

  it('starts anew after a reset', () => {
    expect(folded(first, manual('reset', { change: 'reset', stamp: later }))).toEqual({
      schedule: UNANSWERED.schedule,
      head: 'reset',
    });
  });

  it('is due on the day set, and keeps its memory', () => {
    const { schedule } = folded(first, manual('due', { change: 'due', due: 150, stamp: later }));
    expect(schedule).toEqual({ ...inReview(folded(first).schedule), due: 150, interval: 50 });
  });

  it('holds until the next answer only', () => {
    const set = manual('due', { change: 'due', due: 150, stamp: later });
    const answer = review('next', 108);
    const withoutDay = folded(first, answer).schedule;
    expect(folded(first, set, answer).schedule).toEqual(withoutDay);
  });

  it('holds back a new card, which stays new', () => {
    const { schedule } = folded(manual('due', { change: 'due', due: 150, stamp: later }));
    expect(schedule).toEqual({ kind: 'new', due: 150 });
  });

  it('takes a card out of its steps', () => {
    const learning = review('first', 100, { rating: 'again' });
    expect(folded(learning).schedule.kind).toBe('learning');
    const { schedule } = folded(learning, manual('due', { change: 'due', due: 99, stamp: later }));
    expect(schedule).toMatchObject({ kind: 'review', due: 99, interval: 0, lapses: 0 });
  });

  it('is what another app knew, where it was imported, and is answered from there', () => {
    const parts = {
      due: studyDay(140),
      interval: 30,
      stability: 28,
      difficulty: 6,
      lapses: 2,
      day: studyDay(110),
    };
    const imported = {
      kind: 'manual',
      id: event('i'),
      stamp: later,
      card: card('n'),
      change: 'imported',
    } as const;
    expect(folded({ ...imported, ...parts }).schedule).toEqual({
      kind: 'review',
      due: 140,
      interval: 30,
      day: 110,
      memory: { stability: 28, difficulty: 6 },
      lapses: 2,
    });
    const forgotten = folded({ ...imported, ...parts }, review('again', 140, { rating: 'again' })).schedule;
    expect(forgotten).toMatchObject({ kind: 'relearning', lapses: 3 });
  });
});
