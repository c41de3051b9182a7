import { fingerprint } from '../domain/fingerprint.ts';
import type { Random } from '../domain/ids.ts';
import type { BackupHead } from '../formats/backup/format.ts';
import type { EngramDatabase } from '../storage/database.ts';
import { readWhole } from '../storage/rebuild.ts';
import { restoreSnapshot } from '../storage/snapshots-restore.ts';
import { exportBackup } from './export-job.ts';
import { ImportJob } from './import-job.ts';
import type { BackupForm, ImportWork, LongWork, Watch, WorkResult, WorkTime } from './long-work.ts';
import { resultOf, told, unlessStopped } from './stopping.ts';

/** Work on the whole collection, in the thread that calls it. */
export class CollectionWork implements LongWork {
  private readonly db: EngramDatabase;
  private readonly random: Random;

  constructor(db: EngramDatabase, random: Random) {
    this.db = db;
    this.random = random;
  }

  exportBackup(head: BackupHead, form: BackupForm, watch: Watch): Promise<WorkResult<Blob>> {
    return resultOf(exportBackup(this.db, head, form, this.random, watch));
  }

  importing(): ImportWork {
    const job = new ImportJob(this.db);
    return {
      read: (file, passphrase, at, watch) => job.read(file, passphrase, at, watch),
      merge: (reason, time, watch) => resultOf(job.merge(reason, time, watch)),
      replace: (time, watch) => resultOf(job.replace(time, watch)),
      close: () => undefined,
    };
  }

  restore(snapshot: number, time: WorkTime, watch: Watch): Promise<WorkResult<null>> {
    return unlessStopped(restoreSnapshot(this.db, snapshot, time, told(watch)));
  }

  async fingerprint(): Promise<string> {
    return fingerprint((await readWhole(this.db)).before);
  }
}
