import { asideOf, type AsideText } from './aside.ts';
import { setField, type Draft, type FieldWrite } from './change.ts';
import { digest } from './digest-ids.ts';
import type { DeviceId } from './ids.ts';
import type { CollectionRecord } from './record.ts';
import { clockOf, deviceOf, stampAt } from './stamp.ts';

/** Stands in for a device where a second text of it is to be kept: of each text there is one a device. */
export const standInFor = (device: DeviceId): DeviceId => digest('stand-in', device) as DeviceId;

/**
 * What keeps a text of this very device before it shows again, to be written first and never taken back: its way back
 * writes the other text in its place, and would leave no trace of it.
 */
export function standInDraft(record: CollectionRecord, { field, text, stamp }: AsideText): Draft {
  return { events: [], fields: [standInWrite(record, { field, text, stamp })] };
}

/** The place that keeps it is one in which nothing else waits. */
export function standInWrite(
  record: CollectionRecord,
  { field, text, stamp }: AsideText,
  taken: readonly AsideText[] = [],
): FieldWrite {
  let device = standInFor(deviceOf(stamp));
  const isTaken = (by: DeviceId): boolean =>
    taken.some((other) => other.field === field && other.text !== text && deviceOf(other.stamp) === by);
  while (isTaken(device)) device = standInFor(device);
  const write = setField(record.kind, record.id, asideOf(field, device), text);
  return { ...write, stamp: stampAt(clockOf(stamp), device, 'person') };
}
