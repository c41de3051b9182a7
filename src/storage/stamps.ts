import { stampDraft, type Change, type Draft } from '../domain/change.ts';
import { START_OF_CLOCK } from '../domain/stamp.ts';
import type { EpochMs } from '../domain/units.ts';
import type { EngramDatabase } from './database.ts';

export interface Stamped {
  readonly change: Change;
  /** Gives the same stamps to what is left of the draft by the time it is written. */
  readonly restamp: (left: Draft) => Change;
}

/** Gives a draft stamps later than all that the device has seen, and moves its clock there. */
export async function stamp(db: EngramDatabase, draft: Draft, at: EpochMs): Promise<Stamped> {
  const [clock = START_OF_CLOCK, device] = await Promise.all([db.readMeta('clock'), db.readMeta('device')]);
  if (device === undefined) throw new Error('The device has no id yet');
  const stamped = stampDraft(draft, clock, at, device);
  await db.writeMeta('clock', stamped.clock);
  return { change: stamped.change, restamp: (left) => stampDraft(left, clock, at, device).change };
}
