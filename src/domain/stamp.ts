import type { Brand } from './brand.ts';
import type { DeviceId } from './ids.ts';
import { ID_LENGTH } from './id-bytes.ts';
import { HOUR, type EpochMs } from './units.ts';

/**
 * A hybrid logical clock value as text whose order is the order of time:
 * who wrote it (0 a file, 1 a person), milliseconds (9 digits, base 36), counter (4 digits, base 36), device id.
 * What a file writes loses to every person's stamp, deletion included.
 */
export type Stamp = Brand<string, 'Stamp'>;

export type Writer = 'source' | 'person';

/** The latest moment that a device has written or seen. */
export interface HybridClock {
  readonly ms: number;
  readonly counter: number;
}

const MS_DIGITS = 9;
const COUNTER_DIGITS = 4;
const COUNTER_END = 36 ** COUNTER_DIGITS;
const MS_END = 36 ** MS_DIGITS;
const PATTERN = new RegExp(`^[01][0-9a-z]{${MS_DIGITS + COUNTER_DIGITS}}[\\w-]{${ID_LENGTH}}$`);

/** How far ahead of this device's clock a stamp may be and still be taken. */
export const FUTURE_TOLERANCE = 48 * HOUR;

export const START_OF_CLOCK: HybridClock = { ms: 0, counter: 0 };

/** The clock's next moment: the wall's if that is later than all seen, else one count after the latest seen. */
export function tick(clock: HybridClock, at: EpochMs): HybridClock {
  if (at > clock.ms) return { ms: at, counter: 0 };
  const counter = clock.counter + 1;
  return counter < COUNTER_END ? { ms: clock.ms, counter } : { ms: clock.ms + 1, counter: 0 };
}

/** A clock that is later than `stamp` as well. */
export function observe(clock: HybridClock, stamp: Stamp): HybridClock {
  const seen = clockOf(stamp);
  const later = seen.ms > clock.ms || (seen.ms === clock.ms && seen.counter > clock.counter);
  return later ? seen : clock;
}

export function stampAt(clock: HybridClock, device: DeviceId, writer: Writer): Stamp {
  const ms = clock.ms.toString(36).padStart(MS_DIGITS, '0');
  const counter = clock.counter.toString(36).padStart(COUNTER_DIGITS, '0');
  return `${writer === 'source' ? 0 : 1}${ms}${counter}${device}` as Stamp;
}

export const isStamp = (value: unknown): value is Stamp => typeof value === 'string' && PATTERN.test(value);

export const clockOf = (stamp: Stamp): HybridClock => ({
  ms: Number.parseInt(stamp.slice(1, 1 + MS_DIGITS), 36),
  counter: Number.parseInt(stamp.slice(1 + MS_DIGITS, 1 + MS_DIGITS + COUNTER_DIGITS), 36),
});

export const deviceOf = (stamp: Stamp): DeviceId => stamp.slice(-ID_LENGTH) as DeviceId;

export const writtenBy = (stamp: Stamp): Writer => (stamp.startsWith('0') ? 'source' : 'person');

/** True if the stamp is too far ahead of this device's clock to be believed. */
export const isFromTheFuture = (stamp: Stamp, at: EpochMs): boolean =>
  clockOf(stamp).ms > Math.min(at + FUTURE_TOLERANCE, MS_END);

export const laterStamp = (a: Stamp, b: Stamp): Stamp => (a < b ? b : a);
