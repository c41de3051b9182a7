import { signal } from '@preact/signals';
import { asideGroups } from '../domain/aside-choices.ts';
import type { CollectionStore } from '../storage/collection-store.ts';
import { InOrder } from './in-order.ts';

/** How many texts wait for somebody to decide about them. */
export class AsideNews {
  readonly count = signal(0);
  private readonly store: CollectionStore;
  private readonly looks = new InOrder();
  /** How much had been written when it was last looked. */
  private lookedAt: number | null = null;

  constructor(store: CollectionStore) {
    this.store = store;
  }

  /** Looks where anything was written since. */
  look(): Promise<void> {
    return this.looks.run(async () => {
      const writes = await this.store.writes();
      if (writes === this.lookedAt) return;
      const { records } = await this.store.aside();
      this.count.value = records.reduce((sum, { record }) => sum + asideGroups(record).length, 0);
      this.lookedAt = writes;
    });
  }
}
