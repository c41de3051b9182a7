import { computed, signal } from '@preact/signals';
import { MINUTE, type EpochMs } from '../domain/units.ts';
import type { KeptText } from '../platform/kept-text.ts';
import type { OnlyTab } from '../platform/only-tab.ts';
import type { FolderAccess, SyncFolder, SyncFolders } from '../platform/sync-folder.ts';
import type { Outcome } from '../storage/outcome.ts';
import type { AppContext } from './app-context.ts';
import { keepMemory, readMemory, type SyncMemory } from './folder-sync-memory.ts';
import { deviceNameIn, isOwnFile } from './folder-sync-names.ts';
import type {
  FolderDevice,
  FolderWork,
  LeftAlone,
  RunParts,
  SyncFault,
  SyncRun,
} from './folder-sync-parts.ts';
import { syncFolder } from './folder-sync-run.ts';

/** An open page looks into the folder again after so long. */
const LONG = 10 * MINUTE;

/** Pictures and sounds beyond this would be carried anew with every answer: they travel in backups. */
const FOLDER_MEDIA = 50_000_000;

/** Why no sync will go well until the person does something. */
export interface FolderTrouble {
  readonly folder: string;
  readonly kind: 'ask' | 'gone' | 'not-allowed';
}

export interface FolderSyncParts {
  readonly context: Pick<AppContext, 'store' | 'clock' | 'announce'> & {
    readonly work: () => Promise<FolderWork>;
  };
  readonly folders: SyncFolders;
  readonly deviceName: () => Promise<string>;
  readonly kept: KeptText;
  readonly onlyTab: OnlyTab;
}

/** Keeps this device level with others by a folder that a cloud drive carries: each writes a file of its own there. */
export class FolderSync {
  /** Its name; null where none was chosen. */
  readonly folder = signal<string | null>(null);
  readonly access = signal<FolderAccess>('granted');
  readonly isSyncing = signal(false);
  /** When it last went well. */
  readonly last = signal<EpochMs | null>(null);
  readonly devices = signal<readonly FolderDevice[]>([]);
  /** Bytes of pictures and sounds that the folder is not to carry; 0 where it carries all. */
  readonly leftOut = signal(0);
  readonly fault = signal<SyncFault | { readonly kind: 'elsewhere' } | null>(null);
  /** Syncing waits for the person: the browser wants to ask her, keeps the app out, or the folder is gone. */
  readonly trouble = computed((): FolderTrouble | null => {
    const folder = this.folder.value;
    if (folder === null) return null;
    if (this.access.value !== 'granted') {
      return { folder, kind: this.access.value === 'prompt' ? 'ask' : 'not-allowed' };
    }
    const fault = this.fault.value;
    const isGone = fault?.kind === 'folder' && (fault.fault === 'gone' || fault.fault === 'not-allowed');
    return isGone ? { folder, kind: fault.fault } : null;
  });
  private readonly parts: FolderSyncParts;
  private current: SyncFolder | null = null;
  private running: Promise<void> | null = null;
  private isWantedAgain = false;
  private stopping = new AbortController();
  private isStudying = false;
  /** Another tab was at it. */
  private isElsewhere = false;
  private leftAlone: ReadonlyMap<string, LeftAlone> = new Map();
  private triedAt: EpochMs | null = null;

  constructor(parts: FolderSyncParts) {
    this.parts = parts;
  }

  /** Syncs as far as the browser lets it, without asking. */
  sync(): Promise<void> {
    if (this.running) this.isWantedAgain = true;
    this.running ??= this.runOn().finally(() => (this.running = null));
    return this.running;
  }

  /** The same from a press: the browser may ask the person. True if all went well. */
  async press(): Promise<boolean> {
    this.fault.value = null;
    if (this.current && this.access.peek() !== 'granted') this.access.value = await this.current.ask();
    await this.sync();
    if (this.isElsewhere) this.fault.value = { kind: 'elsewhere' };
    return this.access.peek() === 'granted' && this.fault.peek() === null;
  }

  /** Lets the person choose the folder, and syncs with it. True if all went well. */
  async choose(): Promise<boolean> {
    const chosen = await this.parts.folders.choose();
    if (chosen.kind === 'failed') this.fault.value = { kind: 'folder', fault: chosen.fault };
    if (chosen.kind === 'failed' || !chosen.value) return false;
    this.leave();
    await this.look();
    return this.press();
  }

  /** Forgets the folder. What is in it stays. */
  async stop(): Promise<void> {
    await this.parts.folders.forget();
    this.leave();
    await this.look();
  }

  /** The page is seen, as it may have been for long. */
  async seen(): Promise<void> {
    const since = this.parts.context.clock.now().at - (this.triedAt ?? -Infinity);
    if (!this.isStudying && Math.abs(since) >= LONG) await this.sync();
  }

  /** A session begins, or was left. */
  async setStudying(isStudying: boolean): Promise<void> {
    const isOver = this.isStudying && !isStudying;
    this.isStudying = isStudying;
    if (isOver) await this.sync();
  }

  private async runOn(): Promise<void> {
    do {
      this.isWantedAgain = false;
      // oxlint-disable-next-line no-await-in-loop
      await this.run();
    } while (this.isWantedAgain);
  }

  private async run(): Promise<void> {
    this.triedAt = this.parts.context.clock.now().at;
    await this.look();
    const { current } = this;
    if (!current || this.access.peek() !== 'granted') return;
    this.isSyncing.value = true;
    try {
      this.isElsewhere = (await this.parts.onlyTab(() => this.syncWith(current))) === null;
    } finally {
      this.isSyncing.value = false;
    }
  }

  private async syncWith(folder: SyncFolder): Promise<true> {
    const { context, kept } = this.parts;
    const { store } = context;
    const { signal } = this.stopping;
    const time = await store.timeOf(context.clock.now());
    const work = await context.work().catch(() => null);
    if (!work) {
      // The line did not bring it: that is for another time.
      this.fault.value = { kind: 'folder', fault: 'failed' };
      return true;
    }
    const head = { device: store.device, deviceName: await this.parts.deviceName(), made: time.at };
    const elsewhere = await store.elsewhere();
    const { bytes } = await (await store.media()).holdings();
    this.leftOut.value = bytes > FOLDER_MEDIA ? bytes : 0;
    const parts: RunParts = {
      folder,
      work,
      head,
      time,
      signal,
      media: bytes <= FOLDER_MEDIA,
      writes: () => store.writes(),
      merged: context.announce,
      beginBackup: async () => valueIn(await elsewhere.beginBackup()),
      backupMade: (held) => elsewhere.backupMade(held, time.at),
    };
    const run = await syncFolder(parts, readMemory(kept, store.device));
    // What was stopped belongs to a folder that is no longer this one.
    if (!run || signal.aborted) return true;
    keepMemory(kept, store.device, run.memory);
    this.tell(run);
    return true;
  }

  private tell({ memory, leftAlone, fault }: SyncRun): void {
    this.fault.value = fault;
    this.leftAlone = leftAlone;
    this.show(memory);
  }

  private show({ at, files }: SyncMemory): void {
    const { device } = this.parts.context.store;
    const { leftAlone } = this;
    this.last.value = at;
    this.devices.value = [...new Set([...files.keys(), ...leftAlone.keys()])]
      .filter((fileName) => !isOwnFile(fileName, device))
      .map((fileName) => ({
        fileName,
        deviceName: files.get(fileName)?.deviceName ?? deviceNameIn(fileName),
        made: files.get(fileName)?.made ?? null,
        leftAlone: leftAlone.get(fileName) ?? null,
      }))
      .sort((one, other) => (one.deviceName < other.deviceName ? -1 : 1));
  }

  /** Another tab may have chosen another folder, and the person may have told the browser otherwise. */
  private async look(): Promise<void> {
    const { folders, context, kept } = this.parts;
    this.current = await folders.kept();
    this.access.value = (await this.current?.access()) ?? 'granted';
    this.folder.value = this.current?.name ?? null;
    // Its device is known once anything was read.
    await context.store.writes();
    if (this.current) this.show(readMemory(kept, context.store.device));
  }

  /** Whatever was known was of a folder that is left. */
  private leave(): void {
    this.stopping.abort();
    this.stopping = new AbortController();
    this.parts.kept.write('');
    this.leftAlone = new Map();
    this.fault.value = null;
    this.last.value = null;
    this.devices.value = [];
  }
}

const valueIn = <Value>(outcome: Outcome<Value>): Value | null =>
  outcome.kind === 'done' ? outcome.value : null;
