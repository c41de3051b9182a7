import { asideTexts, isAside, knewOf, ownTexts, textsOf, unknownTexts, type AsideText } from './aside.ts';
import { setField, type Draft, type FieldWrite } from './change.ts';
import type { DeviceId } from './ids.ts';
import { recordKey, stampedField, type CollectionRecord } from './record.ts';
import { deviceOf } from './stamp.ts';
import { standInWrite } from './stand-in.ts';
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

/**
 * The draft, written by somebody who had `seen` before them: texts of this very device that they had not, or that lie
 * aside undecided, are kept besides. Of each text there is one a device, and the one that is written takes its place.
 */
export function withOwnKept(
  draft: Draft,
  device: DeviceId,
  present: RecordLookup,
  seen: CollectionRecord,
): Draft {
  const kept = draft.fields.flatMap((write) => keptBeside(write, device, present, seen));
  return kept.length === 0 ? draft : { ...draft, fields: [...draft.fields, ...kept] };
}

function keptBeside(
  { kind, id, name, value, writer }: FieldWrite,
  device: DeviceId,
  present: RecordLookup,
  seen: CollectionRecord,
): readonly FieldWrite[] {
  if (writer !== 'person' || !textsOf(kind).includes(name)) return [];
  const record = present(recordKey(kind, id));
  if (!record) return [];
  const waiting = asideTexts(record);
  const shown = stampedField(seen, name)?.[0];
  return ownTexts(record, name, device)
    .filter(([stamp, text]) => stamp !== shown && text !== value)
    .map(([stamp, text]) => standInWrite(record, { field: name, text, stamp }, waiting));
}

/** The record as it shows: what lies aside of it is not before its reader's eyes. */
export const asShown = (record: CollectionRecord): CollectionRecord => ({
  ...record,
  fields: Object.fromEntries(Object.entries(record.fields).filter(([name]) => !isAside(name))),
});

/** What settles a text that lies aside: it shows again, or it is let go. */
export function settleDraft(
  { kind, id }: CollectionRecord,
  { field, text, stamp }: AsideText,
  shows: boolean,
): Draft {
  const known = setField(kind, id, knewOf(field, deviceOf(stamp)), stamp);
  return { events: [], fields: shows ? [setField(kind, id, field, text), known] : [known] };
}
