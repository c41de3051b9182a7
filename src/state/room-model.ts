import { computed, signal } from '@preact/signals';
import type { KeptText } from '../platform/kept-text.ts';
import type { Persistence } from '../platform/persistence.ts';
import type { StorageEstimate, StorageUsage } from '../platform/storage-estimate.ts';

const MEGABYTE = 1e6;
/** Less than this is little on any device. */
const LITTLE = 20 * MEGABYTE;
/** Less than this is little where it is a small share as well. */
const SOME = 100 * MEGABYTE;
const SMALL_SHARE = 0.05;

export interface RoomParts {
  readonly storage: StorageEstimate;
  readonly persistence: Persistence;
  /** Whether the browser was ever asked for its promise. */
  readonly asked: KeptText;
}

/** The room that the app has on this device, and whether it is promised to it. */
export class RoomModel {
  /** Null until known, and where the browser does not say. */
  readonly usage = signal<StorageUsage | null>(null);
  readonly isLow = computed(() => this.usage.value !== null && isLow(this.usage.value));
  readonly asking = signal<'idle' | 'asking' | 'refused'>('idle');
  private readonly parts: RoomParts;

  constructor(parts: RoomParts) {
    this.parts = parts;
  }

  async look(): Promise<void> {
    this.usage.value = await this.parts.storage.usage();
  }

  /** Asks the browser to keep what is here, as somebody told it to. True if it promised. */
  async ask(): Promise<boolean> {
    this.asking.value = 'asking';
    const isGranted = await this.parts.persistence.ask();
    await this.look();
    this.asking.value = isGranted ? 'idle' : 'refused';
    return isGranted;
  }

  /** Asks by itself, once there is something to keep. Some browsers ask the person: so never twice. */
  async askOnce(): Promise<void> {
    const { asked, persistence } = this.parts;
    if (asked.read() !== null) return;
    asked.write('asked');
    await persistence.ask();
    await this.look();
  }
}

export function isLow({ used, quota }: StorageUsage): boolean {
  const left = quota - used;
  return left < LITTLE || (left < SOME && left < quota * SMALL_SHARE);
}
