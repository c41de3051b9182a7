import { computed, signal, type Signal } from '@preact/signals';
import { DAY, type EpochMs } from '../domain/units.ts';
import type { KeptText } from '../platform/kept-text.ts';
import type { Persistence } from '../platform/persistence.ts';
import type { RoomProbe } from '../platform/room-probe.ts';
import type { StorageEstimate, StorageUsage } from '../platform/storage-estimate.ts';

const MEGABYTE = 1e6;
/** Less than this is little on any device. */
const LITTLE = 20 * MEGABYTE;
/** Less than this is little where it is a small share as well. */
const SOME = 100 * MEGABYTE;
const SMALL_SHARE = 0.05;
/** What has to fit when room is tried: months of answers, and no burden on a disk. */
const TRIED = 8 * MEGABYTE;
/** Kept in place of the time of the last try, where it failed. */
const FAILED = 'failed';

export interface RoomParts {
  readonly storage: StorageEstimate;
  readonly persistence: Persistence;
  readonly probe: RoomProbe;
  /** Whether the browser was ever asked for its promise. */
  readonly asked: KeptText;
  /** When room was last tried. */
  readonly tried: KeptText;
}

/** The room that the app has on this device, and whether it is promised to it. */
export class RoomModel {
  /** Null until known, and where the browser does not say. */
  readonly usage = signal<StorageUsage | null>(null);
  readonly isLow = computed(() => !this.fits.value || (this.usage.value !== null && isLow(this.usage.value)));
  /** Bytes; null where the browser does not say, or says more than there is. */
  readonly left = computed(() => {
    const usage = this.usage.value;
    return usage && (this.fits.value || isLow(usage)) ? Math.max(0, usage.quota - usage.used) : null;
  });
  readonly asking = signal<'idle' | 'asking' | 'refused'>('idle');
  private readonly fits: Signal<boolean>;
  private readonly parts: RoomParts;

  constructor(parts: RoomParts) {
    this.parts = parts;
    this.fits = signal(parts.tried.read() !== FAILED);
  }

  async look(): Promise<void> {
    this.usage.value = await this.parts.storage.usage();
  }

  /** Tries whether there is room: once a day, and again and again where there was none. */
  async try(now: EpochMs): Promise<void> {
    const { tried, probe } = this.parts;
    const since = now - Number(tried.read() ?? -Infinity);
    if (this.fits.peek() && since >= 0 && since < DAY) return;
    tried.write(String(now));
    this.set(await probe.fits(TRIED), now);
  }

  /** Something did not fit. */
  async foundNone(now: EpochMs): Promise<void> {
    this.set(false, now);
    await this.look();
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

  private set(fits: boolean, now: EpochMs): void {
    this.fits.value = fits;
    this.parts.tried.write(fits ? String(now) : FAILED);
  }
}

export function isLow({ used, quota }: StorageUsage): boolean {
  const left = quota - used;
  return left < LITTLE || (left < SOME && left < quota * SMALL_SHARE);
}
