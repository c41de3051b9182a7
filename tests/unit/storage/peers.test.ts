import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newDeviceId, type DeviceId } from '../../../src/domain/ids.ts';
import { stampAt, type Stamp } from '../../../src/domain/stamp.ts';
import { epochMs } from '../../../src/domain/units.ts';
import { notePeer, readPeers } from '../../../src/storage/peers.ts';
import { seededRandom } from '../../helpers/simulation-random.ts';
import { emptyDisk, openTab, type Tab } from '../../helpers/storage.ts';

const random = seededRandom(7);
const TABLET = newDeviceId(random);
const LAPTOP = newDeviceId(random);

const stampOf = (device: DeviceId, ms: number): Stamp => stampAt({ ms, counter: 0 }, device, 'person');
const headOf = (device: DeviceId, deviceName: string, made: number) => ({
  device,
  deviceName,
  made: epochMs(made),
});

describe('other devices', () => {
  let tab: Tab;

  beforeEach(async () => {
    emptyDisk();
    tab = await openTab(seededRandom(1));
  });
  afterEach(() => tab.db.close());

  it('are remembered by their backups, the one heard of last first', async () => {
    await notePeer(tab.db, headOf(TABLET, 'Tablet', 10), { [TABLET]: stampOf(TABLET, 9) }, epochMs(20));
    await notePeer(tab.db, headOf(LAPTOP, 'Laptop', 5), {}, epochMs(30));
    expect(await readPeers(tab.db)).toEqual([
      { device: LAPTOP, name: 'Laptop', made: 5, heard: 30, seen: {} },
      { device: TABLET, name: 'Tablet', made: 10, heard: 20, seen: { [TABLET]: stampOf(TABLET, 9) } },
    ]);
  });

  it('lose nothing to an older backup of theirs that comes in later', async () => {
    const early = { [TABLET]: stampOf(TABLET, 3), [LAPTOP]: stampOf(LAPTOP, 4) };
    const late = { [TABLET]: stampOf(TABLET, 9) };
    await notePeer(tab.db, headOf(TABLET, 'New name', 10), late, epochMs(20));
    await notePeer(tab.db, headOf(TABLET, 'Old name', 5), early, epochMs(30));
    const seen = { [TABLET]: stampOf(TABLET, 9), [LAPTOP]: stampOf(LAPTOP, 4) };
    expect(await readPeers(tab.db)).toEqual([
      { device: TABLET, name: 'New name', made: 10, heard: 30, seen },
    ]);
  });

  it('do not include this one', async () => {
    const own = (await tab.db.readMeta('device')) as DeviceId;
    await notePeer(tab.db, headOf(own, 'Me', 10), {}, epochMs(20));
    expect(await readPeers(tab.db)).toEqual([]);
  });
});
