import { describe, expect, it } from 'vitest';
import type { CardState } from '../../../src/domain/card-state.ts';
import {
  afterAnswer,
  buildQueue,
  nextCard,
  type Candidates,
  type Limits,
  type Queue,
  type Today,
} from '../../../src/domain/queue.ts';
import type { LearningSchedule, ReviewSchedule } from '../../../src/domain/schedule.ts';
import { epochMs, MINUTE, studyDay } from '../../../src/domain/units.ts';
import { card, cardState, deck, note } from './builders.ts';

const TODAY = studyDay(20_000);
const NOW = epochMs(1_728_000_000_000);
const MEMORY = { stability: 5, difficulty: 5 };
const NONE_DONE: Today = { day: TODAY, newDone: new Map(), reviewsDone: new Map(), answered: new Map() };
const MANY = (): Limits => ({ newPerDay: 99, reviewsPerDay: 99 });

const reviewDue = (days: number): ReviewSchedule => {
  const due = studyDay(TODAY + days);
  return { kind: 'review', due, interval: 5, day: studyDay(due - 5), memory: MEMORY, lapses: 0 };
};

const learningDue = (minutes: number): LearningSchedule => {
  const due = epochMs(NOW + minutes * MINUTE);
  return { kind: 'learning', step: 0, due, day: TODAY, memory: MEMORY };
};

const fresh = (name: string, position = 0, changes: Partial<CardState> = {}): CardState =>
  cardState(name, { position, ...changes });
const review = (name: string, days = 0, changes: Partial<CardState> = {}): CardState =>
  cardState(name, { schedule: reviewDue(days), ...changes });
const learning = (name: string, minutes: number, changes: Partial<CardState> = {}): CardState =>
  cardState(name, { schedule: learningDue(minutes), ...changes });

const build = (
  candidates: Partial<Candidates>,
  today: Partial<Today> = {},
  limitsOf: (id: string) => Limits = MANY,
): Queue =>
  buildQueue({ learning: [], reviews: [], fresh: [], ...candidates }, { ...NONE_DONE, ...today }, (id) =>
    limitsOf(id),
  );

const names = (cards: readonly CardState[]): string => cards.map(({ note }) => note).join(' ');
const many = (count: number, make: (suffix: string) => CardState): readonly CardState[] =>
  Array.from({ length: count }, (_, place) => make(`-${place}`));

const kinds = (queue: Queue): string =>
  queue.main.map(({ schedule }) => (schedule.kind === 'new' ? 'n' : 'r')).join('');

const mixtureOf = (reviews: number, news: number): string =>
  kinds(
    build({
      reviews: many(reviews, (i) => review(`r${i}`)),
      fresh: many(news, (i) => fresh(`n${i}`)),
    }),
  );

describe('the mixture', () => {
  it('spreads new cards evenly among the reviews, a review first', () => {
    expect(mixtureOf(6, 2)).toBe('rrrnrrrn');
    expect(mixtureOf(3, 3)).toBe('rnrnrn');
    expect(mixtureOf(1, 4)).toBe('rnnnn');
    expect(mixtureOf(0, 3)).toBe('nnn');
    expect(mixtureOf(3, 0)).toBe('rrr');
  });

  it('asks the longest overdue first and new cards by position', () => {
    const queue = build({
      reviews: [review('today'), review('old', -9), review('older', -30)],
      fresh: [fresh('third', 3), fresh('first', 1), fresh('second', 2)],
    });
    expect(names(queue.main)).toBe('older first old second today third');
  });

  it('keeps its order all day, however the cards are handed in, and shuffles it for the next', () => {
    const reviews = many(30, (i) => review(`r${i}`));
    const order = names(build({ reviews }).main);
    expect(names(build({ reviews: reviews.toReversed() }).main)).toBe(order);
    expect(names(build({ reviews }, { day: studyDay(TODAY + 1) }).main)).not.toBe(order);
  });
});

const limitsOf = (id: string): Limits =>
  id === 'd' ? { newPerDay: 2, reviewsPerDay: 1 } : { newPerDay: 1, reviewsPerDay: 2 };

const NONE = (): Limits => ({ newPerDay: 0, reviewsPerDay: 0 });

describe('limits', () => {
  const elsewhere = { deck: deck('e') };

  it('count for each deck on its own', () => {
    const queue = build(
      {
        reviews: [...many(5, (i) => review(`a${i}`)), ...many(5, (i) => review(`b${i}`, 0, elsewhere))],
        fresh: [...many(5, (i) => fresh(`c${i}`)), ...many(5, (i) => fresh(`d${i}`, 0, elsewhere))],
      },
      {},
      limitsOf,
    );
    const count = (of: string, kind: string): number =>
      queue.main.filter(({ deck, schedule }) => deck === of && schedule.kind === kind).length;
    expect([count('d', 'new'), count('d', 'review')]).toEqual([2, 1]);
    expect([count('e', 'new'), count('e', 'review')]).toEqual([1, 2]);
  });

  it('count what was done today, also on another device, and never go below none', () => {
    const candidates = {
      reviews: many(5, (i) => review(`r${i}`)),
      fresh: many(5, (i) => fresh(`n${i}`)),
    };
    const some = { newDone: new Map([[deck('d'), 1]]), reviewsDone: new Map([[deck('e'), 9]]) };
    expect(build(candidates, some, limitsOf).main).toHaveLength(2);
    const tooMany = { newDone: new Map([[deck('d'), 7]]), reviewsDone: new Map([[deck('d'), 7]]) };
    expect(build(candidates, tooMany, limitsOf).main).toHaveLength(0);
  });

  it('are not used up by a sibling that waits', () => {
    const candidates = { fresh: [fresh('n', 1), cardState('n', { position: 1 }, 1), fresh('m', 2)] };
    expect(names(build(candidates, {}, limitsOf).main)).toBe('n m');
  });

  it('do not hold back cards in their steps', () => {
    expect(build({ learning: [learning('l', 0)] }, {}, NONE).learning).toHaveLength(1);
  });
});

const sibling = (schedule: CardState['schedule']): CardState => cardState('n', { schedule }, 1);

describe('siblings', () => {
  it('are kept apart: one card of a note a day', () => {
    const queue = build({ reviews: [review('n')], fresh: [cardState('n', {}, 1)] });
    expect(queue.main.map(({ id }) => id)).toEqual([card('n', 0)]);
  });

  it('give way to one that was answered today', () => {
    const answered = new Map([[note('n'), new Set([card('n', 0)])]]);
    expect(build({ reviews: [sibling(reviewDue(0))], fresh: [fresh('m')] }, { answered }).main).toEqual([
      fresh('m'),
    ]);
  });

  it('let the one that was answered today come again', () => {
    const answered = new Map([[note('n'), new Set([card('n', 1)])]]);
    expect(build({ reviews: [sibling(reviewDue(0))] }, { answered }).main).toHaveLength(1);
  });

  it('give way to one in its steps', () => {
    const queue = build({ learning: [learning('n', 5)], reviews: [sibling(reviewDue(0))] });
    expect([queue.learning.length, queue.main.length]).toEqual([1, 0]);
  });
});

const allBuried = (buried: number): Candidates => ({
  learning: [learning('l', 0, { buried: studyDay(buried) })],
  reviews: [review('r', 0, { buried: studyDay(buried) })],
  fresh: [fresh('f', 0, { buried: studyDay(buried) })],
});

it('leaves out what is buried until the next study day', () => {
  expect(build(allBuried(TODAY))).toEqual({ learning: [], main: [] });
  const dayAfter = build(allBuried(TODAY - 1));
  expect([dayAfter.learning.length, dayAfter.main.length]).toEqual([1, 2]);
});

const nameOfNext = (queue: Partial<Queue>): string => {
  const found = nextCard({ learning: [], main: [], ...queue }, NOW);
  return found.kind === 'card' ? found.card.note : found.kind;
};

describe('the next card', () => {
  it('is a learning card whose time has come', () => {
    expect(nameOfNext({ learning: [learning('l', 0)], main: [review('r')] })).toBe('l');
  });

  it('is another while the learning card waits', () => {
    expect(nameOfNext({ learning: [learning('l', 1)], main: [review('r')] })).toBe('r');
  });

  it('is a learning card up to 20 minutes ahead when nothing else is left', () => {
    expect(nameOfNext({ learning: [learning('l', 20)] })).toBe('l');
    expect(nameOfNext({ learning: [learning('l', 20 + 1 / MINUTE)] })).toBe('done');
    expect(nameOfNext({})).toBe('done');
  });

  it('of several learning cards is the one due first', () => {
    const queue = build({ learning: [learning('later', 7), learning('sooner', 3)] });
    expect(nameOfNext(queue)).toBe('sooner');
  });
});

const namesIn = ({ learning, main }: Queue): string[] => [names(learning), names(main)];

describe('after an answer', () => {
  const queue: Queue = { learning: [learning('l', 5)], main: [review('r'), fresh('f')] };

  it('a card that passed is out', () => {
    expect(namesIn(afterAnswer(queue, review('r', 8)))).toEqual(['l', 'f']);
  });

  it('a card in its steps waits among the others by its time', () => {
    expect(namesIn(afterAnswer(queue, learning('f', 1)))).toEqual(['f l', 'r']);
    expect(namesIn(afterAnswer(queue, learning('l', 10)))).toEqual(['l', 'r f']);
  });

  it('a learning card that passed is out', () => {
    expect(namesIn(afterAnswer(queue, review('l', 1)))).toEqual(['', 'r f']);
  });
});
