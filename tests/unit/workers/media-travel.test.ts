import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fingerprint } from '../../../src/domain/fingerprint.ts';
import { mediaMarkdown, readMediaName, type MediaName } from '../../../src/domain/media.ts';
import { CollectionWork } from '../../../src/workers/collection-work.ts';
import type { BackupForm } from '../../../src/workers/long-work.ts';
import { TABLET } from '../domain/builders.ts';
import { mediaItem } from '../../helpers/media-files.ts';
import { seededRandom } from '../../helpers/simulation-random.ts';
import { deckOf, edit } from '../../helpers/storage-drafts.ts';
import { breakWrites } from '../../helpers/storage-faults.ts';
import { kept, restore } from '../../helpers/storage-snapshots.ts';
import { emptyDisk, openTab, timeOn, TODAY, valueOf, type Tab } from '../../helpers/storage.ts';

const [D, N] = ['d', 'n'].map((name) => name.padEnd(22, '-')) as [string, string];
const BYTES = Uint8Array.from({ length: 5_000 }, (_, i) => i % 251);
const watch = { progress: () => undefined };
const { at } = timeOn(TODAY);

let name: MediaName;
let code: string;

async function illustrated(): Promise<Tab> {
  emptyDisk();
  const tab = await openTab(seededRandom(3));
  valueOf(await tab.store.act('import', deckOf(D, [N]), timeOn(TODAY)));
  const media = await tab.store.media();
  name = valueOf(await media.add(mediaItem(BYTES), at));
  await media.add(mediaItem(Uint8Array.of(7)), at);
  const back = mediaMarkdown(name, '');
  const fields = [...edit('note', N, { back }).fields, ...(await media.fieldsFor([back]))];
  valueOf(await tab.store.act('edit', { events: [], fields }, timeOn(TODAY)));
  code = fingerprint(await tab.store.collection());
  return tab;
}

async function backupOf(tab: Tab, form: Partial<BackupForm> = {}): Promise<File> {
  const head = { device: TABLET, deviceName: 'Phone', made: at };
  const whole = { gzip: false, passphrase: null, media: true, ...form };
  const made = await new CollectionWork(tab.db, seededRandom(4)).exportBackup(head, whole, watch);
  if (made.kind !== 'done') throw new Error(made.kind);
  return new File([made.value], 'phone.json');
}

async function elsewhere(): Promise<Tab> {
  emptyDisk();
  return openTab(seededRandom(9));
}

const importing = (tab: Tab) => new CollectionWork(tab.db, seededRandom(5)).importing();
const bytesIn = async ({ store }: Tab): Promise<Uint8Array | undefined> => {
  const found = await (await store.media()).read(readMediaName(name)!.id);
  return found && new Uint8Array(found.bytes);
};

beforeEach(() => void vi.restoreAllMocks());

describe('a picture', () => {
  it.each([
    ['readable', { gzip: false }],
    ['compressed', { gzip: true }],
    ['encrypted', { passphrase: 'correct horse' }],
  ])('travels with its card: %s', async (_, form) => {
    const file = await backupOf(await illustrated(), form);
    const tab = await elsewhere();
    const job = importing(tab);
    expect((await job.read(file, 'correct horse', at, watch)).kind).toBe('summary');
    expect((await job.merge('merge', timeOn(TODAY, 13), watch)).kind).toBe('done');
    expect(fingerprint(await tab.store.collection())).toBe(code);
    expect(await bytesIn(tab)).toEqual(BYTES);
    // What no card names stayed at home.
    expect((await (await tab.store.media()).holdings()).count).toBe(1);
  });

  it('stays at home where the person says so, and every app reads that file', async () => {
    const file = await backupOf(await illustrated(), { media: false });
    expect(JSON.parse(await file.text())).toMatchObject({ reader: 1 });
    expect(await file.text()).not.toContain('"bytes":"');
    const tab = await elsewhere();
    const job = importing(tab);
    await job.read(file, null, at, watch);
    await job.merge('merge', timeOn(TODAY, 13), watch);
    expect(fingerprint(await tab.store.collection())).toBe(code);
    expect(await bytesIn(tab)).toBeUndefined();
  });

  it('comes later, with a backup that has nothing else that is new', async () => {
    const here = await illustrated();
    const [without, file] = [await backupOf(here, { media: false }), await backupOf(here)];
    const tab = await elsewhere();
    for (const each of [without, file]) {
      const job = importing(tab);
      // oxlint-disable-next-line no-await-in-loop
      const read = await job.read(each, null, at, watch);
      expect(read).toMatchObject({ kind: 'summary', media: each === file ? 1 : 0 });
      // oxlint-disable-next-line no-await-in-loop
      await job.merge('merge', timeOn(TODAY, 13), watch);
    }
    expect(await bytesIn(tab)).toEqual(BYTES);
  });

  it('stays where another collection takes the place of all, for the snapshot to bring back', async () => {
    const tab = await illustrated();
    const empty = new File(
      [JSON.stringify({ ...JSON.parse(await (await backupOf(tab)).text()), records: [], media: [] })],
      'empty.json',
    );
    const job = importing(tab);
    await job.read(empty, null, at, watch);
    await job.replace(timeOn(TODAY, 13), watch);
    expect((await tab.store.collection()).records.size).toBe(0);
    expect(await bytesIn(tab)).toEqual(BYTES);
  });

  it('is there again with its snapshot, long after its card went', async () => {
    const tab = await illustrated();
    const snapshot = await kept(tab, { reason: 'delete' });
    valueOf(await tab.store.act('edit', edit('note', N, { back: '' }), timeOn(TODAY, 14)));
    await tab.store.tidy(timeOn(TODAY).day);
    await restore(tab, snapshot, timeOn(TODAY, 15));
    expect((await tab.store.collection()).records.size).toBeGreaterThan(1);
    expect(await bytesIn(tab)).toEqual(BYTES);
  });
});

describe('a file', () => {
  it('whose picture is another is refused whole, its place named', async () => {
    const text = await (await backupOf(await illustrated())).text();
    const harmed = new File([text.replace('"bytes":"AAEC', '"bytes":"AAED')], 'phone.json');
    const tab = await elsewhere();
    const read = await importing(tab).read(harmed, null, at, watch);
    expect(read).toMatchObject({ kind: 'refused', fault: { fault: { place: 'media[0].bytes' } } });
    expect(await bytesIn(tab)).toBeUndefined();
  });

  it('for whose pictures there is no room is refused', async () => {
    const file = await backupOf(await illustrated());
    const tab = await elsewhere();
    breakWrites(/^media$/, new DOMException('no room', 'QuotaExceededError'));
    const read = await importing(tab).read(file, null, at, watch);
    expect(read).toEqual({ kind: 'refused', fault: { kind: 'media-not-kept' } });
    expect((await tab.store.collection()).records.size).toBe(0);
  });
});
