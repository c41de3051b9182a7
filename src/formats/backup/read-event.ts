import type { CollectionEvent, Manual } from '../../domain/event.ts';
import type { JsonObject } from '../../domain/json.ts';
import type { EpochMs } from '../../domain/units.ts';
import {
  CARD_ID,
  DAY,
  DAYS,
  DEVICE_ID,
  EVENT_ID,
  FACTOR,
  INSTANT,
  NAME,
  NOTE_PAIR,
  numberIn,
  OBJECT,
  only,
  orNull,
  RATING,
  STAMP,
  STEPS,
  wholeIn,
} from './parts.ts';
import { inside, read, wrong, type Reading } from './reading.ts';
import { readShape, readWithMore } from './shape.ts';
import { refuseFuture } from './future.ts';

const BASE = { id: EVENT_ID, stamp: STAMP };
const ANY = { kind: NAME, ...BASE };

const REVIEW = {
  kind: only('review', 'text'),
  ...BASE,
  card: CARD_ID,
  rating: RATING,
  at: INSTANT,
  day: DAY,
  took: wholeIn(0, Number.MAX_SAFE_INTEGER),
  device: DEVICE_ID,
  fuzz: orNull(FACTOR),
  steps: STEPS,
  follows: orNull(EVENT_ID),
};

const VOID = { kind: only('void', 'text'), ...BASE, target: EVENT_ID, card: CARD_ID };

const SAME = { kind: only('same', 'text'), ...BASE, notes: NOTE_PAIR };

const MANUAL = { kind: only('manual', 'text'), ...BASE, card: CARD_ID };
const RESET = { ...MANUAL, change: only('reset', 'change') };
const DUE = { ...MANUAL, change: only('due', 'change'), due: DAY };
/** FSRS knows no memory below this stability, nor a difficulty out of 1..10. */
const LOWEST_STABILITY = 0.001;
const HIGHEST_STABILITY = 1e6;
const IMPORTED = {
  ...MANUAL,
  change: only('imported', 'change'),
  due: DAY,
  interval: DAYS,
  stability: numberIn(LOWEST_STABILITY, HIGHEST_STABILITY),
  difficulty: numberIn(1, 10),
  lapses: wholeIn(0, Number.MAX_SAFE_INTEGER),
  day: DAY,
};

/** Reads one event. What is unknown in it is kept; a kind that is unknown altogether is kept whole. */
export function readEvent(json: unknown, place: string, at: EpochMs): Reading<CollectionEvent> {
  if (!OBJECT.accepts(json)) return wrong(place, 'object');
  const base = readShape(json, ANY, place);
  if (base.kind === 'refused') return base;
  const { kind, stamp } = base.value;
  return refuseFuture(stamp, inside(place, 'stamp'), at) ?? readOfKind(kind, json, place);
}

function readOfKind(kind: string, json: JsonObject, place: string): Reading<CollectionEvent> {
  switch (kind) {
    case 'review':
      return readWithMore(json, REVIEW, place);
    case 'void':
      return readWithMore(json, VOID, place);
    case 'manual':
      return readManual(json, place);
    case 'same':
      return readWithMore(json, SAME, place);
    default:
      return readUnknown(json, place);
  }
}

function readManual(json: JsonObject, place: string): Reading<Manual> {
  switch (json['change']) {
    case 'reset':
      return readWithMore(json, RESET, place);
    case 'due':
      return readWithMore(json, DUE, place);
    case 'imported':
      return readWithMore(json, IMPORTED, place);
    default:
      return wrong(inside(place, 'change'), 'change');
  }
}

function readUnknown(json: JsonObject, place: string): Reading<CollectionEvent> {
  const reading = readWithMore(json, ANY, place);
  if (reading.kind === 'refused') return reading;
  const { kind: name, id, stamp, more = {} } = reading.value;
  return read({ kind: 'unknown', name, id, stamp, more });
}
