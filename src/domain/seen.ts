import type { Collection } from './collection.ts';
import type { DeviceId } from './ids.ts';
import { deviceOf, laterStamp, writtenBy, type Stamp } from './stamp.ts';

/** The latest stamp of each device that a person wrote with, as far as a collection holds any. */
export function latestStamps({ events, records }: Collection): ReadonlyMap<DeviceId, Stamp> {
  const latest = new Map(events.latestStamps());
  for (const { fields } of records.values()) {
    for (const [stamp] of Object.values(fields)) {
      if (writtenBy(stamp) === 'source') continue;
      const device = deviceOf(stamp);
      latest.set(device, laterStamp(latest.get(device) ?? stamp, stamp));
    }
  }
  return latest;
}

/**
 * Whether a collection has met what a person wrote with a stamp, though it may hold something later by now.
 * Collections are merged whole: who holds a later stamp of the same device has met all before it.
 */
export function seenBy(collection: Collection): (stamp: Stamp) => boolean {
  let latest: ReadonlyMap<DeviceId, Stamp> | null = null;
  return (stamp) => {
    latest ??= latestStamps(collection);
    return (latest.get(deviceOf(stamp)) ?? '') >= stamp;
  };
}

/** Every stamp that a collection holds, but for those of packed reviews that a later one of the same device follows. */
export function* stampsOf({ events, records }: Collection): Iterable<Stamp> {
  yield* events.packed.latestStamps().values();
  for (const { stamp } of events.loose.values()) yield stamp;
  for (const { fields } of records.values()) for (const [stamp] of Object.values(fields)) yield stamp;
}
