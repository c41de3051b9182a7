import fc from 'fast-check';
import type { Collection } from '../../src/domain/collection.ts';
import { DAY, HOUR, MINUTE } from '../../src/domain/units.ts';
import { ACTIONS, type ActionName, type Choice } from './simulation-actions.ts';
import { Device, newWorld, type World } from './simulation-device.ts';

/** Between devices: a collection is handed over, a copy of it kept, a copy from earlier merged at last. */
type Exchange = 'send' | 'keepCopy' | 'receiveCopy';
const EXCHANGES: Record<Exchange, number> = { send: 10, keepCopy: 3, receiveCopy: 4 };

/** One thing that happens, on one device; small numbers mean simple things, so that histories shrink well. */
interface Step {
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

const WAITS = [0, 0, 0, 1, 30_000, 11 * MINUTE, 3 * HOUR, DAY, 9 * DAY];

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

export const stories = (): fc.Arbitrary<Story> =>
  fc.record({
    seeds: fc.uniqueArray(fc.nat(1_000_000), { minLength: 2, maxLength: 5 }),
    steps: fc.array(steps(), { minLength: 1, maxLength: 160, size: 'max' }),
  });

export interface Played {
  readonly world: World;
  readonly devices: readonly Device[];
}

/** Plays a story: every device starts with the file or without, then comes what comes. */
export function play({ seeds, steps }: Story, afterEach: (device: Device) => void = () => {}): Played {
  const world = newWorld();
  const devices = seeds.map((seed) => new Device(world, seed));
  const copies: Collection[] = [];
  for (const [place, device] of devices.entries()) {
    if (place % 3 !== 2) ACTIONS.import.run(device, [place, 0]);
  }
  for (const { device: number, what, wait, choice } of steps) {
    world.time += WAITS[wait] ?? 0;
    const device = devices[number % devices.length];
    if (!device) continue;
    afterEach(take(what, device, choice, devices, copies));
  }
  return { world, devices };
}

/** Does one thing and returns the device that it changed. */
function take(
  what: Step['what'],
  device: Device,
  choice: Choice,
  devices: readonly Device[],
  copies: Collection[],
): Device {
  const [which] = choice;
  switch (what) {
    case 'send': {
      const receiver = devices[which % devices.length] ?? device;
      receiver.receive(device.collection);
      return receiver;
    }
    case 'keepCopy':
      copies.push(device.collection);
      return device;
    case 'receiveCopy': {
      const copy = copies[which % copies.length];
      if (copy) device.receive(copy);
      return device;
    }
    default:
      ACTIONS[what].run(device, choice);
      return device;
  }
}

/** Every device receives what every device has, each in another order, some of it twice. */
export function exchangeAll(devices: readonly Device[]): void {
  const collections = devices.map(({ collection }) => collection);
  for (const [place, device] of devices.entries()) {
    const order = [...collections.slice(place), ...collections.slice(0, place)];
    for (const collection of place % 2 === 0 ? order : order.toReversed()) device.receive(collection);
    device.receive(collections[0] ?? device.collection);
  }
}
