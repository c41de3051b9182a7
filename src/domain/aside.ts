import type { DeviceId } from './ids.ts';
import { TEXT_FIELDS } from './note.ts';
import {
  laterValue,
  mergeFields,
  stampedField,
  type CollectionRecord,
  type Fields,
  type Stamped,
} from './record.ts';
import { deviceOf, writtenBy, type Stamp } from './stamp.ts';

/**
 * Texts that two devices may edit without knowing of each other. The latest of all shows; the latest of every other
 * device is kept beside it as `aside:<field>:<device>`, and `knew:<field>:<device>` holds the stamp of that device's text
 * which somebody who wrote since had before them.
 */
const TEXTS: Readonly<Record<string, readonly string[]>> = { note: TEXT_FIELDS, deck: ['name'] };

const asideOf = (field: string, device: DeviceId): string => `aside:${field}:${device}`;
export const knewOf = (field: string, device: DeviceId): string => `knew:${field}:${device}`;

export const textsOf = (kind: string): readonly string[] =>
  Object.hasOwn(TEXTS, kind) ? (TEXTS[kind] ?? []) : [];

export type PersonsText = readonly [Stamp, string];

export const isPersonsText = (stamped: Stamped | undefined): stamped is PersonsText =>
  stamped !== undefined && typeof stamped[1] === 'string' && writtenBy(stamped[0]) === 'person';

/**
 * The field-wise maximum of two versions of one record; of its texts, the latest of each device. A join of maps, so
 * that it commutes, associates and repeats without effect. (The ids may differ where two notes were joined.)
 */
export function mergeRecords(a: CollectionRecord, b: CollectionRecord): CollectionRecord {
  const merged = mergeFields(a.fields, b.fields);
  const asides = textsOf(a.kind).flatMap((field) => asidesIn(field, a.fields, b.fields));
  return { ...a, fields: asides.length === 0 ? merged : withFields(merged, asides) };
}

type FieldChange = readonly [name: string, value: Stamped | null];

function withFields(fields: Fields, changes: readonly FieldChange[]): Fields {
  const changed = new Map(Object.entries(fields));
  for (const [name, value] of changes) {
    if (value === null) changed.delete(name);
    else changed.set(name, value);
  }
  return Object.fromEntries(changed);
}

function asidesIn(field: string, a: Fields, b: Fields): readonly FieldChange[] {
  const texts = [...textsIn(field, a), ...textsIn(field, b)];
  const latest = new Map<DeviceId, PersonsText>();
  for (const text of texts) {
    const device = deviceOf(text[0]);
    latest.set(device, laterText(latest.get(device) ?? text, text));
  }
  if (latest.size < 2) return [];
  const shown = [...latest.values()].reduce(laterText);
  return [
    [field, shown],
    ...[...latest].map(([device, text]): FieldChange => [
      asideOf(field, device),
      text === shown ? null : text,
    ]),
  ];
}

const laterText = (a: PersonsText, b: PersonsText): PersonsText => (laterValue(a, b) === a ? a : b);

/** What persons wrote of a text, shown or aside. */
function textsIn(field: string, fields: Fields): readonly PersonsText[] {
  const shown = Object.hasOwn(fields, field) ? fields[field] : undefined;
  const aside = textsAside(field, fields);
  return isPersonsText(shown) ? [shown, ...aside] : aside;
}

function textsAside(field: string, fields: Fields): readonly PersonsText[] {
  const texts: PersonsText[] = [];
  const prefix = asideOf(field, '' as DeviceId);
  for (const name of Object.keys(fields)) {
    if (!name.startsWith(prefix)) continue;
    const text = fields[name];
    if (isPersonsText(text) && name === asideOf(field, deviceOf(text[0]))) texts.push(text);
  }
  return texts;
}

/** A text that lost to a later one whose writer had not seen it. */
export interface AsideText {
  readonly field: string;
  readonly text: string;
  readonly stamp: Stamp;
}

/** The texts of a record that lost to concurrent ones and that nobody has decided about yet. */
export const asideTexts = (record: CollectionRecord): readonly AsideText[] =>
  textsOf(record.kind).flatMap((field) => {
    const shown = stampedField(record, field)?.[1];
    return textsAside(field, record.fields)
      .filter(([stamp, text]) => text !== shown && !isKnown(record, field, stamp))
      .map(([stamp, text]) => ({ field, text, stamp }));
  });

/** The texts of a record that another device wrote, and that nobody has yet written over knowingly. */
export const unknownTexts = (
  record: CollectionRecord,
  field: string,
  device: DeviceId,
): readonly PersonsText[] =>
  textsIn(field, record.fields).filter(
    ([stamp]) => deviceOf(stamp) !== device && !isKnown(record, field, stamp),
  );

function isKnown(record: CollectionRecord, field: string, stamp: Stamp): boolean {
  const knew = stampedField(record, knewOf(field, deviceOf(stamp)))?.[1];
  return typeof knew === 'string' && knew >= stamp;
}
