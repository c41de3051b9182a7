import { textsOf } from '../domain/aside.ts';
import { stampDraft, type Change, type Draft } from '../domain/change.ts';
import { recordKey } from '../domain/record.ts';
import { START_OF_CLOCK } from '../domain/stamp.ts';
import type { EpochMs } from '../domain/units.ts';
import type { RecordLookup } from '../domain/undo.ts';
import type { EngramDatabase, Shelf } from './database.ts';
import { writingParts } from './schedulers.ts';
import { readLookup } from './undo-rows.ts';
import type { Knows } from './versions.ts';

export interface Stamped {
  readonly change: Change;
  /** Gives the same stamps to what is left of the draft by the time it is written. */
  readonly restamp: (left: Draft, present: RecordLookup) => Change;
}

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
    stampDraft(writingParts()?.withVersions(some, device, present, knows) ?? some, clock, at, device);
  const stamped = stampAll(draft, await readWrittenTexts(shelf, draft));
  await db.writeMeta('clock', stamped.clock);
  return { change: stamped.change, restamp: (left, present) => stampAll(left, present).change };
}

/** The records of which a person writes a text. */
function readWrittenTexts(shelf: Shelf, { fields }: Draft): Promise<RecordLookup> {
  const texts = fields.filter(
    ({ kind, name, writer }) => writer === 'person' && textsOf(kind).includes(name),
  );
  const keys = new Set(texts.map(({ kind, id }) => recordKey(kind, id)));
  return readLookup(shelf, [...keys]);
}
