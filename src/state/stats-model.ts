import { signal, type Signal } from '@preact/signals';
import { sumOfDays, type DayTally } from '../domain/answer-tally.ts';
import type { Rating } from '../domain/event.ts';
import { frontLine } from '../domain/faces.ts';
import { ordinalOfCard, type DeckId, type EventId } from '../domain/ids.ts';
import { optionsOfDeck } from '../domain/options.ts';
import type { Recall } from '../domain/recall.ts';
import { streakOn } from '../domain/streak.ts';
import type { EpochMs, StudyDay } from '../domain/units.ts';
import type { GivenAnswer } from '../storage/day-answers.ts';
import type { Statistics } from '../storage/statistics.ts';
import type { AppContext } from './app-context.ts';
import { inTreeOrder } from './decks-model.ts';
import type { DeviceSettings } from './device-settings.ts';
import { shortened } from './shortened.ts';

export interface DeckChoice {
  readonly id: DeckId;
  readonly name: string;
  /** How many decks stand around it. */
  readonly depth: number;
}

export interface StatsView {
  /** Null for all decks. */
  readonly deck: DeckId | null;
  readonly decks: readonly DeckChoice[];
  readonly today: StudyDay;
  /** The study days that hold an answer. */
  readonly days: ReadonlyMap<StudyDay, DayTally>;
  readonly answers: number;
  /** Milliseconds that all of them took. */
  readonly took: number;
  readonly streak: number;
  readonly recall: Recall;
  /** The share that should be remembered. */
  readonly target: number;
  /** Cards due on each of the next days, today first. */
  readonly ahead: readonly number[];
}

/** What was answered on one day; null while it is read. */
export interface OpenedDay {
  readonly day: StudyDay;
  readonly answers: readonly AnswerLine[] | null;
  /** How many there are beyond those. */
  readonly more: number;
}

export interface AnswerLine {
  readonly id: EventId;
  /** Null where the card is not here any more. */
  readonly front: string | null;
  readonly rating: Rating;
  readonly at: EpochMs;
}

/** More answers of a day than these are a number, not a list. */
const SHOWN = 50;

/** What was answered and what comes, over all decks or over one. */
export class StatsModel {
  readonly view = signal<StatsView | null | 'missing'>(null);
  readonly opened = signal<OpenedDay | null>(null);
  readonly device: Signal<DeviceSettings>;
  private readonly context: AppContext;
  private deck: DeckId | null;
  /** What was read last: nothing is read again while it stands. */
  private read = '';

  constructor(context: AppContext, device: Signal<DeviceSettings>, deck: DeckId | null) {
    this.context = context;
    this.device = device;
    this.deck = deck;
  }

  async refresh(): Promise<void> {
    const { store, clock } = this.context;
    const { deck } = this;
    const now = clock.now();
    const [writes, { day }] = await Promise.all([store.writes(), store.timeOf(now)]);
    const asked = JSON.stringify([writes, day, deck]);
    if (asked === this.read) return;
    const statistics = await store.statistics(now, deck);
    if (deck !== this.deck) return;
    this.read = asked;
    this.view.value = statistics ? viewOf(statistics, deck, now.at) : 'missing';
    if (this.opened.value) await this.open(this.opened.value.day);
  }

  async choose(deck: DeckId | null): Promise<void> {
    if (deck === this.deck) return;
    this.deck = deck;
    this.close();
    await this.refresh();
  }

  /** Lists what was answered on a day. */
  async open(day: StudyDay): Promise<void> {
    const { deck } = this;
    if (this.opened.value?.day !== day) this.opened.value = { day, answers: null, more: 0 };
    const { answers, more } = await this.context.store.dayAnswers(day, deck, SHOWN);
    if (this.opened.value?.day === day && deck === this.deck) {
      this.opened.value = { day, answers: answers.map(lineOf), more };
    }
  }

  close(): void {
    this.opened.value = null;
  }

  showStreak(streak: boolean): void {
    this.device.value = { ...this.device.value, streak };
  }
}

function viewOf(
  { environment, liveDecks, today, sums, ahead }: Statistics,
  deck: DeckId | null,
  now: EpochMs,
): StatsView {
  const { decks, options } = environment;
  const { days, recall } = sums;
  return {
    deck,
    decks: inTreeOrder(decks, liveDecks).map(({ id, depth }) => ({
      id,
      name: decks.get(id)?.name ?? '',
      depth,
    })),
    today,
    days,
    ...sumOfDays(days.values()),
    streak: streakOn(today, now, days),
    recall,
    target: (deck === null ? options : optionsOfDeck(deck, decks, options)).retention,
    ahead,
  };
}

function lineOf({ id, card, note, rating, at }: GivenAnswer): AnswerLine {
  const front = note ? frontLine(note, ordinalOfCard(card)).trim() : '';
  return { id, front: front === '' ? null : shortened(front), rating, at };
}
