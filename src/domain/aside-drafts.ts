import { knewOf, textsOf, unknownTexts, type AsideText } from './aside.ts';
import { setField, type Draft, type FieldWrite } from './change.ts';
import type { DeviceId } from './ids.ts';
import { recordKey, type CollectionRecord } from './record.ts';
import { deviceOf } from './stamp.ts';
import type { RecordLookup } from './undo.ts';

/** The draft, saying of each text that it writes which ones of other devices its writer had before them. */
export function withKnown(draft: Draft, device: DeviceId, present: RecordLookup): Draft {
  const known = draft.fields.flatMap((write) => knownTo(write, device, present));
  return known.length === 0 ? draft : { ...draft, fields: [...draft.fields, ...known] };
}

function knownTo(
  { kind, id, name, writer }: FieldWrite,
  device: DeviceId,
  present: RecordLookup,
): readonly FieldWrite[] {
  if (writer !== 'person' || !textsOf(kind).includes(name)) return [];
  const record = present(recordKey(kind, id));
  if (!record) return [];
  return unknownTexts(record, name, device).map(([stamp]) =>
    setField(kind, id, knewOf(name, deviceOf(stamp)), stamp),
  );
}

/** What settles a text that lies aside: it shows again, or it is let go. */
export function settleDraft(
  { kind, id }: CollectionRecord,
  { field, text, stamp }: AsideText,
  shows: boolean,
): Draft {
  const known = setField(kind, id, knewOf(field, deviceOf(stamp)), stamp);
  return { events: [], fields: shows ? [setField(kind, id, field, text), known] : [known] };
}
