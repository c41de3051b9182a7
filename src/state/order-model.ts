import { signal } from '@preact/signals';
import type { Draft } from '../domain/change.ts';
import { newDeckId, type DeckId } from '../domain/ids.ts';
import { addDeckDraft, archiveDraft, hostsFor, moveDeckDraft } from '../domain/order.ts';
import type { StorageFailure } from '../storage/outcome.ts';
import type { AppContext } from './app-context.ts';
import { inTreeOrder, restOf, type DeckLine } from './decks-model.ts';
import type { DeckChoice } from './stats-model.ts';

export interface OrderView {
  readonly name: string;
  readonly parent: DeckId | null;
  /** Where it may go, and what it may be joined to. */
  readonly hosts: readonly DeckChoice[];
  readonly rests: DeckLine['rests'];
}

/** Where a deck lies among the others; with `deck` null, where a new one may. */
export class OrderModel {
  readonly view = signal<OrderView | null | 'missing'>(null);
  readonly failure = signal<StorageFailure | null>(null);
  /** The share that is done of what takes its time; null while nothing does. */
  readonly working = signal<number | null>(null);
  private readonly context: AppContext;
  private readonly deck: DeckId | null;

  constructor(context: AppContext, deck: DeckId | null) {
    this.context = context;
    this.deck = deck;
  }

  async refresh(): Promise<void> {
    const { environment, liveDecks } = await this.context.store.decks();
    const { decks } = environment;
    const { deck } = this;
    if (deck !== null && !liveDecks.has(deck)) {
      this.view.value = 'missing';
      return;
    }
    const hosts = hostsFor(deck, decks, liveDecks);
    const own = deck === null ? undefined : decks.get(deck);
    this.view.value = {
      name: own?.name ?? '',
      parent: own?.parent ?? null,
      hosts: inTreeOrder(decks, new Set(hosts)).map(({ id, depth }) => ({
        id,
        depth,
        name: decks.get(id)?.name ?? '',
      })),
      rests: restOf(own),
    };
  }

  /** Returns what Undo takes to take it back; null where it was not kept. */
  async add(name: string, parent: DeckId | null): Promise<number | null> {
    if (name.trim() === '') return null;
    return this.write(addDeckDraft(newDeckId(this.context.random), name.trim(), parent));
  }

  async move(parent: DeckId | null): Promise<number | null> {
    return this.deck === null ? null : this.write(moveDeckDraft(this.deck, parent));
  }

  async archive(archived: boolean): Promise<number | null> {
    return this.deck === null ? null : this.write(archiveDraft(this.deck, archived));
  }

  /** Its notes and the decks inside it go to the other, whose options hold. */
  async join(into: DeckId): Promise<number | null> {
    if (this.deck === null || this.working.value !== null) return null;
    this.working.value = 0;
    try {
      const order = await this.context.store.order();
      return await this.write(await order.joining(this.deck, into));
    } finally {
      this.working.value = null;
    }
  }

  private async write(draft: Draft): Promise<number | null> {
    const { store, clock } = this.context;
    this.failure.value = null;
    const progress = (share: number): void => void (this.working.value = share);
    const result = await store.act('edit', draft, await store.timeOf(clock.now()), { progress });
    this.working.value = null;
    this.failure.value = result.kind === 'failed' ? result.failure : null;
    this.context.announce();
    await this.refresh();
    return result.kind === 'done' ? result.value : null;
  }
}
