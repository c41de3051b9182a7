import { mediaInRecord, type MediaId, type MediaType } from '../domain/media.ts';
import type { CollectionRecord } from '../domain/record.ts';
import { epochMs } from '../domain/units.ts';
import type { EngramDatabase, MediaRow } from './database.ts';
import { keepFromTidying } from './media-lock.ts';
import { outcomeOf, type Outcome } from './outcome.ts';

/** The ids of all bytes here that a collection names: what waits for its card, or to be tidied, is none of it. */
export async function mediaOf(
  db: EngramDatabase,
  records: Iterable<CollectionRecord>,
): Promise<readonly MediaId[]> {
  const here = new Set(await db.media.toCollection().primaryKeys());
  const named = new Set<MediaId>();
  if (here.size === 0) return [];
  for (const record of records) for (const { id } of mediaInRecord(record)) named.add(id);
  return [...here].filter((id) => named.has(id));
}

/** Their rows, one after the other; what was tidied away meanwhile is left out. */
export async function* readMediaRows(
  db: EngramDatabase,
  ids: readonly MediaId[],
): AsyncGenerator<MediaRow, void> {
  for (const id of ids) {
    // oxlint-disable-next-line no-await-in-loop
    const row = await db.media.get(id);
    if (row) yield row;
  }
}

/** A picture or a sound of another device. */
export interface ComingMedia {
  readonly id: MediaId;
  readonly type: MediaType;
  readonly bytes: ArrayBuffer;
}

/**
 * Keeps bytes ahead of the collection that names them, unless they are here. Where nobody brings that in, they are
 * tidied away. Gives how many were not here.
 */
export async function keepComing(
  db: EngramDatabase,
  coming: readonly ComingMedia[],
): Promise<Outcome<number>> {
  await keepFromTidying();
  const here = new Set(
    await db.media
      .where('id')
      .anyOf(coming.map(({ id }) => id))
      .primaryKeys(),
  );
  const fresh = new Map(coming.filter(({ id }) => !here.has(id)).map((item) => [item.id, item]));
  const rows = [...fresh.values()].map(({ id, type, bytes }): MediaRow => ({
    id,
    type,
    bytes,
    size: bytes.byteLength,
    kept: epochMs(0),
  }));
  const kept = await outcomeOf(Promise.resolve(db.media.bulkPut(rows)));
  return kept.kind === 'done' ? { kind: 'done', value: rows.length } : kept;
}
