import type { CollectionEvent, Manual } from '../../domain/event.ts';
import type { Json, JsonObject } from '../../domain/json.ts';
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
import type { RefuseFuture } from './future.ts';
import { NAME_LIMIT } from './limits.ts';
import { read, refused, wrong, type Reading } from './reading.ts';
import { readShape, readWithMore, shapeOf } from './shape.ts';

const BASE = { id: EVENT_ID, stamp: STAMP };
const ANY = shapeOf({ kind: NAME, ...BASE });

const REVIEW = shapeOf({
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
});

const VOID = shapeOf({ kind: only('void', 'text'), ...BASE, target: EVENT_ID, card: CARD_ID });

const SAME = shapeOf({ kind: only('same', 'text'), ...BASE, notes: NOTE_PAIR });

const MANUAL_PARTS = { kind: only('manual', 'text'), ...BASE, card: CARD_ID };
const MANUAL = shapeOf(MANUAL_PARTS);
const RESET = shapeOf({ ...MANUAL_PARTS, change: only('reset', 'change') });
const DUE = shapeOf({ ...MANUAL_PARTS, change: only('due', 'change'), due: DAY });
/** FSRS knows no memory below this stability, nor a difficulty out of 1..10. */
const LOWEST_STABILITY = 0.001;
const HIGHEST_STABILITY = 1e6;
const IMPORTED = shapeOf({
  ...MANUAL_PARTS,
  change: only('imported', 'change'),
  due: DAY,
  interval: DAYS,
  stability: numberIn(LOWEST_STABILITY, HIGHEST_STABILITY),
  difficulty: numberIn(1, 10),
  lapses: wholeIn(0, Number.MAX_SAFE_INTEGER),
  day: DAY,
});

/** Reads one event. What is unknown in it is kept; a kind that is unknown altogether is kept whole. */
export function readEvent(json: Json, refuseFuture: RefuseFuture): Reading<CollectionEvent> {
  if (!OBJECT.accepts(json)) return wrong('', 'object');
  const event = readOfKind(json);
  return event.kind === 'refused' ? event : (refuseFuture(event.value.stamp, 'stamp') ?? event);
}

function readOfKind(json: JsonObject): Reading<CollectionEvent> {
  switch (json['kind']) {
    case 'review':
      return readWithMore(json, REVIEW);
    case 'void':
      return readWithMore(json, VOID);
    case 'manual':
      return readManual(json);
    case 'same':
      return readWithMore(json, SAME);
    default:
      return readUnknown(json);
  }
}

function readManual(json: JsonObject): Reading<Manual> {
  switch (json['change']) {
    case 'reset':
      return readWithMore(json, RESET);
    case 'due':
      return readWithMore(json, DUE);
    case 'imported':
      return readWithMore(json, IMPORTED);
    default: {
      const manual = readShape(json, MANUAL);
      return manual.kind === 'refused' ? manual : wrong('change', 'change');
    }
  }
}

function readUnknown(json: JsonObject): Reading<CollectionEvent> {
  const reading = readWithMore(json, ANY);
  if (reading.kind === 'refused') return reading;
  const { kind: name, id, stamp, more = {} } = reading.value;
  if (name.length > NAME_LIMIT) return refused({ kind: 'too-long', place: 'kind', limit: NAME_LIMIT });
  return read({ kind: 'unknown', name, id, stamp, more });
}
