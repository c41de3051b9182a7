import { Dexie } from 'dexie';
import { collectionOf, mergeCollections, type Collection } from '../domain/collection.ts';
import type { CollectionEvent } from '../domain/event.ts';
import type { DeviceId } from '../domain/ids.ts';
import { deviceOf, observe, START_OF_CLOCK, type HybridClock } from '../domain/stamp.ts';
import type { ActionTime } from './actions.ts';
import type { EngramDatabase, SnapshotRow } from './database.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import { replaceAll } from './replace-all.ts';
import { readSnapshot } from './snapshots-parts.ts';
import { dropAllBut } from './snapshots.ts';

/**
 * Puts a snapshot in the place of the live collection, after a snapshot of that. The answers given here since stay; the
 * device's clock is not part of a snapshot and goes on. Refused where the snapshot has given way meanwhile.
 */
export const restoreSnapshot = (
  db: EngramDatabase,
  seq: number,
  time: ActionTime,
  progress: (share: number) => void = () => undefined,
): Promise<Outcome<null>> => outcomeOf(restore(db, seq, time, progress));

async function restore(
  db: EngramDatabase,
  seq: number,
  { at, day }: ActionTime,
  progress: (share: number) => void,
): Promise<null> {
  const row = await db.snapshots.get(seq);
  const snapshot = await readSnapshot(db, seq);
  if (!row || !snapshot) throw new Dexie.AbortError('The snapshot is not there any more');
  const [device, clock = START_OF_CLOCK] = await Promise.all([db.readMeta('device'), db.readMeta('clock')]);
  const occasion = { reason: 'restore', about: '', at, day, clock } as const;
  await replaceAll(db, (present) => withAnswersSince(row, snapshot, present, device), occasion, {
    progress,
    spare: seq,
  });
  await dropAllBut(db);
  return null;
}

/** The snapshot with the answers that were given here since, or taken back, and what was set by hand. */
function withAnswersSince(
  { clock }: SnapshotRow,
  snapshot: Collection,
  present: Collection,
  device: DeviceId | undefined,
): Collection {
  const lacking = [...present.events.without(snapshot.events).values()];
  const since = lacking.filter(
    (event) => isOfAnswering(event) && deviceOf(event.stamp) === device && isLater(event, clock),
  );
  return mergeCollections(snapshot, collectionOf(since, []));
}

const isOfAnswering = ({ kind }: CollectionEvent): boolean =>
  kind === 'review' || kind === 'void' || kind === 'manual';

const isLater = ({ stamp }: CollectionEvent, clock: HybridClock): boolean => observe(clock, stamp) !== clock;
