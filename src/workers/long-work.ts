import type { MergeSummary } from '../domain/merge-summary.ts';
import type { EpochMs, StudyDay } from '../domain/units.ts';
import type { BackupHead } from '../formats/backup/format.ts';
import type { OpenFault } from '../formats/open-file.ts';
import type { StorageFailure } from '../storage/outcome.ts';

/** How somebody follows a long work, and stops it. */
export interface Watch {
  /** Called with the share that is done, 0..1. */
  readonly progress: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** How a backup is written. */
export interface BackupForm {
  readonly gzip: boolean;
  /** Null: not encrypted. An encrypted one is gzipped in any case. */
  readonly passphrase: string | null;
  /** With pictures and sounds, where there are any. */
  readonly media: boolean;
}

/** What a work came to that may be stopped, or meet a disk that refuses. */
export type WorkResult<Value> =
  | { readonly kind: 'done'; readonly value: Value }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly failure: StorageFailure };

/** What a backup would change, read before anything is written. */
export type ReadBackup =
  | {
      readonly kind: 'summary';
      readonly head: BackupHead;
      readonly summary: MergeSummary;
      /** Pictures and sounds in it whose bytes were not here. */
      readonly media: number;
    }
  | { readonly kind: 'refused'; readonly fault: OpenFault }
  /** It is encrypted, and no passphrase was given. */
  | { readonly kind: 'locked' }
  | { readonly kind: 'stopped' };

/** When a work happens: `at` by this device's clock. */
export interface WorkTime {
  readonly at: EpochMs;
  readonly day: StudyDay;
}

/** Backups being brought in: what was read is held until it is merged or let go. */
export interface ImportWork {
  /** Says what merging this file would change, after those read before it were merged; `at` is the present. */
  read(file: File, passphrase: string | null, at: EpochMs, watch: Watch): Promise<ReadBackup>;
  /** Merges all that was read, after a snapshot: all of it or nothing. */
  merge(reason: 'merge' | 'sync', time: WorkTime, watch: Watch): Promise<WorkResult<null>>;
  /** Puts what was read in the place of everything that is here, after a snapshot. */
  replace(time: WorkTime, watch: Watch): Promise<WorkResult<null>>;
  /** Lets go of all that it holds. */
  close(): void;
}

/** Work on the whole collection, away from the thread that shows the screen. */
export interface LongWork {
  exportBackup(head: BackupHead, form: BackupForm, watch: Watch): Promise<WorkResult<Blob>>;
  importing(): ImportWork;
  /** Puts a snapshot in the place of what is here; answers given here since stay. */
  restore(snapshot: number, time: WorkTime, watch: Watch): Promise<WorkResult<null>>;
  fingerprint(): Promise<string>;
}
