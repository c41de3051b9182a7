import { beforeEach, expect, it } from 'vitest';
import { collectionOf } from '../../../src/domain/collection.ts';
import { fingerprint } from '../../../src/domain/fingerprint.ts';
import { latestStamps } from '../../../src/domain/seen.ts';
import { observe, START_OF_CLOCK } from '../../../src/domain/stamp.ts';
import { replaceAll } from '../../../src/storage/replace-all.ts';
import { restoreSnapshot } from '../../../src/storage/snapshots-restore.ts';
import { readSnapshots } from '../../../src/storage/snapshots.ts';
import { readUnsaved } from '../../../src/storage/unsaved.ts';
import { seededCollection } from '../../helpers/seeded-backup.ts';
import { expectSound, emptyDisk, timeOn, TODAY, valueOf } from '../../helpers/storage.ts';
import { answerTo } from '../../helpers/storage-drafts.ts';
import { addDeck, joinWorld, type World } from '../../helpers/world.ts';

const incoming = seededCollection({ cards: 4, reviewsACard: 3, seed: 5 });

let world: World;

beforeEach(async () => {
  emptyDisk();
  world = await joinWorld();
  await addDeck(world, 'Tides', 2);
  await answerFirst();
});

async function answerFirst(): Promise<void> {
  const { candidates } = await world.store.overview(world.clock.now(), 9);
  const [card] = [...candidates.learning, ...candidates.reviews, ...candidates.fresh];
  await answerTo(world.tab, card!.id, 'easy', timeOn(TODAY, 12));
}

const occasion = () =>
  ({
    reason: 'replace',
    about: 'Tablet',
    at: world.clock.now().at,
    day: TODAY,
    clock: START_OF_CLOCK,
  }) as const;

it('puts another collection in the place of all, and Restore brings all back', async () => {
  const { db } = world.tab;
  const before = fingerprint(await world.store.collection());
  await replaceAll(db, () => incoming, occasion());
  expect(fingerprint(await world.store.collection())).toBe(fingerprint(incoming));
  await expectSound(db);
  const [snapshot] = await readSnapshots(db);
  expect(snapshot).toMatchObject({ reason: 'replace', about: 'Tablet', answers: 1, cards: 2 });
  valueOf(await restoreSnapshot(db, snapshot!.seq, timeOn(TODAY, 13)));
  expect(fingerprint(await world.store.collection())).toBe(before);
  await expectSound(db);
});

it('leaves nothing that a backup would have to hold but what was done since', async () => {
  const { db } = world.tab;
  expect(await readUnsaved(db)).toMatchObject({ answers: 1 });
  await replaceAll(db, () => incoming, occasion());
  expect(await readUnsaved(db)).toMatchObject({ answers: 0, changes: 0 });
  await answerFirst();
  expect(await readUnsaved(db)).toMatchObject({ answers: 1 });
});

it('and what comes back by Restore is in no backup, as before', async () => {
  const { db } = world.tab;
  await replaceAll(db, () => incoming, occasion());
  const [snapshot] = await readSnapshots(db);
  valueOf(await restoreSnapshot(db, snapshot!.seq, timeOn(TODAY, 13)));
  expect(await readUnsaved(db)).toMatchObject({ answers: 1 });
});

it('moves the clock past all that came', async () => {
  const { db } = world.tab;
  await replaceAll(db, () => incoming, occasion());
  const clock = (await db.readMeta('clock')) ?? START_OF_CLOCK;
  for (const stamp of latestStamps(incoming).values()) expect(observe(clock, stamp)).toBe(clock);
});

it('keeps what was answered while it was at work', async () => {
  const { db } = world.tab;
  const meanwhile: Promise<void>[] = [];
  const progress = (): void => {
    if (meanwhile.length === 0) meanwhile.push(answerFirst());
  };
  await replaceAll(db, () => incoming, occasion(), { progress });
  await Promise.all(meanwhile);
  const { events } = await world.store.collection();
  const own = [...events.values()].filter(
    (event) => event.kind === 'review' && event.device === world.store.device,
  );
  expect(own.length).toBeGreaterThanOrEqual(1);
  await expectSound(db);
});

it('of an empty file leaves an empty collection', async () => {
  await replaceAll(world.tab.db, () => collectionOf([], []), occasion());
  expect((await world.store.collection()).records.size).toBe(0);
  await expectSound(world.tab.db);
});
