import { signal } from '@preact/signals';
import { isNothing, type Draft } from '../domain/change.ts';
import { openFile } from '../formats/open-file.ts';
import type { StorageFailure } from '../storage/outcome.ts';
import type { AppContext } from './app-context.ts';
import { joinPages, summarisePage, type FindFaults, type Page, type PlannedPage } from './import-pages.ts';
import { summariseBackups, type OpenedBackup, type SummarisedBackup } from './import-backups.ts';
import { resultOf, type FileSummary, type ImportResult, type RefusedFile } from './import-summary.ts';

export type ImportPhase =
  | { readonly kind: 'choose'; readonly refused: readonly RefusedFile[] }
  | { readonly kind: 'reading' }
  /** Nothing is written yet. */
  | {
      readonly kind: 'summary';
      readonly files: readonly FileSummary[];
      readonly refused: readonly RefusedFile[];
      /** False where importing would change nothing. */
      readonly changes: boolean;
    }
  | { readonly kind: 'writing'; readonly share: number }
  | { readonly kind: 'done'; readonly result: ImportResult }
  /** `written`: the pages were kept, a backup was not. */
  | { readonly kind: 'failed'; readonly failure: StorageFailure; readonly written: boolean };

/** Brings files in: reads them, says what they would change, and does it when asked to. */
export class ImportModel {
  readonly phase = signal<ImportPhase>({ kind: 'choose', refused: [] });
  private readonly context: AppContext;
  private readonly findFaults: FindFaults;
  private pages: readonly PlannedPage[] = [];
  private backups: readonly SummarisedBackup[] = [];

  constructor(context: AppContext, findFaults: FindFaults) {
    this.context = context;
    this.findFaults = findFaults;
  }

  async read(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    this.phase.value = { kind: 'reading' };
    const { at } = this.context.clock.now();
    const opened = await Promise.all(
      files.map(async (file) => ({ fileName: file.name, file: await openFile(file, at) })),
    );
    const refused = opened.flatMap(({ fileName, file }) =>
      file.kind === 'refused' ? [{ fileName, fault: file.fault }] : [],
    );
    await this.plan(
      opened.flatMap(({ fileName, file }) =>
        file.kind === 'markdown' ? [{ fileName, deck: file.deck }] : [],
      ),
      opened.flatMap(({ fileName, file }) =>
        file.kind === 'backup' ? [{ fileName, backup: file.backup }] : [],
      ),
    );
    const summaries = [...this.pages, ...this.backups].map(({ summary }) => summary);
    this.phase.value =
      summaries.length === 0
        ? { kind: 'choose', refused }
        : { kind: 'summary', files: summaries, refused, changes: summaries.some(({ changes }) => changes) };
  }

  /** Does what the summary says: all pages as one action, then each backup. */
  async confirm(): Promise<void> {
    if (this.phase.value.kind !== 'summary') return;
    this.phase.value = { kind: 'writing', share: 0 };
    const { store, clock } = this.context;
    const time = await store.timeOf(clock.now());
    const draft = joinDrafts(this.pages.map((page) => page.draft));
    const { progress } = this;
    const pages = isNothing(draft) ? null : await store.act('import', draft, time, { progress });
    if (pages?.kind === 'failed') return this.fail(pages.failure, false);
    for (const { backup } of this.backups) {
      // oxlint-disable-next-line no-await-in-loop
      const merged = await store.merge(backup.collection, time.day, progress);
      this.context.announce();
      if (merged.kind === 'failed') return this.fail(merged.failure, pages !== null);
    }
    this.context.announce();
    this.phase.value = { kind: 'done', result: this.takeResult(pages?.value ?? null) };
  }

  cancel(): void {
    this.forget();
    this.phase.value = { kind: 'choose', refused: [] };
  }

  private async plan(pages: readonly Page[], backups: readonly OpenedBackup[]): Promise<void> {
    const { store } = this.context;
    this.pages = await Promise.all(
      joinPages(pages).map((page) => summarisePage(store, page, this.findFaults)),
    );
    this.backups = backups.length === 0 ? [] : summariseBackups(await store.collection(), backups);
  }

  private readonly progress = (share: number): void => {
    this.phase.value = { kind: 'writing', share };
  };

  private fail(failure: StorageFailure, written: boolean): void {
    this.forget();
    this.phase.value = { kind: 'failed', failure, written };
  }

  private forget(): void {
    this.pages = [];
    this.backups = [];
  }

  private takeResult(written: number | null): ImportResult {
    const result = resultOf(
      [...this.pages, ...this.backups].map(({ summary }) => summary),
      written,
    );
    this.forget();
    return result;
  }
}

const joinDrafts = (drafts: readonly Draft[]): Draft => ({
  events: drafts.flatMap(({ events }) => events),
  fields: drafts.flatMap(({ fields }) => fields),
});
