import type { Collection } from './collection.ts';
import type { DeviceId } from './ids.ts';
import { deviceOf, laterStamp, writtenBy, type Stamp } from './stamp.ts';

/**
 * Whether a collection has met what a person wrote with a stamp, though it may hold something later by now.
 * Collections are merged whole: who holds a later stamp of the same device has met all before it.
 */
export function seenBy(collection: Collection): (stamp: Stamp) => boolean {
  const latest = new Map<DeviceId, Stamp>();
  for (const stamp of stampsOf(collection)) {
    if (writtenBy(stamp) === 'source') continue;
    const device = deviceOf(stamp);
    latest.set(device, laterStamp(latest.get(device) ?? stamp, stamp));
  }
  return (stamp) => (latest.get(deviceOf(stamp)) ?? '') >= stamp;
}

/** Every stamp that a collection holds. */
export function* stampsOf({ events, records }: Collection): Iterable<Stamp> {
  for (const { stamp } of events.values()) yield stamp;
  for (const { fields } of records.values()) for (const [stamp] of Object.values(fields)) yield stamp;
}
