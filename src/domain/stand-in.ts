import { asideOf, type AsideText } from './aside.ts';
import { setField, type Draft, type FieldWrite } from './change.ts';
import { ID_BYTES, readId, writeId } from './id-bytes.ts';
import type { DeviceId } from './ids.ts';
import type { CollectionRecord } from './record.ts';
import { clockOf, deviceOf, stampAt } from './stamp.ts';

/** An odd number of 128 bits (the golden ratio's): added over and over it leads to every id before it leads back. */
const STEP = Uint8Array.from([
  0x9e, 0x37, 0x79, 0xb9, 0x7f, 0x4a, 0x7c, 0x15, 0xf3, 0x9c, 0xc0, 0x60, 0x5c, 0xed, 0xc8, 0x35,
]);

/** Stands in for a device where a second text of it is to be kept: of each text there is one a device. */
export function standInFor(device: DeviceId): DeviceId {
  const bytes = new Uint8Array(ID_BYTES);
  writeId(device, bytes, 0);
  let carried = 0;
  for (let i = ID_BYTES - 1; i >= 0; i--) {
    const sum = (bytes[i] ?? 0) + (STEP[i] ?? 0) + carried;
    bytes[i] = sum;
    carried = sum >> 8;
  }
  return readId(bytes, 0) as DeviceId;
}

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
