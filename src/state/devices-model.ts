import { signal } from '@preact/signals';
import { namedDevice } from '../domain/device.ts';
import type { DeviceId } from '../domain/ids.ts';
import type { OtherDevice } from '../storage/elsewhere.ts';
import type { Lack } from '../storage/lacks.ts';
import type { StorageFailure } from '../storage/outcome.ts';
import type { AppContext } from './app-context.ts';

/** The start of its id: what tells devices apart that have no name. */
const CODE_LENGTH = 4;
export const deviceCode = (device: DeviceId): string =>
  device.replaceAll(/[\W_]/g, '').slice(0, CODE_LENGTH).toUpperCase();

const LONGEST_NAME = 200;

/** What this device is called: by the person, or by what it looks like. */
export async function nameOfThisDevice(
  store: AppContext['store'],
  guess: () => Promise<string>,
): Promise<string> {
  const elsewhere = await store.elsewhere();
  const given = await elsewhere.nameOf(store.device);
  // A stranger's backup may have named it at length, and a backup whose head is too long is refused.
  return given === '' ? guess() : Array.from(given).slice(0, LONGEST_NAME).join('');
}

export interface DevicesParts {
  readonly context: AppContext;
  readonly deviceName: () => Promise<string>;
}

/** This device and those that it has heard of by their backups. */
export class DevicesModel {
  /** Null until known. */
  readonly name = signal<string | null>(null);
  readonly others = signal<readonly OtherDevice[]>([]);
  /** Null until all of the log was looked through. */
  readonly lacks = signal<ReadonlyMap<DeviceId, Lack> | null>(null);
  readonly failure = signal<StorageFailure | null>(null);
  private readonly parts: DevicesParts;
  /** How much had been written when it was last looked what the others lack. */
  private lookedAt: number | null = null;

  constructor(parts: DevicesParts) {
    this.parts = parts;
  }

  async refresh(): Promise<void> {
    const { store } = this.parts.context;
    const elsewhere = await store.elsewhere();
    this.name.value = await this.parts.deviceName();
    this.others.value = await elsewhere.others();
    const writes = await store.writes();
    if (writes === this.lookedAt) return;
    this.lookedAt = writes;
    this.lacks.value = await elsewhere.lacks();
  }

  async rename(name: string): Promise<void> {
    const { store, clock, announce } = this.parts.context;
    const time = await store.timeOf(clock.now());
    const result = await store.act('edit', namedDevice(store.device, name), time);
    this.failure.value = result.kind === 'failed' ? result.failure : null;
    announce();
    await this.refresh();
  }
}
