import { clockOf, isFromTheFuture, type Stamp } from '../../domain/stamp.ts';
import { epochMs, type EpochMs } from '../../domain/units.ts';
import { refused, type Refusal } from './reading.ts';

/** A stamp that far ahead would win over everything written here until then. */
export const refuseFuture = (stamp: Stamp, place: string, at: EpochMs): Refusal | null =>
  isFromTheFuture(stamp, at) ? refused({ kind: 'future', place, stamped: epochMs(clockOf(stamp).ms) }) : null;
