import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DAY, HOUR } from '../../src/domain/units.ts';
import { SCHEMA_VERSIONS } from '../../src/storage/database.ts';
import { ACTIONS } from '../helpers/simulation-actions.ts';
import type { FollowedSearch } from '../helpers/followed-search.ts';
import { Device, newWorld, type Parcel, type World } from '../helpers/simulation-device.ts';
import { expectRefusedWhenCut, fileOf, readFile } from '../helpers/simulation-files.ts';
import { NewerDevice } from '../helpers/simulation-newer.ts';
import { isAction, stories, WAITS, type Exchange, type Step, type Story } from '../helpers/simulation.ts';
import { StoredDevice } from '../helpers/storage-device.ts';
import { TODAY } from '../helpers/storage.ts';

/** Set STORAGE_RUNS to try more; a failure prints the seed and the path that play it again. */
const RUNS = Number(process.env['STORAGE_RUNS'] ?? 30);
const TIMEOUT = 60_000 + RUNS * 5_000;
/** Who looks for the shortest story that fails until the time is out tells nobody its seed. */
const ENOUGH_MS = TIMEOUT - 45_000;

/** What an app of each version of the file wrote. */
const OLD_FILES = [1].map((version) => readFileSync(`tests/fixtures/backup-v${version}.json`, 'utf8'));

/** Two of three stories go on where an older app left its database. */
async function openStored(world: World, seed: number): Promise<StoredDevice> {
  const older = SCHEMA_VERSIONS.map(({ version }) => version);
  const version = older[seed % (older.length + 2)];
  world.time = TODAY * DAY + 21 * HOUR;
  if (version === undefined) return StoredDevice.open(world, seed);
  return StoredDevice.upgrade(world, seed, version);
}

interface Scene {
  readonly stored: StoredDevice;
  readonly search: FollowedSearch;
  readonly copies: Parcel[];
}

/** Every other step happens on the device whose collection is on disk; the others do theirs in memory. */
async function play({ seeds, steps }: Story): Promise<Scene> {
  const [seed = 0, ...otherSeeds] = seeds;
  const world = newWorld();
  const stored = await openStored(world, seed);
  const others = otherSeeds.map((each, place) =>
    place === 0 ? new NewerDevice(world, each) : new Device(world, each),
  );
  const scene: Scene = { stored, search: stored.openSearch(), copies: [] };
  for (const step of steps) {
    world.time += WAITS[step.wait] ?? 0;
    const other = others[step.device % others.length];
    if (other) await take(step, other, scene);
  }
  return scene;
}

async function take({ device, what, choice }: Step, other: Device, scene: Scene): Promise<void> {
  const isStored = device % 2 === 0;
  if (!isAction(what)) await exchange(what, choice, { ...scene, other, isStored });
  else if (isStored) await scene.stored.run(what, choice);
  else ACTIONS[what].run(other, choice);
  if (isStored && choice[1] % 4 === 0) await scene.stored.tidy(choice);
  if (choice[0] % 3 > 0) await scene.search.follow(scene.stored.now);
}

async function exchange(
  what: Exchange,
  choice: Step['choice'],
  { stored, copies, other, isStored }: Scene & { readonly other: Device; readonly isStored: boolean },
): Promise<void> {
  switch (what) {
    case 'send':
      return isStored ? other.receive(await stored.parcel()) : stored.receive(other.parcel, choice);
    case 'sendFile': {
      const file = isStored ? await stored.file() : fileOf(other, other.parcel);
      if (isStored) return other.receive(readFile(file, other.now.at));
      return stored.receive(readFile(file, stored.now.at), choice);
    }
    case 'cutFile':
      return expectRefusedWhenCut(await stored.file(), choice[0] * 61 + choice[1], stored.now.at);
    case 'keepCopy':
      return void copies.push(isStored ? await stored.parcel() : other.parcel);
    case 'receiveCopy':
      return stored.receive(copies[choice[0] % copies.length] ?? other.parcel, choice);
    case 'keepFile': {
      const text = OLD_FILES[choice[0] % OLD_FILES.length] ?? '';
      return stored.receive(readFile({ text, knows: new Set() }, stored.now.at), choice);
    }
    case 'snapshot':
      return isStored ? stored.keepSnapshot(choice) : other.keepSnapshot();
    case 'restore':
      return isStored ? stored.restore(choice) : other.restore(choice[0]);
  }
}

it(
  'the disk holds what happened; every cache is what a reading from scratch gives',
  { timeout: TIMEOUT },
  async () => {
    const law = fc.asyncProperty(stories(), async (story) => {
      const { stored, search } = await play(story);
      await expect(search.expectAsReadAnew(stored.now)).resolves.toBeUndefined();
      await expect(stored.expectTruth()).resolves.toBeUndefined();
      await expect(stored.expectRebuildToChangeNothing()).resolves.toBeUndefined();
      await expect(stored.expectFingerprintOfContentAlone()).resolves.toBeUndefined();
      stored.close();
    });
    await fc.assert(law, { numRuns: RUNS, interruptAfterTimeLimit: ENOUGH_MS });
  },
);
