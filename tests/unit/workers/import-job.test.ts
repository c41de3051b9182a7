import { beforeEach, expect, it, vi } from 'vitest';
import { collectionOf } from '../../../src/domain/collection.ts';
import { fingerprint } from '../../../src/domain/fingerprint.ts';
import { printBackup } from '../../../src/formats/backup/print.ts';
import { readSnapshots } from '../../../src/storage/snapshots.ts';
import { ImportJob } from '../../../src/workers/import-job.ts';
import { noteRecord, stamp, TABLET } from '../domain/builders.ts';
import { seededRandom } from '../../helpers/simulation-random.ts';
import { LATER, restore } from '../../helpers/storage-snapshots.ts';
import { answerTo, deckOf, edit, firstCard, noteId } from '../../helpers/storage-drafts.ts';
import { breakWrites } from '../../helpers/storage-faults.ts';
import { emptyDisk, openTab, timeOn, TODAY, valueOf, type Tab } from '../../helpers/storage.ts';

const random = seededRandom(35);
const watch = { progress: () => undefined };
const [D, N, M] = ['d', 'n', 'm'].map((name) => name.padEnd(22, '-')) as [string, string, string];
const { at } = timeOn(TODAY, 13);
const tablets = collectionOf([], [noteRecord(N, { front: [stamp(at, TABLET), 'by the tablet'] })]);
const head = { device: TABLET, deviceName: 'Tablet', made: at };

let tab: Tab;
let job: ImportJob;

/** The summary of the tablet's backup shows; nothing is written yet. */
beforeEach(async () => {
  vi.restoreAllMocks();
  emptyDisk();
  tab = await openTab(random);
  valueOf(await tab.store.act('import', deckOf(D, [N, M]), timeOn(TODAY)));
  job = new ImportJob(tab.db);
  const file = new File([...printBackup(tablets, head)], 'tablet.json');
  await job.read(file, null, at, watch);
});

const merge = (): Promise<null> => job.merge('merge', timeOn(TODAY, 16), watch);

it('what is done while the summary shows is part of the snapshot, and there again when that is restored', async () => {
  await answerTo(tab, firstCard(N), 'good', timeOn(TODAY, 15));
  valueOf(await tab.store.act('edit', edit('note', M, { front: 'meanwhile' }), timeOn(TODAY, 15)));
  const before = fingerprint(await tab.store.collection());
  await merge();
  expect(fingerprint(await tab.store.collection())).not.toBe(before);
  const [snapshot] = await readSnapshots(tab.db);
  await restore(tab, snapshot!.seq, timeOn(LATER));
  expect(fingerprint(await tab.store.collection())).toBe(before);
});

it('a merge that was written is done, though it can not be noted whom the backup came from', async () => {
  breakWrites(/^peers$/, new DOMException('no room', 'QuotaExceededError'));
  await expect(merge()).resolves.toBeNull();
  expect(await tab.store.note(noteId(N))).toMatchObject({ front: 'by the tablet' });
});
