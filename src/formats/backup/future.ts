import { ID_LENGTH } from '../../domain/id-bytes.ts';
import type { DeviceId } from '../../domain/ids.ts';
import { clockOf, isFromTheFuture, stampAt, type Stamp } from '../../domain/stamp.ts';
import { epochMs, type EpochMs } from '../../domain/units.ts';
import { refused, type Refusal } from './reading.ts';

/** Refuses a stamp too far ahead of this device's clock: it would win over everything written here until then. */
export type RefuseFuture = (stamp: Stamp, place: string) => Refusal | null;

/** The last device in the order of ids. */
const LAST_DEVICE = 'z'.repeat(ID_LENGTH) as DeviceId;
/** The year 5188: what comes after has more digits. */
const LAST_MS = 36 ** 9 - 1;

/**
 * `at` is the present by this device's clock. Stamps have the order of time as text: what is not after the present
 * is told without reading a clock from it.
 */
export function refuseFutureAt(at: EpochMs): RefuseFuture {
  const present = { ms: Math.min(at, LAST_MS), counter: 0 };
  const bySource = stampAt(present, LAST_DEVICE, 'source');
  const byPerson = stampAt(present, LAST_DEVICE, 'person');
  return (stamp, place) => {
    if (stamp <= (stamp.startsWith('0') ? bySource : byPerson)) return null;
    return isFromTheFuture(stamp, at)
      ? refused({ kind: 'future', place, stamped: epochMs(clockOf(stamp).ms) })
      : null;
  };
}
