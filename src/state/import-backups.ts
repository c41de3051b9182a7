import { mergeCollections, type Collection } from '../domain/collection.ts';
import { summariseMerge } from '../domain/merge-summary.ts';
import type { Backup } from '../formats/backup/format.ts';
import type { BackupSummary } from './import-summary.ts';

/** A backup that was read from a file. */
export interface OpenedBackup {
  readonly fileName: string;
  readonly backup: Backup;
}

export interface SummarisedBackup extends OpenedBackup {
  readonly summary: BackupSummary;
}

/** What each backup would change, after those before it were merged. */
export function summariseBackups(
  present: Collection,
  backups: readonly OpenedBackup[],
): readonly SummarisedBackup[] {
  let merged = present;
  return backups.map(({ fileName, backup }) => {
    const summary = summariseMerge(merged, backup.collection);
    merged = mergeCollections(merged, backup.collection);
    const { deviceName, made } = backup.head;
    return {
      fileName,
      backup,
      summary: { kind: 'backup', fileName, deviceName, made, summary, changes: summary.changes },
    };
  });
}
