import { textsOf } from '../domain/aside.ts';
import { asShown, withKnown, withOwnKept } from '../domain/aside-drafts.ts';
import { stampDraft, type Change, type Draft } from '../domain/change.ts';
import type { DeviceId } from '../domain/ids.ts';
import { keyOf, recordKey, type CollectionRecord } from '../domain/record.ts';
import { START_OF_CLOCK } from '../domain/stamp.ts';
import type { EpochMs } from '../domain/units.ts';
import type { RecordLookup } from '../domain/undo.ts';
import type { EngramDatabase, Shelf } from './database.ts';
import { readLookup } from './undo-rows.ts';

export interface Stamped {
  readonly change: Change;
  /** Gives the same stamps to what is left of the draft by the time it is written. */
  readonly restamp: (left: Draft, present: RecordLookup) => Change;
}

/**
 * Which versions of a text its writer had before them: all that are here, those that show, or those that show in a
 * record as it was when they began.
 */
type Knows = 'all' | 'shown' | CollectionRecord;

/** Gives a draft stamps later than all that the device has seen, and moves its clock there. */
export async function stamp(
  db: EngramDatabase,
  shelf: Shelf,
  draft: Draft,
  at: EpochMs,
  knows: Knows = 'all',
): Promise<Stamped> {
  const [clock = START_OF_CLOCK, device] = await Promise.all([db.readMeta('clock'), db.readMeta('device')]);
  if (device === undefined) throw new Error('The device has no id yet');
  const stampAll = (some: Draft, present: RecordLookup) =>
    stampDraft(withVersions(some, device, present, knows), clock, at, device);
  const stamped = stampAll(draft, await readWrittenTexts(shelf, draft));
  await db.writeMeta('clock', stamped.clock);
  return { change: stamped.change, restamp: (left, present) => stampAll(left, present).change };
}

/** The draft, saying which versions of the texts that it writes its writer knew, and keeping those of their own. */
function withVersions(draft: Draft, device: DeviceId, present: RecordLookup, knows: Knows): Draft {
  if (knows === 'all') return withKnown(draft, device, present);
  if (knows === 'shown') return withKnown(draft, device, shownIn(present));
  const key = keyOf(knows);
  const known = withKnown(
    draft,
    device,
    shownIn((each) => (each === key ? knows : present(each))),
  );
  return withOwnKept(known, device, present, knows);
}

const shownIn =
  (lookup: RecordLookup): RecordLookup =>
  (key) => {
    const record = lookup(key);
    return record && asShown(record);
  };

/** The records of which a person writes a text. */
function readWrittenTexts(shelf: Shelf, { fields }: Draft): Promise<RecordLookup> {
  const texts = fields.filter(
    ({ kind, name, writer }) => writer === 'person' && textsOf(kind).includes(name),
  );
  const keys = new Set(texts.map(({ kind, id }) => recordKey(kind, id)));
  return readLookup(shelf, [...keys]);
}
