import { asShown, withKnown, withOwnKept } from '../domain/aside-drafts.ts';
import type { Draft } from '../domain/change.ts';
import type { DeviceId } from '../domain/ids.ts';
import { keyOf, type CollectionRecord } from '../domain/record.ts';
import type { RecordLookup } from '../domain/undo.ts';

/**
 * Which versions of a text its writer had before them: all that are here, those that show, or those that show in a
 * record as it was when they began.
 */
export type Knows = 'all' | 'shown' | CollectionRecord;

/** The draft, saying which versions of the texts that it writes its writer knew, and keeping those of their own. */
export function withVersions(draft: Draft, device: DeviceId, present: RecordLookup, knows: Knows): Draft {
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
