import { packOldReviews } from '../../../src/storage/review-log.ts';
import { writeLive } from '../../../src/storage/live-shelf.ts';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { collectionOf, type Collection } from '../../../src/domain/collection.ts';
import { fingerprint } from '../../../src/domain/fingerprint.ts';
import { newEventId } from '../../../src/domain/ids.ts';
import { studyDay } from '../../../src/domain/units.ts';
import { mergeIn } from '../../../src/storage/merge.ts';
import { replaceLive } from '../../../src/storage/rebuild.ts';
import { readSnapshots } from '../../../src/storage/snapshots.ts';
import { seededRandom } from '../../helpers/simulation-random.ts';
import { answerTo, deckOf, edit, firstCard, noteId } from '../../helpers/storage-drafts.ts';
import { liveSomeWeeks } from '../../helpers/storage-history.ts';
import { arbitraryReviews } from '../../helpers/storage-reviews.ts';
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
import { noteRecord, TABLET } from '../domain/builders.ts';
import { begin, fingerprintOf, FROM_TABLET, LATER, kept, restore } from '../../helpers/storage-snapshots.ts';

const random = seededRandom(32);
let tab: Tab;

beforeEach(async () => {
  tab = await begin(random);
});

/** Puts another collection in the place of all that is here. */
const replaceAll = (collection: Collection): Promise<void> =>
  replaceLive(tab.db, {
    change: () => ({ collection, alongside: () => Promise.resolve() }),
    day: TODAY,
  });

describe('a snapshot that is restored days later', () => {
  it('is what is here, after a merge', async () => {
    const before = { fingerprint: await fingerprintOf(tab), derived: await readDerived(tab.db) };
    const seq = await kept(tab);
    await mergeIn(tab.db, FROM_TABLET, TODAY);
    expect(await fingerprintOf(tab)).not.toBe(before.fingerprint);
    await restore(tab, seq);
    expect({ fingerprint: await fingerprintOf(tab), derived: await readDerived(tab.db) }).toEqual(before);
    expect(await tab.store.note(noteId('n'))).toMatchObject({ front: 'front of n' });
    await expectSound(tab.db);
  });

  it('is what is here, after all was replaced, a deck was deleted and options were set', async () => {
    valueOf(
      await tab.store.act('options', edit('options', 'collection', { retention: 0.95 }), timeOn(TODAY)),
    );
    const before = { fingerprint: await fingerprintOf(tab), derived: await readDerived(tab.db) };
    const [beforeAll, beforeDeletion] = [
      await kept(tab, { reason: 'replace' }),
      await kept(tab, { reason: 'delete' }),
    ];
    valueOf(await tab.store.act('delete', edit('deck', 'd', { deleted: true }), timeOn(TODAY, 14)));
    valueOf(
      await tab.store.act('options', edit('options', 'collection', { retention: 0.8 }), timeOn(TODAY, 15)),
    );
    await restore(tab, beforeDeletion);
    expect({ fingerprint: await fingerprintOf(tab), derived: await readDerived(tab.db) }).toEqual(before);
    await replaceAll(FROM_TABLET);
    await restore(tab, beforeAll);
    // The answer given before is part of the snapshot, and counted once.
    expect({ fingerprint: await fingerprintOf(tab), derived: await readDerived(tab.db) }).toEqual(before);
    await expectSound(tab.db);
  });

  it('holds every kind of row', async () => {
    await liveSomeWeeks(tab, random);
    const before = { collection: await tab.store.collection(), derived: await readDerived(tab.db) };
    const seq = await kept(tab);
    await mergeIn(tab.db, FROM_TABLET, TODAY);
    await restore(tab, seq, timeOn(TODAY, 17));
    expect(await fingerprintOf(tab)).toBe(fingerprint(before.collection));
    expect(await readDerived(tab.db)).toEqual(before.derived);
    await expectSound(tab.db);
  });

  it('leaves the answers that were given here since, and their taking back', async () => {
    const seq = await kept(tab);
    await mergeIn(tab.db, FROM_TABLET, TODAY);
    await answerTo(tab, firstCard('m'), 'easy', timeOn(LATER));
    await answerTo(tab, firstCard('p'), 'easy', timeOn(LATER));
    await answerTo(tab, firstCard('n'), 'again', timeOn(LATER, 13));
    const taken = valueOf(await tab.store.undoLast(timeOn(LATER, 13), 'answer'));
    const due = { kind: 'manual', change: 'due', due: studyDay(LATER + 9), card: firstCard('n') } as const;
    valueOf(
      await tab.store.act(
        'edit',
        { events: [{ ...due, id: newEventId(random) }], fields: [] },
        timeOn(LATER, 13),
      ),
    );
    await restore(tab, seq, timeOn(LATER, 14));
    const { events } = await tab.store.collection();
    expect([...events.values()].map(({ kind }) => kind).toSorted()).toEqual([
      'manual',
      'review',
      'review',
      'review',
      'review',
      'void',
    ]);
    expect(events.has(taken!.events[0]!.id)).toBe(true);
    expect([...events.values()].some((event) => event.kind === 'review' && event.device === TABLET)).toBe(
      false,
    );
    expect(await tab.store.card(firstCard('m'))).toMatchObject({ schedule: { kind: 'review' } });
    expect(await tab.store.card(firstCard('n'))).toMatchObject({ schedule: { due: LATER + 9 } });
    // Its note came with the merge: the answer waits for it.
    expect(await tab.store.card(firstCard('p'))).toBeUndefined();
    await expectSound(tab.db);
  });

  it('leaves the answers of long ago that were given since, packed as they are', async () => {
    const seq = await kept(tab);
    for (const [i, rating] of (['again', 'good', 'good', 'good'] as const).entries()) {
      await answerTo(tab, firstCard('m'), rating, timeOn(LATER, 10 + i));
    }
    const far = studyDay(LATER + 60);
    expect(await writeLive(tab.db, (shelf) => packOldReviews(shelf, far, 4))).toBe(4);
    const before = await fingerprintOf(tab);
    await restore(tab, seq, timeOn(far));
    expect(await fingerprintOf(tab)).toBe(before);
    await expectSound(tab.db);
  });

  it('leaves no edits that were made here since: they are in the snapshot of the present', async () => {
    const seq = await kept(tab);
    valueOf(await tab.store.act('edit', edit('note', 'n', { front: 'since' }), timeOn(LATER)));
    await restore(tab, seq, timeOn(LATER, 13));
    expect(await tab.store.note(noteId('n'))).toMatchObject({ front: 'front of n' });
    const [present] = await readSnapshots(tab.db);
    expect(present).toMatchObject({ reason: 'restore', ...timeOn(LATER, 13) });
    await restore(tab, present!.seq, timeOn(LATER, 14));
    expect(await tab.store.note(noteId('n'))).toMatchObject({ front: 'since' });
  });

  it('can be taken back by restoring what was here, without what was dropped before that', async () => {
    const seq = await kept(tab, { reason: 'replace' });
    await replaceAll(FROM_TABLET);
    const replaced = await fingerprintOf(tab);
    await restore(tab, seq);
    const [present] = await readSnapshots(tab.db);
    expect(await fingerprintOf(tab)).not.toBe(replaced);
    await restore(tab, present!.seq);
    expect(await fingerprintOf(tab)).toBe(replaced);
    await expectSound(tab.db);
  });

  it('has its changes back once the same file is merged again, and that can be merged at all', async () => {
    const seq = await kept(tab);
    await mergeIn(tab.db, FROM_TABLET, TODAY);
    const merged = await fingerprintOf(tab);
    await restore(tab, seq);
    await mergeIn(tab.db, FROM_TABLET, LATER);
    expect(await fingerprintOf(tab)).toBe(merged);
    await expectSound(tab.db);
  });

  it('changes nothing where nothing was done since, however the collection looks', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryReviews({ maxLength: 30 }), fc.boolean(), async (reviews, isLarge) => {
        emptyDisk();
        tab = await openTab(random);
        valueOf(await tab.store.act('import', deckOf('d', ['n', 'm']), timeOn(TODAY)));
        const notes = ['n', 'm', 'o'].map((name) => noteRecord(name.padEnd(22, '_'), { deck: [1, 'd'] }));
        await mergeIn(tab.db, collectionOf(reviews, notes), TODAY, { small: isLarge ? -1 : Infinity });
        const before = { collection: await tab.store.collection(), derived: await readDerived(tab.db) };
        await restore(tab, await kept(tab));
        expect(await tab.store.collection()).toEqual(before.collection);
        expect(await readDerived(tab.db)).toEqual(before.derived);
        await expectSound(tab.db);
        tab.db.close();
      }),
      { numRuns: 25 },
    );
  }, 30_000);
});
