import type { Collection } from '../../domain/collection.ts';
import type { CollectionEvent } from '../../domain/event.ts';
import type { DeviceId } from '../../domain/ids.ts';
import type { CollectionRecord } from '../../domain/record.ts';
import type { EpochMs } from '../../domain/units.ts';

export const FORMAT = 'engram-backup';

/** Of the files that this app writes. */
export const VERSION = 1;

/**
 * What an app must understand to read these files, and the highest that this app does. An event, field or section
 * that the fold needs, or that an older app would not write back, raises it.
 */
export const READER = 1;

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

/**
 * Takes what a backup holds, item by item as it is read: the head first. Ids may come twice; events settle as in a
 * merge (`laterEvent`), records merge.
 */
export interface BackupSink {
  head(head: BackupHead): void;
  event(event: CollectionEvent): void;
  record(record: CollectionRecord): void;
}
