import { expect, test } from 'vitest';
import { chanceOfRecall } from '../../../src/domain/forgetting.ts';
import { createScheduler } from '../../../src/domain/scheduler.ts';
import { standingOf, NEW } from '../../../src/domain/schedule.ts';
import { inReview, review } from './builders.ts';

const options = { weights: null, retention: 0.9, maximumInterval: 36_500 };

test('a card is as likely remembered on its due day as is aimed for', () => {
  const answer = review('a', 100, { rating: 'easy' });
  const schedule = inReview(createScheduler(options).next(standingOf(NEW), answer));
  expect(chanceOfRecall(schedule.memory, schedule.interval, null)).toBeCloseTo(0.9, 1);
});

test('the chance falls from one, by the deck’s own parameters, and a clock set back makes it no more', () => {
  const chances = [0, 1, 10, 100].map((days) => chanceOfRecall({ stability: 10 }, days, null));
  expect(chances[0]).toBe(1);
  expect(chances[2]).toBeCloseTo(0.9, 5);
  expect(chances.toSorted((a, b) => b - a)).toEqual(chances);
  expect(chanceOfRecall({ stability: 10 }, -3, null)).toBe(1);
  const steeper = Array.from({ length: 21 }, (_, i) => (i === 20 ? 0.8 : 1));
  expect(chanceOfRecall({ stability: 10 }, 30, steeper)).not.toBeCloseTo(
    chanceOfRecall({ stability: 10 }, 30, null),
    3,
  );
});
