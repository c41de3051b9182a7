import { signal } from '@preact/signals';
import type { Asked } from '../domain/answer.ts';
import type { CardState } from '../domain/card-state.ts';
import type { Review } from '../domain/event.ts';
import type { CardId } from '../domain/ids.ts';
import { epochMs, type EpochMs } from '../domain/units.ts';
import type { ActionTime } from '../storage/actions.ts';
import type { AppContext } from './app-context.ts';
import { CardTextCache, type ShownTexts } from './card-texts.ts';
import type { StudyDayQueue } from './study-day.ts';
import { choicesOf, type StudyPhase } from './study-phase.ts';

/** How many cards ahead are kept rendered. */
const AHEAD = 2;

/** The card that is on the screen, one side after the other, and those after it made ready. */
export class Showing {
  readonly phase = signal<StudyPhase>({ kind: 'loading' });
  /** The card as it is asked; null where none is. */
  asked: Asked | null = null;
  /** When its front was shown. */
  since: EpochMs = epochMs(0);
  /** Counts the showings: the same card shown again is another showing. */
  count = 0;
  private readonly context: AppContext;
  private readonly today: StudyDayQueue;
  private readonly texts: CardTextCache;

  constructor(context: AppContext, today: StudyDayQueue) {
    this.context = context;
    this.today = today;
    this.texts = new CardTextCache(context);
  }

  /** What was rendered ahead shows within this frame. */
  async show(card: CardState): Promise<void> {
    const showing = ++this.count;
    const ready = this.texts.peek(card);
    if (ready) this.front(card, ready, showing);
    else {
      this.phase.value = { kind: 'loading' };
      const texts = await this.texts.texts(card);
      if (showing === this.count) this.front(card, texts, showing);
    }
    void this.renderAhead(card.id);
  }

  /** Shows the other side too; the moment is what its ratings would count from. */
  turn(moment: ActionTime): void {
    const phase = this.phase.value;
    if (phase.kind !== 'front' || !this.asked) return;
    const scheduler = this.today.schedulerOf(this.asked.card);
    this.phase.value = { kind: 'back', card: phase.card, choices: choicesOf(this.asked, moment, scheduler) };
  }

  /** What a review of the card that shows says beside what every review does: the numbers that were drawn for it. */
  drawn(): Pick<Review, 'more'> {
    const phase = this.phase.peek();
    return ('card' in phase && phase.card.texts.asked?.review()) || {};
  }

  /** The same card from its front, as it is written now. */
  async showAnew(card: CardState): Promise<void> {
    this.texts.forget();
    await this.show(card);
  }

  /** No card is left to show; returns the count that stands until one is again. */
  leave(): number {
    this.asked = null;
    this.phase.value = { kind: 'loading' };
    return ++this.count;
  }

  /** What was set by hand on the card that shows may have changed; what it is asked by stays. */
  renew({ id, suspended, buried, flag }: CardState): void {
    const { asked } = this;
    if (asked?.card.id !== id) return;
    this.asked = { ...asked, card: { ...asked.card, suspended, buried, flag } };
    const phase = this.phase.value;
    if ('card' in phase && phase.card.flag !== flag) {
      this.phase.value = { ...phase, card: { ...phase.card, flag } };
    }
  }

  /** Somebody may have written texts since they were rendered. */
  async look(): Promise<void> {
    this.texts.forget();
    if (this.asked) await this.renderAhead(this.asked.card.id);
  }

  private front(card: CardState, texts: ShownTexts, showing: number): void {
    this.asked = this.today.ask(card, this.context.random);
    this.since = this.context.clock.now().at;
    this.texts.spend(card, texts);
    const { id, flag } = card;
    const deckName = this.today.deckName(card);
    const strict = texts.typed ? this.today.optionsOf(card).typedStrict : undefined;
    this.phase.value = { kind: 'front', card: { id, showing, deckName, flag, texts, strict } };
    this.context.shown();
  }

  private async renderAhead(shown: CardId): Promise<void> {
    await this.context.painted();
    const ahead = this.today.ahead(AHEAD).filter(({ id }) => id !== shown);
    // Whoever needs what could not be rendered now asks for it again.
    for (const card of ahead) this.texts.texts(card).catch(() => undefined);
  }
}
