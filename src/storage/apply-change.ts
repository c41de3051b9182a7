import { mergeRecords } from '../domain/aside.ts';
import { CARD_KIND } from '../domain/card-state.ts';
import type { Change } from '../domain/change.ts';
import type { CollectionEvent } from '../domain/event.ts';
import { noteOfCard, type CardId, type NoteId } from '../domain/ids.ts';
import { canonicalJson } from '../domain/json.ts';
import { keyOf, type CollectionRecord } from '../domain/record.ts';
import type { RecordRow, Shelf } from './database.ts';
import { isOfEnvironment, readEnvironment, type Environment } from './environment.ts';
import { refreshNotes } from './note-cards.ts';
import { recordRow } from './record-rows.ts';
import { retunedDecks } from './retuning.ts';
import { appendEvents, mergeEvents } from './review-log.ts';

/**
 * Writes a change and everything derived from it, inside the transaction of the caller.
 * `append`: made here and now, later than all that is stored. `merge`: from elsewhere, maybe known in part.
 */
export async function applyChange(shelf: Shelf, change: Change, mode: 'append' | 'merge'): Promise<void> {
  const before = await readEnvironment(shelf);
  const records = await mergeIntoRecords(shelf, change.records);
  const events = mode === 'append' ? change.events : await mergeEvents(shelf, change.events);
  if (mode === 'append') await appendEvents(shelf, events);
  const reshapes =
    records.some(isOfEnvironment) || events.some(({ kind }) => kind === 'same' || kind === 'void');
  const after = reshapes ? await readEnvironment(shelf) : before;
  const undone = await readTargets(shelf, events);
  const notes = new Set([
    ...notesTouchedBy(records, [...events, ...undone], after),
    ...(reshapes ? await notesOfRetunedDecks(shelf, before, after) : []),
  ]);
  await refreshNotes(shelf, notes, { before, after, events, appended: mode === 'append' });
}

/** Merges records into those that are stored; returns those that changed by it, as they came. */
async function mergeIntoRecords(
  shelf: Shelf,
  records: readonly CollectionRecord[],
): Promise<readonly CollectionRecord[]> {
  const present = await shelf.records.bulkGet(records.map(keyOf));
  const rows: RecordRow[] = [];
  const changed = records.filter((record, i) => {
    const known = present[i];
    const merged = known ? mergeRecords(known, record) : record;
    if (known && canonicalJson(merged.fields) === canonicalJson(known.fields)) return false;
    rows.push(recordRow(merged));
    return true;
  });
  await shelf.records.bulkPut(rows);
  return changed;
}

/** The events that were taken back and are rows: undone joinings are among them, which part notes. */
async function readTargets(
  shelf: Shelf,
  events: readonly CollectionEvent[],
): Promise<readonly CollectionEvent[]> {
  const targets = events.flatMap((event) => (event.kind === 'void' ? [event.target] : []));
  return (await shelf.events.bulkGet(targets)).filter((event) => event !== undefined);
}

function notesTouchedBy(
  records: readonly CollectionRecord[],
  events: readonly CollectionEvent[],
  { joined }: Environment,
): readonly NoteId[] {
  const ofRecords = records.flatMap(({ kind, id }) =>
    kind === 'note' ? [id as NoteId] : kind === CARD_KIND ? [noteOfCard(id as CardId)] : [],
  );
  const ofEvents = events.flatMap((event) => {
    if (event.kind === 'same') return event.notes;
    return event.kind === 'unknown' ? [] : [noteOfCard(event.card)];
  });
  return [...ofRecords, ...ofEvents].map((id) => joined.note(id));
}

/** The notes of answered cards whose schedules follow other options now. */
async function notesOfRetunedDecks(
  shelf: Shelf,
  before: Environment,
  after: Environment,
): Promise<readonly NoteId[]> {
  const retuned = await retunedDecks(shelf, before, after);
  const cards = await shelf.cards
    .where('[deck+touched]')
    .inAnyRange(
      retuned.map((deck) => [
        [deck, ''],
        [deck, '\uffff'],
      ]),
    )
    .toArray();
  return cards.filter(({ head }) => head !== null).map(({ note }) => note);
}
