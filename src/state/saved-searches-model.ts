import { signal } from '@preact/signals';
import type { Draft } from '../domain/change.ts';
import {
  deleteSearchDraft,
  newSearchId,
  renameSearchDraft,
  saveSearchDraft,
  type SavedSearch,
  type SearchId,
} from '../domain/saved-search.ts';
import type { StorageFailure } from '../storage/outcome.ts';
import type { AppContext } from './app-context.ts';

/** Searches that a person comes back to. */
export class SavedSearchesModel {
  readonly searches = signal<readonly SavedSearch[]>([]);
  readonly failure = signal<StorageFailure | null>(null);
  private readonly context: AppContext;

  constructor(context: AppContext) {
    this.context = context;
  }

  async refresh(): Promise<void> {
    this.searches.value = await this.context.store.savedSearches();
  }

  /** The one that says just that. */
  savedAs(line: string): SavedSearch | undefined {
    return this.searches.value.find(({ query }) => query === line.trim());
  }

  /** Returns what Undo takes to take it back; null where it was not kept. */
  async save(name: string, line: string): Promise<number | null> {
    const query = line.trim();
    if (query === '') return null;
    return this.write(saveSearchDraft({ id: newSearchId(this.context.random), name: name.trim(), query }));
  }

  rename(id: SearchId, name: string): Promise<number | null> {
    return this.write(renameSearchDraft(id, name.trim()));
  }

  delete(id: SearchId): Promise<number | null> {
    return this.write(deleteSearchDraft(id));
  }

  private async write(draft: Draft): Promise<number | null> {
    const { store, clock, announce } = this.context;
    const result = await store.act('edit', draft, await store.timeOf(clock.now()));
    this.failure.value = result.kind === 'failed' ? result.failure : null;
    announce();
    await this.refresh();
    return result.kind === 'done' ? result.value : null;
  }
}
