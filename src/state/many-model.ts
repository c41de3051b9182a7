import { signal } from '@preact/signals';
import type { CardId } from '../domain/ids.ts';
import { tidyTag } from '../domain/tag-tree.ts';
import type { ManyAction } from '../domain/many-cards.ts';
import type { ActionTime } from '../storage/actions.ts';
import type { StorageFailure } from '../storage/outcome.ts';
import type { AppContext } from './app-context.ts';
import type { ManyDraft } from '../storage/many-cards.ts';

/** What was done to many cards. */
export interface ManyDone extends Pick<ManyDraft, 'cards' | 'along'> {
  /** What Undo takes to take it back; null where all of them stood so already. */
  readonly undo: number | null;
}

/** What is done to many cards at once: one action, one Undo. */
export class ManyModel {
  /** The share that is done of what takes its time; null while nothing does. */
  readonly working = signal<number | null>(null);
  readonly failure = signal<StorageFailure | null>(null);
  private readonly context: AppContext;

  constructor(context: AppContext) {
    this.context = context;
  }

  /** Null where it could not be done. */
  async act(action: ManyAction, ids: readonly CardId[]): Promise<ManyDone | null> {
    if (this.working.peek() !== null) return null;
    this.working.value = 0;
    this.failure.value = null;
    try {
      return await this.write(tidied(action), ids);
    } finally {
      this.working.value = null;
    }
  }

  /** How many cards come along where the notes of these are meant. */
  async along(ids: readonly CardId[]): Promise<number> {
    return (await this.context.store.manyCards()).along(ids);
  }

  async tagsOf(ids: readonly CardId[]): Promise<readonly string[]> {
    return (await this.context.store.manyCards()).tags(ids);
  }

  private async write(action: ManyAction, ids: readonly CardId[]): Promise<ManyDone | null> {
    const { store, clock, random, announce } = this.context;
    const time = await store.timeOf(clock.now());
    const many = await store.manyCards();
    const { draft, cards, along } = await many.draft(action, ids, { day: time.day, random });
    if (action.kind === 'delete') await this.putBy(cards + along, time);
    const progress = (share: number): void => void (this.working.value = share);
    const result = await store.act(action.kind === 'delete' ? 'delete' : 'edit', draft, time, { progress });
    this.failure.value = result.kind === 'failed' ? result.failure : null;
    if (result.kind === 'failed') return null;
    announce();
    return { cards, along, undo: result.value };
  }

  /** Undo brings them back as well: it is no harm where this fails. */
  private async putBy(cards: number, time: ActionTime): Promise<void> {
    await (await this.context.store.snapshots()).beforeDeletingCards(cards, time);
  }
}

const tidied = (action: ManyAction): ManyAction =>
  action.kind === 'tag' && action.on ? { ...action, tag: tidyTag(action.tag) } : action;
