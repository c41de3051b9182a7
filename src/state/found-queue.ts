import type { CardState } from '../domain/card-state.ts';
import type { CardId, EventId } from '../domain/ids.ts';
import type { Queue } from '../domain/queue.ts';
import type { Now } from '../domain/units.ts';
import type { CollectionStore } from '../storage/collection-store.ts';
import type { Day } from '../storage/today.ts';
import { StudyDayQueue } from './study-day.ts';

/** Finds what is to be studied, in its order. */
export type FindCards = () => Promise<readonly CardId[]>;

/** The cards that a search found, whether due or not, in the order of the search. */
class FoundQueue extends StudyDayQueue {
  protected cards: ReadonlyMap<CardId, CardState> = new Map();
  private readonly collection: CollectionStore;
  private readonly findCards: FindCards;
  private ids: readonly CardId[] | null = null;

  constructor(store: CollectionStore, findCards: FindCards) {
    super(store, null);
    this.collection = store;
    this.findCards = findCards;
  }

  override async load(now: Now): Promise<void> {
    this.ids ??= await this.findCards();
    const cards = await (await this.collection.manyCards()).cards(this.ids);
    this.cards = new Map(cards.map((card) => [card.id, card]));
    await super.load(now);
  }
}

/** Each is asked once and, while it is learnt, in its steps; suspended and buried ones are not. */
export class CountedQueue extends FoundQueue {
  /** The last event of each card when the sitting began: one with another was answered in it. */
  private heads: ReadonlyMap<CardId, EventId | null> | null = null;

  protected override queueOf({ today }: Day): Queue {
    const heads = (this.heads ??= headsOf(this.cards.values()));
    const asked = [...this.cards.values()].filter(
      ({ suspended, buried }) => !suspended && buried !== today.day,
    );
    const isOpen = ({ id, head }: CardState): boolean => heads.get(id) === head;
    return {
      main: asked.filter(isOpen),
      learning: asked
        .filter((card) => !isOpen(card) && isLearnt(card))
        .toSorted((a, b) => (a.schedule.due ?? 0) - (b.schedule.due ?? 0)),
    };
  }
}

const headsOf = (cards: Iterable<CardState>): ReadonlyMap<CardId, EventId | null> =>
  new Map([...cards].map(({ id, head }) => [id, head]));

const isLearnt = ({ schedule: { kind } }: CardState): boolean => kind === 'learning' || kind === 'relearning';

/** Each is shown until it was known once; nothing is written of it. */
export class LookQueue extends FoundQueue {
  /** What is left to be looked at; null until the cards were read. */
  private rest: readonly CardId[] | null = null;

  protected override queueOf(): Queue {
    this.rest ??= [...this.cards.keys()];
    return { learning: [], main: this.rest.flatMap((id) => this.cards.get(id) ?? []) };
  }

  get left(): readonly CardId[] {
    return this.rest ?? [];
  }

  /** It goes, or to the end to come again. */
  looked(id: CardId, comesAgain: boolean): void {
    const others = this.left.filter((other) => other !== id);
    this.goOn(comesAgain ? [...others, id] : others);
  }

  goOn(left: readonly CardId[]): void {
    this.rest = left;
    this.queue.value = this.queueOf();
  }

  override takenOut(id: CardId): void {
    this.rest = this.left.filter((other) => other !== id);
    super.takenOut(id);
  }
}
