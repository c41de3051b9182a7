import { vi } from 'vitest';
import { fingerprint } from '../../src/domain/fingerprint.ts';
import { FolderSync, type FolderSyncParts } from '../../src/state/folder-sync.ts';
import { FakeFolder, FakeFolders, CountedWork, type FakeDrive } from './folder-fakes.ts';
import { keptHere } from './kept.ts';
import { emptyDisk } from './storage.ts';
import { addDeck, joinWorld, StandingClock, type World } from './world.ts';

let seed = 0;

/** A device whose person chooses the drive's folder. */
export async function folderDevice(drive: FakeDrive, name: string, clock = new StandingClock()) {
  emptyDisk();
  const world = await joinWorld(clock, (seed += 1));
  const folder = new FakeFolder(drive);
  const folders = new FakeFolders(folder);
  const work = new CountedWork(world);
  const kept = keptHere();
  const onlyTab = vi.fn<(work: () => Promise<unknown>) => Promise<unknown>>((work) => work());
  const make = (more: Partial<FolderSyncParts> = {}): FolderSync =>
    new FolderSync({
      context: { ...world.context, work: async () => work },
      folders,
      deviceName: async () => name,
      kept,
      onlyTab: onlyTab as never,
      ...more,
    });
  return { drive, world, folder, folders, work, kept, onlyTab, make, sync: make() };
}

export type FolderDevice = Awaited<ReturnType<typeof folderDevice>>;

/** Whether they hold the same. */
export const level = async (...devices: readonly FolderDevice[]): Promise<boolean> => {
  const codes = await Promise.all(devices.map(({ world }) => codeOf(world)));
  return new Set(codes).size === 1;
};
export const codeOf = async ({ store }: World): Promise<string> => fingerprint(await store.collection());
/** The name of the file that a device wrote. */
export const fileOf = ({ drive, world }: FolderDevice): string => {
  const [name] = [...drive.files.keys()].filter((name) => name.includes(world.store.device));
  if (name === undefined) throw new Error('It wrote no file');
  return name;
};
/** What a device tells of the others. */
export const devicesOf = ({ sync }: FolderDevice) =>
  sync.devices.value.map(({ deviceName, leftAlone }) => [deviceName, leftAlone?.kind ?? 'level']);

/** A phone and a tablet, each with a deck of its own, that both have seen the folder. */
export async function phoneAndTablet(drive: FakeDrive): Promise<readonly [FolderDevice, FolderDevice]> {
  const phone = await folderDevice(drive, 'Phone');
  const tablet = await folderDevice(drive, 'Tablet');
  await addDeck(phone.world, 'Optics', 2);
  await addDeck(tablet.world, 'Tides', 3);
  await phone.sync.choose();
  await tablet.sync.choose();
  return [phone, tablet];
}
