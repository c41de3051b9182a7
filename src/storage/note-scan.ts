import { mergeRecords } from '../domain/aside.ts';
import type { NoteId } from '../domain/ids.ts';
import type { JoinedNotes } from '../domain/joined-notes.ts';
import { noteKey, type CollectionRecord } from '../domain/record.ts';
import type { Shelf } from './database.ts';

/** A note as it is read, joined ones as one, and the records that it is made of. */
export interface ScannedNote {
  readonly record: CollectionRecord;
  readonly ids: readonly NoteId[];
}

/** So many records are held at a time. */
const PAGE = 5_000;

/** Looks at every note, deleted ones too. It takes a second or two with 100,000 of them: for what has no index. */
export async function scanNotes(
  shelf: Shelf,
  joined: JoinedNotes,
  look: (note: ScannedNote) => void,
): Promise<void> {
  const together = new Map<NoteId, ScannedNote>();
  await eachNoteRecord(shelf, (record) => {
    const id = record.id as NoteId;
    if (joined.members(id).length === 1) look({ record, ids: [id] });
    else together.set(joined.note(id), withMember(together.get(joined.note(id)), record, joined.note(id)));
  });
  for (const note of together.values()) look(note);
}

/** The same of these notes alone. */
export async function scanTheseNotes(
  shelf: Shelf,
  joined: JoinedNotes,
  notes: readonly NoteId[],
  look: (note: ScannedNote) => void,
): Promise<void> {
  for (let first = 0; first < notes.length; first += PAGE) {
    const members = notes.slice(first, first + PAGE).flatMap((note) => joined.members(note));
    // So many records are held at a time, and no more.
    // oxlint-disable-next-line no-await-in-loop
    const rows = await shelf.records.bulkGet(members.map(noteKey));
    const read = new Map<NoteId, ScannedNote>();
    for (const row of rows) {
      const id = row && joined.note(row.id as NoteId);
      if (id) read.set(id, withMember(read.get(id), row, id));
    }
    for (const note of read.values()) look(note);
  }
}

function withMember(note: ScannedNote | undefined, member: CollectionRecord, id: NoteId): ScannedNote {
  const record = { ...member, id };
  const ids = [...(note?.ids ?? []), member.id as NoteId];
  return { record: note ? mergeRecords(note.record, record) : record, ids };
}

async function eachNoteRecord(shelf: Shelf, look: (record: CollectionRecord) => void): Promise<void> {
  for (let after = 'note/'; ;) {
    // A page begins where the one before it ended.
    // oxlint-disable-next-line no-await-in-loop
    const rows = await shelf.records.where('key').between(after, 'note0', false, false).limit(PAGE).toArray();
    for (const row of rows) look(row);
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = last.key;
  }
}
