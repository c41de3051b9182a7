import { beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_COLLECTION } from '../../../src/domain/collection.ts';
import { fingerprint } from '../../../src/domain/fingerprint.ts';
import { deckKey, fieldOf, noteKey } from '../../../src/domain/record.ts';
import { mergeIn } from '../../../src/storage/merge.ts';
import { readSnapshot } from '../../../src/storage/snapshots-parts.ts';
import { restoreSnapshot } from '../../../src/storage/snapshots-restore.ts';
import { readSnapshots } from '../../../src/storage/snapshots.ts';
import { seededRandom } from '../../helpers/simulation-random.ts';
import { answerTo, deckId, edit, firstCard, noteId } from '../../helpers/storage-drafts.ts';
import { breakWrites } from '../../helpers/storage-faults.ts';
import { stubLocks } from '../../helpers/storage-locks.ts';
import { dump, expectSound, openTab, readDerived, timeOn, TODAY, type Tab } from '../../helpers/storage.ts';
import { begin, fingerprintOf, FROM_TABLET, LATER, kept, restore } from '../../helpers/storage-snapshots.ts';

const random = seededRandom(34);
let tab: Tab;

beforeEach(async () => {
  tab = await begin(random);
});

const FULL = { kind: 'failed', failure: 'full' };
const noRoom = new DOMException('no room', 'QuotaExceededError');

describe('a restore that cannot be', () => {
  it('changes nothing where there is no room to put the present by', async () => {
    const seq = await kept(tab);
    await mergeIn(tab.db, FROM_TABLET, TODAY);
    const before = await dump(tab.db);
    const repair = breakWrites(/snapshotParts/, noRoom);
    expect(await restoreSnapshot(tab.db, seq, timeOn(LATER))).toEqual(FULL);
    repair();
    expect(await dump(tab.db)).toEqual(before);
    await restore(tab, seq);
  });

  it('leaves the snapshot where there is no room to build it, though it is the oldest', async () => {
    const before = await fingerprintOf(tab);
    const oldest = await kept(tab);
    for (let i = 0; i < 4; i++) await kept(tab);
    await mergeIn(tab.db, FROM_TABLET, TODAY);
    const merged = await fingerprintOf(tab);
    const repair = breakWrites(/cards_b/, noRoom);
    expect(await restoreSnapshot(tab.db, oldest, timeOn(LATER))).toEqual(FULL);
    repair();
    expect(await fingerprintOf(tab)).toBe(merged);
    await restore(tab, oldest);
    expect(await fingerprintOf(tab)).toBe(before);
    expect(await readSnapshots(tab.db)).toHaveLength(5);
  });

  it('is refused where the snapshot has given way, and changes nothing', async () => {
    const seq = await kept(tab);
    await tab.db.snapshots.delete(seq);
    const before = await dump(tab.db);
    expect(await restoreSnapshot(tab.db, seq, timeOn(LATER))).toEqual({ kind: 'failed', failure: 'refused' });
    expect(await dump(tab.db)).toEqual(before);
  });

  it('leaves all as it was where it is cut short, wherever that is', async () => {
    const seq = await kept(tab);
    await mergeIn(tab.db, FROM_TABLET, TODAY);
    const before = { collection: await tab.store.collection(), derived: await readDerived(tab.db) };
    let steps = 0;
    await restoreSnapshot(tab.db, seq, timeOn(LATER), () => void steps++);
    await mergeIn(tab.db, FROM_TABLET, TODAY);
    expect(steps).toBeGreaterThan(4);
    for (let end = 0; end < steps; end++) {
      const { db } = await openTab(random);
      let step = 0;
      const outcome = await restoreSnapshot(db, seq, timeOn(LATER), () => {
        if (step++ === end) db.close();
      });
      expect(outcome).toEqual({ kind: 'failed', failure: 'closed' });
      expect(await tab.store.collection()).toEqual(before.collection);
      expect(await readDerived(tab.db)).toEqual(before.derived);
    }
    await tab.store.tidy(TODAY);
    await restore(tab, seq);
    await expectSound(tab.db);
  });
});

describe('a restore and another tab', () => {
  it('keeps what that does meanwhile: answers as they are, edits too', async () => {
    const other = await openTab(random);
    const seq = await kept(tab);
    await mergeIn(tab.db, FROM_TABLET, TODAY);
    const writes: Promise<unknown>[] = [];
    let step = 0;
    const outcome = await restoreSnapshot(tab.db, seq, timeOn(LATER), () => {
      if (step++ !== 3) return;
      writes.push(answerTo(other, firstCard('m'), 'easy', timeOn(LATER)));
      writes.push(other.store.act('edit', edit('deck', 'd', { name: 'meanwhile' }), timeOn(LATER)));
    });
    expect(outcome.kind).toBe('done');
    expect(await Promise.all(writes)).toHaveLength(2);
    expect(await tab.store.card(firstCard('m'))).toMatchObject({ schedule: { kind: 'review' } });
    const { records } = await tab.store.collection();
    expect(fieldOf(records.get(deckKey(deckId('d'))), 'name')).toBe('meanwhile');
    expect(records.get(noteKey(noteId('p')))).toBeUndefined();
    await expectSound(tab.db);
  });

  it('holds the lock once, and is not tidied under', async () => {
    stubLocks();
    const other = await openTab(random);
    const seq = await kept(tab);
    let tidied: Promise<void> | undefined;
    await restoreSnapshot(tab.db, seq, timeOn(LATER), () => {
      tidied ??= other.store.tidy(LATER);
    });
    await tidied;
    expect(await readSnapshots(tab.db)).toHaveLength(2);
    for (const { seq: each } of await readSnapshots(tab.db)) {
      expect(fingerprint((await readSnapshot(tab.db, each)) ?? EMPTY_COLLECTION)).toBe(
        await fingerprintOf(tab),
      );
    }
  });
});
