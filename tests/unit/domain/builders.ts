import { CARD_KIND, type CardState } from '../../../src/domain/card-state.ts';
import type { Manual, Review } from '../../../src/domain/event.ts';
import {
  cardId,
  type CardId,
  type DeckId,
  type DeviceId,
  type EventId,
  type NoteId,
} from '../../../src/domain/ids.ts';
import type { Json } from '../../../src/domain/json.ts';
import type { CollectionRecord, Stamped } from '../../../src/domain/record.ts';
import { NEW, type ReviewSchedule, type Schedule } from '../../../src/domain/schedule.ts';
import { stampAt, type Stamp, type Writer } from '../../../src/domain/stamp.ts';
import { DAY, epochMs, studyDay } from '../../../src/domain/units.ts';

/** Short names for what tests build by hand. */

export const PHONE = 'phone'.padEnd(22, '-') as DeviceId;
export const TABLET = 'tablet'.padEnd(22, '-') as DeviceId;

export const note = (name: string): NoteId => name as NoteId;
export const deck = (name: string): DeckId => name as DeckId;
export const event = (name: string): EventId => name as EventId;
export const card = (name: string, ordinal = 0): CardId => cardId(note(name), ordinal);

export const stamp = (ms: number, device: DeviceId = PHONE, writer: Writer = 'person'): Stamp =>
  stampAt({ ms, counter: 0 }, device, writer);

/** What a file wrote at that time. */
export const source = (ms: number): Stamp => stamp(ms, PHONE, 'source');

type When = number | Stamp;

/** A record whose fields are `name: [when, value]`; a number is a person's stamp of that millisecond. */
export function record(
  kind: string,
  id: string,
  fields: Record<string, readonly [When, Json]>,
): CollectionRecord {
  const stamped = Object.entries(fields).map(([name, [when, value]]): [string, Stamped] => [
    name,
    [typeof when === 'number' ? stamp(when) : when, value],
  ]);
  return { kind, id, fields: Object.fromEntries(stamped) };
}

type FieldsByName = Parameters<typeof record>[2];

export const noteRecord = (name: string, fields: FieldsByName): CollectionRecord =>
  record('note', name, fields);
export const deckRecord = (name: string, fields: FieldsByName): CollectionRecord =>
  record('deck', name, fields);
export const cardRecord = (name: string, fields: FieldsByName): CollectionRecord =>
  record(CARD_KIND, card(name), fields);

export const STEPS = { learning: [1, 10], relearning: [10] };

/** A review of card `n.0` at noon of its study day, stamped then, without fuzz. */
export function review(id: string, day: number, changes: Partial<Review> = {}): Review {
  const at = changes.at ?? epochMs(day * DAY + DAY / 2);
  return {
    kind: 'review',
    id: event(id),
    stamp: stamp(at),
    card: card('n'),
    rating: 'good',
    at,
    day: studyDay(day),
    took: 4_000,
    device: PHONE,
    fuzz: null,
    steps: STEPS,
    follows: null,
    ...changes,
  };
}

type ManualParts = { readonly stamp: Stamp } & (
  { readonly change: 'reset' } | { readonly change: 'due'; readonly due: number }
);

export function manual(id: string, parts: ManualParts): Manual {
  const base = { kind: 'manual', id: event(id), stamp: parts.stamp, card: card('n') } as const;
  return parts.change === 'due'
    ? { ...base, change: 'due', due: studyDay(parts.due) }
    : { ...base, change: 'reset' };
}

/** A new card of note `name`, in deck `d`. */
export function cardState(name: string, changes: Partial<CardState> = {}, ordinal = 0): CardState {
  return {
    id: card(name, ordinal),
    note: note(name),
    deck: deck('d'),
    position: 0,
    schedule: NEW,
    head: null,
    suspended: false,
    buried: null,
    flag: 0,
    touched: '',
    ...changes,
  };
}

export function inReview(schedule: Schedule): ReviewSchedule {
  if (schedule.kind !== 'review') throw new Error(`The card is in ${schedule.kind}`);
  return schedule;
}
