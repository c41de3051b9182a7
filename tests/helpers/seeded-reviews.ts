import { RATINGS, type Review } from '../../src/domain/event.ts';
import { cardId, newDeviceId, newEventId, newNoteId, type EventId } from '../../src/domain/ids.ts';
import { stampAt } from '../../src/domain/stamp.ts';
import { DAY, epochMs, studyDay } from '../../src/domain/units.ts';
import { seededRandom } from './simulation-random.ts';

/** 2026-02-17 */
const TODAY = studyDay(20_501);
const STEPS = { learning: [1, 10], relearning: [10] };

export interface Size {
  readonly cards: number;
  readonly reviewsACard: number;
  readonly seed: number;
}

/** A log as a person makes it: each card's answers at growing distances, mostly Good. */
export function seededReviews({ cards, reviewsACard, seed }: Size): readonly Review[] {
  const random = seededRandom(seed);
  const device = newDeviceId(random);
  return Array.from({ length: cards }, () => cardId(newNoteId(random), 0)).flatMap((card) => {
    let follows: EventId | null = null;
    let day = TODAY - 700 + Math.floor(random.unit() * 300);
    return Array.from({ length: reviewsACard }, (_, i): Review => {
      day += Math.ceil(random.unit() * 2 ** Math.min(i, 5));
      const at = epochMs(day * DAY + random.unit() * DAY);
      const chance = random.unit();
      const review: Review = {
        kind: 'review',
        id: newEventId(random),
        stamp: stampAt({ ms: at, counter: 0 }, device, 'person'),
        card,
        rating: chance < 0.08 ? 'again' : chance < 0.15 ? 'hard' : chance < 0.92 ? 'good' : RATINGS[3],
        at,
        day: studyDay(day),
        took: Math.round(2_000 + random.unit() * 12_000),
        device,
        fuzz: random.unit(),
        steps: STEPS,
        follows,
      };
      follows = review.id;
      return review;
    });
  });
}
