import { computed, signal } from '@preact/signals';
import type { Now } from '../domain/units.ts';
import type { Downloads } from '../platform/downloads.ts';
import type { Sharing } from '../platform/sharing.ts';
import type { Deeds } from '../storage/database.ts';
import type { MediaHoldings } from '../storage/media.ts';
import type { AppContext } from './app-context.ts';
import { backupName } from './backup-name.ts';
import { readUnsaved, type UnsavedNow } from './unsaved-now.ts';

export interface BackupParts {
  readonly context: AppContext;
  /** What this device is called. */
  readonly deviceName: () => Promise<string>;
  readonly downloads: Downloads;
  readonly sharing: Sharing;
}

/** A backup that was made, and what of all that was done here it holds; null where that could not be noted. */
interface Made {
  readonly file: File;
  readonly held: Deeds | null;
  readonly now: Now;
}

export type BackupPhase =
  | { readonly kind: 'idle' }
  /** `share` of it is done, 0..1. */
  | { readonly kind: 'working'; readonly share: number }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'downloaded'; readonly fileName: string }
  /** It waits for the press that shares it: a browser lets a file out in a press only. */
  | ({ readonly kind: 'ready' } & Made)
  | { readonly kind: 'shared' }
  /** The browser did not let it out: it is in the downloads. */
  | { readonly kind: 'refused'; readonly fileName: string };

/** Makes the backup of everything, and hands it to the person. */
export class BackupModel {
  readonly phase = signal<BackupPhase>({ kind: 'idle' });
  /** Null until known. */
  readonly unsaved = signal<UnsavedNow | null>(null);
  readonly gzip = signal(true);
  /** How much of pictures and sounds is here; null until known. */
  readonly media = signal<MediaHoldings | null>(null);
  readonly withMedia = signal(true);
  /** '': not encrypted. */
  readonly passphrase = signal('');
  readonly isWorking = computed(() => this.phase.value.kind === 'working');
  readonly canShare: boolean;
  private readonly parts: BackupParts;
  private stopping = new AbortController();

  constructor(parts: BackupParts) {
    this.parts = parts;
    this.canShare = parts.sharing.canShare(new File(['{}'], 'engram.json'));
  }

  async refresh(): Promise<void> {
    const { context } = this.parts;
    this.media.value = await (await context.store.media()).holdings();
    this.unsaved.value = await readUnsaved(context);
  }

  setGzip(gzip: boolean): void {
    this.gzip.value = gzip;
    this.forget();
  }

  setWithMedia(withMedia: boolean): void {
    this.withMedia.value = withMedia;
    this.forget();
  }

  setPassphrase(passphrase: string): void {
    this.passphrase.value = passphrase;
    this.forget();
  }

  /** Puts the backup into the downloads. */
  async download(): Promise<void> {
    const made = await this.make();
    if (!made) return;
    this.parts.downloads.download(made.file, made.file.name);
    this.phase.value = { kind: 'downloaded', fileName: made.file.name };
    await this.note(made);
  }

  /** To be called in a press: makes the backup ready for another press, and in that one shares it. */
  async share(): Promise<void> {
    const phase = this.phase.peek();
    if (phase.kind === 'ready') return this.shareMade(phase);
    const made = await this.make();
    if (made) this.phase.value = { kind: 'ready', ...made };
  }

  cancel(): void {
    this.stopping.abort();
  }

  private async shareMade(made: Made): Promise<void> {
    const { sharing, downloads } = this.parts;
    const result = await sharing.share(made.file);
    if (result === 'cancelled') return;
    if (result === 'shared') this.phase.value = { kind: 'shared' };
    else {
      downloads.download(made.file, made.file.name);
      this.phase.value = { kind: 'refused', fileName: made.file.name };
    }
    await this.note(made);
  }

  /** Null where it was stopped or failed. */
  private async make(): Promise<Made | null> {
    if (this.isWorking.peek()) return null;
    this.stopping = new AbortController();
    this.phase.value = { kind: 'working', share: 0 };
    const made = await this.build(this.stopping.signal).catch((error: unknown) => {
      this.phase.value = { kind: 'failed' };
      throw error;
    });
    if (typeof made !== 'string') return made;
    this.phase.value = { kind: made };
    return null;
  }

  private async build(stop: AbortSignal): Promise<Made | 'stopped' | 'failed'> {
    const { context, deviceName } = this.parts;
    const { store, clock, work } = context;
    const now = clock.now();
    const form = {
      gzip: this.gzip.peek(),
      passphrase: this.passphrase.peek() || null,
      media: this.withMedia.peek(),
    };
    const begun = await (await store.elsewhere()).beginBackup();
    const name = await deviceName();
    const worker = await work().catch(() => null);
    if (!worker) return 'failed';
    const head = { device: store.device, deviceName: name, made: now.at };
    const progress = (share: number): void => {
      if (!stop.aborted) this.phase.value = { kind: 'working', share };
    };
    const result = await worker.exportBackup(head, form, { progress, signal: stop });
    if (stop.aborted) return 'stopped';
    if (result.kind !== 'done') return result.kind;
    const file = new File([result.value], backupName(name, now, form), { type: result.value.type });
    // A full disk may refuse to note it: then above all, the backup is made.
    return { file, held: begun.kind === 'done' ? begun.value : null, now };
  }

  private async note({ held, now }: Made): Promise<void> {
    if (held) await (await this.parts.context.store.elsewhere()).backupMade(held, now.at);
    await this.refresh();
  }

  /** What was made or said is of another file than the person wants now. */
  private forget(): void {
    if (!this.isWorking.peek()) this.phase.value = { kind: 'idle' };
  }
}
