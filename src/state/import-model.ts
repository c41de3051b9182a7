import { signal } from '@preact/signals';
import { isNothing, type Draft } from '../domain/change.ts';
import { openFile, type OpenedFile } from '../formats/open-file.ts';
import { sniffFile } from '../formats/sniff-file.ts';
import type { StorageFailure } from '../storage/outcome.ts';
import type { Watch } from '../workers/long-work.ts';
import type { AppContext } from './app-context.ts';
import { ImportedBackups } from './import-backups.ts';
import { joinPages, summarisePage, type FindFaults, type Page, type PlannedPage } from './import-pages.ts';
import {
  resultOf,
  type BackupSummary,
  type FileSummary,
  type ImportResult,
  type RefusedFile,
} from './import-summary.ts';

export type ImportPhase =
  | { readonly kind: 'choose'; readonly refused: readonly RefusedFile[] }
  | { readonly kind: 'reading'; readonly share: number }
  /** An encrypted backup waits for its passphrase. */
  | { readonly kind: 'locked'; readonly fileName: string; readonly isWrong: boolean }
  | SummaryPhase
  /** One step before everything here makes way for a backup. */
  | { readonly kind: 'replacing'; readonly backup: BackupSummary; readonly before: SummaryPhase }
  | { readonly kind: 'writing'; readonly share: number; readonly how: 'merge' | 'replace' }
  | { readonly kind: 'done'; readonly result: ImportResult }
  /** `written`: the pages were kept, a backup was not. */
  | { readonly kind: 'failed'; readonly failure: StorageFailure; readonly written: boolean };

/** Nothing is written yet. */
interface SummaryPhase {
  readonly kind: 'summary';
  readonly files: readonly FileSummary[];
  readonly refused: readonly RefusedFile[];
  /** False where importing would change nothing. */
  readonly changes: boolean;
}

/** Brings files in: reads them, says what they would change, and does it when asked to. */
export class ImportModel {
  readonly phase = signal<ImportPhase>({ kind: 'choose', refused: [] });
  private readonly context: AppContext;
  private readonly findFaults: FindFaults;
  private pages: readonly PlannedPage[] = [];
  private backups: ImportedBackups;
  private stopping = new AbortController();
  private givePassphrase: (passphrase: string | null) => void = () => undefined;

  constructor(context: AppContext, findFaults: FindFaults) {
    this.context = context;
    this.findFaults = findFaults;
    this.backups = new ImportedBackups(context.work);
  }

  async read(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    this.forget();
    this.phase.value = { kind: 'reading', share: 0 };
    await this.orFail(this.readAll(files, this.backups), null);
  }

  private async readAll(files: readonly File[], backups: ImportedBackups): Promise<void> {
    const pages: Page[] = [];
    const refused: RefusedFile[] = [];
    for (const file of files) {
      // One after the other: what a backup would change depends on those before it.
      // oxlint-disable-next-line no-await-in-loop
      const opened = await this.open(file, backups);
      // All of it was let go of meanwhile.
      if (backups !== this.backups) return;
      const fileName = file.name;
      if (opened?.kind === 'markdown') pages.push({ fileName, deck: opened.deck });
      if (opened?.kind === 'refused') refused.push({ fileName, fault: opened.fault });
    }
    const { store } = this.context;
    const planned = await Promise.all(
      joinPages(pages).map((page) => summarisePage(store, page, this.findFaults)),
    );
    if (backups !== this.backups) return;
    this.pages = planned;
    this.summarise([...refused, ...backups.refused]);
  }

  /** Opens the file that waits, or leaves it shut. */
  unlock(passphrase: string | null): void {
    this.phase.value = { kind: 'reading', share: 0 };
    this.givePassphrase(passphrase);
  }

  /** Does what the summary says: all pages as one action, then all backups. */
  async confirm(): Promise<void> {
    if (this.phase.value.kind !== 'summary') return;
    this.phase.value = { kind: 'writing', share: 0, how: 'merge' };
    const { store, clock } = this.context;
    const time = await store.timeOf(clock.now());
    const draft = joinDrafts(this.pages.map((page) => page.draft));
    const watch = this.watch('merge');
    const { progress } = watch;
    const pages = isNothing(draft) ? null : await store.act('import', draft, time, { progress });
    if (pages?.kind === 'failed') return this.fail(pages.failure, false);
    await this.write('merge', pages?.value ?? null, watch);
  }

  /** Asks once more before everything makes way. */
  considerReplacing(backup: BackupSummary): void {
    const before = this.phase.value;
    if (before.kind === 'summary') this.phase.value = { kind: 'replacing', backup, before };
  }

  async replace(): Promise<void> {
    if (this.phase.value.kind !== 'replacing') return;
    this.phase.value = { kind: 'writing', share: 0, how: 'replace' };
    await this.write('replace', null, this.watch('replace'));
  }

  /** One step back: to the summary from the question before replacing, else to the choice of files. */
  cancel(): void {
    const phase = this.phase.value;
    if (phase.kind === 'replacing') this.phase.value = phase.before;
    else {
      this.forget();
      this.phase.value = { kind: 'choose', refused: [] };
    }
  }

  /** Ends a writing under way: nothing is changed by it. */
  stop(): void {
    this.stopping.abort();
  }

  /** Lets go of all that was read. */
  close(): void {
    this.stop();
    this.forget();
  }

  private async open(file: File, backups: ImportedBackups): Promise<OpenedFile | null> {
    const { at } = this.context.clock.now();
    const sniffed = await sniffFile(file, file.name);
    if (sniffed.kind === 'refused') return sniffed;
    if (sniffed.kind === 'other') return openFile(file, at);
    const ask = (fileName: string, isWrong: boolean): Promise<string | null> =>
      new Promise((resolve) => {
        this.givePassphrase = resolve;
        this.phase.value = { kind: 'locked', fileName, isWrong };
      });
    const progress = (share: number): void => {
      if (this.phase.value.kind === 'reading') this.phase.value = { kind: 'reading', share };
    };
    await backups.read(file, at, ask, { progress });
    return null;
  }

  private summarise(refused: readonly RefusedFile[]): void {
    const files = this.summaries();
    const changes = files.some((file) => file.changes);
    this.phase.value =
      files.length === 0 ? { kind: 'choose', refused } : { kind: 'summary', files, refused, changes };
  }

  private summaries(): readonly FileSummary[] {
    return [...this.pages.map(({ summary }) => summary), ...this.backups.summaries];
  }

  private async write(how: 'merge' | 'replace', undo: number | null, watch: Watch): Promise<void> {
    const { store, clock, announce } = this.context;
    const time = await store.timeOf(clock.now());
    const result = await this.orFail(this.backups.write(how, time, watch), undo);
    announce();
    if (result.kind === 'failed') return this.fail(result.failure, undo !== null);
    if (result.kind === 'stopped') return this.cancel();
    const files = this.summaries();
    this.forget();
    this.phase.value = { kind: 'done', result: resultOf(files, undo) };
  }

  private watch(how: 'merge' | 'replace'): Watch {
    this.stopping = new AbortController();
    const progress = (share: number): void => {
      if (this.phase.value.kind === 'writing') this.phase.value = { kind: 'writing', share, how };
    };
    return { progress, signal: this.stopping.signal };
  }

  /** What breaks is over, and says so: the app may have been replaced on the device, with all that it had not begun. */
  private async orFail<Value>(work: Promise<Value>, undo: number | null): Promise<Value> {
    const { backups } = this;
    try {
      return await work;
    } catch (error) {
      if (backups === this.backups) this.fail('refused', undo !== null);
      throw error;
    }
  }

  private fail(failure: StorageFailure, written: boolean): void {
    this.forget();
    this.phase.value = { kind: 'failed', failure, written };
  }

  private forget(): void {
    this.givePassphrase(null);
    this.pages = [];
    this.backups.close();
    this.backups = new ImportedBackups(this.context.work);
  }
}

const joinDrafts = (drafts: readonly Draft[]): Draft => ({
  events: drafts.flatMap(({ events }) => events),
  fields: drafts.flatMap(({ fields }) => fields),
});
