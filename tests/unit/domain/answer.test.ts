import { describe, expect, it } from 'vitest';
import { answerDraft, outcomes, reviewDraft, type Asked } from '../../../src/domain/answer.ts';
import { stampDraft } from '../../../src/domain/change.ts';
import { RATINGS, type Rating, type Review } from '../../../src/domain/event.ts';
import { fold } from '../../../src/domain/fold.ts';
import { DEFAULT_OPTIONS } from '../../../src/domain/options.ts';
import { createScheduler } from '../../../src/domain/scheduler.ts';
import { START_OF_CLOCK } from '../../../src/domain/stamp.ts';
import { DAY, epochMs, HOUR, MINUTE, studyDay } from '../../../src/domain/units.ts';
import { cardState, event, PHONE, review, STEPS } from './builders.ts';

const scheduler = createScheduler(DEFAULT_OPTIONS);
const HISTORY = [review('one', 100, { rating: 'easy' }), review('two', 110), review('three', 140)];
const folded = fold(HISTORY, scheduler);
const asked: Asked = { card: cardState('n', folded), steps: STEPS, fuzz: 0.8 };
const moment = { at: epochMs(220 * DAY + HOUR), day: studyDay(220) };

const answer = (rating: Rating, took = 3_000): Review => {
  const draft = reviewDraft(asked, { ...moment, id: event('new'), rating, device: PHONE, took });
  const [written] = stampDraft(answerDraft(draft), START_OF_CLOCK, moment.at, PHONE).change.events;
  if (written?.kind !== 'review') throw new Error('An answer writes a review');
  return written;
};

describe('an answer', () => {
  it.each(RATINGS)('of %s gives the schedule that its button said', (rating) => {
    const said = outcomes(asked, moment, scheduler)[rating];
    expect(fold([...HISTORY, answer(rating)], scheduler).schedule).toEqual(said);
  });

  it('of a new card too', () => {
    const fresh = { ...asked, card: cardState('n') };
    const said = outcomes(fresh, moment, scheduler);
    expect(said.again).toMatchObject({ kind: 'learning', due: moment.at + MINUTE });
    expect(said.good).toMatchObject({ kind: 'learning', due: moment.at + 10 * MINUTE });
    expect(said.easy).toMatchObject({ kind: 'review' });
  });

  it('records what the schedule depends on, and the event it was built on', () => {
    expect(answer('hard')).toMatchObject({
      ...moment,
      card: 'n.0',
      rating: 'hard',
      fuzz: 0.8,
      steps: STEPS,
      follows: 'three',
      device: PHONE,
      took: 3_000,
    });
  });

  it('does not count the time of someone called away, nor less than none', () => {
    expect(answer('good', 5 * HOUR).took).toBe(MINUTE);
    expect(answer('good', -7).took).toBe(0);
    expect(answer('good', 12.6).took).toBe(13);
  });

  it('keeps its buttons in order', () => {
    const { hard, good, easy } = outcomes(asked, moment, scheduler);
    const days = [hard, good, easy].map((schedule) => schedule.due ?? 0);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
    expect(new Set(days).size).toBe(3);
  });
});
