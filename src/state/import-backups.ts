import type { OpenFault } from '../formats/open-file.ts';
import type { EpochMs } from '../domain/units.ts';
import type { ImportWork, LongWork, Watch, WorkResult, WorkTime } from '../workers/long-work.ts';
import type { BackupSummary, RefusedFile } from './import-summary.ts';

/** Asks for the passphrase of a file; null where the person has none to give. */
export type AskPassphrase = (fileName: string, isWrong: boolean) => Promise<string | null>;

/** Backups on their way in, read one after the other in a thread of their own. */
export class ImportedBackups {
  readonly summaries: BackupSummary[] = [];
  readonly refused: RefusedFile[] = [];
  private readonly work: () => Promise<LongWork>;
  private importing: ImportWork | null = null;

  constructor(work: () => Promise<LongWork>) {
    this.work = work;
  }

  async read(file: File, at: EpochMs, ask: AskPassphrase, watch: Watch): Promise<void> {
    this.importing ??= (await this.work()).importing();
    const { name: fileName } = file;
    let read = await this.importing.read(file, null, at, watch);
    for (let tries = 0; read.kind === 'locked' || isWrongPassphrase(read); tries++) {
      // oxlint-disable-next-line no-await-in-loop
      const passphrase = await ask(fileName, tries > 0);
      if (passphrase === null) return void this.refused.push({ fileName, fault: LOCKED });
      // oxlint-disable-next-line no-await-in-loop
      read = await this.importing.read(file, passphrase, at, watch);
    }
    if (read.kind === 'refused') this.refused.push({ fileName, fault: read.fault });
    if (read.kind !== 'summary') return;
    const { head, summary, media } = read;
    const { deviceName, made } = head;
    const changes = summary.changes || media > 0;
    this.summaries.push({ kind: 'backup', fileName, deviceName, made, summary, media, changes });
  }

  /** Merges all that was read, or puts it in the place of everything. */
  async write(how: 'merge' | 'replace', time: WorkTime, watch: Watch): Promise<WorkResult<null>> {
    if (!this.importing) return { kind: 'done', value: null };
    return how === 'merge' ? this.importing.merge('merge', time, watch) : this.importing.replace(time, watch);
  }

  close(): void {
    this.importing?.close();
    this.importing = null;
  }
}

const LOCKED: OpenFault = { kind: 'encrypted', fault: { kind: 'locked' } };

const isWrongPassphrase = (read: Awaited<ReturnType<ImportWork['read']>>): boolean =>
  read.kind === 'refused' && read.fault.kind === 'encrypted' && read.fault.fault.kind === 'wrong-passphrase';
