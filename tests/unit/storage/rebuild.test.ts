import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { collectionOf, mergeCollections, type Collection } from '../../../src/domain/collection.ts';
import { fingerprint } from '../../../src/domain/fingerprint.ts';
import { newEventId } from '../../../src/domain/ids.ts';
import { studyDay } from '../../../src/domain/units.ts';
import { shelfTables } from '../../../src/storage/database.ts';
import { liveShelf, writeLive } from '../../../src/storage/live-shelf.ts';
import { mergeIn } from '../../../src/storage/merge.ts';
import { packOldReviews } from '../../../src/storage/review-log.ts';
import { answerTo, deckOf, edit, firstCard, noteId } from '../../helpers/storage-drafts.ts';
import { seededRandom } from '../../helpers/simulation-random.ts';
import { stubLocks } from '../../helpers/storage-locks.ts';
import {
  emptyDisk,
  expectSound,
  openTab,
  readDerived,
  timeOn,
  TODAY,
  valueOf,
  type Tab,
} from '../../helpers/storage.ts';
import { deckRecord, noteRecord, review } from '../domain/builders.ts';

const random = seededRandom(1);
let tab: Tab;
let other: Tab;

/** More than one chunk of notes. */
const NOTES = 2_010;
const incoming: Collection = collectionOf(
  [],
  [
    deckRecord('f', { name: [1, 'F'] }),
    ...Array.from({ length: NOTES }, (_, i) => noteRecord(`p${i}`, { deck: [1, 'f'], front: [1, `${i}`] })),
  ],
);

beforeEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  emptyDisk();
  tab = await openTab(random);
  other = await openTab(random);
  valueOf(await tab.store.act('import', deckOf('d', ['n', 'm']), timeOn(TODAY)));
  await answerTo(tab, firstCard('n'), 'good', timeOn(TODAY));
});

/** Builds beside; `meanwhile` is called before each of the writes. */
const beside = (meanwhile: (step: number) => void = () => undefined): Promise<void> => {
  let step = 0;
  return mergeIn(tab.db, incoming, TODAY, { small: 0, progress: () => meanwhile(step++) });
};

/** Lets what a build does last, the switch, wait until that is done. */
function beforeSwitch(work: () => Promise<unknown>): void {
  const transaction = tab.db.transaction.bind(tab.db) as (...parts: unknown[]) => Promise<unknown>;
  const waiting = async (...parts: unknown[]): Promise<unknown> => {
    const [, tables] = parts;
    if (Array.isArray(tables) && tables.length > 10) await work();
    return transaction(...parts);
  };
  vi.spyOn(tab.db, 'transaction').mockImplementation(waiting as typeof tab.db.transaction);
}

const idleShelf = async () => tab.db.shelves[(await liveShelf(tab.db)) === 'a' ? 'b' : 'a'];
const rowsBeside = async () => {
  const counts = await Promise.all(shelfTables(await idleShelf()).map((table) => table.count()));
  return counts.reduce((sum, count) => sum + count, 0);
};

/** A tab that is closed while it builds, when it tells its progress for that time; false if the build was done before. */
async function killAt(end: number): Promise<boolean> {
  const { db } = await openTab(random);
  const progress = (): void => {
    if (step++ === end) db.close();
  };
  let step = 0;
  const closed = mergeIn(db, incoming, TODAY, { small: 0, progress });
  if (step <= end) await closed.catch(() => undefined);
  if (step <= end) return false;
  await expect(closed).rejects.toThrow(Dexie.errnames.DatabaseClosed);
  return true;
}

describe('a merge built beside', { timeout: 30_000 }, () => {
  it('is all there at once, tells its progress and leaves nothing behind', async () => {
    const expected = fingerprint(mergeCollections(await tab.store.collection(), incoming));
    const shares: number[] = [];
    await mergeIn(tab.db, incoming, TODAY, { small: 0, progress: (share) => shares.push(share) });
    expect(fingerprint(await other.store.collection())).toBe(expected);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.length).toBeGreaterThan(4);
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
    expect(await rowsBeside()).toBe(0);
    await expectSound(tab.db);
  });

  it('that ends before its time leaves the collection as it was, wherever it ended', async () => {
    const before = await readDerived(tab.db);
    const collection = await tab.store.collection();
    let end = 0;
    for (; await killAt(end); end++) {
      expect(await readDerived(other.db)).toEqual(before);
      expect(await other.store.collection()).toEqual(collection);
    }
    // One write of events, two of records and of cards, one of tallies.
    expect(end).toBeGreaterThan(6);
    await expectSound(tab.db);
  });

  it('that fails leaves nothing behind', async () => {
    const failed = beside((step) => {
      if (step === 4) throw new TypeError('a bug');
    });
    await expect(failed).rejects.toThrow('a bug');
    expect(await rowsBeside()).toBe(0);
    await expectSound(tab.db);
  });

  it('keeps an answer that comes in meanwhile, at whatever moment', async () => {
    let answered: Promise<unknown> | undefined;
    await beside((step) => {
      if (step === 3) answered = answerTo(other, firstCard('m'), 'easy', timeOn(TODAY, 13));
    });
    await answered;
    expect((await tab.store.collection()).events.size).toBe(2);
    expect(await tab.store.card(firstCard('m'))).toMatchObject({ schedule: { kind: 'review' } });
    expect(await tab.store.card(firstCard('p7'))).toMatchObject({ deck: 'f' });
    await expectSound(tab.db);
  });

  it('keeps reviews that came in meanwhile and were packed before the switch', async () => {
    const reviews = Array.from({ length: 4 }, () => review(newEventId(random), TODAY - 9));
    beforeSwitch(async () => {
      await mergeIn(other.db, collectionOf(reviews, []), TODAY);
      expect(await writeLive(other.db, (shelf) => packOldReviews(shelf, TODAY, 4))).toBe(4);
    });
    await beside();
    const { events } = await tab.store.collection();
    expect(reviews.filter(({ id }) => !events.has(id))).toEqual([]);
    await expectSound(tab.db);
  });

  it('keeps the reviews of the blocks that were there, and those packed out of rows that it has read', async () => {
    const reviews = Array.from({ length: 8 }, () => review(newEventId(random), TODAY - 9));
    const pack = () => writeLive(other.db, (shelf) => packOldReviews(shelf, TODAY, 4));
    await mergeIn(other.db, collectionOf(reviews, []), TODAY);
    await pack();
    beforeSwitch(pack);
    await beside();
    expect((await tab.store.collection()).events.size).toBe(9);
    await expectSound(tab.db);
  });

  it('is not tidied under: that waits until it is done', async () => {
    stubLocks();
    let tidied: Promise<void> | undefined;
    beforeSwitch(async () => {
      tidied = other.store.tidy(studyDay(TODAY + 1));
      for (let i = 0; i < 20; i++) await other.store.writes();
      expect(await other.db.undo.count()).toBe(2);
    });
    await beside();
    await tidied;
    expect(await other.db.undo.count()).toBe(0);
  });

  it('ends though somebody goes on answering', async () => {
    const answers: Promise<unknown>[] = [];
    await beside((step) => {
      if (step % 3 === 0) {
        const draft = edit('note', 'n', { front: `at ${step}` });
        answers.push(other.store.act('edit', draft, timeOn(TODAY, 13, step)));
      }
    });
    await Promise.all(answers);
    expect(answers.length).toBeLessThan(9);
    await expectSound(tab.db);
  });

  it('can be followed by undoing what was done before it', async () => {
    await beside();
    expect(valueOf(await other.store.undoLast(timeOn(TODAY), 'answer'))?.events).toHaveLength(1);
    expect(await tab.store.card(firstCard('n'))).toMatchObject({ schedule: { kind: 'new' } });
    await expectSound(tab.db);
  });
});

describe('two tabs', () => {
  it('read and write the shelf that is live, though another tab changed it since', async () => {
    await beside();
    valueOf(await other.store.act('edit', edit('note', 'p1', { front: 'edited' }), timeOn(TODAY, 14)));
    expect(await tab.store.note(noteId('p1'))).toMatchObject({ front: 'edited' });
    expect(await rowsBeside()).toBe(0);
    await expectSound(other.db);
  });
});

it('what a killed build left is cleared when there is time, the rest stays', async () => {
  await killAt(4);
  expect(await rowsBeside()).toBeGreaterThan(0);
  const before = await readDerived(tab.db);
  await other.store.tidy(TODAY);
  expect(await rowsBeside()).toBe(0);
  expect(await readDerived(tab.db)).toEqual(before);
});

it('a merge moves the clock past all that came', async () => {
  const later = collectionOf([], [noteRecord('n', { front: [timeOn(TODAY, 50).at, 'from ahead'] })]);
  for (const small of [Infinity, 0]) {
    await mergeIn(tab.db, later, TODAY, { small });
    valueOf(await tab.store.act('edit', edit('note', 'n', { front: 'here' }), timeOn(TODAY, 14)));
    expect(await tab.store.note(noteId('n'))).toMatchObject({ front: 'here' });
  }
});
