import type { Table } from 'dexie';
import { mergeRecords } from '../domain/aside.ts';
import { CARD_KIND, cardStatesOf } from '../domain/card-state.ts';
import { UNANSWERED, type Folded } from '../domain/folded.ts';
import type { CardId, NoteId } from '../domain/ids.ts';
import { mergeFields, noteKey, recordKey, type CollectionRecord } from '../domain/record.ts';
import { cardRow, replaceRows } from './card-rows.ts';
import type { CardRow, Shelf } from './database.ts';
import type { Environment } from './environment.ts';
import { tellTouched } from './lately.ts';
import type { Refresh } from './refold.ts';
import { writingParts } from './schedulers.ts';

/** Makes the cards of these notes anew from what is stored, after a change was written. */
export async function refreshNotes(
  shelf: Shelf,
  notes: ReadonlySet<NoteId>,
  refresh: Refresh,
): Promise<void> {
  const { joined } = refresh.after;
  const members = [...notes].flatMap((note) => joined.members(note));
  tellTouched(members);
  const rows = await readRows(shelf, members);
  const records = await readNoteRecords(shelf, [...notes], refresh.after);
  const cards = await readCardRecords(shelf, records, refresh.after);
  // Where its parts are not there, nothing is answered by this write; another tab may have been faster.
  const folds = await writingParts()?.foldsOf(shelf, records, rows, refresh);
  const states = records.flatMap((record) =>
    cardStatesOf({
      id: record.id as NoteId,
      record,
      cardRecord: (id) => cards.get(id),
      folded: (id) => folds?.get(id) ?? foldedIn(rows.get(id)),
    }),
  );
  await replaceRows(shelf, [...rows.values()], states.map(cardRow));
}

const foldedIn = (row: CardRow | undefined): Folded =>
  row ? { schedule: row.schedule, head: row.head } : UNANSWERED;

async function readRows(shelf: Shelf, notes: readonly NoteId[]): Promise<ReadonlyMap<CardId, CardRow>> {
  const rows = await readWithOrdinals(shelf.cards, notes);
  return new Map(rows.map((row) => [row.id, row]));
}

/**
 * The rows whose keys are one of these and an ordinal. A request each: they travel together, where Dexie's
 * reading of many ranges compares each of them with every other.
 */
async function readWithOrdinals<Row>(table: Table<Row>, keys: readonly string[]): Promise<readonly Row[]> {
  const rows = await Promise.all(
    keys.map((key) => table.where(':id').between(`${key}.`, `${key}/`).toArray()),
  );
  return rows.flat();
}

/** The records of these notes, each with those joined to it merged into one. */
export async function readNoteRecords(
  shelf: Shelf,
  notes: readonly NoteId[],
  { joined }: Pick<Environment, 'joined'>,
): Promise<readonly CollectionRecord[]> {
  const rows = await shelf.records.bulkGet(notes.flatMap((note) => joined.members(note)).map(noteKey));
  const merged = new Map<NoteId, CollectionRecord>();
  for (const row of rows) {
    if (!row) continue;
    const id = joined.note(row.id as NoteId);
    const present = merged.get(id);
    const record = { kind: 'note', id, fields: row.fields };
    merged.set(id, present ? mergeRecords(present, record) : record);
  }
  return [...merged.values()];
}

async function readCardRecords(
  shelf: Shelf,
  notes: readonly CollectionRecord[],
  { joined }: Environment,
): Promise<ReadonlyMap<CardId, CollectionRecord>> {
  const ids = notes.flatMap((note) => joined.members(note.id as NoteId));
  const rows = await readWithOrdinals(
    shelf.records,
    ids.map((id) => recordKey(CARD_KIND, id)),
  );
  const merged = new Map<CardId, CollectionRecord>();
  for (const row of rows) {
    const id = joined.card(row.id as CardId);
    const present = merged.get(id);
    merged.set(id, present ? { ...present, fields: mergeFields(present.fields, row.fields) } : row);
  }
  return merged;
}
