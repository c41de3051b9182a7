import { signal } from '@preact/signals';
import type { Asked } from '../domain/answer.ts';
import type { CardState } from '../domain/card-state.ts';
import { within } from '../domain/deck.ts';
import type { CardId, DeckId, Random } from '../domain/ids.ts';
import { optionsOfDeck } from '../domain/options.ts';
import { afterAnswer, buildQueue, EMPTY_QUEUE, type Queue } from '../domain/queue.ts';
import { createScheduler, type Scheduler } from '../domain/scheduler.ts';
import type { Now, StudyDay } from '../domain/units.ts';
import { studyDayOf } from '../domain/units.ts';
import type { CollectionStore, Overview } from '../storage/collection-store.ts';

/** What is left of a day over all decks, or over one and those inside it. */
export class StudyDayQueue {
  readonly queue = signal<Queue>(EMPTY_QUEUE);
  private overview: Overview | null = null;
  private readonly store: CollectionStore;
  private readonly deck: DeckId | null;
  /** Answers that are shown but not yet on disk: a queue that is read from disk does not know them. */
  private readonly unsaved = new Map<CardId, CardState>();
  /** New cards beyond the day's limit. */
  private extra = 0;

  constructor(store: CollectionStore, deck: DeckId | null) {
    this.store = store;
    this.deck = deck;
  }

  async load(now: Now): Promise<void> {
    const overview = await this.store.overview(now, this.extra);
    this.overview = overview;
    this.queue.value = [...this.unsaved.values()].reduce(afterAnswer, this.queueOf(overview, this.extra));
  }

  /** Adds new cards beyond the limit to what is left. */
  async loadMore(now: Now, more: number): Promise<void> {
    this.extra += more;
    await this.load(now);
    const { learning, main } = this.queue.value;
    this.queue.value = { learning, main: main.slice(0, more) };
  }

  /** How many new cards, up to `most`, could be added to a day that is done. */
  async countMore(now: Now, most: number): Promise<number> {
    const overview = await this.store.overview(now, this.extra + most);
    return Math.min(most, this.queueOf(overview, this.extra + most).main.length);
  }

  answered(card: CardState): void {
    this.unsaved.set(card.id, card);
    this.queue.value = afterAnswer(this.queue.value, card);
  }

  /** The answer is on disk, or was taken back. A later answer to the same card is still on its way. */
  settled(card: CardState): void {
    if (this.unsaved.get(card.id) === card) this.unsaved.delete(card.id);
  }

  get day(): Overview {
    if (!this.overview) throw new Error('The day has not been loaded');
    return this.overview;
  }

  studyDay(now: Now): StudyDay {
    return studyDayOf(now, this.day.environment.options.rollover);
  }

  /** A card as it is shown: its steps are those of its deck today, its fuzz is drawn now. */
  ask(card: CardState, random: Random): Asked {
    const { decks, options } = this.day.environment;
    return { card, steps: optionsOfDeck(card.deck, decks, options).steps, fuzz: random.unit() };
  }

  schedulerOf(card: CardState): Scheduler {
    const { decks, options } = this.day.environment;
    return createScheduler(optionsOfDeck(card.deck, decks, options));
  }

  deckName(card: CardState): string {
    return this.day.environment.decks.get(card.deck)?.name ?? '';
  }

  /** The deck and those inside it; null for all decks. */
  scope({ environment }: Overview = this.day): ReadonlySet<DeckId> | null {
    return this.deck === null ? null : new Set(within(this.deck, environment.decks));
  }

  private queueOf(overview: Overview, extra: number): Queue {
    const { environment, candidates, today } = overview;
    const { decks, options } = environment;
    const scope = this.scope(overview);
    const inScope = (card: CardState): boolean => scope === null || scope.has(card.deck);
    const asked = {
      learning: candidates.learning.filter(inScope),
      reviews: candidates.reviews.filter(inScope),
      fresh: candidates.fresh.filter(inScope),
    };
    return buildQueue(asked, today, (deck) => {
      const { newPerDay, reviewsPerDay } = optionsOfDeck(deck, decks, options);
      return { newPerDay: newPerDay + extra, reviewsPerDay };
    });
  }
}
