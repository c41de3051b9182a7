import { signal } from '@preact/signals';
import { cardDraft, type CardAction } from '../domain/card-actions.ts';
import type { CardState } from '../domain/card-state.ts';
import type { ManualChange, Rating } from '../domain/event.ts';
import { drawnOf, type Drawn } from '../domain/drawn.ts';
import { chanceOfRecall } from '../domain/forgetting.ts';
import { ordinalOfCard, type CardId, type DeviceId, type EventId } from '../domain/ids.ts';
import { facesOf } from '../domain/faces.ts';
import type { Note } from '../domain/note.ts';
import { clockOf } from '../domain/stamp.ts';
import { epochMs, type EpochMs, type StudyDay } from '../domain/units.ts';
import type { CardInfo, CardStep } from '../storage/card-info.ts';
import type { StorageFailure } from '../storage/outcome.ts';
import type { AppContext } from './app-context.ts';
import { CardTextCache } from './card-texts.ts';
import { spanUntil, type Span } from './spans.ts';

export interface CardInfoView extends Omit<CardInfo, 'siblings'> {
  /** Its front as safe HTML. */
  readonly front: string;
  readonly today: StudyDay;
  readonly now: EpochMs;
  /** How likely it is remembered; null where it was never answered. */
  readonly recall: Recall | null;
  /** The other cards of its note. */
  readonly siblings: readonly SiblingLine[];
}

export interface SiblingLine {
  readonly id: CardId;
  /** Its question as it is written; '' where it has none. */
  readonly front: string;
}

/** The chance of recall on the days since the last answer, and how it goes on. */
export interface Recall {
  /** Days since the last answer. */
  readonly elapsed: number;
  /** Days from the last answer to the day on which the card is due; null while it is learnt. */
  readonly due: number | null;
  /** The share that is aimed for. */
  readonly target: number;
  readonly today: number;
  readonly atDue: number | null;
  readonly curve: readonly RecallPoint[];
}

export interface RecallPoint {
  /** Days since the last answer. */
  readonly days: number;
  readonly chance: number;
}

/** What was done to the card's schedule. */
export type CardStepLine =
  | {
      readonly kind: 'answer';
      readonly id: EventId;
      readonly rating: Rating;
      readonly at: EpochMs;
      /** Milliseconds. */
      readonly took: number;
      readonly returns: Span;
      readonly device: AnswerDevice;
      /** The numbers that were asked, and what was typed; null for a card that draws none. */
      readonly drawn: Drawn | null;
    }
  | {
      readonly kind: ManualChange['change'];
      readonly id: EventId;
      readonly at: EpochMs;
      /** The day that was set. */
      readonly due: StudyDay | null;
    };

/** Where an answer was given. */
export type AnswerDevice =
  | { readonly kind: 'here' }
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'unnamed'; readonly device: DeviceId };

/** As much of a question as tells it from others. */
const LONGEST_FRONT = 160;
/** The curve is drawn through so many points. */
const POINTS = 48;
/** It goes on for at least so many days, and so many times as far as the card is away. */
const LEAST_DAYS = 7;
const BEYOND = 1.6;

/** All that is known of one card. */
export class CardInfoModel {
  readonly view = signal<CardInfoView | null | 'gone'>(null);
  /** The latest first; null until the log was looked through. */
  readonly steps = signal<readonly CardStepLine[] | null>(null);
  readonly failure = signal<StorageFailure | null>(null);
  private readonly context: AppContext;
  private readonly card: CardId;
  /** What was read last: nothing is read again while it stands. */
  private read = '';

  constructor(context: AppContext, card: CardId) {
    this.context = context;
    this.card = card;
  }

  async refresh(): Promise<void> {
    const { store, clock } = this.context;
    const now = clock.now();
    const [writes, { day }] = await Promise.all([store.writes(), store.timeOf(now)]);
    const read = `${writes} ${day}`;
    if (read === this.read) return;
    const infos = await store.cardInfos();
    const info = await infos.info(this.card);
    this.view.value = info ? await this.viewOf(info, day, now.at) : 'gone';
    if (!info) return;
    const [steps, names] = await Promise.all([infos.steps(this.card), infos.deviceNames()]);
    this.steps.value = steps.map((step) => lineOf(step, store.device, names)).toReversed();
    this.read = read;
  }

  /** Returns what Undo takes to take it back; null where nothing was written. */
  async act(action: CardAction): Promise<number | null> {
    const { store, clock, random, announce } = this.context;
    const time = await store.timeOf(clock.now());
    const card = await store.card(this.cardShown()?.id ?? this.card);
    const result = await store.act('card', cardDraft(action, card ? [card] : [], time.day, random), time);
    this.failure.value = result.kind === 'failed' ? result.failure : null;
    announce();
    await this.refresh();
    return result.kind === 'done' ? result.value : null;
  }

  private cardShown(): CardState | null {
    const view = this.view.peek();
    return view && view !== 'gone' ? view.card : null;
  }

  private async viewOf(info: CardInfo, today: StudyDay, now: EpochMs): Promise<CardInfoView> {
    const { front } = await new CardTextCache(this.context).texts(info.card);
    const siblings = info.siblings.filter(({ id }) => id !== info.card.id);
    return {
      ...info,
      front,
      today,
      now,
      recall: recallOf(info, today),
      siblings: siblings.map(({ id }) => ({ id, front: frontOf(info.note, id) })),
    };
  }
}

function recallOf({ card: { schedule }, options }: CardInfo, today: StudyDay): Recall | null {
  if (schedule.kind === 'new') return null;
  const { memory, day } = schedule;
  const chance = (days: number): number => chanceOfRecall(memory, days, options.weights);
  const elapsed = Math.max(0, today - day);
  const due = schedule.kind === 'review' ? schedule.due - day : null;
  const last = Math.max(LEAST_DAYS, Math.ceil(Math.max(elapsed, due ?? 0) * BEYOND));
  return {
    elapsed,
    due,
    target: options.retention,
    today: chance(elapsed),
    atDue: due === null ? null : chance(due),
    curve: Array.from({ length: POINTS + 1 }, (_, i) => {
      const days = (last * i) / POINTS;
      return { days, chance: chance(days) };
    }),
  };
}

function frontOf(note: Note, card: CardId): string {
  const front = facesOf(note, ordinalOfCard(card)).front.trim();
  // Cut between two characters, not within one.
  return front.length <= LONGEST_FRONT
    ? front
    : `${front.slice(0, LONGEST_FRONT).replace(/[\ud800-\udbff]$/, '')}…`;
}

function lineOf(
  { event, schedule }: CardStep,
  here: DeviceId,
  names: ReadonlyMap<DeviceId, string>,
): CardStepLine {
  const { id } = event;
  if (event.kind === 'manual') {
    // It knows by its stamp alone when that was.
    const at = epochMs(clockOf(event.stamp).ms);
    return { kind: event.change, id, at, due: event.change === 'reset' ? null : event.due };
  }
  const { rating, at, took, device } = event;
  const returns = spanUntil(schedule, at, event.day);
  const drawn = drawnOf(event);
  return { kind: 'answer', id, rating, at, took, returns, device: deviceOf(device, here, names), drawn };
}

function deviceOf(device: DeviceId, here: DeviceId, names: ReadonlyMap<DeviceId, string>): AnswerDevice {
  if (device === here) return { kind: 'here' };
  const name = names.get(device);
  return name === undefined ? { kind: 'unnamed', device } : { kind: 'named', name };
}
