import { beforeEach, describe, expect, it } from 'vitest';
import type { CollectionEvent, Manual, Review, Void } from '../../../src/domain/event.ts';
import { newEventId, type CardId, type EventId } from '../../../src/domain/ids.ts';
import { studyDay } from '../../../src/domain/units.ts';
import type { EngramDatabase, Shelf } from '../../../src/storage/database.ts';
import { writeLive } from '../../../src/storage/live-shelf.ts';
import { readCollection } from '../../../src/storage/whole.ts';
import { packLog } from '../../../src/storage/pack-log.ts';
import { EventLog } from '../../../src/domain/event-log.ts';
import {
  appendEvents,
  mergeEvents,
  packOldReviews,
  readCardEvents,
  readDay,
} from '../../../src/storage/review-log.ts';
import {
  isPackable,
  packReviews,
  unpackReviews,
  type ReviewBlock,
} from '../../../src/domain/review-block.ts';
import { loadSchedulers } from '../../../src/storage/schedulers.ts';
import { emptyDisk, openTab, TODAY } from '../../helpers/storage.ts';
import { seededRandom } from '../../helpers/simulation-random.ts';
import { card, review, stamp } from '../domain/builders.ts';

const random = seededRandom(7);
const SIZE = 4;

/** A review as the app writes it: packable. */
const reviewOn = (day: number, changes: Partial<Review> = {}): Review =>
  review(newEventId(random), day, changes);

const voidOf = ({ id, card }: Review): Void => ({
  kind: 'void',
  id: newEventId(random),
  stamp: stamp(9e12),
  target: id,
  card,
});

const importedOn = (day: number): Manual => ({
  kind: 'manual',
  id: newEventId(random),
  stamp: stamp(1),
  card: card('even'),
  change: 'imported',
  due: TODAY,
  interval: 9,
  stability: 9,
  difficulty: 5,
  lapses: 0,
  day: studyDay(day),
});

const DAYS = [TODAY - 4, TODAY - 3, TODAY - 2, TODAY - 2, TODAY - 1, TODAY];
const log = DAYS.map((day, i) => reviewOn(day, { card: card(i % 2 === 0 ? 'even' : 'odd') }));
const [oldest, , , , yesterdays, todays] = log as [Review, Review, Review, Review, Review, Review];

let db: EngramDatabase;
const onShelf = <Result>(work: (shelf: Shelf) => Promise<Result>): Promise<Result> => writeLive(db, work);
const pack = (): Promise<number> => onShelf((shelf) => packOldReviews(shelf, TODAY, SIZE));
const rowIds = (): Promise<EventId[]> => onShelf((shelf) => shelf.events.toCollection().primaryKeys());
const merge = (events: readonly CollectionEvent[]) => onShelf((shelf) => mergeEvents(shelf, events));
const stored = async (): Promise<ReadonlyMap<EventId, CollectionEvent>> =>
  new Map((await onShelf(readCollection)).events);

beforeEach(async () => {
  await loadSchedulers();
  emptyDisk();
  ({ db } = await openTab(random));
  await onShelf((shelf) => appendEvents(shelf, log));
});

describe('packing', () => {
  it('takes closed days only, never yesterday or today', async () => {
    expect(await pack()).toBe(SIZE);
    expect(new Set(await rowIds())).toEqual(new Set([yesterdays.id, todays.id]));
    expect(await pack()).toBe(0);
  });

  it('waits until a block is full', async () => {
    expect(await onShelf((shelf) => packOldReviews(shelf, TODAY, SIZE + 1))).toBe(0);
    expect(await rowIds()).toHaveLength(log.length);
  });

  it('leaves as rows what a block cannot hold, and every event that is no review', async () => {
    const more = reviewOn(TODAY - 9, { more: { mood: 'fine' } });
    const undone = voidOf(oldest);
    await onShelf((shelf) => appendEvents(shelf, [more, undone]));
    await pack();
    expect(new Set(await rowIds())).toEqual(new Set([more.id, undone.id, yesterdays.id, todays.id]));
  });
});

it('events of old days that cannot be packed hold up no packing', async () => {
  const imported = Array.from({ length: SIZE * 3 }, () => importedOn(TODAY - 50));
  const more = Array.from({ length: SIZE * 3 }, () => reviewOn(TODAY - 50, { more: { mood: 'fine' } }));
  await onShelf((shelf) => appendEvents(shelf, [...imported, ...more]));
  expect(await pack()).toBe(SIZE);
  expect(await rowIds()).toHaveLength(imported.length + more.length + log.length - SIZE);
});

describe('reading through blocks', () => {
  beforeEach(pack);

  it('finds every event', async () => {
    expect(await stored()).toEqual(new Map(log.map((event) => [event.id, event])));
  });

  it('finds the events of cards, without those taken back', async () => {
    await onShelf((shelf) => appendEvents(shelf, [voidOf(oldest)]));
    const events = await onShelf((shelf) => readCardEvents(shelf, new Set([oldest.card])));
    const expected = log.filter((event) => event.card === oldest.card && event !== oldest);
    expect(new Set(events)).toEqual(new Set(expected));
  });

  it('reads no block for no card', async () => {
    expect(await onShelf((shelf) => readCardEvents(shelf, new Set()))).toEqual([]);
  });

  it('finds what was answered today and yesterday, without what was taken back', async () => {
    const second = reviewOn(TODAY);
    await onShelf((shelf) => appendEvents(shelf, [second, voidOf(todays)]));
    expect(await onShelf((shelf) => readDay(shelf, TODAY))).toEqual([second]);
    expect(await onShelf((shelf) => readDay(shelf, studyDay(TODAY - 1)))).toEqual([yesterdays]);
  });
});

describe('merging events', () => {
  beforeEach(pack);

  it('adds the unknown and passes over the known, in rows and in blocks', async () => {
    const unknown = [reviewOn(TODAY), reviewOn(TODAY - 30)];
    expect(await merge([...log, ...unknown])).toEqual(unknown);
    expect(await stored()).toEqual(new Map([...log, ...unknown].map((event) => [event.id, event])));
    expect(await merge(unknown)).toEqual([]);
  });

  it.each([
    ['a row', todays],
    ['a block', oldest],
  ])('settles two contents of one id, the present one in %s', async (_, present) => {
    const smaller: Review = { ...present, rating: 'easy' };
    const larger: Review = { ...present, rating: 'hard' };
    expect(await merge([smaller])).toEqual([]);
    expect(new Set(await merge([larger]))).toEqual(new Set([larger, present]));
    const expected = new Map(log.map((event) => [event.id, event === present ? larger : event]));
    expect(await stored()).toEqual(expected);
    const events = await onShelf((shelf) => readCardEvents(shelf, new Set([present.card])));
    expect(events.filter(({ id }) => id === present.id)).toEqual([larger]);
  });

  it('empties a block without harm', async () => {
    const ids = log.slice(0, SIZE);
    await merge(ids.map((event) => ({ ...event, rating: 'hard' })));
    expect((await stored()).size).toBe(log.length);
    const cards = new Set<CardId>(ids.map(({ card }) => card));
    expect(await onShelf((shelf) => readCardEvents(shelf, cards))).toHaveLength(log.length);
  });
});

describe('splitting a whole log', () => {
  it('packs full blocks of the oldest and leaves the rest as rows', () => {
    const packing = packLog(EventLog.of(log), TODAY, 3);
    const blocks = [packing.next().value as ReviewBlock];
    const rows = packing.next().value as readonly CollectionEvent[];
    expect(blocks.map(({ count }) => count)).toEqual([3]);
    expect(new Set(rows)).toEqual(new Set(log.slice(3)));
    expect(rows.filter((event) => event.kind === 'review' && isPackable(event))).toHaveLength(3);
  });

  it('packs what is packed already as what is not', () => {
    const packable = log.filter((event) => event.kind === 'review' && isPackable(event));
    const blocks = [packable.slice(0, 2), packable.slice(2, 4)].map(packReviews);
    const [plain, packed] = [EventLog.of(log), EventLog.of(log, blocks)].map((each) => {
      const packing = packLog(each, TODAY, 2);
      const reviews: Review[] = [];
      let step = packing.next();
      for (; step.done !== true; step = packing.next()) reviews.push(...unpackReviews(step.value));
      return { packed: reviews, rows: step.value };
    });
    expect(plain?.packed.length).toBeGreaterThan(2);
    expect(log).toEqual(expect.arrayContaining([...(plain?.packed ?? [])]));
    expect(packed?.packed).toEqual(plain?.packed);
    expect(new Set(packed?.rows)).toEqual(new Set(plain?.rows));
  });
});
