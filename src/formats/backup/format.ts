import type { Collection } from '../../domain/collection.ts';
import type { CollectionEvent } from '../../domain/event.ts';
import type { DeviceId } from '../../domain/ids.ts';
import type { MediaId, MediaType } from '../../domain/media.ts';
import type { CollectionRecord } from '../../domain/record.ts';
import type { EpochMs } from '../../domain/units.ts';
import type { ReadFault } from '../read-fault.ts';

export const FORMAT = 'engram-backup';

/** Of the files that this app writes. */
export const VERSION = 1;

/**
 * What an app must understand to read these files. An event, field or section that the fold needs, or that an older app
 * would not write back, raises it.
 */
export const PLAIN_READER = 1;
/** The highest that this app understands: the bytes of pictures and sounds stand behind the records. */
export const READER = 2;

/** Who wrote a backup, and when. */
export interface BackupHead {
  readonly device: DeviceId;
  readonly deviceName: string;
  readonly made: EpochMs;
}

export interface Backup {
  readonly head: BackupHead;
  readonly collection: Collection;
}

/** A picture or a sound, known by its bytes. */
export interface MediaItem {
  readonly id: MediaId;
  readonly type: MediaType;
  readonly bytes: ArrayBuffer;
}

/**
 * Takes what a backup holds, item by item as it is read: the head first. Ids may come twice; events settle as in a
 * merge (`laterEvent`), records merge.
 */
export interface BackupSink {
  head(head: BackupHead): void;
  event(event: CollectionEvent): void;
  record(record: CollectionRecord): void;
  /** Without it, pictures and sounds are looked at and passed over. */
  media?(item: MediaItem): void;
  /** Waited for before more is read, so that what was taken need not be held: what keeps it from going on, or null. */
  settle?(): Promise<ReadFault | null>;
}
