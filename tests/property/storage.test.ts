import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Device, newWorld } from '../helpers/simulation-device.ts';
import { ACTIONS } from '../helpers/simulation-actions.ts';
import { stories, type Story } from '../helpers/simulation.ts';
import { StoredDevice } from '../helpers/storage-device.ts';
import type { Collection } from '../../src/domain/collection.ts';
import { DAY, HOUR, MINUTE } from '../../src/domain/units.ts';

/** How long passes before a step. */
const WAITS = [0, 0, 0, 1, 30_000, 11 * MINUTE, 3 * HOUR, DAY, 9 * DAY];

/** Set STORAGE_RUNS to try more; a failure prints the seed and the path that play it again. */
const RUNS = Number(process.env['STORAGE_RUNS'] ?? 30);
const TIMEOUT = 60_000 + RUNS * 2_000;

/** Every other step happens on the device whose collection is on disk; the others do theirs in memory. */
async function play({ seeds, steps }: Story): Promise<StoredDevice> {
  const [seed = 0, ...otherSeeds] = seeds;
  const world = newWorld();
  const stored = await StoredDevice.open(world, seed);
  const others = otherSeeds.map((each) => new Device(world, each));
  const copies: Collection[] = [];
  for (const { device: number, what, wait, choice } of steps) {
    world.time += WAITS[wait] ?? 0;
    const other = others[number % others.length];
    if (!other) continue;
    const isStored = number % 2 === 0;
    switch (what) {
      case 'send':
        if (isStored) other.receive(await stored.collection());
        else await stored.receive(other.collection, choice);
        break;
      case 'keepCopy':
        copies.push(isStored ? await stored.collection() : other.collection);
        break;
      case 'receiveCopy':
        await stored.receive(copies[choice[0] % copies.length] ?? other.collection, choice);
        break;
      default:
        if (isStored) await stored.run(what, choice);
        else ACTIONS[what].run(other, choice);
    }
    if (isStored && choice[1] % 4 === 0) await stored.tidy(choice);
  }
  return stored;
}

it(
  'the disk holds what happened; every cache is what a reading from scratch gives',
  { timeout: TIMEOUT },
  async () => {
    const law = fc.asyncProperty(stories(), async (story) => {
      const stored = await play(story);
      await expect(stored.expectTruth()).resolves.toBeUndefined();
      await expect(stored.expectRebuildToChangeNothing()).resolves.toBeUndefined();
      stored.close();
    });
    await fc.assert(law, { numRuns: RUNS });
  },
);
