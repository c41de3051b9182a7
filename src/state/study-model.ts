import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { reviewDraft, type Asked, type ReviewDraft } from '../domain/answer.ts';
import type { CardState } from '../domain/card-state.ts';
import type { Rating } from '../domain/event.ts';
import { newEventId, type CardId, type DeckId } from '../domain/ids.ts';
import { countReady, nextCard } from '../domain/queue.ts';
import { standingOf } from '../domain/schedule.ts';
import type { EpochMs, Now } from '../domain/units.ts';
import type { ActionTime } from '../storage/actions.ts';
import type { StorageFailure } from '../storage/outcome.ts';
import type { AppContext } from './app-context.ts';
import { InOrder } from './in-order.ts';
import { loadSummary } from './load-summary.ts';
import { Showing } from './showing.ts';
import { StudyDayQueue } from './study-day.ts';
import type { StudyNotice, StudyPhase } from './study-phase.ts';

/** How many cards "Study more" adds to a day. */
const MORE = 10;

/** A rating that waits for the answer before it. */
interface Held {
  readonly rating: Rating;
  readonly showing: number;
  readonly given: () => void;
}

/** One sitting: the card on top of the queue, and the answers on their way to the disk. */
export class StudyModel {
  readonly phase: Signal<StudyPhase>;
  readonly notice = signal<StudyNotice | null>(null);
  /** Answers given in this sitting, those taken back not counted. */
  readonly answered = signal(0);
  readonly left: ReadonlySignal<number>;
  readonly canUndo: ReadonlySignal<boolean>;

  /** The first card on its way to its back: what is done meanwhile is meant for that. */
  turning: Promise<void> | null = null;

  private readonly context: AppContext;
  private readonly today: StudyDayQueue;
  private readonly showing: Showing;
  /** Answers of today that Undo can reach on disk, and those on their way there. */
  private readonly written = signal(0);
  private readonly unsaved = signal(0);
  private held: Held | null = null;
  private readonly disk = new InOrder();

  constructor(context: AppContext, deck: DeckId | null) {
    this.context = context;
    this.today = new StudyDayQueue(context.store, deck);
    this.showing = new Showing(context, this.today);
    this.phase = this.showing.phase;
    this.left = computed(() => this.today.queue.value.learning.length + this.today.queue.value.main.length);
    this.canUndo = computed(() => this.written.value + this.unsaved.value > 0);
  }

  start(): Promise<void> {
    return this.disk.run(async () => {
      const now = this.context.clock.now();
      await this.today.load(now);
      await Promise.all([this.showNext(), this.countUndoable(now)]);
      await this.context.painted();
      await this.today.prepare();
    });
  }

  turn(): void {
    if (this.phase.value.kind !== 'front') return;
    if (this.today.isPrepared) this.showing.turn(this.now());
    else this.turning ??= this.turnOncePrepared(this.showing.count);
  }

  private async turnOncePrepared(showing: number): Promise<void> {
    await this.today.prepare();
    this.turning = null;
    if (showing === this.showing.count) this.turn();
  }

  /**
   * Rates the turned card; the next one shows without waiting for the disk. Before the last answer is there, a rating
   * is held until it is: a crash takes one answer at most. `given` is called once the rating counts.
   */
  rate(rating: Rating, given: () => void = () => undefined): void {
    const { asked, count } = this.showing;
    if (this.phase.value.kind !== 'back' || !asked) return;
    if (this.unsaved.value > 0) this.held ??= { rating, showing: count, given };
    else this.give(rating, asked, given);
  }

  private give(rating: Rating, asked: Asked, given: () => void): void {
    const { card } = asked;
    const { random, store } = this.context;
    const time = this.now();
    const answer = {
      id: newEventId(random),
      rating,
      device: store.device,
      took: time.at - this.showing.since,
    };
    const review = reviewDraft(asked, { ...answer, ...time });
    const schedule = this.today.schedulerOf(card).next(standingOf(card.schedule), review);
    const next: CardState = { ...card, schedule, head: review.id };
    this.today.answered(next);
    this.answered.value++;
    this.unsaved.value++;
    this.notice.value = null;
    void this.disk.run(async () => {
      // The next card first: what is written meanwhile would keep it from the screen.
      await this.context.painted();
      await this.save(review, card, next);
    });
    this.showNext().catch((error: unknown) => this.reportUnlessTold(error));
    given();
  }

  /** Gives the rating that was held, if its card still shows. */
  private giveHeld(): void {
    const { held } = this;
    this.held = null;
    if (held?.showing === this.showing.count) this.rate(held.rating, held.given);
  }

  /** What keeps the next card from being read may keep the answer from being written: then that is what is told. */
  private async reportUnlessTold(error: unknown): Promise<void> {
    await this.disk.done;
    if (this.notice.value === null) throw error;
  }

  /** Takes back the day's last answer and shows its card again; a rating that is still held is let go. */
  undo(): Promise<void> {
    if (this.held) {
      this.held = null;
      return Promise.resolve();
    }
    return this.disk.run(async () => {
      const result = await this.context.store.undoLast(this.now(), 'answer');
      if (result.kind === 'failed') {
        this.notice.value = { kind: 'not-saved', failure: result.failure };
        return;
      }
      await this.reload();
      if (result.value === null) return;
      this.answered.value = Math.max(0, this.answered.value - 1);
      this.context.announce();
      await this.showNext(result.value.events[0]?.card);
    });
  }

  /** Goes on with cards whose time came while the end was shown. */
  resume(): Promise<void> {
    return this.disk.run(() => this.showNext());
  }

  /** Goes on beyond the day's limits. */
  more(): Promise<void> {
    return this.disk.run(async () => {
      await this.today.loadMore(this.context.clock.now(), MORE);
      await this.showNext();
    });
  }

  /** Looks again: another tab wrote, the day turned, a learning card's time came. What is on screen stays. */
  refresh(): Promise<void> {
    return this.disk.run(async () => {
      await this.reload();
      await this.showing.look();
      if (this.phase.value.kind === 'done') await this.summarise();
    });
  }

  dismissNotice(): void {
    this.notice.value = null;
  }

  private now(): ActionTime {
    const now = this.context.clock.now();
    return { at: now.at, day: this.today.studyDay(now) };
  }

  private async reload(): Promise<void> {
    const now = this.context.clock.now();
    await this.today.load(now);
    await this.countUndoable(now);
  }

  private async countUndoable(now: Now): Promise<void> {
    this.written.value = await this.context.store.undoable(this.today.studyDay(now), 'answer');
  }

  private async save(review: ReviewDraft, before: CardState, next: CardState): Promise<void> {
    const result = await this.context.store.answer(review).finally(() => this.unsaved.value--);
    this.today.settled(next);
    if (result.kind === 'failed') await this.takeBack(before, result.failure);
    else if (result.value.kind === 'overtaken') await this.moveOn();
    else await this.saved(review);
    this.giveHeld();
  }

  private async saved(review: ReviewDraft): Promise<void> {
    this.written.value++;
    this.context.announce();
    if (review.day !== this.today.day.today.day) await this.reload();
  }

  /** What was shown as answered is not: the card is on top again, and the person is told, whatever else fails. */
  private async takeBack(card: CardState, failure: StorageFailure): Promise<void> {
    this.answered.value = Math.max(0, this.answered.value - 1);
    this.notice.value = { kind: 'not-saved', failure };
    this.today.putBack(card);
    await this.showing.show(card);
  }

  /** Another tab was faster: what is true is read anew, and the card on screen stays if it is still to be asked. */
  private async moveOn(): Promise<void> {
    this.answered.value = Math.max(0, this.answered.value - 1);
    this.notice.value = { kind: 'overtaken' };
    await this.reload();
    const { asked } = this.showing;
    if (!asked || !this.today.has(asked.card.id)) await this.showNext();
  }

  /** Shows the card on top, or the one that is asked for. */
  private async showNext(preferred?: CardId): Promise<void> {
    const { at } = this.context.clock.now();
    const card = (preferred && (await this.context.store.card(preferred))) ?? this.topCard(at);
    if (card) await this.showing.show(card);
    else this.finish();
  }

  private topCard(at: EpochMs): CardState | undefined {
    const next = nextCard(this.today.queue.value, at);
    return next.kind === 'card' ? next.card : undefined;
  }

  /** Nothing is left: says what was done, once the answers on their way are on disk. */
  private finish(): void {
    const showing = this.showing.leave();
    void this.disk.run(async () => {
      await this.reload();
      if (showing !== this.showing.count) return;
      if (this.topCard(this.context.clock.now().at)) await this.showNext();
      else await this.summarise();
    });
  }

  private async summarise(): Promise<void> {
    const { clock, store } = this.context;
    const now = clock.now();
    const { day, queue } = this.today;
    const { summariseDay } = await loadSummary();
    const summary = summariseDay({
      day,
      queue: queue.value,
      forecast: await store.forecast(this.today.studyDay(now), this.today.scope()),
      ready: countReady(queue.value, now.at),
      ...(await this.today.lookBeyond(now, MORE)),
      at: now.at,
    });
    this.phase.value = { kind: 'done', summary };
  }
}
