import { Dexie, type EntityTable, type Table, type Transaction } from 'dexie';
import type { CardState } from '../domain/card-state.ts';
import type { CollectionEvent } from '../domain/event.ts';
import type { CardId, DeckId, DeviceId, EventId } from '../domain/ids.ts';
import type { MediaId, MediaType } from '../domain/media.ts';
import type { CollectionRecord, RecordKey } from '../domain/record.ts';
import type { HybridClock, Stamp } from '../domain/stamp.ts';
import type { UndoRecord } from '../domain/undo.ts';
import type { EpochMs, StudyDay } from '../domain/units.ts';
import type { ReviewBlock } from '../domain/review-block.ts';
import type { LateWrite } from './lately.ts';
import { recordRow } from './record-rows.ts';

/** Which list a card waits in. What is suspended waits in none; `due` is a place, an instant or a study day. */
export const QUEUES = { none: 0, fresh: 1, learning: 2, day: 3 } as const;

export interface CardRow extends CardState {
  readonly queue: (typeof QUEUES)[keyof typeof QUEUES];
  readonly due: number;
}

export interface RecordRow extends CollectionRecord {
  readonly key: RecordKey;
  /** 1 where a text of it lost to a concurrent one and is kept aside: those are found by an index. */
  readonly aside?: 1;
}

/** How many cards a deck holds and how many of them were ever answered, kept so that nobody has to count. */
export interface TallyRow {
  readonly deck: DeckId;
  readonly cards: number;
  readonly answered: number;
}

export interface UndoRow {
  readonly seq: number;
  readonly day: StudyDay;
  readonly action: ActionName;
  readonly undo: UndoRecord;
}

/** A card's texts as safe HTML, kept so that the next start needs no renderer. A cache: it may go at any time. */
export interface RenderedRow {
  readonly card: CardId;
  /** What they were made of: the renderer and the texts. */
  readonly made: string;
  readonly front: string;
  readonly back: string;
  readonly source: string;
  readonly at: EpochMs;
}

/** Why the collection was put by; `sync`: before what came through a folder, once a day. */
export type SnapshotReason = 'merge' | 'sync' | 'replace' | 'delete' | 'restore';

/** The collection as it was before something large was done to it. It counts from when it has its row: that is written last. */
export interface SnapshotRow {
  readonly seq: number;
  readonly at: EpochMs;
  readonly day: StudyDay;
  /** The device's clock then: what was stamped here since is later. */
  readonly clock: HybridClock;
  readonly reason: SnapshotReason;
  /** The device or deck that it was about; '' for none. */
  readonly about: string;
  readonly answers: number;
  readonly cards: number;
  /** What its parts take, roughly. */
  readonly bytes: number;
}

/**
 * A piece of a snapshot: packed reviews, or other events or records as they are. What an upgrade of the schema does to
 * the rows of a shelf, it has to do to these too.
 */
export interface SnapshotPartRow {
  readonly id: number;
  /** The seq of its snapshot. */
  readonly snapshot: number;
  readonly blocks: readonly ReviewBlock[];
  readonly events: readonly CollectionEvent[];
  readonly records: readonly CollectionRecord[];
}

/** Another device, as it was when a file of its was last read here. */
export interface PeerRow {
  readonly device: DeviceId;
  /** What it called itself then. */
  readonly name: string;
  /** When its file was made, by its clock. */
  readonly made: EpochMs;
  /** When its file was read here. */
  readonly heard: EpochMs;
  /** The latest stamp of each device that it had seen: it had all before those. */
  readonly seen: Readonly<Record<DeviceId, Stamp>>;
}

/** The bytes of a picture or a sound, for both shelves and all snapshots: what is in them never changes. */
export interface MediaRow {
  readonly id: MediaId;
  readonly type: MediaType;
  readonly bytes: ArrayBuffer;
  readonly size: number;
  /** When it came: what is new may be named by a text that is still being written. */
  readonly kept: EpochMs;
}

/** How much a person did here. */
export interface Deeds {
  readonly answers: number;
  /** Actions that were no answers. */
  readonly changes: number;
}

/** What was done here beside what of it is in backups. */
export interface DeedsRow {
  /** Never less than what is in backups: what is undone before it may be in one no longer counts. */
  readonly done: Deeds;
  /** What is in the backup that holds most of it. */
  readonly saved: Deeds;
  /** What of it went with a replacement of everything: no backup has to hold that, unless it comes back. */
  readonly gone?: Deeds;
  /** The number of the last action that a backup may hold. */
  readonly offered: number;
}

/** What a person did, as Undo names it; `card`: something to a card in a session, but for answering it. */
export type ActionName = 'answer' | 'card' | 'import' | 'edit' | 'delete' | 'options';

/** The two shelves hold a whole collection each: one is live, the other is where a large merge is built. */
export type ShelfName = 'a' | 'b';

interface Meta {
  readonly device: DeviceId;
  readonly clock: HybridClock;
  readonly live: ShelfName;
  /** Counts the transactions that wrote the collection, so that a long merge notices what came in between. */
  readonly writes: number;
  /** Whose cards the last of them touched: who follows them needs not read everything again. */
  readonly lately: readonly LateWrite[];
  /** The text digest of the shipped deck that was last brought in. */
  readonly shipped: string;
  readonly deeds: DeedsRow;
  /** When the last backup was made here. */
  readonly backedUp: EpochMs;
  /** When media that nothing names were last looked for. */
  readonly mediaTidied: EpochMs;
}
export type MetaKey = keyof Meta;
export type MetaRow = { [Key in MetaKey]: { readonly key: Key; readonly value: Meta[Key] } }[MetaKey];

export interface Shelf {
  readonly events: Table<CollectionEvent, EventId>;
  readonly blocks: Table<ReviewBlock, number>;
  readonly records: Table<RecordRow, RecordKey>;
  readonly cards: Table<CardRow, CardId>;
  readonly tallies: Table<TallyRow, DeckId>;
}

const SHELF_STORES = {
  events: '&id, card, day, target, *notes',
  blocks: '++seq',
  records: '&key',
  cards: '&id, [queue+due], [deck+queue+due], [deck+touched]',
  tallies: '&deck',
} as const;

export const DATABASE_NAME = 'engram';

export interface SchemaVersion {
  readonly version: number;
  /** What changed of the stores since the version before. */
  readonly stores: Readonly<Record<string, string>>;
  /** What has to be done to the rows that the version before wrote. */
  readonly upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
}

/** The schema of every version: a migration is tested from a database that the version before it wrote. */
export const SCHEMA_VERSIONS: readonly SchemaVersion[] = [
  { version: 1, stores: { meta: '&key', undo: '++seq, day', ...shelfStores('a'), ...shelfStores('b') } },
  { version: 2, stores: { rendered: '&card, at' } },
  {
    version: 3,
    stores: {
      snapshots: '++seq',
      snapshotParts: '++id, snapshot',
      peers: '&device',
      records_a: '&key, aside',
      records_b: '&key, aside',
    },
    upgrade: markAside,
  },
  { version: 4, stores: { media: '&id, kept, size' } },
];

/** An app that knew of no texts aside kept those of a newer one's backup as they came. */
async function markAside(transaction: Transaction): Promise<void> {
  for (const name of ['records_a', 'records_b']) {
    const records = transaction.table<RecordRow>(name);
    // A cursor would take many times as long.
    // oxlint-disable-next-line no-await-in-loop
    const rows = (await records.toArray()).map(recordRow);
    // oxlint-disable-next-line no-await-in-loop
    await records.bulkPut(rows.filter(({ aside }) => aside));
  }
}

function shelfStores(name: ShelfName): Record<string, string> {
  return Object.fromEntries(
    Object.entries(SHELF_STORES).map(([store, indexes]) => [`${store}_${name}`, indexes]),
  );
}

export class EngramDatabase extends Dexie {
  declare readonly meta: Table<MetaRow, MetaKey>;
  declare readonly undo: EntityTable<UndoRow, 'seq'>;
  declare readonly rendered: Table<RenderedRow, CardId>;
  declare readonly snapshots: EntityTable<SnapshotRow, 'seq'>;
  declare readonly snapshotParts: EntityTable<SnapshotPartRow, 'id'>;
  declare readonly peers: Table<PeerRow, DeviceId>;
  declare readonly media: Table<MediaRow, MediaId>;
  readonly shelves: Readonly<Record<ShelfName, Shelf>>;

  constructor(name: string = DATABASE_NAME, versions: readonly SchemaVersion[] = SCHEMA_VERSIONS) {
    super(name, { chromeTransactionDurability: 'strict' });
    for (const { version, stores, upgrade } of versions) {
      const schema = this.version(version).stores(stores);
      if (upgrade) schema.upgrade(upgrade);
    }
    this.shelves = { a: this.shelf('a'), b: this.shelf('b') };
  }

  private shelf(name: ShelfName): Shelf {
    return {
      events: this.table(`events_${name}`),
      blocks: this.table(`blocks_${name}`),
      records: this.table(`records_${name}`),
      cards: this.table(`cards_${name}`),
      tallies: this.table(`tallies_${name}`),
    };
  }

  async readMeta<Key extends MetaKey>(key: Key): Promise<Meta[Key] | undefined> {
    const row = await this.meta.get(key);
    return row?.value as Meta[Key] | undefined;
  }

  async writeMeta<Key extends MetaKey>(key: Key, value: Meta[Key]): Promise<void> {
    await this.meta.put({ key, value } as MetaRow);
  }
}

export const shelfTables = (shelf: Shelf): Table[] => [
  shelf.events,
  shelf.blocks,
  shelf.records,
  shelf.cards,
  shelf.tallies,
];
