import { asideTexts } from '../domain/aside.ts';
import { noteDeletion } from '../domain/deck.ts';
import type { DeckId, DeviceId, NoteId } from '../domain/ids.ts';
import { textOf, type CollectionRecord } from '../domain/record.ts';
import type { Shelf } from './database.ts';
import { readEnvironment, type Environment } from './environment.ts';
import { readLiveDecks } from './live-decks.ts';
import { readNoteRecords } from './note-cards.ts';

/** A note or deck of which texts lie aside. */
export interface AsideRecord {
  readonly record: CollectionRecord;
  /** The name of the deck that it is or lies in. */
  readonly deck: string;
}

/** What lies aside of all that a person sees. */
export interface Aside {
  readonly records: readonly AsideRecord[];
  /** What devices are called, where a person named them. */
  readonly devices: ReadonlyMap<DeviceId, string>;
}

export async function readAside(shelf: Shelf): Promise<Aside> {
  const marked = await shelf.records.where('aside').equals(1).toArray();
  const environment = await readEnvironment(shelf);
  const notes = await readNotes(shelf, marked, environment);
  const decks = await readDecks(shelf, marked, environment);
  const records = [...decks, ...notes].filter(({ record }) => asideTexts(record).length > 0);
  return { records, devices: records.length === 0 ? new Map() : await readDeviceNames(shelf) };
}

async function readNotes(
  shelf: Shelf,
  marked: readonly CollectionRecord[],
  environment: Environment,
): Promise<readonly AsideRecord[]> {
  const ids = marked.filter(({ kind }) => kind === 'note').map(({ id }) => id as NoteId);
  const candidates = [...ids, ...(await readJoined(shelf))].map((id) => environment.joined.note(id));
  const records = await readNoteRecords(shelf, [...new Set(candidates)], environment);
  return records.flatMap((record) => {
    const deck = environment.decks.get(textOf(record, 'deck') as DeckId);
    return noteDeletion(record, deck) === null ? [{ record, deck: deck?.name ?? '' }] : [];
  });
}

/** Notes that were joined may lay texts aside that neither of them does alone. */
async function readJoined(shelf: Shelf): Promise<readonly NoteId[]> {
  const events = await shelf.events.where('notes').above('').distinct().toArray();
  return events.flatMap((event) => (event.kind === 'same' ? event.notes : []));
}

async function readDecks(
  shelf: Shelf,
  marked: readonly CollectionRecord[],
  environment: Environment,
): Promise<readonly AsideRecord[]> {
  const decks = marked.filter(({ kind }) => kind === 'deck');
  if (decks.length === 0) return [];
  const live = await readLiveDecks(shelf, environment);
  return decks
    .filter(({ id }) => live.has(id as DeckId))
    .map(({ kind, id, fields }) => {
      const record = { kind, id, fields };
      return { record, deck: textOf(record, 'name') };
    });
}

async function readDeviceNames(shelf: Shelf): Promise<ReadonlyMap<DeviceId, string>> {
  const rows = await shelf.records.where('key').between('device/', 'device0').toArray();
  return new Map(rows.map((row) => [row.id as DeviceId, textOf(row, 'name')]));
}
