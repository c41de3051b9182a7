import { DAY, MINUTE, type EpochMs, type Now } from '../domain/units.ts';
import type { Unsaved } from '../storage/unsaved.ts';
import type { AppContext } from './app-context.ts';

/** What no backup holds, as of now. */
export interface UnsavedNow extends Unsaved {
  /** How many days ago the last backup was made, by the calendar; 0 where there was none. */
  readonly days: number;
}

export async function readUnsaved({
  store,
  clock,
}: Pick<AppContext, 'store' | 'clock'>): Promise<UnsavedNow> {
  const unsaved = await (await store.elsewhere()).unsaved();
  const now = clock.now();
  return { ...unsaved, days: daysBetween(unsaved.since ?? now.at, now) };
}

/** A clock that was put back makes no day of the future. */
const daysBetween = (then: EpochMs, { at, utcOffset }: Now): number => {
  const dayOf = (instant: EpochMs): number => Math.floor((instant + utcOffset * MINUTE) / DAY);
  return Math.max(0, dayOf(at) - dayOf(then));
};
