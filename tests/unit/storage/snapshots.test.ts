import { packReviews, unpackReviews } from '../../../src/domain/review-block.ts';
import { EventLog } from '../../../src/domain/event-log.ts';
import fc from 'fast-check';
import { arbitraryReviews } from '../../helpers/storage-reviews.ts';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { collectionOf } from '../../../src/domain/collection.ts';
import { fingerprint } from '../../../src/domain/fingerprint.ts';
import { studyDay } from '../../../src/domain/units.ts';
import { mergeIn } from '../../../src/storage/merge.ts';
import { keepLive, readSnapshots } from '../../../src/storage/snapshots.ts';
import { partsOf, readSnapshot } from '../../../src/storage/snapshots-parts.ts';
import { seededRandom } from '../../helpers/simulation-random.ts';
import { answerTo, edit, firstCard } from '../../helpers/storage-drafts.ts';
import { breakWrites, type Fault } from '../../helpers/storage-faults.ts';
import { liveSomeWeeks } from '../../helpers/storage-history.ts';
import { begin, keep } from '../../helpers/storage-snapshots.ts';
import { emptyDisk, openTab, timeOn, TODAY, valueOf, type Tab } from '../../helpers/storage.ts';
import { noteRecord } from '../domain/builders.ts';

const random = seededRandom(31);
let tab: Tab;

beforeEach(async () => {
  tab = await begin(random);
});

const parts = (): Promise<number> => tab.db.snapshotParts.count();
const seqs = async (): Promise<readonly number[]> => (await readSnapshots(tab.db)).map(({ seq }) => seq);

describe('a snapshot', { timeout: 30_000 }, () => {
  it('holds all that was here, and says how much that is', async () => {
    await answerTo(tab, firstCard('m'), 'again', timeOn(TODAY, 13));
    valueOf(await tab.store.undoLast(timeOn(TODAY, 13), 'answer'));
    const seq = await keep(tab);
    const before = fingerprint(await tab.store.collection());
    valueOf(await tab.store.act('edit', edit('note', 'n', { front: 'since' }), timeOn(TODAY, 14)));
    expect(fingerprint((await readSnapshot(tab.db, seq!))!)).toBe(before);
    const [row] = await readSnapshots(tab.db);
    expect(row).toMatchObject({
      seq,
      reason: 'merge',
      about: 'Tablet',
      ...timeOn(TODAY),
      answers: 1,
      cards: 2,
    });
    expect(row!.bytes).toBeGreaterThan(1_000);
  });

  it('holds every kind of row, packed ones too', async () => {
    await liveSomeWeeks(tab, random);
    const seq = await keep(tab);
    expect(await tab.db.shelves.b.blocks.count()).toBeGreaterThan(0);
    const kept = (await readSnapshot(tab.db, seq!))!;
    const present = await tab.store.collection();
    expect(new Map(kept.events)).toEqual(new Map(present.events));
    expect(new Map(kept.records)).toEqual(new Map(present.records));
  });

  it('is made of several parts where there is much, and tells how far it is', async () => {
    const notes = Array.from({ length: 1_100 }, (_, i) => noteRecord(`p${i}`, { deck: [1, 'd'] }));
    await mergeIn(tab.db, collectionOf([], notes), TODAY);
    const shares: number[] = [];
    const seq = await keep(tab, {}, { progress: (share) => shares.push(share) });
    expect(await parts()).toBe(3);
    expect(shares).toHaveLength(3);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
    expect(await readSnapshot(tab.db, seq!)).toEqual(await tab.store.collection());
  });

  it('holds no more than what counts of the blocks that it is made of', async () => {
    const reviews = fc.sample(arbitraryReviews({ minLength: 9, maxLength: 9 }), { numRuns: 1, seed: 7 })[0]!;
    const [first, ...rest] = reviews;
    const packed = EventLog.of([], [packReviews(reviews)]);
    const some = packed.without(EventLog.of([first!]));
    const parts = [...partsOf({ events: some, records: new Map() })];
    const written = parts.flatMap(({ blocks }) => blocks.flatMap((block) => [...unpackReviews(block)]));
    expect(written).toEqual(rest);
    expect([...partsOf({ events: packed, records: new Map() })][0]?.blocks).toEqual(packed.packed.blocks);
  });

  it('of nothing is one too', async () => {
    emptyDisk();
    const empty = await openTab(random);
    const seq = await keep(empty);
    expect((await readSnapshot(empty.db, seq!))!.records.size).toBe(0);
  });

  it('that is not there is null', async () => {
    expect(await readSnapshot(tab.db, 7)).toBeNull();
  });
});

describe('the last five', () => {
  it('stay: a sixth lets go of the first with all its parts, and numbers are never given again', async () => {
    for (let day = 0; day < 6; day++) await keep(tab, { day: studyDay(TODAY + day) });
    const [newest] = await seqs();
    expect((await readSnapshots(tab.db)).map(({ day }) => day - TODAY)).toEqual([5, 4, 3, 2, 1]);
    expect(await parts()).toBe(10);
    await tab.db.snapshots.clear();
    expect(await keep(tab)).toBeGreaterThan(newest!);
    expect(await parts()).toBe(2);
  });

  it('are six as long as one of them is needed', async () => {
    const first = await keep(tab);
    for (let i = 0; i < 4; i++) await keep(tab);
    await keep(tab, {}, { spare: first! });
    expect(await seqs()).toHaveLength(6);
    await keep(tab);
    expect(await seqs()).toHaveLength(5);
    expect(await seqs()).not.toContain(first);
  });

  it('count what a folder brings once a day: the first of the day stays', async () => {
    const first = await keep(tab, { reason: 'sync' });
    valueOf(await tab.store.act('edit', edit('note', 'n', { front: 'since' }), timeOn(TODAY, 14)));
    expect(await keep(tab, { reason: 'sync' })).toBe(first);
    expect(await keep(tab, { reason: 'merge' })).not.toBe(first);
    expect(await keep(tab, { reason: 'sync', day: studyDay(TODAY + 1) })).not.toBe(first);
    expect(await seqs()).toHaveLength(3);
  });
});

const leave = (estimate: () => Promise<StorageEstimate>) =>
  vi.stubGlobal('navigator', { storage: { estimate } });

describe('where little room is left', () => {
  it('the oldest give way, until what follows has room; the newest and the needed one stay', async () => {
    const kept = [await keep(tab), await keep(tab), await keep(tab), await keep(tab)];
    const [{ bytes } = { bytes: 0 }] = await readSnapshots(tab.db);
    leave(async () => ({ quota: 10 * bytes, usage: 8.5 * bytes }));
    kept.push(await keep(tab));
    expect(await seqs()).toEqual(kept.toReversed());
    leave(async () => ({ quota: 10 * bytes, usage: 9.5 * bytes }));
    await tab.db.snapshots.delete(kept.pop()!);
    kept.push(await keep(tab));
    expect(await seqs()).toEqual(kept.slice(1).toReversed());
    leave(async () => ({ quota: 10 * bytes, usage: 20 * bytes }));
    const last = await keep(tab, {}, { spare: kept[2]! });
    expect(await seqs()).toEqual([last, kept[2]]);
  });

  it('nobody gives way where the browser does not say', async () => {
    const kept = [await keep(tab)];
    leave(() => Promise.reject(new TypeError('opaque')));
    kept.push(await keep(tab));
    leave(async () => ({}));
    kept.push(await keep(tab));
    expect(await seqs()).toEqual(kept.toReversed());
  });
});

describe('a snapshot that a kill cuts short', () => {
  it.each([0, 1])('is none, and what is left of it is tidied away (before part %i)', async (end) => {
    const kept = await keep(tab);
    const killed = await openTab(random);
    let step = 0;
    const progress = (): void => {
      if (step++ === end) killed.db.close();
    };
    await expect(keep(killed, {}, { progress })).rejects.toThrow(Dexie.errnames.DatabaseClosed);
    expect(await seqs()).toEqual([kept]);
    expect(await parts()).toBe(2 + end);
    await tab.store.tidy(TODAY);
    expect(await parts()).toBe(2);
    expect(await readSnapshot(tab.db, kept!)).toEqual(await tab.store.collection());
  });

  it('leaves nothing where it is made again', async () => {
    await tab.db.snapshotParts.add({ snapshot: 99, blocks: [], events: [], records: [] });
    await keep(tab);
    expect(await parts()).toBe(2);
  });
});

const noRoom = new DOMException('no room', 'QuotaExceededError');
const FAULTS: readonly Fault[] = ['call', 'request', 'commit'];
const PLACES = FAULTS.flatMap((fault) =>
  [/^snapshots$/, /snapshotParts/].map((store) => [store, fault] as const),
);

describe('a full disk', () => {
  it.each(PLACES)('keeps no snapshot and says so (%s, by the %s)', async (store, fault) => {
    const before = await tab.store.collection();
    const repair = breakWrites(store, noRoom, fault);
    expect(await keep(tab)).toBeNull();
    repair();
    expect(await seqs()).toEqual([]);
    expect(await parts()).toBe(0);
    expect(await tab.store.collection()).toEqual(before);
  });

  it.each(FAULTS)('lets the oldest go, until there is room (by the %s)', async (fault) => {
    const [first, second, third] = [await keep(tab), await keep(tab), await keep(tab)];
    const repair = breakWrites(/snapshotParts/, noRoom, fault);
    const makesRoom = (seq: number): void => {
      if (seq === second) repair();
    };
    tab.db.snapshots.hook('deleting', makesRoom);
    const fourth = await keep(tab);
    expect(await seqs()).toEqual([fourth, third]);
    expect(await seqs()).not.toContain(first);
    expect(await readSnapshot(tab.db, fourth!)).toEqual(await tab.store.collection());
  });

  it('never lets go of the one that is needed', async () => {
    const [first, second] = [await keep(tab), await keep(tab)];
    const repair = breakWrites(/snapshotParts/, noRoom);
    expect(await keep(tab, {}, { spare: first! })).toBeNull();
    repair();
    expect(await seqs()).toEqual([first]);
    expect(second).not.toBe(first);
  });

  it('keeps the old ones where letting them go would not make room enough', async () => {
    const first = await keep(tab);
    const notes = Array.from({ length: 50 }, (_, i) =>
      noteRecord(`p${i}`, { back: [1, 'long '.repeat(500)] }),
    );
    await mergeIn(tab.db, collectionOf([], notes), TODAY);
    const repair = breakWrites(/snapshotParts/, noRoom);
    expect(await keep(tab)).toBeNull();
    repair();
    expect(await seqs()).toEqual([first]);
  });

  it('is not taken for other troubles: those are thrown on', async () => {
    const first = await keep(tab);
    const repair = breakWrites(/snapshotParts/, new TypeError('a bug'));
    await expect(keep(tab)).rejects.toThrow('a bug');
    repair();
    expect(await seqs()).toEqual([first]);
  });
});

describe('a snapshot of what is live, copied as it lies', { timeout: 30_000 }, () => {
  it('is the same as one of what was read', async () => {
    await liveSomeWeeks(tab, random);
    const notes = Array.from({ length: 1_100 }, (_, i) => noteRecord(`p${i}`, { deck: [1, 'd'] }));
    await mergeIn(tab.db, collectionOf([], notes), TODAY);
    const copied = await keepLive(tab.db, { reason: 'delete', about: '', ...timeOn(TODAY) });
    const read = await keep(tab, { reason: 'delete', about: '' });
    const [copy, present] = [(await readSnapshot(tab.db, copied!))!, await tab.store.collection()];
    expect(copy.records).toEqual(present.records);
    expect(new Map(copy.events)).toEqual(new Map(present.events));
    const [row, other] = await readSnapshots(tab.db);
    expect({ ...other, seq: read, answers: 0 }).toEqual({ ...row, answers: 0 });
  });
});
