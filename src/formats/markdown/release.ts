import type { Draft, FieldWrite } from '../../domain/change.ts';
import type { DeviceId } from '../../domain/ids.ts';
import { ID_LENGTH } from '../../domain/id-bytes.ts';
import { keyOf, recordKey, stampedField, type CollectionRecord } from '../../domain/record.ts';
import { stampAt, writtenBy, type Stamp } from '../../domain/stamp.ts';

const UPDATED = /^---\r?\n(?:.*\r?\n)*?updated:\s*(\d{4}-\d{2}-\d{2})\s*\r?\n(?:.*\r?\n)*?---\r?\n/;
const NO_DEVICE = '-'.repeat(ID_LENGTH) as DeviceId;

/** The stamp of the day that a page's front matter gives as `updated: 2026-11-23`; null where it gives none. */
export function releaseStamp(page: string): Stamp | null {
  const day = UPDATED.exec(page)?.[1];
  const ms = day === undefined ? Number.NaN : Date.parse(day);
  return Number.isNaN(ms) ? null : stampAt({ ms, counter: 0 }, NO_DEVICE, 'source');
}

/**
 * Writes a release of a page with one stamp on every device, so that those that hold it hold the same. What was
 * written later than the release here (a text that changed without a new date) keeps to the device's clock.
 */
export function asRelease(draft: Draft, present: readonly CollectionRecord[], release: Stamp): Draft {
  const records = new Map(present.map((record) => [keyOf(record), record]));
  const isBefore = ({ kind, id, name }: FieldWrite): boolean =>
    (stampedField(records.get(recordKey(kind, id)), name)?.[0] ?? '') < release;
  const changed = draft.fields.map((write) =>
    write.writer === 'source' && isBefore(write) ? { ...write, stamp: release } : write,
  );
  const written = new Set(draft.fields.map(placeOf));
  const renewed = present
    .flatMap(sourceFields)
    .filter((write) => isBefore(write) && !written.has(placeOf(write)));
  return { ...draft, fields: [...changed, ...renewed.map((write) => ({ ...write, stamp: release }))] };
}

const placeOf = ({ kind, id, name }: FieldWrite): string => `${recordKey(kind, id)} ${name}`;

const sourceFields = ({ kind, id, fields }: CollectionRecord): readonly FieldWrite[] =>
  Object.entries(fields)
    .filter(([, [stamp]]) => writtenBy(stamp) === 'source')
    .map(([name, [, value]]) => ({ kind, id, name, value, writer: 'source' }));
