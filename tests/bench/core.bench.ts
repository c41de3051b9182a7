import { bench, describe } from 'vitest';
import { FSRS, createEmptyCard } from 'ts-fsrs';
import { collectionOf, mergeCollections } from '../../src/domain/collection.ts';
import type { Review } from '../../src/domain/event.ts';
import { fold } from '../../src/domain/fold.ts';
import { groupBy } from '../../src/domain/group.ts';
import { buildQueue } from '../../src/domain/queue.ts';
import { createScheduler } from '../../src/domain/scheduler.ts';
import { DEFAULT_OPTIONS } from '../../src/domain/options.ts';
import { NEW } from '../../src/domain/schedule.ts';
import { DAY, studyDay } from '../../src/domain/units.ts';
import { packReviews, unpackReviews } from '../../src/storage/review-block.ts';
import { DECK, seededReviews, TODAY } from '../helpers/seeded-reviews.ts';

const CARDS = 1_000;
const reviews = seededReviews({ cards: CARDS, reviewsACard: 10, seed: 1 });
const byCard = [...groupBy(reviews, ({ card }) => card).values()];
const scheduler = createScheduler(DEFAULT_OPTIONS);

describe(`fold ${CARDS} cards of ten answers`, () => {
  bench('floor: ts-fsrs alone', () => {
    const fsrs = new FSRS({ enable_fuzz: false });
    for (const answers of byCard) {
      let card = createEmptyCard(new Date(0));
      for (const { day } of answers) card = fsrs.next(card, new Date(day * DAY), 3).card;
    }
  });
  bench('Engram', () => {
    for (const answers of byCard) fold(answers, scheduler);
  });
});

describe(`write and read ${reviews.length} reviews`, () => {
  bench('floor: JSON', () => {
    const read: unknown = JSON.parse(JSON.stringify(reviews));
    if (!Array.isArray(read)) throw new Error('Nothing was read');
  });
  bench('Engram: a packed block', () => {
    if ([...unpackReviews(packReviews(reviews))].length !== reviews.length)
      throw new Error('Reviews are missing');
  });
});

const half = Math.floor(reviews.length / 2);
const mine = collectionOf(reviews.slice(0, half + half / 2), []);
const theirs = collectionOf(reviews.slice(half), []);

describe('merge two half-overlapping logs', () => {
  bench('floor: one Map filled with both', () => {
    const all = new Map<string, Review>();
    for (const side of [mine, theirs]) for (const [id, event] of side.events) all.set(id, event as Review);
  });
  bench('Engram', () => {
    mergeCollections(mine, theirs);
  });
});

const due = byCard.map(([first], i) => ({
  id: first?.card ?? (`${i}.0` as Review['card']),
  note: `note ${i}` as never,
  deck: DECK,
  position: i,
  schedule: { ...NEW, due: studyDay(TODAY - (i % 30)) },
  head: null,
  suspended: false,
  buried: null,
  flag: 0,
  touched: '' as const,
}));
const today = { day: TODAY, newDone: new Map(), reviewsDone: new Map(), answered: new Map() };

describe(`build a queue from ${CARDS} due cards`, () => {
  bench('floor: sort them by due day', () => {
    due.toSorted((a, b) => a.schedule.due - b.schedule.due);
  });
  bench('Engram', () => {
    buildQueue({ learning: [], reviews: due, fresh: [] }, today, () => ({
      newPerDay: 20,
      reviewsPerDay: 200,
    }));
  });
});
