import { signal } from '@preact/signals';
import { tidyTag, type TagBranch } from '../domain/tag-tree.ts';
import type { StorageFailure } from '../storage/outcome.ts';
import type { AppContext } from './app-context.ts';

/** All tags, and what can be done with one. */
export class TagsModel {
  /** Null while they are read. */
  readonly tags = signal<readonly TagBranch[] | null>(null);
  readonly failure = signal<StorageFailure | null>(null);
  /** The share that is done of what takes its time; null while nothing does. */
  readonly working = signal<number | null>(null);
  private readonly context: AppContext;
  /** How much had been written when they were last read. */
  private read: number | null = null;

  constructor(context: AppContext) {
    this.context = context;
  }

  async refresh(): Promise<void> {
    const { store } = this.context;
    const writes = await store.writes();
    if (writes === this.read) return;
    this.tags.value = await (await store.order()).tags();
    this.read = writes;
  }

  /** Whether a tag of that name is there: renaming another to it joins the two. */
  isTaken(name: string): boolean {
    const tidy = tidyTag(name);
    return this.tags.value?.some(({ tag }) => tag === tidy) ?? false;
  }

  /** Returns what Undo takes to take it back; null where nothing was changed. */
  async rename(tag: string, name: string): Promise<number | null> {
    const to = tidyTag(name);
    return to === '' || to === tag ? null : this.retag(tag, to);
  }

  async delete(tag: string): Promise<number | null> {
    return this.retag(tag, null);
  }

  private async retag(tag: string, to: string | null): Promise<number | null> {
    if (this.working.value !== null) return null;
    this.working.value = 0;
    this.failure.value = null;
    try {
      const { store, clock } = this.context;
      const draft = await (await store.order()).retagging(tag, to);
      const progress = (share: number): void => void (this.working.value = share);
      const result = await store.act('edit', draft, await store.timeOf(clock.now()), { progress });
      this.failure.value = result.kind === 'failed' ? result.failure : null;
      this.context.announce();
      await this.refresh();
      return result.kind === 'done' ? result.value : null;
    } finally {
      this.working.value = null;
    }
  }
}
