import type {
  FolderAccess,
  FolderFault,
  FolderResult,
  ListedFile,
  SyncFolder,
  SyncFolders,
} from '../../src/platform/sync-folder.ts';
import type { StorageFailure } from '../../src/storage/outcome.ts';
import type { FolderWork } from '../../src/state/folder-sync-parts.ts';
import { CollectionWork } from '../../src/workers/collection-work.ts';
import type { BackupForm, ImportWork, LongWork } from '../../src/workers/long-work.ts';
import type { World } from './world.ts';

/** A folder that a cloud drive carries, as every device sees it. */
export class FakeDrive {
  readonly files = new Map<string, File>();
  private clock = 1_000;

  put(name: string, content: BlobPart): File {
    const file = new File([content], name, { lastModified: (this.clock += 1_000) });
    this.files.set(name, file);
    return file;
  }

  async cut(name: string, bytes: number): Promise<void> {
    this.put(name, (await this.bytes(name)).slice(0, bytes));
  }

  async bytes(name: string): Promise<Uint8Array<ArrayBuffer>> {
    const file = this.files.get(name);
    if (!file) throw new Error(`There is no ${name}`);
    return new Uint8Array(await file.arrayBuffer());
  }
}

/** What one device's browser lets the app do with a drive's folder. */
export class FakeFolder implements SyncFolder {
  readonly name = 'Drive';
  allows: FolderAccess = 'granted';
  /** What a person answers who is asked. */
  answers: FolderAccess = 'granted';
  refuses: FolderFault | null = null;
  refusesWriting: FolderFault | null = null;
  /** Names that are listed and can't be opened. */
  readonly closed = new Set<string>();
  /** Every name that was written. */
  readonly written: string[] = [];
  asked = 0;
  private readonly drive: FakeDrive;

  constructor(drive: FakeDrive) {
    this.drive = drive;
  }

  access = async (): Promise<FolderAccess> => this.allows;

  async ask(): Promise<FolderAccess> {
    this.asked++;
    return (this.allows = this.answers);
  }

  async files(wants: (name: string) => boolean): Promise<FolderResult<readonly ListedFile[]>> {
    if (this.refuses) return { kind: 'failed', fault: this.refuses };
    const listed = [...this.drive.files].filter(([name]) => wants(name));
    return {
      kind: 'done',
      value: listed.map(([name, file]) => ({ name, file: this.closed.has(name) ? null : file })),
    };
  }

  async write(name: string, content: Blob): Promise<FolderResult<File>> {
    const fault = this.refuses ?? this.refusesWriting;
    if (fault) return { kind: 'failed', fault };
    this.written.push(name);
    return { kind: 'done', value: this.drive.put(name, await content.arrayBuffer()) };
  }
}

/** A browser whose person chooses `chosen`. */
export class FakeFolders implements SyncFolders {
  readonly isSupported = true;
  chosen: SyncFolder | FolderFault | null;
  private current: SyncFolder | null = null;

  constructor(chosen: SyncFolder | FolderFault | null) {
    this.chosen = chosen;
  }

  async choose(): Promise<FolderResult<SyncFolder | null>> {
    if (typeof this.chosen === 'string') return { kind: 'failed', fault: this.chosen };
    this.current = this.chosen ?? this.current;
    return { kind: 'done', value: this.chosen };
  }

  kept = async (): Promise<SyncFolder | null> => this.current;

  async forget(): Promise<void> {
    this.current = null;
  }
}

/** Long work without a worker; it counts what was asked of it. */
export class CountedWork implements FolderWork {
  readonly read: string[] = [];
  /** How its exports were to be written. */
  readonly forms: BackupForm[] = [];
  merges = 0;
  fails: StorageFailure | null = null;
  /** Called when a backup is made and not yet handed over. */
  meanwhile: () => Promise<unknown> = async () => undefined;
  private readonly work: LongWork;

  constructor({ tab, context }: World) {
    this.work = new CollectionWork(tab.db, context.random);
  }

  get exports(): number {
    return this.forms.length;
  }

  exportBackup: LongWork['exportBackup'] = async (head, form, watch) => {
    this.forms.push(form);
    const made = await this.work.exportBackup(head, form, watch);
    await this.meanwhile();
    return made;
  };

  importing = (): ImportWork => {
    const importing = this.work.importing();
    return {
      ...importing,
      read: (file, ...rest) => {
        this.read.push(file.name);
        return importing.read(file, ...rest);
      },
      merge: async (...given) => {
        this.merges++;
        return this.fails ? { kind: 'failed', failure: this.fails } : importing.merge(...given);
      },
    };
  };
}
