import { collectionOf, type Collection } from '../../src/domain/collection.ts';
import type { CollectionEvent } from '../../src/domain/event.ts';
import type { EventId, NoteId } from '../../src/domain/ids.ts';
import { readLibrary } from '../../src/domain/library.ts';
import {
  DELETED,
  LEECH_FIELD,
  fieldOf,
  keyOf,
  noteKey,
  stampedField,
  type CollectionRecord,
  type Fields,
  type RecordKey,
  type Stamped,
} from '../../src/domain/record.ts';
import { deviceOf, writtenBy, type Stamp } from '../../src/domain/stamp.ts';
import type { Written } from './simulation-device.ts';
import { FILE_VERSIONS } from './simulation-import.ts';

/** What must have become of a story, told from the record of all that was written rather than by merging. */

/** The texts of which the latest of every device is kept. */
const KEPT_TEXTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['note', ['front', 'back', 'source']],
  ['deck', ['name']],
]);

/**
 * All events of what was written, and each field as it was written last; beside a text what each other device
 * wrote of it last.
 */
export function everythingOf(written: Iterable<Written>): Collection {
  const events: CollectionEvent[] = [];
  const heads = new Map<RecordKey, CollectionRecord>();
  const fields = new Map<RecordKey, Map<string, Stamped>>();
  for (const { change } of written) {
    events.push(...change.events);
    for (const record of change.records) {
      const key = keyOf(record);
      const present = fields.get(key) ?? new Map<string, Stamped>();
      for (const [name, value] of Object.entries(record.fields)) {
        keepLater(present, name, value);
        const isText = textsOf(record.kind).includes(name) && writtenBy(value[0]) === 'person';
        if (isText) keepLater(present, asideOf(name, value), value);
      }
      fields.set(key, present);
      heads.set(key, record);
    }
  }
  const records = [...heads].map(([key, head]) => ({ ...head, fields: shownOf(head.kind, fields.get(key)) }));
  return collectionOf(events, records);
}

const asideOf = (field: string, [stamp]: Stamped): string => `aside:${field}:${deviceOf(stamp)}`;

/** A text that lies aside is not the one that shows. */
function shownOf(kind: string, fields: ReadonlyMap<string, Stamped> = new Map()): Fields {
  const shown = new Map(fields);
  for (const name of textsOf(kind)) {
    const value = fields.get(name);
    if (value) shown.delete(asideOf(name, value));
  }
  return Object.fromEntries(shown);
}

function keepLater(fields: Map<string, Stamped>, name: string, value: Stamped): void {
  const before = fields.get(name);
  if (!before || before[0] < value[0]) fields.set(name, value);
}

export const textsOf = (kind: string): readonly string[] => KEPT_TEXTS.get(kind) ?? [];

/** Notes that are read under more than one id, or under another than the smallest of theirs. */
export function notesThereTwice(collection: Collection): readonly NoteId[] {
  const { cards, history } = readLibrary(collection);
  const notes = [...new Set([...cards.values()].map(({ note }) => note))];
  return notes.filter((note) =>
    history.joined.members(note).some((id) => id < note || (id !== note && notes.includes(id))),
  );
}

/**
 * Headings of the file that more notes carry than the file has, among the notes whose heading nobody edited and
 * that nobody joined with others by hand (parted again, a note may have got the heading of the other).
 */
export function headingsThereTwice(collection: Collection): readonly string[] {
  const { cards, history } = readLibrary(collection);
  const meddled = notesJoinedByHand(collection);
  const counts = new Map<string, number>();
  for (const note of new Set([...cards.values()].map((card) => card.note))) {
    const members = history.joined.members(note);
    const [heading] = members
      .map((id) => stampedField(collection.records.get(noteKey(id)), 'front'))
      .filter((front) => front !== undefined)
      .toSorted(([a], [b]) => (a > b ? -1 : 1));
    if (!heading || writtenBy(heading[0]) === 'person' || members.some((id) => meddled.has(id))) continue;
    const text = JSON.stringify(heading[1]);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].filter(([text, count]) => count > timesInFile(text)).map(([text]) => text);
}

const timesInFile = (heading: string): number =>
  Math.max(
    ...FILE_VERSIONS.map((notes) => notes.filter((note) => JSON.stringify(note.heading) === heading).length),
  );

const notesJoinedByHand = ({ events }: Collection): ReadonlySet<NoteId> =>
  new Set([...events.values()].flatMap((event) => (event.kind === 'same' && event.more ? event.notes : [])));

/** Answers that were given anywhere, or taken back, and are nowhere: even a restored snapshot keeps what came since. */
export function lostAnswers(written: readonly Written[], { events }: Collection): readonly EventId[] {
  const all = written.flatMap(({ change }) => change.events);
  return all
    .filter(({ kind, id }) => (kind === 'review' || kind === 'void' || kind === 'manual') && !events.has(id))
    .map(({ id }) => id);
}

interface LastWrite {
  readonly stamp: Stamp;
  readonly deletes: boolean;
}

/** Notes that live although what was written last about them is a deletion, or the other way round. */
export function wronglyDeletedNotes(written: Iterable<Written>, collection: Collection): readonly NoteId[] {
  const { cards, history } = readLibrary(collection);
  const living = new Set([...cards.values()].map(({ note }) => note));
  const last = new Map<NoteId, LastWrite>();
  const maybeWithoutCards = new Set<NoteId>();
  for (const record of [...written].flatMap(({ change }) => change.records)) {
    if (record.kind !== 'note') continue;
    const note = history.joined.note(record.id as NoteId);
    if (fieldOf(record, 'kind') === 'cloze') maybeWithoutCards.add(note);
    for (const [name, [stamp, value]] of Object.entries(record.fields)) {
      // What an answer says of its note brings none back.
      if (name === LEECH_FIELD) continue;
      const deletes = name === DELETED && value === true;
      const before = last.get(note);
      const isLater = !before || before.stamp < stamp || (before.stamp === stamp && deletes);
      if (isLater) last.set(note, { stamp, deletes });
    }
  }
  const isWrong = ([note, { deletes }]: [NoteId, LastWrite]): boolean =>
    deletes ? living.has(note) : !living.has(note) && !maybeWithoutCards.has(note);
  return [...last].filter(isWrong).map(([note]) => note);
}
