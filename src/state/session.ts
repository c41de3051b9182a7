import { computed, signal } from '@preact/signals';
import type { CardState } from '../domain/card-state.ts';
import type { CardId } from '../domain/ids.ts';
import { nextCard } from '../domain/queue.ts';
import type { EpochMs } from '../domain/units.ts';
import type { ActionTime } from '../storage/actions.ts';
import type { AppContext } from './app-context.ts';
import { InOrder } from './in-order.ts';
import { loadSummary } from './load-summary.ts';
import { Showing } from './showing.ts';
import type { StudyDayQueue } from './study-day.ts';
import type { StudyNotice } from './study-phase.ts';

/** How many cards "Study more" adds to a day. */
const MORE = 10;

/** The queue of a sitting, the card that shows of it, and the way to the disk for whatever is done to cards. */
export class Session {
  readonly context: AppContext;
  readonly today: StudyDayQueue;
  readonly showing: Showing;
  readonly disk = new InOrder();
  readonly notice = signal<StudyNotice | null>(null);
  readonly left = computed(() => this.today.queue.value.learning.length + this.today.queue.value.main.length);
  /** What was done in sessions of today and Undo can reach on disk, and what is on its way there. */
  readonly written = signal(0);
  readonly unsaved = signal(0);

  constructor(context: AppContext, today: StudyDayQueue) {
    this.context = context;
    this.today = today;
    this.showing = new Showing(context, this.today);
  }

  /** The card that shows; null where none does. */
  get card(): CardState | null {
    return this.showing.asked?.card ?? null;
  }

  now(): ActionTime {
    const now = this.context.clock.now();
    return { at: now.at, day: this.today.studyDay(now) };
  }

  /** Reads what is left; what is on screen stays. */
  async reload(): Promise<void> {
    await this.today.load(this.context.clock.now());
    await this.countUndoable();
    const shown = this.card && (await this.context.store.card(this.card.id));
    if (shown) this.showing.renew(shown);
  }

  async countUndoable(): Promise<void> {
    this.written.value = await this.context.store.undoable(this.now().day, 'session');
  }

  async loadMore(): Promise<void> {
    await this.today.loadMore(this.context.clock.now(), MORE);
  }

  /** Shows the card on top, or the one that is asked for. */
  async showNext(preferred?: CardId): Promise<void> {
    const { at } = this.context.clock.now();
    const card = (preferred && (await this.context.store.card(preferred))) ?? this.topCard(at);
    if (card) await this.showing.show(card);
    else this.finish();
  }

  /** The card on screen stays if it is still to be asked. */
  async showNextIfGone(): Promise<void> {
    if (!this.stillAsked()) await this.showNext();
  }

  /** The card on screen, if it is still to be asked. */
  stillAsked(): CardState | undefined {
    const { card } = this;
    return card ? this.today.find(({ id }) => id === card.id) : undefined;
  }

  /** What keeps the next card from being read may keep something from being written: then that is what is told. */
  async reportUnlessTold(error: unknown): Promise<void> {
    await this.disk.done;
    if (this.notice.value === null) throw error;
  }

  async summarise(): Promise<void> {
    const { summariseDay } = await loadSummary();
    const summary = await summariseDay(this.context, this.today, MORE);
    this.showing.phase.value = { kind: 'done', summary };
  }

  private topCard(at: EpochMs): CardState | undefined {
    const next = nextCard(this.today.queue.value, at);
    return next.kind === 'card' ? next.card : undefined;
  }

  /** Nothing is left: says what was done, once all that is on its way is on disk. */
  private finish(): void {
    const showing = this.showing.leave();
    void this.disk.run(async () => {
      await this.reload();
      if (showing !== this.showing.count) return;
      if (this.topCard(this.context.clock.now().at)) await this.showNext();
      else await this.summarise();
    });
  }
}
