import type { CollectionEvent } from './event.ts';
import type { DeviceId } from './ids.ts';
import type { Json } from './json.ts';
import { recordKey, type CollectionRecord, type RecordKey, type Stamped } from './record.ts';
import { stampAt, tick, type HybridClock, type Stamp, type Writer } from './stamp.ts';
import type { EpochMs } from './units.ts';

type WithoutStamp<Event> = Event extends CollectionEvent ? Omit<Event, 'stamp'> : never;

/** An event that has not been written yet: the transaction that writes it gives it its stamp. */
export type EventDraft = WithoutStamp<CollectionEvent>;

/** One field to be set; its stamp comes with the writing. */
export interface FieldWrite {
  readonly kind: string;
  readonly id: string;
  readonly name: string;
  readonly value: Json;
  readonly writer: Writer;
  /** Given only where all devices must write the same: the stamp of a release of the shipped deck. */
  readonly stamp?: Stamp;
}

/** What one action of a person wants to write. */
export interface Draft {
  readonly events: readonly EventDraft[];
  readonly fields: readonly FieldWrite[];
}

/** What an action wrote: parts of a collection, ready to merge. */
export interface Change {
  readonly events: readonly CollectionEvent[];
  readonly records: readonly CollectionRecord[];
}

export const isNothing = (draft: Draft): boolean => draft.events.length === 0 && draft.fields.length === 0;

export const setField = (
  kind: string,
  id: string,
  name: string,
  value: Json,
  writer: Writer = 'person',
): FieldWrite => ({ kind, id, name, value, writer });

/**
 * Gives a draft its stamps, all later than anything the device has seen: one to each event in turn,
 * one shared by all fields.
 */
export function stampDraft(
  draft: Draft,
  clock: HybridClock,
  at: EpochMs,
  device: DeviceId,
): { readonly change: Change; readonly clock: HybridClock } {
  let now = clock;
  const next = (): HybridClock => (now = tick(now, at));
  const events: CollectionEvent[] = draft.events.map((event) => ({
    ...event,
    stamp: stampAt(next(), device, 'person'),
  }));
  const records = draft.fields.length > 0 ? recordsOf(draft.fields, next(), device) : [];
  return { change: { events, records }, clock: now };
}

function recordsOf(
  writes: readonly FieldWrite[],
  clock: HybridClock,
  device: DeviceId,
): readonly CollectionRecord[] {
  const stamps: Record<Writer, Stamp> = {
    person: stampAt(clock, device, 'person'),
    source: stampAt(clock, device, 'source'),
  };
  const fields = new Map<RecordKey, [string, Stamped][]>();
  const heads = new Map<RecordKey, { kind: string; id: string }>();
  for (const { kind, id, name, value, writer, stamp } of writes) {
    const key = recordKey(kind, id);
    heads.set(key, { kind, id });
    fields.set(key, [...(fields.get(key) ?? []), [name, [stamp ?? stamps[writer], value]]]);
  }
  return [...heads].map(([key, head]) => ({ ...head, fields: Object.fromEntries(fields.get(key) ?? []) }));
}
