import {
  mediaFields,
  mediaIdOf,
  mediaIn,
  mediaKey,
  mediaName,
  type MediaId,
  type MediaName,
  type MediaType,
} from '../domain/media.ts';
import type { FieldWrite } from '../domain/change.ts';
import { deletedAt, textOf, type CollectionRecord } from '../domain/record.ts';
import type { EpochMs } from '../domain/units.ts';
import type { EngramDatabase } from './database.ts';
import { readLive } from './live-shelf.ts';
import { outcomeOf, type Outcome } from './outcome.ts';

/** A picture or a sound, as it was made ready. */
export interface MediaBytes {
  readonly type: MediaType;
  readonly bytes: ArrayBuffer;
}

/** How much of it is on this device. */
export interface MediaHoldings {
  readonly count: number;
  readonly bytes: number;
}

/** The pictures and sounds of cards on this device, each once by what is in it. */
export class Media {
  private readonly db: EngramDatabase;

  constructor(db: EngramDatabase) {
    this.db = db;
  }

  /** Keeps it, ahead of the text that will name it: what none names in time is tidied away. */
  async add({ type, bytes }: MediaBytes, at: EpochMs): Promise<Outcome<MediaName>> {
    const id = mediaIdOf(new Uint8Array(bytes));
    const row = { id, type, bytes, size: bytes.byteLength, kept: at };
    const kept = await outcomeOf(Promise.resolve(this.db.media.put(row)));
    return kept.kind === 'done' ? { kind: 'done', value: mediaName(id, type) } : kept;
  }

  async read(id: MediaId): Promise<MediaBytes | undefined> {
    return this.db.media.get(id);
  }

  async holdings(): Promise<MediaHoldings> {
    // Keys of an index: no bytes are read.
    const sizes = await this.db.media.orderBy('size').keys();
    return { count: sizes.length, bytes: sizes.reduce<number>((sum, size) => sum + Number(size), 0) };
  }

  /** What an action has to write besides texts that name pictures and sounds: the records that lack. */
  async fieldsFor(texts: readonly string[]): Promise<readonly FieldWrite[]> {
    const ids = [...new Set(texts.flatMap(mediaIn).map(({ id }) => id))];
    if (ids.length === 0) return [];
    const records = await readLive(this.db, (shelf) => shelf.records.bulkGet(ids.map(mediaKey)));
    const lacking = ids.filter((_, i) => saysNothing(records[i]));
    const rows = await this.db.media.bulkGet(lacking);
    return rows.flatMap((row) => (row ? mediaFields(row.id, row.type, row.size) : []));
  }
}

/** There is none, or what wrote it was undone. */
const saysNothing = (record: CollectionRecord | undefined): boolean =>
  !record || textOf(record, 'type') === '' || deletedAt(record) !== null;
