import type { Change } from '../domain/change.ts';
import type { CollectionRecord } from '../domain/record.ts';
import type { Shelf } from './database.ts';
import { countRetuned } from './retuning.ts';

/**
 * Up to this many events, records and cards scheduled anew are written where they lie, in one transaction; more
 * would hold up every read for seconds, and is built beside.
 */
export const SMALL_WRITE = 2_000;

export interface WriteOptions {
  readonly small?: number;
  /** Nothing here was ever answered: the write needs no arithmetic of schedules. */
  readonly unanswered?: boolean;
  /**
   * A record as its writer had it before them: of its texts they know those that show in it, and no others. Without
   * one, they know all that is here.
   */
  readonly seen?: CollectionRecord;
  /** Called with the share that is done, 0..1, of what is built beside. */
  readonly progress?: (share: number) => void;
}

/** Whether a change is written where the collection lies. */
export async function isSmall(
  shelf: Shelf,
  { events, records }: Change,
  { small = SMALL_WRITE }: WriteOptions,
): Promise<boolean> {
  const size = events.length + records.length;
  return size <= small && size + (await countRetuned(shelf, records)) <= small;
}
