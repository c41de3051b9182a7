import type { Decks } from '../deck.ts';
import type { CardIndex } from './card-index.ts';
import { NEW } from './card-table.ts';
import { deckPath } from './deck-names.ts';
import { DEFAULT_SORT, type Column, type Sort } from './sort.ts';

/** Which of two texts comes first, in the language of the person. */
export type CompareTexts = (a: string, b: string) => number;

type KeyOf = (card: number) => number;

/** In which order a list stands before what has no such number. */
const NOTHING = -1;

const QUEUE = { learning: 0, day: 1, fresh: 2, suspended: 3 } as const;

/** The orders of all cards by each of their columns, each made when it is first asked for. */
export class CardOrders {
  private readonly index: CardIndex;
  private readonly compare: CompareTexts;
  private readonly orders = new Map<string, Uint32Array>();
  /** Slots by their fronts: kept when cards change, as most stay where they were. */
  private byFront: readonly number[] = [];

  constructor(index: CardIndex, compare: CompareTexts) {
    this.index = index;
    this.compare = compare;
  }

  /** Something changed: the orders are made anew. */
  clear(): void {
    this.orders.clear();
  }

  /** The places of all cards; those that are alike stand as they are due, either way. */
  order(sort: Sort, decks: Decks): Uint32Array {
    const name = `${sort.by} ${sort.down}`;
    const known = this.orders.get(name);
    if (known) return known;
    const order = this.make(sort, decks);
    this.orders.set(name, order);
    return order;
  }

  private make(sort: Sort, decks: Decks): Uint32Array {
    const keys = this.keysOf(sort.by, decks).map((keyOf) => this.column(keyOf));
    const isDefault = sort.by === DEFAULT_SORT.by;
    const ties = isDefault ? null : this.ranks(this.order(DEFAULT_SORT, decks));
    const sign = sort.down ? -1 : 1;
    return this.places().sort((a, b) => {
      for (const key of keys) {
        const difference = (key[a] ?? 0) - (key[b] ?? 0);
        if (difference !== 0) return sign * difference;
      }
      return ties ? (ties[a] ?? 0) - (ties[b] ?? 0) : a - b;
    });
  }

  private keysOf(by: Column, decks: Decks): readonly KeyOf[] {
    const { columns } = this.index.cards;
    const { added } = this.index;
    switch (by) {
      case 'due':
        return [queueOf(this.index), (card) => columns.due[card] ?? 0];
      case 'state':
        return [(card) => (columns.suspended[card] === 1 ? RANK_SUSPENDED : (columns.state[card] ?? 0))];
      case 'lapses':
        return [(card) => columns.lapses[card] ?? 0];
      case 'interval':
        return [(card) => columns.interval[card] ?? 0];
      case 'stability':
        return [(card) => finiteOr(columns.stability[card], NOTHING)];
      case 'added':
        return [(card) => finiteOr(added[columns.slot[card] ?? 0], NOTHING)];
      case 'deck': {
        const ranks = this.deckRanks(decks);
        return [(card) => ranks[columns.deck[card] ?? 0] ?? 0];
      }
      case 'front': {
        const ranks = this.frontRanks();
        return [(card) => ranks[columns.slot[card] ?? 0] ?? 0];
      }
    }
  }

  private column(keyOf: KeyOf): Float64Array {
    const keys = new Float64Array(this.index.cards.size);
    for (let card = 0; card < keys.length; card++) keys[card] = keyOf(card);
    return keys;
  }

  private places(): Uint32Array {
    const { cards } = this.index;
    return Uint32Array.from({ length: cards.size }, (_, card) => card).filter((card) => cards.isHere(card));
  }

  private ranks(order: Uint32Array): Uint32Array {
    const ranks = new Uint32Array(this.index.cards.size);
    for (const [rank, card] of order.entries()) ranks[card] = rank;
    return ranks;
  }

  private deckRanks(decks: Decks): readonly number[] {
    const ids = this.index.cards.decks.texts;
    const paths = ids.map((id) => deckPath(id, decks).join('\0'));
    const sorted = [...paths].sort(this.compare);
    return paths.map((path) => sorted.indexOf(path));
  }

  /** Fronts that are alike have the same. */
  private frontRanks(): Uint32Array {
    const { index, compare } = this;
    const keyOf = (slot: number): string => index.sortKeys[slot] ?? '';
    const slots = this.byFront.filter((slot) => index.isCurrent(slot));
    const known = new Set(slots);
    for (let slot = 0; slot < index.cards.notes.length; slot++) {
      if (index.isCurrent(slot) && !known.has(slot)) slots.push(slot);
    }
    slots.sort((a, b) => compare(keyOf(a), keyOf(b)));
    this.byFront = slots;
    const ranks = new Uint32Array(index.cards.notes.length);
    for (let i = 1; i < slots.length; i++) {
      const [before, slot] = [slots[i - 1] ?? 0, slots[i] ?? 0];
      const isAlike = compare(keyOf(before), keyOf(slot)) === 0;
      ranks[slot] = (ranks[before] ?? 0) + (isAlike ? 0 : 1);
    }
    return ranks;
  }
}

/** Behind all other states. */
const RANK_SUSPENDED = 4;

const finiteOr = (value: number | undefined, otherwise: number): number =>
  value !== undefined && Number.isFinite(value) ? value : otherwise;

/** What is learnt comes first, then what returns on a day, then new cards; what is suspended waits for nothing. */
function queueOf({ cards: { columns } }: CardIndex): KeyOf {
  return (card) => {
    if (columns.suspended[card] === 1) return QUEUE.suspended;
    if (columns.isDated[card] === 1) return QUEUE.day;
    return columns.state[card] === NEW ? QUEUE.fresh : QUEUE.learning;
  };
}

/** Those of an order that were found, in that order; with scores, what fits best comes first. */
export function inOrder(
  order: Uint32Array,
  cards: Uint8Array,
  scoreOf: ((card: number) => number) | null,
): Uint32Array {
  const found = order.filter((card) => cards[card] === 1);
  if (!scoreOf) return found;
  const scores = Array.from(found, scoreOf);
  const starts = new Map<number, number>();
  for (const score of scores) starts.set(score, (starts.get(score) ?? 0) + 1);
  let end = 0;
  for (const score of [...starts.keys()].sort((a, b) => b - a)) {
    const count = starts.get(score) ?? 0;
    starts.set(score, end);
    end += count;
  }
  const best = new Uint32Array(found.length);
  for (const [i, score] of scores.entries()) {
    const place = starts.get(score) ?? 0;
    best[place] = found[i] ?? 0;
    starts.set(score, place + 1);
  }
  return best;
}
