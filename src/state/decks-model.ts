import { signal, type Signal } from '@preact/signals';
import type { CardState } from '../domain/card-state.ts';
import { ARCHIVED, within, type Deck, type Decks } from '../domain/deck.ts';
import { groupBy } from '../domain/group.ts';
import type { DeckId } from '../domain/ids.ts';
import { optionsOfDeck } from '../domain/options.ts';
import { buildQueue, type Queue } from '../domain/queue.ts';
import { fieldOf } from '../domain/record.ts';
import { MINUTE } from '../domain/units.ts';
import type { Overview } from '../storage/collection-store.ts';
import type { LastChange } from '../storage/last-change.ts';
import type { AppContext } from './app-context.ts';

/** What a deck gives today, the decks inside it included. */
export interface DeckCounts {
  readonly fresh: number;
  readonly learning: number;
  readonly due: number;
}

export interface DeckLine {
  readonly id: DeckId;
  readonly name: string;
  /** How many decks stand around it. */
  readonly depth: number;
  readonly cards: number;
  /** The share of its cards that were ever answered, 0..1. */
  readonly known: number;
  readonly counts: DeckCounts;
  /** `itself`: it was put to rest. `around`: a deck around it was. */
  readonly rests: 'itself' | 'around' | null;
}

export interface DecksView {
  readonly lines: readonly DeckLine[];
  /** Those that rest, apart. */
  readonly archived: readonly DeckLine[];
  /** Cards left today over all decks. */
  readonly left: number;
  /** Minutes that they take at the person's pace; null before the first answer. */
  readonly minutes: number | null;
  readonly answeredToday: number;
  /** The latest change of today that can still be taken back. */
  readonly lastChange: LastChange | null;
}

/** Cards that a deck still gives today. */
export const leftOf = ({ fresh, learning, due }: DeckCounts): number => fresh + learning + due;

/** The decks inside follow theirs, each deeper than it. */
export function decksInside(line: DeckLine, lines: readonly DeckLine[]): readonly DeckLine[] {
  const after = lines.slice(lines.indexOf(line) + 1);
  const end = after.findIndex(({ depth }) => depth <= line.depth);
  return end === -1 ? after : after.slice(0, end);
}

/** What all decks give today together. */
export const countsOfAll = (lines: readonly DeckLine[]): DeckCounts =>
  lines
    .filter(({ depth }) => depth === 0)
    .reduce(
      (sum, { counts }) => ({
        fresh: sum.fresh + counts.fresh,
        learning: sum.learning + counts.learning,
        due: sum.due + counts.due,
      }),
      { fresh: 0, learning: 0, due: 0 },
    );

/** The decks and what each of them gives today. */
export class DecksModel {
  readonly view = signal<DecksView | null>(null);
  private readonly context: AppContext;
  private readonly due: Signal<number | null> | undefined;

  /** `due` is told how many cards are left. */
  constructor(context: AppContext, due?: Signal<number | null>) {
    this.context = context;
    this.due = due;
  }

  async refresh(): Promise<void> {
    const { store, clock } = this.context;
    const overview = await store.overview(clock.now(), 0);
    const lastChange = await store.lastChange(overview.today.day);
    const view = { ...decksView(overview), lastChange };
    this.view.value = view;
    if (this.due) this.due.value = view.left;
  }
}

function decksView(overview: Overview): Omit<DecksView, 'lastChange'> {
  const { environment, candidates, today, answers, pace } = overview;
  const { decks, options } = environment;
  const queue = buildQueue(candidates, today, (deck) => optionsOfDeck(deck, decks, options));
  const left = queue.learning.length + queue.main.length;
  return {
    lines: linesOf(overview, queue, false),
    archived: linesOf(overview, queue, true),
    left,
    minutes: pace === null || left === 0 ? null : Math.max(1, Math.round((left * pace) / MINUTE)),
    answeredToday: answers.length,
  };
}

function linesOf(
  { environment, liveDecks, tallies }: Overview,
  queue: Queue,
  archived: boolean,
): readonly DeckLine[] {
  const { decks } = environment;
  const listed = new Set([...liveDecks].filter((id) => decks.get(id)?.archived === archived));
  return inTreeOrder(decks, listed).map(({ id, depth }): DeckLine => {
    const scope = new Set(within(id, decks).filter((inner) => listed.has(inner)));
    const sum = (name: 'cards' | 'answered'): number =>
      [...scope].reduce((total, deck) => total + (tallies.get(deck)?.[name] ?? 0), 0);
    const cards = sum('cards');
    return {
      id,
      name: decks.get(id)?.name ?? '',
      depth,
      cards,
      known: cards === 0 ? 0 : sum('answered') / cards,
      counts: countsOf(queue, scope),
      rests: restOf(decks.get(id)),
    };
  });
}

export const restOf = (deck: Deck | undefined): DeckLine['rests'] =>
  fieldOf(deck?.record, ARCHIVED) === true ? 'itself' : deck?.archived === true ? 'around' : null;

function countsOf({ learning, main }: Queue, scope: ReadonlySet<DeckId>): DeckCounts {
  const count = (cards: readonly CardState[], isNew?: boolean): number =>
    cards.filter(
      ({ deck, schedule }) => scope.has(deck) && (isNew === undefined || (schedule.kind === 'new') === isNew),
    ).length;
  return { fresh: count(main, true), learning: count(learning), due: count(main, false) };
}

interface Place {
  readonly id: DeckId;
  readonly depth: number;
}

/**
 * Some decks by name, each followed by those inside it, however deep a stranger's decks are nested. One whose deck around
 * it is not among them stands at the top.
 */
export function inTreeOrder(decks: Decks, listed: ReadonlySet<DeckId>): readonly Place[] {
  const names = new Intl.Collator(undefined, { numeric: true });
  const byName = [...listed]
    .flatMap((id) => decks.get(id) ?? [])
    .toSorted((a, b) => names.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
  const inside = groupBy(byName, ({ parent }) => (parent !== null && listed.has(parent) ? parent : null));
  const places: Place[] = [];
  const waiting = (inside.get(null) ?? []).map(({ id }): Place => ({ id, depth: 0 })).toReversed();
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const { id, depth } = place;
    places.push(place);
    waiting.push(
      ...(inside.get(id) ?? []).map((deck): Place => ({ id: deck.id, depth: depth + 1 })).toReversed(),
    );
  }
  return places;
}
