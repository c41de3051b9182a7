import { test } from '@playwright/test';
import { FSRS, createEmptyCard } from 'ts-fsrs';
import { collectionOf, mergeCollections } from '../../src/domain/collection.ts';
import type { Review } from '../../src/domain/event.ts';
import { fold } from '../../src/domain/fold.ts';
import { groupBy } from '../../src/domain/group.ts';
import { DEFAULT_OPTIONS } from '../../src/domain/options.ts';
import { createScheduler } from '../../src/domain/scheduler.ts';
import { DAY } from '../../src/domain/units.ts';
import { packReviews, unpackReviews } from '../../src/domain/review-block.ts';
import { addRow, interleaved, ms, times } from '../helpers/bench-table.ts';
import { seededReviews } from '../helpers/seeded-reviews.ts';

const RUNS = 15;
const CARDS = 1_000;
const reviews = seededReviews({ cards: CARDS, reviewsACard: 10, seed: 1 });

/** What takes no time to speak of here is measured in Node, at full speed. */
async function compare(what: string, floor: () => unknown, ours: () => unknown): Promise<void> {
  const found = await interleaved(RUNS, { floor: timed(floor), ours: timed(ours) });
  addRow({
    what,
    measured: ms(found.ours),
    floor: ms(found.floor),
    ratio: times(found.ours / found.floor),
  });
}

const timed = (work: () => unknown) => (): number => {
  const started = performance.now();
  work();
  return performance.now() - started;
};

test('folding a log', async () => {
  const byCard = [...groupBy(reviews, ({ card }) => card).values()];
  const scheduler = createScheduler(DEFAULT_OPTIONS);
  const fsrs = new FSRS({ enable_fuzz: false });
  await compare(
    'Fold 10 k answers of 1 k cards (floor: ts-fsrs alone), in Node',
    () => {
      for (const answers of byCard) {
        let card = createEmptyCard(new Date(0));
        for (const { day } of answers) card = fsrs.next(card, new Date(day * DAY), 3).card;
      }
    },
    () => {
      for (const answers of byCard) fold(answers, scheduler);
    },
  );
});

test('packing reviews', async () => {
  await compare(
    'Pack and unpack 10 k reviews (floor: JSON), in Node',
    () => JSON.parse(JSON.stringify(reviews)) as unknown,
    () => [...unpackReviews(packReviews(reviews))],
  );
});

test('merging two logs', async () => {
  const half = Math.floor(reviews.length / 2);
  const mine = collectionOf(reviews.slice(0, half + half / 2), []);
  const theirs = collectionOf(reviews.slice(half), []);
  await compare(
    'Merge two logs of 7.5 k and 5 k reviews (floor: one Map of both), in Node',
    () => {
      const all = new Map<string, Review>();
      for (const side of [mine, theirs]) for (const [id, event] of side.events) all.set(id, event as Review);
      return all;
    },
    () => mergeCollections(mine, theirs),
  );
});
