import { beforeEach, describe, expect, it } from 'vitest';
import type { CollectionEvent, Review } from '../../../src/domain/event.ts';
import { newDeviceId, newEventId, type DeviceId } from '../../../src/domain/ids.ts';
import { packReviews } from '../../../src/domain/review-block.ts';
import { stampAt, type Stamp } from '../../../src/domain/stamp.ts';
import { epochMs, studyDay } from '../../../src/domain/units.ts';
import type { PeerRow, Shelf } from '../../../src/storage/database.ts';
import { readLacks } from '../../../src/storage/lacks.ts';
import { firstCard } from '../../helpers/storage-drafts.ts';
import { seededRandom } from '../../helpers/simulation-random.ts';
import { emptyDisk, openTab } from '../../helpers/storage.ts';

const random = seededRandom(3);
const [PHONE, TABLET, LAPTOP] = [newDeviceId(random), newDeviceId(random), newDeviceId(random)];
const CARD = firstCard('n'.padEnd(22, '_'));

let shelf: Shelf;

beforeEach(async () => {
  emptyDisk();
  const { db } = await openTab(seededRandom(1));
  shelf = db.shelves.a;
});

const stamp = (device: DeviceId, ms: number, counter = 0): Stamp =>
  stampAt({ ms, counter }, device, 'person');

const review = (stamp: Stamp): Review => ({
  kind: 'review',
  id: newEventId(random),
  stamp,
  card: CARD,
  rating: 'good',
  at: epochMs(5),
  day: studyDay(1),
  took: 1,
  device: PHONE,
  fuzz: null,
  steps: { learning: [1], relearning: [] },
  follows: null,
});
const voidOf = ({ id, card }: Review, stamp: Stamp): CollectionEvent => ({
  kind: 'void',
  id: newEventId(random),
  stamp,
  target: id,
  card,
});

const peer = (device: DeviceId, ...seen: readonly Stamp[]): PeerRow => ({
  device,
  name: '',
  made: epochMs(1),
  heard: epochMs(1),
  seen: Object.fromEntries(seen.map((stamp) => [stamp.slice(-22), stamp])),
});
const lackOf = async (peer: PeerRow) => {
  const { answers, changes } = (await readLacks(shelf, [peer])).get(peer.device)!;
  return [answers, changes];
};

/** The same whether reviews lie as rows or packed. */
const WAYS = [
  ['in rows', (reviews: readonly Review[]) => shelf.events.bulkAdd(reviews)],
  ['packed', (reviews: readonly Review[]) => shelf.blocks.add(packReviews(reviews))],
] as const;

describe.each(WAYS)('answers %s', (_, add) => {
  it('that were given after all that a device had seen of theirs, it lacks', async () => {
    await add([review(stamp(PHONE, 1)), review(stamp(PHONE, 2)), review(stamp(PHONE, 3))]);
    expect(await lackOf(peer(TABLET, stamp(PHONE, 1)))).toEqual([2, 0]);
    expect(await lackOf(peer(TABLET, stamp(PHONE, 3)))).toEqual([0, 0]);
    expect(await lackOf(peer(TABLET))).toEqual([3, 0]);
  });

  it('of one millisecond are told apart', async () => {
    await add([review(stamp(PHONE, 1, 0)), review(stamp(PHONE, 1, 1)), review(stamp(PHONE, 1, 2))]);
    expect(await lackOf(peer(TABLET, stamp(PHONE, 1, 1)))).toEqual([1, 0]);
  });

  it('of a third device count by what it had seen of that', async () => {
    await add([review(stamp(PHONE, 1)), review(stamp(LAPTOP, 9)), review(stamp(LAPTOP, 10))]);
    expect(await lackOf(peer(TABLET, stamp(PHONE, 50), stamp(LAPTOP, 9)))).toEqual([1, 0]);
  });

  it('of its own it has, whoever brought them here', async () => {
    await add([review(stamp(TABLET, 9))]);
    expect(await lackOf(peer(TABLET))).toEqual([0, 0]);
    expect(await lackOf(peer(LAPTOP))).toEqual([1, 0]);
  });

  it('that were taken back it does not lack, but that they were', async () => {
    const [early, late] = [review(stamp(PHONE, 1)), review(stamp(PHONE, 3))];
    await add([early, late]);
    await shelf.events.bulkAdd([voidOf(early, stamp(PHONE, 4)), voidOf(late, stamp(PHONE, 5))]);
    expect(await lackOf(peer(TABLET, stamp(PHONE, 2)))).toEqual([0, 1]);
    expect(await lackOf(peer(TABLET, stamp(PHONE, 3)))).toEqual([0, 2]);
    expect(await lackOf(peer(TABLET, stamp(PHONE, 5)))).toEqual([0, 0]);
    expect(await lackOf(peer(LAPTOP))).toEqual([0, 0]);
  });
});

const record = (id: string, stamps: Record<string, Stamp>) => ({
  key: `note/${id}` as never,
  kind: 'note',
  id,
  fields: Object.fromEntries(Object.entries(stamps).map(([name, stamp]) => [name, [stamp, 'text'] as const])),
});

describe('what was edited', () => {
  it('counts by record; what a file wrote is no edit', async () => {
    const source = stampAt({ ms: 9, counter: 0 }, PHONE, 'source');
    await shelf.records.bulkAdd([
      record('a', { front: stamp(PHONE, 5), back: stamp(PHONE, 6) }),
      record('b', { front: source, back: stamp(PHONE, 2) }),
      record('c', { front: source }),
    ]);
    expect(await lackOf(peer(TABLET, stamp(PHONE, 2)))).toEqual([0, 1]);
    expect(await lackOf(peer(TABLET))).toEqual([0, 2]);
  });

  it('is found among more records than are read at once', async () => {
    const many = Array.from({ length: 4_500 }, (_, i) => record(`n${i}`, { front: stamp(PHONE, i + 1) }));
    await shelf.records.bulkAdd(many);
    expect(await lackOf(peer(TABLET, stamp(PHONE, 500)))).toEqual([0, 4_000]);
  });
});

it('counts for each device by itself, and reads nothing for none', async () => {
  await shelf.events.add(review(stamp(PHONE, 5)));
  const lacks = await readLacks(shelf, [peer(TABLET), peer(LAPTOP, stamp(PHONE, 5))]);
  expect(lacks).toEqual(
    new Map([
      [TABLET, { answers: 1, changes: 0 }],
      [LAPTOP, { answers: 0, changes: 0 }],
    ]),
  );
  expect(await readLacks(shelf, [])).toEqual(new Map());
});
