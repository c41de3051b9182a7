import { beforeEach, describe, expect, it } from 'vitest';
import { setField } from '../../../src/domain/change.ts';
import { importedDeckId } from '../../../src/domain/digest-ids.ts';
import { mediaMarkdown, type MediaName } from '../../../src/domain/media.ts';
import { DAY, epochMs } from '../../../src/domain/units.ts';
import { FakeDrive } from '../../helpers/folder-fakes.ts';
import {
  codeOf,
  devicesOf,
  fileOf,
  folderDevice,
  level,
  phoneAndTablet,
} from '../../helpers/folder-device.ts';
import { mediaItem } from '../../helpers/media-files.ts';
import { valueOf } from '../../helpers/storage.ts';
import { StandingClock, addDeck, type World } from '../../helpers/world.ts';

let drive: FakeDrive;

beforeEach(() => {
  drive = new FakeDrive();
});

describe('two devices over one folder', () => {
  it('are level once both have looked, each having written its own file alone', async () => {
    const [phone, tablet] = await phoneAndTablet(drive);
    expect(await level(phone, tablet)).toBe(false);
    await phone.sync.sync();
    expect(await level(phone, tablet)).toBe(true);
    expect(new Set(phone.folder.written)).toEqual(new Set([fileOf(phone)]));
    expect(new Set(tablet.folder.written)).toEqual(new Set([fileOf(tablet)]));
    expect(fileOf(phone)).toBe(`engram-Phone-${phone.world.store.device}.json.gz`);
    expect(devicesOf(phone)).toEqual([['Tablet', 'level']]);
    expect(phone.sync.last.value).toBe(phone.world.clock.now().at);
    expect(phone.world.announced()).toBe(1);
  });

  it('read no file twice and write none anew where nothing changed', async () => {
    const [phone, tablet] = await phoneAndTablet(drive);
    await phone.sync.sync();
    await tablet.sync.sync();
    const { read, exports } = phone.work;
    const before = [read.length, exports, phone.work.merges];
    await phone.sync.sync();
    expect([read.length, phone.work.exports, phone.work.merges]).toEqual(before);
    await phone.make().sync();
    expect([read.length, phone.work.exports, phone.work.merges]).toEqual(before);
  });

  it('a device with nothing new is heard of all the same, and nothing is written for it', async () => {
    const [phone, tablet] = await phoneAndTablet(drive);
    await phone.sync.sync();
    phone.world.clock.pass(DAY);
    tablet.world.clock.pass(DAY);
    drive.files.delete(fileOf(tablet));
    await tablet.sync.sync();
    const before = [await phone.world.store.writes(), phone.work.exports];
    await phone.sync.sync();
    expect([await phone.world.store.writes(), phone.work.exports]).toEqual(before);
    const [heard] = await (await phone.world.store.elsewhere()).others();
    const { at } = phone.world.clock.now();
    expect(heard).toMatchObject({ name: 'Tablet', made: at, heard: at });
  });

  it('carries pictures as far as they are few', async () => {
    const [phone, tablet] = await phoneAndTablet(drive);
    const item = mediaItem(Uint8Array.of(1, 2, 3));
    const media = await phone.world.store.media();
    const name = valueOf(await media.add(item, phone.world.clock.now().at));
    await illustrate(phone.world, name);
    await phone.sync.sync();
    await tablet.sync.sync();
    expect(await (await tablet.world.store.media()).read(item.id)).toBeDefined();
    expect(phone.sync.leftOut.value).toBe(0);
    await phone.world.tab.db.media.put({ ...item, size: 50_000_001, kept: epochMs(0) });
    await addDeck(phone.world, 'More', 1);
    await phone.sync.sync();
    expect(phone.sync.leftOut.value).toBe(50_000_001);
    expect(phone.work.forms.at(-1)).toMatchObject({ media: false });
  });

  it('one merge brings in all files that changed', async () => {
    const [phone, tablet] = await phoneAndTablet(drive);
    const laptop = await folderDevice(drive, 'Laptop');
    await addDeck(laptop.world, 'Verbs', 4);
    await laptop.sync.choose();
    await addDeck(tablet.world, 'More tides', 1);
    await tablet.sync.sync();
    await phone.sync.sync();
    expect(phone.work.merges).toBe(1);
    expect(devicesOf(phone)).toEqual([
      ['Laptop', 'level'],
      ['Tablet', 'level'],
    ]);
  });

  it('an answer given while the file is made goes into the next', async () => {
    const [phone, tablet] = await phoneAndTablet(drive);
    phone.work.meanwhile = () => addDeck(phone.world, 'Meanwhile', 1);
    await phone.sync.sync();
    phone.work.meanwhile = async () => undefined;
    await phone.sync.sync();
    await tablet.sync.sync();
    expect(await level(phone, tablet)).toBe(true);
  });
});

describe('another device’s file', () => {
  it.each([0, 1, 10, 11, 200])('that holds only %d bytes yet is left for another time', async (bytes) => {
    const [phone, tablet] = await phoneAndTablet(drive);
    const before = await codeOf(phone.world);
    const whole = await drive.bytes(fileOf(tablet));
    await drive.cut(fileOf(tablet), bytes);
    await phone.sync.sync();
    expect(await codeOf(phone.world)).toBe(before);
    expect(devicesOf(phone)).toEqual([['Tablet', 'not-whole']]);
    expect(phone.sync.fault.value).toBeNull();

    drive.put(fileOf(tablet), whole);
    await phone.sync.sync();
    expect(devicesOf(phone)).toEqual([['Tablet', 'level']]);
    expect(await level(phone, tablet)).toBe(true);
  });

  it('that can’t be opened, is altered, or no backup at all keeps no other from coming in', async () => {
    const [phone, tablet] = await phoneAndTablet(drive);
    const laptop = await folderDevice(drive, 'Laptop');
    await laptop.sync.choose();
    const altered = await drive.bytes(fileOf(laptop));
    altered.set([255, 0, 255], 40);
    drive.put(fileOf(laptop), altered);
    const stranger = `engram-Stranger-${'x'.repeat(22)}.json.gz`;
    drive.put(stranger, '{"format": "another"}');
    const closed = `engram-Closed-${'y'.repeat(22)}.json.gz`;
    drive.put(closed, 'whatever');
    phone.folder.closed.add(closed);
    await phone.sync.sync();
    expect(devicesOf(phone)).toEqual([
      ['Closed', 'unreadable'],
      ['Laptop', 'not-whole'],
      ['Stranger', 'refused'],
      ['Tablet', 'level'],
    ]);
    expect(await level(phone, tablet)).toBe(true);
  });

  it('of a clock that runs ahead is refused with its reason until its time has come', async () => {
    const ahead = new StandingClock();
    ahead.pass(30 * DAY);
    const phone = await folderDevice(drive, 'Phone');
    const tablet = await folderDevice(drive, 'Tablet', ahead);
    await addDeck(tablet.world, 'Tides', 1);
    const time = await tablet.world.store.timeOf(ahead.now());
    const name = setField('deck', importedDeckId('Tides'), 'name', 'High tides', 'person');
    await tablet.world.store.act('edit', { events: [], fields: [name] }, time);
    await tablet.sync.choose();
    await phone.sync.choose();
    expect(phone.sync.devices.value[0]?.leftAlone).toMatchObject({
      kind: 'refused',
      fault: { kind: 'backup', fault: { kind: 'future' } },
    });
    phone.world.clock.pass(30 * DAY);
    await phone.sync.sync();
    expect(devicesOf(phone)).toEqual([['Tablet', 'level']]);
  });

  it('that a cloud drive made two of is merged twice over', async () => {
    const [phone, tablet] = await phoneAndTablet(drive);
    const copy = fileOf(tablet).replace('.json', ' (conflicted copy 2026-11-23).json');
    drive.put(copy, await drive.bytes(fileOf(tablet)));
    await drive.cut(fileOf(tablet), 30);
    await phone.sync.sync();
    expect(await level(phone, tablet)).toBe(true);
  });
});

describe('the own file', () => {
  it('counts as a backup of what was done here', async () => {
    const [phone] = await phoneAndTablet(drive);
    const { store } = phone.world;
    const unsaved = async () => (await (await store.elsewhere()).unsaved()).changes;
    const rename = async (name: string): Promise<void> => {
      const field = setField('deck', importedDeckId('Optics'), 'name', name, 'person');
      await store.act('edit', { events: [], fields: [field] }, await store.timeOf(phone.world.clock.now()));
    };
    await rename('Light');
    phone.folder.refusesWriting = 'full';
    await phone.sync.sync();
    expect(await unsaved()).toBe(1);
    phone.folder.refusesWriting = null;
    phone.work.meanwhile = () => rename('Colours');
    await phone.sync.sync();
    expect(await unsaved()).toBe(1);
    phone.work.meanwhile = async () => undefined;
    await phone.sync.sync();
    expect(await unsaved()).toBe(0);
  });

  it('is written again where it is gone', async () => {
    const [phone] = await phoneAndTablet(drive);
    drive.files.delete(fileOf(phone));
    await phone.sync.sync();
    expect(fileOf(phone)).toContain('Phone');
  });

  it('is read before it is written over, where it is not as it was left: a copied profile shares it', async () => {
    const [phone, tablet] = await phoneAndTablet(drive);
    const strange = await drive.bytes(fileOf(tablet));
    drive.files.delete(fileOf(tablet));
    drive.put(fileOf(phone), strange);
    await phone.sync.sync();
    expect(await level(phone, tablet)).toBe(true);
    expect(devicesOf(phone)).toEqual([]);
  });

  it('keeps its name when the device is called something else', async () => {
    const [phone] = await phoneAndTablet(drive);
    const before = fileOf(phone);
    await addDeck(phone.world, 'New', 1);
    const renamed = phone.make({ deviceName: async () => 'Pocket' });
    await renamed.sync();
    expect(fileOf(phone)).toBe(before);
    expect(phone.folder.written.filter((name) => name === before).length).toBeGreaterThan(1);
  });

  it('is written with what is here also where what came in could not be kept', async () => {
    const [phone, tablet] = await phoneAndTablet(drive);
    phone.work.fails = 'full';
    await addDeck(phone.world, 'New', 1);
    await phone.sync.sync();
    expect(phone.sync.fault.value).toEqual({ kind: 'storage', failure: 'full' });
    await tablet.sync.sync();
    expect((await tablet.world.store.decks()).liveDecks.size).toBe(3);
    phone.work.fails = null;
    await phone.sync.sync();
    expect(phone.sync.fault.value).toBeNull();
    expect(await level(phone, tablet)).toBe(true);
  });

  it.each(['full', 'busy', 'not-allowed', 'gone', 'failed'] as const)(
    'that the folder does not take (%s) is said, and written another time',
    async (fault) => {
      const [phone, tablet] = await phoneAndTablet(drive);
      await addDeck(phone.world, 'New', 1);
      phone.folder.refusesWriting = fault;
      await phone.sync.sync();
      expect(phone.sync.fault.value).toEqual({ kind: 'folder', fault });
      phone.folder.refusesWriting = null;
      await phone.sync.sync();
      await tablet.sync.sync();
      expect(await level(phone, tablet)).toBe(true);
    },
  );
});

async function illustrate({ store, clock }: World, name: MediaName): Promise<void> {
  const back = mediaMarkdown(name, '');
  const note = setField('note', 'illustrated'.padEnd(22, '-'), 'back', back);
  const fields = [note, ...(await (await store.media()).fieldsFor([back]))];
  valueOf(await store.act(null, { events: [], fields }, await store.timeOf(clock.now())));
}
