import { signal } from '@preact/signals';
import type { Asked } from '../domain/answer.ts';
import type { CardState } from '../domain/card-state.ts';
import { within } from '../domain/deck.ts';
import type { CardId, DeckId, Random } from '../domain/ids.ts';
import { makesLeech } from '../domain/leech.ts';
import { optionsOfDeck, type DeckOptions } from '../domain/options.ts';
import {
  afterAnswer,
  askedBeyond,
  buildQueue,
  EMPTY_QUEUE,
  withCardBack,
  withoutCard,
  type Limits,
  type Queue,
} from '../domain/queue.ts';
import type { Schedule } from '../domain/schedule.ts';
import type { createScheduler, Scheduler } from '../domain/scheduler.ts';
import type { Now, StudyDay } from '../domain/units.ts';
import { studyDayOf } from '../domain/units.ts';
import type { CollectionStore } from '../storage/collection-store.ts';
import type { Day } from '../storage/today.ts';
import type { StudyNotice } from './study-phase.ts';

/** What is left of a day over all decks, or over one and those inside it. */
export class StudyDayQueue {
  readonly queue = signal<Queue>(EMPTY_QUEUE);
  private create: typeof createScheduler | null = null;
  private readonly schedulers = new Map<DeckId, Scheduler>();
  private loaded: Day | null = null;
  private readonly store: CollectionStore;
  private readonly deck: DeckId | null;
  /**
   * What is shown but not yet on disk: a queue that is read from disk does not know it. Answered cards as they are now,
   * null for those that were taken out.
   */
  private readonly unsaved = new Map<CardId, CardState | null>();
  /** How many cards the person asked for beyond the day's limits, and how many had been beyond them before. */
  private beyond: Beyond = NOTHING_BEYOND;

  constructor(store: CollectionStore, deck: DeckId | null) {
    this.store = store;
    this.deck = deck;
  }

  async load(now: Now): Promise<void> {
    const day = await this.store.day(now, this.beyond.granted);
    // What was asked for besides was asked of the day before.
    if (this.loaded && this.loaded.today.day !== day.today.day) this.beyond = NOTHING_BEYOND;
    this.loaded = day;
    this.schedulers.clear();
    this.queue.value = [...this.unsaved].reduce(withUnsaved, this.queueOf(day, this.beyond));
  }

  /** Adds cards beyond the limits to what is left. */
  async loadMore(now: Now, more: number): Promise<void> {
    this.beyond = this.grant(more);
    await this.load(now);
  }

  /** What could be added, up to `most`, to a day that is done, and whether tomorrow brings new cards by its limits. */
  async lookBeyond(
    now: Now,
    most: number,
  ): Promise<{ readonly more: number; readonly freshTomorrow: boolean }> {
    const day = await this.store.day(now, this.beyond.granted + most);
    const { decks, options } = day.environment;
    const scope = this.scope(day);
    const freshTomorrow = day.candidates.fresh.some(
      ({ deck }) => (scope === null || scope.has(deck)) && optionsOfDeck(deck, decks, options).newPerDay > 0,
    );
    return { more: this.queueOf(day, this.grant(most)).main.length, freshTomorrow };
  }

  answered(card: CardState): void {
    this.unsaved.set(card.id, card);
    this.queue.value = afterAnswer(this.queue.value, card);
  }

  /** The card is asked no more today. */
  takenOut(id: CardId): void {
    this.unsaved.set(id, null);
    this.queue.value = withoutCard(this.queue.value, id);
  }

  /** The answer did not reach the disk: its card is on top again. */
  putBack(card: CardState): void {
    this.queue.value = withCardBack(this.queue.value, card);
  }

  /** The cards that may come next, whatever is answered. */
  ahead(count: number): readonly CardState[] {
    const { learning, main } = this.queue.value;
    return [...learning.slice(0, count), ...main.slice(0, count + 1)];
  }

  /** A card that is still to be asked. */
  find(isMeant: (card: CardState) => boolean): CardState | undefined {
    const { learning, main } = this.queue.value;
    return learning.find(isMeant) ?? main.find(isMeant);
  }

  /** It is on disk, or was taken back. A later answer to the same card is still on its way. */
  settled(id: CardId, card: CardState | null): void {
    if (this.unsaved.get(id) === card) this.unsaved.delete(id);
  }

  get day(): Day {
    if (!this.loaded) throw new Error('The day has not been loaded');
    return this.loaded;
  }

  studyDay(now: Now): StudyDay {
    return studyDayOf(now, this.day.environment.options.rollover);
  }

  /** A card as it is shown: its steps are those of its deck today, its fuzz is drawn now. */
  ask(card: CardState, random: Random): Asked {
    return { card, steps: this.optionsOf(card).steps, fuzz: random.unit() };
  }

  optionsOf({ deck }: CardState): DeckOptions {
    const { decks, options } = this.day.environment;
    return optionsOfDeck(deck, decks, options);
  }

  /** Loads what cards are scheduled with: a card can be read before, and is turned after. */
  async prepare(): Promise<void> {
    this.create ??= (await import('../domain/scheduler.ts')).createScheduler;
  }

  get isPrepared(): boolean {
    return this.create !== null;
  }

  schedulerOf(card: CardState): Scheduler {
    if (!this.create) throw new Error('Nothing can be scheduled yet');
    const { decks, options } = this.day.environment;
    const known = this.schedulers.get(card.deck) ?? this.create(optionsOfDeck(card.deck, decks, options));
    this.schedulers.set(card.deck, known);
    return known;
  }

  /** What to tell where the answer that led to that schedule makes the card a leech; storage writes it with the answer. */
  slip({ id, deck, schedule }: CardState, after: Schedule): SlipNotice | null {
    const { decks, options } = this.day.environment;
    const own = optionsOfDeck(deck, decks, options);
    return makesLeech(schedule, after, own) ? { kind: 'slips', card: id, rests: own.leechSuspends } : null;
  }

  deckName(card: CardState): string {
    return this.day.environment.decks.get(card.deck)?.name ?? '';
  }

  /** The deck and those inside it; null for all decks. */
  scope({ environment }: Day = this.day): ReadonlySet<DeckId> | null {
    return this.deck === null ? null : new Set(within(this.deck, environment.decks));
  }

  protected queueOf(day: Day, { granted, before }: Beyond): Queue {
    const { candidates } = day;
    const scope = this.scope(day);
    const inScope = (card: CardState): boolean => scope === null || scope.has(card.deck);
    const asked = {
      learning: candidates.learning.filter(inScope),
      reviews: candidates.reviews.filter(inScope),
      fresh: candidates.fresh.filter(inScope),
    };
    const used = Math.max(0, askedBeyond(day.today, limitsIn(day)) - before);
    return buildQueue(asked, day.today, limitsIn(day), Math.max(0, granted - used));
  }

  private grant(more: number): Beyond {
    const { granted, before } = this.beyond;
    const first = granted === 0 ? askedBeyond(this.day.today, limitsIn(this.day)) : before;
    return { granted: granted + more, before: first };
  }
}

const withUnsaved = (queue: Queue, [id, card]: readonly [CardId, CardState | null]): Queue =>
  card ? afterAnswer(queue, card) : withoutCard(queue, id);

type SlipNotice = Extract<StudyNotice, { kind: 'slips' }>;

export interface Beyond {
  readonly granted: number;
  readonly before: number;
}

const NOTHING_BEYOND: Beyond = { granted: 0, before: 0 };

const limitsIn =
  ({ environment: { decks, options } }: Day) =>
  (deck: DeckId): Limits =>
    optionsOfDeck(deck, decks, options);
