import { beforeEach, describe, expect, it } from 'vitest';
import { namedDevice } from '../../../src/domain/device.ts';
import { newDeviceId, type DeviceId } from '../../../src/domain/ids.ts';
import { epochMs } from '../../../src/domain/units.ts';
import { deviceCode, DevicesModel, nameOfThisDevice } from '../../../src/state/devices-model.ts';
import { notePeer } from '../../../src/storage/peers.ts';
import { seededRandom } from '../../helpers/simulation-random.ts';
import { breakWrites } from '../../helpers/storage-faults.ts';
import { newWorld, type World } from '../../helpers/world.ts';

const TABLET = newDeviceId(seededRandom(9));

let world: World;
let model: DevicesModel;

beforeEach(async () => {
  world = await newWorld();
  const deviceName = () => nameOfThisDevice(world.store, () => Promise.resolve('Android phone'));
  model = new DevicesModel({ context: world.context, deviceName });
});

const hear = (name: string) =>
  notePeer(world.tab.db, { device: TABLET, deviceName: name, made: epochMs(1) }, {}, epochMs(2));

describe('this device', () => {
  it('is called by what it looks like, and holds no record of that', async () => {
    await model.refresh();
    expect(model.name.value).toBe('Android phone');
    expect(await world.store.writes()).toBe(0);
  });

  it('is called as the person likes, and what it looks like again once that is undone', async () => {
    await model.refresh();
    await model.rename('Ada’s phone');
    expect(model.name.value).toBe('Ada’s phone');
    expect(world.announced()).toBe(1);
    await world.store.undoLast(await world.store.timeOf(world.clock.now()));
    await model.refresh();
    expect(model.name.value).toBe('Android phone');
  });

  it('is called no more than a backup can carry, whatever came from elsewhere', async () => {
    await model.refresh();
    await model.rename('𝔸'.repeat(5_000));
    expect(model.name.value).toBe('𝔸'.repeat(200));
  });

  it('says where the name was not kept', async () => {
    await model.refresh();
    const repair = breakWrites(/records/, new DOMException('no room', 'QuotaExceededError'));
    await model.rename('Ada’s phone');
    repair();
    expect(model.failure.value).toBe('full');
    expect(model.name.value).toBe('Android phone');
    await model.rename('Ada’s phone');
    expect(model.failure.value).toBeNull();
  });
});

describe('other devices', () => {
  it('are called by what they called themselves, until a name that a person gave comes with a merge', async () => {
    await hear('iPad');
    await model.refresh();
    expect(model.others.value).toEqual([{ device: TABLET, name: 'iPad', made: 1, heard: 2 }]);
    const time = await world.store.timeOf(world.clock.now());
    await world.store.act(null, namedDevice(TABLET, 'Kitchen'), time);
    await model.refresh();
    expect(model.others.value).toMatchObject([{ name: 'Kitchen' }]);
  });

  it('lack what is done here since', async () => {
    await hear('iPad');
    await model.refresh();
    expect(model.lacks.value?.get(TABLET)).toEqual({ answers: 0, changes: 0 });
    await model.rename('Ada’s phone');
    expect(model.lacks.value?.get(TABLET)).toEqual({ answers: 0, changes: 1 });
  });
});

describe('the code of a device without a name', () => {
  it.each([
    ['-_ab1-Zabcdefghijklmno', 'AB1Z'],
    ['----------------------', ''],
  ])('is the first letters and digits of its id', (id, code) => {
    expect(deviceCode(id as DeviceId)).toBe(code);
  });
});
