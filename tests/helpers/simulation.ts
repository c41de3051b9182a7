import fc from 'fast-check';
import { DAY, HOUR, MINUTE } from '../../src/domain/units.ts';
import { ACTIONS, type ActionName, type Choice } from './simulation-actions.ts';
import { Device, newWorld, type Parcel, type World } from './simulation-device.ts';
import { expectRefusedWhenCut, fileOf, readFile, type BackupFile } from './simulation-files.ts';
import { NewerDevice } from './simulation-newer.ts';

/**
 * Between devices: a collection is handed over, in memory or as a file; a copy or a file of it kept, and merged from
 * earlier at last; a file's writing interrupted. On one: a snapshot is kept, or restored.
 */
const EXCHANGES = {
  send: 7,
  sendFile: 4,
  cutFile: 1,
  keepCopy: 2,
  keepFile: 1,
  receiveCopy: 4,
  snapshot: 1,
  restore: 2,
} as const;
export type Exchange = keyof typeof EXCHANGES;

/** One thing that happens, on one device; small numbers mean simple things, so that histories shrink well. */
export interface Step {
  readonly device: number;
  readonly what: ActionName | Exchange;
  /** Which of the waits below passes before it. */
  readonly wait: number;
  readonly choice: Choice;
}

export interface Story {
  /** Of each device; all chance of it comes from there. */
  readonly seeds: readonly number[];
  readonly steps: readonly Step[];
}

/** How long passes before a step. */
export const WAITS = [0, 0, 0, 1, 30_000, 11 * MINUTE, 3 * HOUR, DAY, 9 * DAY];

const whats = (): fc.Arbitrary<Step['what']> =>
  fc.oneof(
    ...Object.entries(ACTIONS).map(([name, { weight }]) => ({
      weight,
      arbitrary: fc.constant(name as ActionName),
    })),
    ...Object.entries(EXCHANGES).map(([name, weight]) => ({
      weight,
      arbitrary: fc.constant(name as Exchange),
    })),
  );

const steps = (): fc.Arbitrary<Step> =>
  fc.record({
    device: fc.nat(4),
    what: whats(),
    wait: fc.nat(WAITS.length - 1),
    choice: fc.tuple(fc.nat(60), fc.nat(60)),
  });

/** Files of old were made with small seeds: a device of the same would mint the ids that they hold. */
const BEYOND_FIXTURES = 100;

export const stories = (): fc.Arbitrary<Story> =>
  fc.record({
    seeds: fc.uniqueArray(fc.integer({ min: BEYOND_FIXTURES, max: 1_000_000 }), {
      minLength: 2,
      maxLength: 5,
    }),
    steps: fc.array(steps(), { minLength: 1, maxLength: 160, size: 'max' }),
  });

export interface Played {
  readonly world: World;
  readonly devices: readonly Device[];
}

/** What was kept of some device at some time, to be merged whenever. */
type Copy =
  { readonly kind: 'memory'; readonly parcel: Parcel } | { readonly kind: 'file'; readonly file: BackupFile };

/** Plays a story: every device starts with the file or without, then comes what comes. The last has a newer app. */
export function play({ seeds, steps }: Story, afterEach: (device: Device) => void = () => {}): Played {
  const world = newWorld();
  const devices = seeds.map((seed, place) =>
    place === seeds.length - 1 ? new NewerDevice(world, seed) : new Device(world, seed),
  );
  const copies: Copy[] = [];
  for (const [place, device] of devices.entries()) {
    if (place % 3 !== 2) ACTIONS.import.run(device, [place, 0]);
  }
  for (const { device: number, what, wait, choice } of steps) {
    world.time += WAITS[wait] ?? 0;
    const device = devices[number % devices.length];
    if (!device) continue;
    afterEach(
      isAction(what) ? act(what, device, choice) : exchange(what, device, choice, { devices, copies }),
    );
  }
  return { world, devices };
}

export const isAction = (what: Step['what']): what is ActionName => what in ACTIONS;

function act(what: ActionName, device: Device, choice: Choice): Device {
  ACTIONS[what].run(device, choice);
  return device;
}

/** Does one thing and returns the device that it changed. */
function exchange(
  what: Exchange,
  device: Device,
  [which, how]: Choice,
  { devices, copies }: { readonly devices: readonly Device[]; readonly copies: Copy[] },
): Device {
  const other = devices[which % devices.length] ?? device;
  switch (what) {
    case 'send':
      other.receive(device.parcel);
      return other;
    case 'sendFile':
      other.receive(readFile(fileOf(device, device.parcel), other.now.at));
      return other;
    case 'cutFile':
      expectRefusedWhenCut(fileOf(device, device.parcel), which * 61 + how, other.now.at);
      return other;
    case 'keepCopy':
      copies.push({ kind: 'memory', parcel: device.parcel });
      return device;
    case 'keepFile':
      copies.push({ kind: 'file', file: fileOf(device, device.parcel) });
      return device;
    case 'receiveCopy': {
      const copy = copies[which % copies.length];
      if (copy) device.receive(copy.kind === 'memory' ? copy.parcel : readFile(copy.file, device.now.at));
      return device;
    }
    case 'snapshot':
      device.keepSnapshot();
      return device;
    case 'restore':
      device.restore(which);
      return device;
  }
}

/** Every device receives what every device has, each in another order, some of it twice. */
export function exchangeAll(devices: readonly Device[]): void {
  const parcels = devices.map(({ parcel }) => parcel);
  for (const [place, device] of devices.entries()) {
    const order = [...parcels.slice(place), ...parcels.slice(0, place)];
    for (const parcel of place % 2 === 0 ? order : order.toReversed()) device.receive(parcel);
    device.receive(parcels[0] ?? device.parcel);
  }
}
