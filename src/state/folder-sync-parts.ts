import type { EpochMs } from '../domain/units.ts';
import type { BackupHead } from '../formats/backup/format.ts';
import type { OpenFault } from '../formats/open-file.ts';
import type { FolderFault, SyncFolder } from '../platform/sync-folder.ts';
import type { Deeds } from '../storage/database.ts';
import type { StorageFailure } from '../storage/outcome.ts';
import type { LongWork, WorkTime } from '../workers/long-work.ts';
import type { KnownFile, SyncMemory } from './folder-sync-memory.ts';

/** Why another device's file was left alone. What it is now it may not be when it is looked at again. */
export type LeftAlone =
  /** A part of it is there: a cloud drive is still carrying it, or it was cut short. */
  | { readonly kind: 'not-whole' }
  | { readonly kind: 'unreadable' }
  /** It is encrypted. */
  | { readonly kind: 'locked' }
  | { readonly kind: 'refused'; readonly fault: OpenFault };

export type SyncFault =
  | { readonly kind: 'folder'; readonly fault: FolderFault }
  | { readonly kind: 'storage'; readonly failure: StorageFailure };

export interface SyncRun {
  /** What this device has of the folder now. */
  readonly memory: SyncMemory;
  /** By the names of their files. */
  readonly leftAlone: ReadonlyMap<string, LeftAlone>;
  /** Null where all went well: files that were left alone are no fault of the folder. */
  readonly fault: SyncFault | null;
}

/** What it needs of long work. */
export type FolderWork = Pick<LongWork, 'exportBackup' | 'importing'>;

export interface RunParts {
  readonly folder: SyncFolder;
  readonly work: FolderWork;
  readonly head: BackupHead;
  readonly time: WorkTime;
  /** Counts what was ever written here. */
  readonly writes: () => Promise<number>;
  /** Whether pictures and sounds go into this device's own file. */
  readonly media: boolean;
  /** Notes that a backup is about to be made: what it will hold of all that was done here; null where that can't be. */
  readonly beginBackup: () => Promise<Deeds | null>;
  readonly backupMade: (held: Deeds) => Promise<unknown>;
  /** Called when something came in. */
  readonly merged: () => void;
  readonly signal: AbortSignal;
}

/** What one run finds, before it is told. */
export interface Findings {
  readonly files: Map<string, KnownFile>;
  readonly leftAlone: Map<string, LeftAlone>;
}

/** The devices of the folder besides this one, as its files tell. */
export interface FolderDevice {
  readonly fileName: string;
  readonly deviceName: string;
  /** When its file was written, by its clock; null where that is not known. */
  readonly made: EpochMs | null;
  /** Null where all that it wrote is here. */
  readonly leftAlone: LeftAlone | null;
}
