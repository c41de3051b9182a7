import type { DeviceId } from './ids.ts';
import { canonicalJson } from './json.ts';
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
 * Texts that two devices may edit without knowing of each other. The latest of all shows; what every other device
 * wrote last (be it that it took a text away) is kept beside it as `aside:<field>:<device>`, and `knew:<field>:<device>` holds the stamp of that device's text
 * which somebody who wrote since had before them.
 */
const TEXTS: Readonly<Record<string, readonly string[]>> = { note: TEXT_FIELDS, deck: ['name'] };

const ASIDE = 'aside:';
const KNEW = 'knew:';
export const asideOf = (field: string, device: DeviceId): string => `${ASIDE}${field}:${device}`;
export const knewOf = (field: string, device: DeviceId): string => `${KNEW}${field}:${device}`;

/** The text of which a field says what its writer had before them; null where that is another field. */
export const textKnownBy = (name: string): string | null =>
  name.startsWith(KNEW) ? name.slice(KNEW.length, name.indexOf(':', KNEW.length)) : null;

export const textsOf = (kind: string): readonly string[] =>
  Object.hasOwn(TEXTS, kind) ? (TEXTS[kind] ?? []) : [];

/** What a person wrote where a text stands: a text, or that there is none. */
const isPersons = (stamped: Stamped | undefined): stamped is Stamped =>
  stamped !== undefined && writtenBy(stamped[0]) === 'person';

export type PersonsText = readonly [Stamp, string];

const isText = (stamped: Stamped): stamped is PersonsText => typeof stamped[1] === 'string';

/**
 * The field-wise maximum of two versions of one record; of its texts, the latest of each device. A join of maps, so
 * that it commutes, associates and repeats without effect. (The ids may differ where two notes were joined.)
 */
export function mergeRecords(a: CollectionRecord, b: CollectionRecord): CollectionRecord {
  const merged = mergeFields(a.fields, b.fields);
  const isPlain = !hasAside(a.fields) && !hasAside(b.fields);
  const changes = textsOf(a.kind).flatMap((field) => textChanges(field, [a.fields, b.fields], isPlain));
  // What a stranger's file may hold as no merge would leave it stays so while nothing is merged with it.
  if (changes.length === 0 || areSame(a.fields, b.fields)) return { ...a, fields: merged };
  return { ...a, fields: withFields(merged, changes) };
}

const areSame = (a: Fields, b: Fields): boolean => a === b || canonicalJson(a) === canonicalJson(b);

type FieldChange = readonly [name: string, value: Stamped | null];

function withFields(fields: Fields, changes: readonly FieldChange[]): Fields {
  const changed = new Map(Object.entries(fields));
  for (const [name, value] of changes) {
    if (value === null) changed.delete(name);
    else changed.set(name, value);
  }
  return Object.fromEntries(changed);
}

/** How a text and what lies aside of it come out of a merge, where it isn't by the maximum of each field. */
function textChanges(field: string, versions: readonly Fields[], isPlain: boolean): readonly FieldChange[] {
  const written = versions.flatMap((fields) => (isPlain ? writtenHere : writtenIn)(field, fields));
  const latest = new Map<DeviceId, Stamped>();
  for (const value of written) {
    const device = deviceOf(value[0]);
    latest.set(device, laterValue(latest.get(device) ?? value, value));
  }
  const [first, ...others] = latest.values();
  if (!first || (others.length === 0 && isPlain)) return [];
  const shown = others.reduce(laterValue, first);
  return [
    [field, shown],
    ...[...latest].map(([device, value]): FieldChange => [
      asideOf(field, device),
      value === shown ? null : value,
    ]),
  ];
}

/** What persons wrote of a text, shown or aside. */
export const writtenIn = (field: string, fields: Fields): readonly Stamped[] => [
  ...writtenHere(field, fields),
  ...writtenAside(field, fields),
];

function writtenHere(field: string, fields: Fields): readonly Stamped[] {
  const shown = Object.hasOwn(fields, field) ? fields[field] : undefined;
  return isPersons(shown) ? [shown] : [];
}

function writtenAside(field: string, fields: Fields): readonly Stamped[] {
  const written: Stamped[] = [];
  const prefix = asideOf(field, '' as DeviceId);
  for (const name of Object.keys(fields)) {
    if (!name.startsWith(prefix)) continue;
    const value = fields[name];
    if (isPersons(value) && name === asideOf(field, deviceOf(value[0]))) written.push(value);
  }
  return written;
}

const hasAside = (fields: Fields): boolean => Object.keys(fields).some(isAside);

/** Whether a field keeps a text that lies aside. */
export const isAside = (name: string): boolean => name.startsWith(ASIDE);

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
    return writtenAside(field, record.fields)
      .filter(isText)
      .filter(([stamp, text]) => text !== shown && !isKnown(record, field, stamp))
      .map(([stamp, text]) => ({ field, text, stamp }));
  });

/** The texts of a record that another device wrote, and that nobody has yet written over knowingly. */
export const unknownTexts = (
  record: CollectionRecord,
  field: string,
  device: DeviceId,
): readonly PersonsText[] =>
  writtenIn(field, record.fields)
    .filter(isText)
    .filter(([stamp]) => deviceOf(stamp) !== device && !isKnown(record, field, stamp));

/** The texts that this device wrote, shown or aside, and that nobody has yet written over knowingly. */
export const ownTexts = (record: CollectionRecord, field: string, device: DeviceId): readonly PersonsText[] =>
  writtenIn(field, record.fields)
    .filter(isText)
    .filter(([stamp]) => deviceOf(stamp) === device && !isKnown(record, field, stamp));

function isKnown(record: CollectionRecord, field: string, stamp: Stamp): boolean {
  const knew = stampedField(record, knewOf(field, deviceOf(stamp)))?.[1];
  return typeof knew === 'string' && knew >= stamp;
}
