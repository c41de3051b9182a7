import type { Collection } from '../domain/collection.ts';
import { EventLog } from '../domain/event-log.ts';
import { SharedTexts } from '../domain/shared-texts.ts';
import type { Shelf } from './database.ts';

/** All that a shelf holds but what is derived. */
export async function readCollection(shelf: Shelf): Promise<Collection> {
  const [blocks, events, rows] = await Promise.all([
    shelf.blocks.toArray(),
    shelf.events.toArray(),
    shelf.records.toArray(),
  ]);
  const shared = new SharedTexts();
  const records = new Map(
    rows.map(({ key, kind, id, fields }) => [key, shared.inRecord({ kind, id, fields })]),
  );
  const shares = blocks.map((block) => shared.inBlock(block));
  return { events: EventLog.of(events, shares), records };
}
