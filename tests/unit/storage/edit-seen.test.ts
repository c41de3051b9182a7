import { beforeEach, describe, expect, it } from 'vitest';
import { asideTexts } from '../../../src/domain/aside.ts';
import { collectionOf } from '../../../src/domain/collection.ts';
import type { DeviceId } from '../../../src/domain/ids.ts';
import type { CollectionRecord } from '../../../src/domain/record.ts';
import { noteKey, textOf } from '../../../src/domain/record.ts';
import { readLive } from '../../../src/storage/live-shelf.ts';
import { mergeIn } from '../../../src/storage/merge.ts';
import { seededRandom } from '../../helpers/simulation-random.ts';
import { deckOf, edit, noteId } from '../../helpers/storage-drafts.ts';
import { emptyDisk, openTab, timeOn, TODAY, valueOf, type Tab } from '../../helpers/storage.ts';
import { noteRecord, stamp, TABLET } from '../domain/builders.ts';

let tab: Tab;

beforeEach(async () => {
  emptyDisk();
  tab = await openTab(seededRandom(1));
  const { fields } = deckOf('d', ['n']);
  const fromFile = fields.map((field) => ({ ...field, writer: 'source' as const }));
  valueOf(await tab.store.act('import', { events: [], fields: fromFile }, timeOn(TODAY, 1)));
});

const read = async (): Promise<CollectionRecord> => {
  const row = await readLive(tab.db, (shelf) => shelf.records.get(noteKey(noteId('n'))));
  if (!row) throw new Error('There is no note');
  const { kind, id, fields } = row;
  return { kind, id, fields };
};
const write = async (front: string, hour: number, seen?: CollectionRecord) =>
  valueOf(
    await tab.store.act('edit', edit('note', 'n', { front }), timeOn(TODAY, hour), seen ? { seen } : {}),
  );
const from = (device: DeviceId) => (front: string, hour: number) =>
  mergeIn(
    tab.db,
    collectionOf([], [noteRecord('n', { front: [stamp(timeOn(TODAY, hour).at, device), front] })]),
    TODAY,
  );
const fromTablet = from(TABLET);
const fromLaptop = from('laptop'.padEnd(22, '-') as DeviceId);
const waiting = async () => {
  const record = await read();
  return [textOf(record, 'front'), ...asideTexts(record).map(({ text }) => text)];
};

describe('a text that came in while the note was being edited', () => {
  it('of another device is kept aside', async () => {
    const seen = await read();
    await fromTablet('theirs', 2);
    await write('mine', 3, seen);
    expect(await waiting()).toEqual(['mine', 'theirs']);
  });

  it('of another tab is kept aside, and stays so when the edit is undone', async () => {
    const seen = await read();
    await write('the other tab', 2);
    const action = await write('mine', 3, seen);
    expect(await waiting()).toEqual(['mine', 'the other tab']);
    valueOf(await tab.store.undoLast(timeOn(TODAY, 4), action ?? undefined));
    expect(await waiting()).toEqual(['the other tab']);
  });
});

it('a text that showed when the edit began is replaced, whoever wrote it', async () => {
  await fromTablet('theirs', 2);
  await write('mine', 3, await read());
  expect(await waiting()).toEqual(['mine']);
});

describe('a text that lies aside while the other is edited', () => {
  it('of another device still waits', async () => {
    await fromTablet('theirs', 2);
    await fromLaptop('a third', 3);
    await write('mine', 4, await read());
    expect(await waiting()).toEqual(['mine', 'theirs']);
  });

  it('of this device still waits, undone or not, and one after the other', async () => {
    await write('mine', 2);
    await fromTablet('theirs', 3);
    const action = await write('mine again', 4, await read());
    expect(await waiting()).toEqual(['mine again', 'mine']);
    valueOf(await tab.store.undoLast(timeOn(TODAY, 5), action ?? undefined));
    expect((await waiting()).slice(1)).toContain('mine');

    await write('mine a third time', 6, await read());
    await fromTablet('theirs again', 7);
    await write('mine a fourth time', 8, await read());
    expect((await waiting()).slice(1)).toEqual(expect.arrayContaining(['mine', 'mine a third time']));
  });
});
