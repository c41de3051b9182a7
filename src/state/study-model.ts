import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { reviewDraft, type Asked, type ReviewDraft } from '../domain/answer.ts';
import type { CardState } from '../domain/card-state.ts';
import type { Rating } from '../domain/event.ts';
import { newEventId, type CardId, type DeckId } from '../domain/ids.ts';
import { standingOf } from '../domain/schedule.ts';
import type { UndoRecord } from '../domain/undo.ts';
import type { StorageFailure } from '../storage/outcome.ts';
import type { AppContext } from './app-context.ts';
import { Session } from './session.ts';
import { StudyDayQueue } from './study-day.ts';
import type { StudyNotice, StudyPhase } from './study-phase.ts';

/** A rating that waits for the answer before it. */
interface Held {
  readonly rating: Rating;
  readonly showing: number;
  readonly given: () => void;
}

/** One sitting: the card on top of the queue, and the answers on their way to the disk. */
export class StudyModel {
  readonly session: Session;
  readonly phase: Signal<StudyPhase>;
  readonly notice: Signal<StudyNotice | null>;
  /** Answers given in this sitting, those taken back not counted. */
  readonly answered = signal(0);
  readonly left: ReadonlySignal<number>;
  readonly canUndo: ReadonlySignal<boolean>;

  /** The first card on its way to its back: what is done meanwhile is meant for that. */
  turning: Promise<void> | null = null;

  private readonly context: AppContext;
  private held: Held | null = null;
  private hasBegun = false;

  /** Over what is left of the day, in one deck or all of them, or over other cards. */
  constructor(context: AppContext, deck: DeckId | null, today = new StudyDayQueue(context.store, deck)) {
    const session = new Session(context, today);
    this.context = context;
    this.session = session;
    this.phase = session.showing.phase;
    this.notice = session.notice;
    this.left = session.left;
    this.canUndo = computed(() => session.written.value + session.unsaved.value > 0);
  }

  /** Begins, or goes on where the sitting was left for another screen. */
  start(): Promise<void> {
    const { session } = this;
    if (this.hasBegun) return this.comeBack();
    this.hasBegun = true;
    return session.disk.run(async () => {
      await session.today.load(this.context.clock.now());
      await Promise.all([session.showNext(), session.countUndoable()]);
      await this.context.painted();
      await session.today.prepare();
    });
  }

  /** The card that was left shows again if it is still to be asked: as it is written now, on the side that it was on. */
  private comeBack(): Promise<void> {
    const { session } = this;
    const side = this.phase.peek().kind;
    return session.disk.run(async () => {
      await session.reload();
      const card = session.stillAsked();
      if (!card) return session.showNext();
      await session.showing.showAnew(card);
      if (side === 'back') this.turn();
    });
  }

  turn(): void {
    const { today, showing } = this.session;
    if (this.phase.value.kind !== 'front') return;
    if (today.isPrepared) showing.turn(this.session.now());
    else this.turning ??= this.turnOncePrepared(showing.count);
  }

  private async turnOncePrepared(showing: number): Promise<void> {
    await this.session.today.prepare();
    this.turning = null;
    if (showing === this.session.showing.count) this.turn();
  }

  /**
   * Rates the turned card; the next one shows without waiting for the disk. Before the last answer is there, a rating
   * is held until it is: a crash takes one answer at most. `given` is called once the rating counts.
   */
  rate(rating: Rating, given: () => void = () => undefined): void {
    const { showing, unsaved } = this.session;
    const { asked, count } = showing;
    if (this.phase.value.kind !== 'back' || !asked) return;
    if (unsaved.value > 0) this.held ??= { rating, showing: count, given };
    else this.give(rating, asked, given);
  }

  private give(rating: Rating, asked: Asked, given: () => void): void {
    const { session } = this;
    const { card } = asked;
    const { random, store } = this.context;
    const time = session.now();
    const answer = {
      id: newEventId(random),
      rating,
      device: store.device,
      took: time.at - session.showing.since,
    };
    const review = { ...reviewDraft(asked, { ...answer, ...time }), ...session.showing.drawn() };
    const schedule = session.today.schedulerOf(card).next(standingOf(card.schedule), review);
    const slip = session.today.slip(card, schedule);
    const next: CardState = { ...card, schedule, head: review.id, suspended: slip?.rests === true };
    session.today.answered(next);
    this.answered.value++;
    session.unsaved.value++;
    this.notice.value = slip;
    void session.disk.run(async () => {
      // The next card first: what is written meanwhile would keep it from the screen.
      await this.context.painted();
      await this.save(review, card, next);
    });
    session.showNext().catch((error: unknown) => session.reportUnlessTold(error));
    given();
  }

  /** Gives the rating that was held, if its card still shows. */
  giveHeld(): void {
    const { held } = this;
    this.held = null;
    if (held?.showing === this.session.showing.count) this.rate(held.rating, held.given);
  }

  /**
   * Takes back what was done last in a session of today, an answer or something else to a card, and shows that card
   * again; a rating that is still held is let go.
   */
  undo(): Promise<void> {
    const { session } = this;
    if (this.held) {
      this.held = null;
      return Promise.resolve();
    }
    return session.disk.run(async () => {
      const result = await this.context.store.undoLast(session.now(), 'session');
      if (result.kind === 'failed') {
        this.notice.value = { kind: 'not-saved', failure: result.failure };
        return;
      }
      await session.reload();
      if (result.value === null) return;
      const [answer] = result.value.events;
      if (answer) this.uncount();
      this.notice.value = null;
      this.context.announce();
      await session.showNext(answer?.card ?? this.cardOf(result.value));
    });
  }

  /** The card that something else than an answer was done to: a mark is the card's own, a deletion is its note's. */
  private cardOf({ fields: [field] }: UndoRecord): CardId | undefined {
    return this.session.today.find(({ id, note }) => id === field?.id || note === field?.id)?.id;
  }

  /** Goes on with cards whose time came while the end was shown. */
  resume(): Promise<void> {
    return this.session.disk.run(() => this.session.showNext());
  }

  /** Goes on beyond the day's limits. */
  more(): Promise<void> {
    const { session } = this;
    return session.disk.run(async () => {
      await session.loadMore();
      await session.showNext();
    });
  }

  /** Looks again: another tab wrote, the day turned, a learning card's time came. What is on screen stays. */
  refresh(): Promise<void> {
    const { session } = this;
    return session.disk.run(async () => {
      await session.reload();
      await session.showing.look();
      if (this.phase.value.kind === 'done') await session.summarise();
    });
  }

  dismissNotice(): void {
    this.notice.value = null;
  }

  private uncount(): void {
    this.answered.value = Math.max(0, this.answered.value - 1);
  }

  private async save(review: ReviewDraft, before: CardState, next: CardState): Promise<void> {
    const { unsaved, today } = this.session;
    const result = await this.context.store.answer(review).finally(() => unsaved.value--);
    today.settled(next.id, next);
    if (result.kind === 'failed') await this.takeBack(before, result.failure);
    else if (result.value.kind === 'overtaken') await this.moveOn();
    else await this.saved(review);
    this.giveHeld();
  }

  private async saved(review: ReviewDraft): Promise<void> {
    const { session } = this;
    session.written.value++;
    this.context.announce();
    if (review.day !== session.today.day.today.day) await session.reload();
  }

  /** What was shown as answered is not: the card is on top again, and the person is told, whatever else fails. */
  private async takeBack(card: CardState, failure: StorageFailure): Promise<void> {
    this.uncount();
    this.notice.value = { kind: 'not-saved', failure };
    this.session.today.putBack(card);
    await this.session.showing.show(card);
  }

  /** Another tab was faster: what is true is read anew. */
  private async moveOn(): Promise<void> {
    this.uncount();
    this.notice.value = { kind: 'overtaken' };
    await this.session.reload();
    await this.session.showNextIfGone();
  }
}
