import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DAY, MINUTE } from '../../../src/domain/units.ts';
import { FakeDrive } from '../../helpers/folder-fakes.ts';
import { fileOf, folderDevice, level, phoneAndTablet } from '../../helpers/folder-device.ts';
import { addDeck } from '../../helpers/world.ts';

let drive: FakeDrive;

beforeEach(() => {
  drive = new FakeDrive();
});

describe('the person', () => {
  it('is asked by a press alone where the browser wants to ask', async () => {
    const [phone, tablet] = await phoneAndTablet(drive);
    phone.folder.allows = 'prompt';
    const later = phone.make();
    await later.sync();
    expect(phone.folder.asked).toBe(0);
    expect(later.trouble.value).toEqual({ folder: 'Drive', kind: 'ask' });
    expect(await level(phone, tablet)).toBe(false);
    expect(await later.press()).toBe(true);
    expect(phone.folder.asked).toBe(1);
    expect(later.trouble.value).toBeNull();
    expect(await level(phone, tablet)).toBe(true);
  });

  it('who says no is left in peace', async () => {
    const [phone] = await phoneAndTablet(drive);
    Object.assign(phone.folder, { allows: 'prompt', answers: 'denied' });
    const later = phone.make();
    await later.sync();
    expect(await later.press()).toBe(false);
    expect(later.trouble.value?.kind).toBe('not-allowed');
  });

  it('who chooses no folder changes nothing; one that can’t be had is said', async () => {
    const phone = await folderDevice(drive, 'Phone');
    phone.folders.chosen = null;
    expect(await phone.sync.choose()).toBe(false);
    expect([phone.sync.folder.value, phone.sync.fault.value]).toEqual([null, null]);
    phone.folders.chosen = 'not-allowed';
    expect(await phone.sync.choose()).toBe(false);
    expect(phone.sync.fault.value).toEqual({ kind: 'folder', fault: 'not-allowed' });
  });

  it('who stops syncing loses nothing, and another folder is read from its beginning', async () => {
    const [phone, tablet] = await phoneAndTablet(drive);
    const before = [...drive.files.keys()];
    await phone.sync.stop();
    expect([phone.sync.folder.value, phone.sync.devices.value, phone.sync.last.value]).toEqual([
      null,
      [],
      null,
    ]);
    await phone.sync.sync();
    expect([...drive.files.keys()]).toEqual(before);
    phone.work.read.length = 0;
    await phone.sync.choose();
    expect(phone.work.read).toContain(fileOf(tablet));
  });

  it('whose folder is gone is told so', async () => {
    const [phone] = await phoneAndTablet(drive);
    phone.folder.refuses = 'gone';
    expect(await phone.sync.press()).toBe(false);
    expect(phone.sync.fault.value).toEqual({ kind: 'folder', fault: 'gone' });
    expect(phone.sync.trouble.value?.kind).toBe('gone');
    phone.folder.refuses = 'failed';
    await phone.sync.press();
    expect(phone.sync.trouble.value).toBeNull();
  });
});

describe('when it syncs', () => {
  it('after a session, and when the page is seen again after long, but not within one', async () => {
    const [phone] = await phoneAndTablet(drive);
    const files = vi.spyOn(phone.folder, 'files');
    const seen = async (): Promise<number> => {
      await phone.sync.seen();
      return files.mock.calls.length;
    };
    expect(await seen()).toBe(0);
    phone.world.clock.pass(9 * MINUTE);
    expect(await seen()).toBe(0);
    phone.world.clock.pass(MINUTE);
    expect(await seen()).toBe(1);
    await phone.sync.setStudying(true);
    phone.world.clock.pass(DAY);
    expect(await seen()).toBe(1);
    await phone.sync.setStudying(false);
    expect(files).toHaveBeenCalledTimes(2);
  });

  it('once at a time; what was asked for meanwhile comes after', async () => {
    const [phone] = await phoneAndTablet(drive);
    const files = vi.spyOn(phone.folder, 'files');
    await Promise.all([phone.sync.sync(), phone.sync.sync(), phone.sync.sync()]);
    expect(files).toHaveBeenCalledTimes(2);
  });

  it('leaves it to another tab that is at it, and says so only to a press', async () => {
    const [phone] = await phoneAndTablet(drive);
    phone.onlyTab.mockResolvedValue(null);
    await phone.sync.sync();
    expect(phone.sync.fault.value).toBeNull();
    expect(await phone.sync.press()).toBe(false);
    expect(phone.sync.fault.value).toEqual({ kind: 'elsewhere' });
  });

  it('what is stopped in the middle leaves no trace of that folder', async () => {
    const [phone] = await phoneAndTablet(drive);
    await addDeck(phone.world, 'New', 1);
    phone.work.meanwhile = () => phone.sync.stop();
    await phone.sync.sync();
    expect(phone.kept.read()).toBe('');
    expect(phone.sync.devices.value).toEqual([]);
  });

  it('what is remembered of another installation does not count: it starts from what the files say', async () => {
    const [phone, tablet] = await phoneAndTablet(drive);
    await phone.sync.sync();
    const anew = await folderDevice(drive, 'Phone');
    await anew.folders.choose();
    anew.kept.write(phone.kept.read() ?? '');
    await anew.sync.sync();
    expect(await level(anew, tablet)).toBe(true);
  });

  it.each(['', 'null', '[]', '{"files": [1, [2], ["a", {}], ["b", {"size": "1"}]]}', '{"device": 5}'])(
    'what is remembered may be anything: %s',
    async (text) => {
      const [phone, tablet] = await phoneAndTablet(drive);
      phone.kept.write(text);
      await phone.make().sync();
      expect(await level(phone, tablet)).toBe(true);
    },
  );
});
