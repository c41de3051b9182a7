import { serialize } from 'node:v8';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RATINGS, type Review } from '../../../src/domain/event.ts';
import type { EventId } from '../../../src/domain/ids.ts';
import { stampAt } from '../../../src/domain/stamp.ts';
import { studyDay } from '../../../src/domain/units.ts';
import {
  columnsOf,
  idsIn,
  isPackable,
  packReviews,
  reviewAt,
  unpackReviews,
} from '../../../src/domain/review-block.ts';
import { ReviewFinder } from '../../../src/domain/review-finder.ts';
import { arbitraryReview, arbitraryReviews } from '../../helpers/storage-reviews.ts';

const [sample] = fc.sample(arbitraryReview, { seed: 1, numRuns: 1 }) as [Review];

describe('a block', () => {
  it('gives back the reviews that were packed', () => {
    fc.assert(
      fc.property(arbitraryReviews(), (reviews) => {
        expect(reviews.every(isPackable)).toBe(true);
        const block = packReviews(reviews);
        expect(block.count).toBe(reviews.length);
        expect([...unpackReviews(block)]).toEqual(reviews);
        expect([...idsIn(block)]).toEqual(reviews.map(({ id }) => id));
      }),
    );
  });

  it('survives being stored', () => {
    fc.assert(
      fc.property(arbitraryReviews(), (reviews) => {
        expect([...unpackReviews(structuredClone(packReviews(reviews)))]).toEqual(reviews);
      }),
    );
  });

  it('gives only the reviews of the cards that are wanted', () => {
    fc.assert(
      fc.property(arbitraryReviews({ minLength: 1 }), (reviews) => {
        const wanted = reviews[0]?.card;
        expect([...unpackReviews(packReviews(reviews), (card) => card === wanted)]).toEqual(
          reviews.filter(({ card }) => card === wanted),
        );
      }),
    );
  });

  it('takes less than half of what the rows take', () => {
    const reviews = fc.sample(arbitraryReviews({ minLength: 200, maxLength: 400 }), {
      seed: 1,
      numRuns: 1,
    })[0];
    const plain = (reviews ?? []).map((review) => ({ ...review, steps: sample.steps }));
    expect(serialize(packReviews(plain)).length).toBeLessThan(serialize(plain).length / 2);
  });
});

describe('a review stays a row', () => {
  const odd: Record<string, Partial<Review>> = {
    'where it says more than the columns hold': { more: { mood: 'fine' } },
    'where its id is not 128 bits': { id: 'short' as EventId },
    'where its id is not canonical': { id: 'AAAAAAAAAAAAAAAAAAAAAB' as EventId },
    'where what it follows is not 128 bits': { follows: 'short' as EventId },
    'where what it follows is the mark for none': { follows: 'A'.repeat(22) as EventId },
    'where a file wrote it': { stamp: stampAt({ ms: 1, counter: 0 }, sample.device, 'source') },
    'where it took too long for the column': { took: 2 ** 31 },
    'where it took a part of a millisecond': { took: 0.5 },
    'where its day is no whole day': { day: 0.5 as Review['day'] },
    'where its day is out of the column': { day: studyDay(2 ** 40) },
  };
  it.each(Object.entries(odd))('%s', (_, parts) => {
    expect(isPackable({ ...sample, ...parts })).toBe(false);
  });
});

describe('the columns of a block', () => {
  it('hold what the reviews say', () => {
    fc.assert(
      fc.property(arbitraryReviews(), (reviews) => {
        const block = packReviews(reviews);
        const { cards, card, rating, day, took, at } = columnsOf(block);
        const read = reviews.map((_, row) => ({
          card: cards[card[row]!],
          rating: RATINGS[rating[row]!],
          day: day[row],
          took: took[row],
          at: at[row],
        }));
        expect(read).toEqual(
          reviews.map(({ card, rating, day, took, at }) => ({ card, rating, day, took, at })),
        );
        expect(reviews.map((_, row) => reviewAt(block, row))).toEqual(reviews);
      }),
    );
  });
});

describe('a few reviews', () => {
  it('are found in a block by their ids, and no others', () => {
    fc.assert(
      fc.property(arbitraryReviews(), fc.array(fc.nat({ max: 20 })), (reviews, places) => {
        const asked = new Set(places.filter((place) => place < reviews.length));
        const ids = [...asked].map((place) => reviews[place]!.id);
        const finder = new ReviewFinder([...ids, 'short' as EventId, 'A'.repeat(22) as EventId]);
        const found = [...asked].toSorted((a, b) => a - b).map((row) => [row, reviews[row]]);
        expect([...finder.in(packReviews(reviews))]).toEqual(found);
      }),
    );
  });

  it('are told from one whose id begins alike', () => {
    const twin = `${sample.id.slice(0, 20)}${sample.id.endsWith('AA') ? 'BA' : 'AA'}` as EventId;
    const block = packReviews([sample, { ...sample, id: twin }]);
    expect([...new ReviewFinder([twin]).in(block)].map(([row]) => row)).toEqual([1]);
  });
});
