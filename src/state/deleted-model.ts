import { signal } from '@preact/signals';
import { bringBackDraft } from '../domain/order.ts';
import { DAY, epochMs, studyDayOf, type EpochMs } from '../domain/units.ts';
import type { Deleted } from '../storage/deleted.ts';
import type { StorageFailure } from '../storage/outcome.ts';
import type { AppContext } from './app-context.ts';

/** So many days what was deleted is listed. */
export const DELETED_DAYS = 30;

/** So many lines are shown, and more when they are asked for. */
const PAGE = 100;

export interface DeletedLine {
  readonly key: string;
  readonly thing: Deleted;
  /** By study days. */
  readonly daysAgo: number;
}

/** What was deleted of late. */
export class DeletedModel {
  /** Null while it is read. */
  readonly lines = signal<readonly DeletedLine[] | null>(null);
  /** How many of them are shown. */
  readonly shown = signal(PAGE);
  readonly chosen = signal<ReadonlySet<string>>(new Set());
  readonly failure = signal<StorageFailure | null>(null);
  private readonly context: AppContext;
  /** How much had been written when it was last read. */
  private read: number | null = null;

  constructor(context: AppContext) {
    this.context = context;
  }

  async refresh(): Promise<void> {
    const { store, clock } = this.context;
    const now = clock.now();
    const writes = await store.writes();
    if (writes === this.read) return;
    const [order, { environment }] = await Promise.all([store.order(), store.decks()]);
    const things = await order.deleted(epochMs(now.at - DELETED_DAYS * DAY));
    const { rollover } = environment.options;
    const dayOf = (at: EpochMs): number => studyDayOf({ ...now, at }, rollover);
    const today = dayOf(now.at);
    this.lines.value = things.map((thing) => ({
      key: keyOf(thing),
      thing,
      daysAgo: Math.max(0, today - dayOf(thing.at)),
    }));
    const keys = new Set(this.lines.value.map(({ key }) => key));
    this.chosen.value = new Set([...this.chosen.value].filter((key) => keys.has(key)));
    this.read = writes;
  }

  choose(key: string, isChosen: boolean): void {
    const others = [...this.chosen.value].filter((other) => other !== key);
    this.chosen.value = new Set(isChosen ? [...others, key] : others);
  }

  showMore(): void {
    this.shown.value += PAGE;
  }

  /** Returns what Undo takes to take it back; null where it was not kept. */
  async bringBack(keys: ReadonlySet<string>): Promise<number | null> {
    const { store, clock } = this.context;
    const things = (this.lines.value ?? []).filter(({ key }) => keys.has(key)).map(({ thing }) => thing);
    const draft = bringBackDraft({
      notes: things.flatMap((thing) => (thing.kind === 'note' ? thing.ids : [])),
      decks: things.flatMap((thing) => (thing.kind === 'deck' ? [thing.id] : [])),
    });
    this.failure.value = null;
    const result = await store.act('edit', draft, await store.timeOf(clock.now()));
    this.failure.value = result.kind === 'failed' ? result.failure : null;
    this.context.announce();
    await this.refresh();
    return result.kind === 'done' ? result.value : null;
  }
}

const keyOf = (thing: Deleted): string => `${thing.kind}/${thing.kind === 'deck' ? thing.id : thing.ids[0]}`;
