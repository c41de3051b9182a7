import { setField, type Draft, type EventDraft, type FieldWrite } from '../../src/domain/change.ts';
import type { Collection } from '../../src/domain/collection.ts';
import { readHistory } from '../../src/domain/history.ts';
import { importedDeckId, importedNoteId } from '../../src/domain/digest-ids.ts';
import { newEventId, type NoteId, type Random } from '../../src/domain/ids.ts';
import { baseOf, type TextField } from '../../src/domain/note.ts';
import { deckKey, fieldOf, mergeFields, noteKey, type CollectionRecord } from '../../src/domain/record.ts';

/** A page of cards as a file gives it. */
interface FileNote {
  readonly heading: string;
  readonly occurrence: number;
  readonly back: string;
  /** The heading that this one had in the version before. */
  readonly was?: string;
}

const TITLE = 'Deep Learning';
const FILE_DECK = importedDeckId(TITLE);

const plain = (heading: string, back: string, occurrence = 0): FileNote => ({ heading, back, occurrence });

export const FILE_VERSIONS: readonly (readonly FileNote[])[] = [
  [plain('Recall', 'r'), plain('Twice', 'one'), plain('Twice', 'two', 1), plain('Old', 'o')],
  [
    plain('Recall', 'r, corrected'),
    plain('Twice', 'one'),
    plain('Twice', 'two', 1),
    { ...plain('New', 'o'), was: 'Old' },
    plain('Added', 'a'),
  ],
];

/** What importing a version of the file writes: only what it says otherwise than the file that came before it. */
export function importDraft(version: number, collection: Collection, random: Random): Draft {
  const file = FILE_VERSIONS[version % FILE_VERSIONS.length] ?? [];
  const { joined } = readHistory(collection.events);
  const read = (id: NoteId): CollectionRecord | undefined => readNote(joined.members(id), collection);
  const events: EventDraft[] = [];
  const fields: FieldWrite[] = [];
  if (!collection.records.has(deckKey(FILE_DECK))) {
    fields.push(setField('deck', FILE_DECK, 'name', TITLE, 'source'));
  }
  for (const [position, note] of file.entries()) {
    const id = importedNoteId(FILE_DECK, note.heading, note.occurrence);
    const before = note.was === undefined ? null : importedNoteId(FILE_DECK, note.was, note.occurrence);
    const renamed = before !== null && !read(id) && read(before) !== undefined;
    if (renamed) events.push({ kind: 'same', id: newEventId(random), notes: [before, id] });
    fields.push(...fieldsOf(note, position, renamed ? before : joined.note(id), read(renamed ? before : id)));
  }
  return { events, fields };
}

function fieldsOf(
  note: FileNote,
  position: number,
  id: NoteId,
  present: CollectionRecord | undefined,
): readonly FieldWrite[] {
  const write = (name: string, value: string | number): FieldWrite =>
    setField('note', id, name, value, 'source');
  const text = (name: TextField, value: string): readonly FieldWrite[] =>
    fieldOf(present, baseOf(name)) === value ? [] : [write(name, value), write(baseOf(name), value)];
  const place = present ? [] : [write('deck', FILE_DECK), write('position', position)];
  return [...place, ...text('front', note.heading), ...text('back', note.back)];
}

function readNote(members: readonly NoteId[], { records }: Collection): CollectionRecord | undefined {
  const present = members.map((id) => records.get(noteKey(id))).filter((record) => record !== undefined);
  const [first] = present;
  return first && { ...first, fields: present.map(({ fields }) => fields).reduce(mergeFields) };
}
