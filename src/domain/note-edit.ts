import { setField, type FieldWrite } from './change.ts';
import type { NoteId } from './ids.ts';
import type { Json } from './json.ts';
import { noteView, ordinalsOf, tagField, type Note } from './note.ts';
import { occlusionOf, type Occlusion } from './occlusion.ts';
import { stampedField, type CollectionRecord, type Stamped } from './record.ts';
import { shapeChanges, withShapeEdits } from './shape-changes.ts';
import type { EpochMs } from './units.ts';

/** What a person writes of a note, and draws. */
export type NoteText = Pick<Note, 'kind' | 'deck' | 'front' | 'back' | 'source' | 'tags'> & Occlusion;

const PLAIN_FIELDS = ['kind', 'deck', 'front', 'back', 'source', 'picture', 'hides'] as const;

/** What was drawn is in it whatever kind the note has now: it waits for that kind to be chosen again. */
export function textOfNote(record: CollectionRecord): NoteText {
  const { kind, deck, front, back, source, tags } = noteView(record);
  return { kind, deck, front, back, source, tags, ...occlusionOf(record) };
}

/**
 * What writes a new note. By the instant it comes after all that a page has brought in, and two that were written on
 * two devices apart stand in the order in which they were.
 */
export function newNoteWrites(id: NoteId, text: NoteText, at: EpochMs): readonly FieldWrite[] {
  const { kind, deck, front, back, source, tags } = text;
  const fields: readonly (readonly [string, Json])[] = [
    ...Object.entries({ kind, deck, front, back, position: at, created: at }),
    ...(source === '' ? [] : [['source', source] as const]),
    ...tags.map((tag) => [tagField(tag), true] as const),
    ...(kind === 'occlusion' ? drawnFields(text) : []),
  ];
  return fields.map(([name, value]) => setField('note', id, name, value));
}

const drawnFields = ({ picture, hides, shapes }: Occlusion): readonly (readonly [string, Json])[] => [
  ...Object.entries({ picture, hides }),
  ...shapeChanges([], shapes),
];

/** The fields in which two versions of a note's text differ, each with what it is to hold. */
function differences(before: NoteText, after: NoteText): ReadonlyMap<string, Json> {
  const plain = PLAIN_FIELDS.filter((name) => before[name] !== after[name]);
  const added = after.tags.filter((tag) => !before.tags.includes(tag));
  const removed = before.tags.filter((tag) => !after.tags.includes(tag));
  return new Map<string, Json>([
    ...plain.map((name): [string, Json] => [name, after[name]]),
    ...added.map((tag): [string, Json] => [tagField(tag), true]),
    ...removed.map((tag): [string, Json] => [tagField(tag), false]),
    ...shapeChanges(before.shapes, after.shapes),
  ]);
}

/** What was changed of a note since it was read: nothing else is written, so that others' edits stand. */
export const editedWrites = (id: NoteId, before: NoteText, after: NoteText): readonly FieldWrite[] =>
  [...differences(before, after)].map(([name, value]) => setField('note', id, name, value));

/** A note that is being edited. */
export interface NoteEdit {
  /** The note as the person has it before them: of what they edited, as it was when they began. */
  readonly seen: CollectionRecord;
  readonly text: NoteText;
}

/** The edit of a note that has changed meanwhile: what the person did not touch is as it is now. */
export function rebased({ seen, text }: NoteEdit, present: CollectionRecord): NoteEdit {
  const edited = differences(textOfNote(seen), text);
  const names = new Set([...Object.keys(seen.fields), ...Object.keys(present.fields)]);
  const fields = [...names].flatMap((name): [string, Stamped][] => {
    const value = stampedField(edited.has(name) ? seen : present, name);
    return value ? [[name, value]] : [];
  });
  const base = { ...present, fields: Object.fromEntries(fields) };
  return { seen: base, text: withEdits(textOfNote(base), text, edited) };
}

function withEdits(base: NoteText, text: NoteText, edited: ReadonlyMap<string, Json>): NoteText {
  const plain = Object.fromEntries(
    PLAIN_FIELDS.filter((name) => edited.has(name)).map((name) => [name, text[name]]),
  );
  const tags = [...base.tags, ...text.tags].filter((tag) => edited.get(tagField(tag)) !== false);
  const kept = tags.filter((tag) => base.tags.includes(tag) || edited.get(tagField(tag)) === true);
  const shapes = withShapeEdits(base.shapes, text.shapes, edited);
  return { ...base, ...plain, tags: [...new Set(kept)], shapes };
}

/** The texts that the person edited and that are not any more as they were when that began. */
export const overtaken = ({ seen, text }: NoteEdit, present: CollectionRecord): readonly string[] =>
  [...differences(textOfNote(seen), text).keys()].filter(
    (name) => stampedField(seen, name)?.[0] !== stampedField(present, name)?.[0],
  );

/** The cards of a note before and after it is edited, by their ordinals. */
export interface CardsChange {
  readonly stay: number;
  readonly go: number;
  readonly come: number;
}

export function cardsChange(before: Note, after: Note): CardsChange {
  const [old, fresh] = [ordinalsOf(before), ordinalsOf(after)];
  const stay = fresh.filter((ordinal) => old.includes(ordinal)).length;
  return { stay, go: old.length - stay, come: fresh.length - stay };
}
