import { RATINGS, type Rating, type Steps } from '../../domain/event.ts';
import { ID_LENGTH } from '../../domain/id-bytes.ts';
import type { CardId, DeckId, DeviceId, EventId, NoteId } from '../../domain/ids.ts';
import type { Json, JsonObject } from '../../domain/json.ts';
import { isMediaId, isMediaType, LARGEST_MEDIA, type MediaId, type MediaType } from '../../domain/media.ts';
import { isStamp, type Stamp } from '../../domain/stamp.ts';
import type { EpochMs, StudyDay } from '../../domain/units.ts';
import { base64Length, isBase64 } from '../base64.ts';
import type { Expected } from './fault.ts';

/** One value of a file: what it must be, and whether it is. */
export interface Part<Value> {
  readonly expected: Expected;
  readonly accepts: (value: unknown) => value is Value;
}

const part = <Value>(expected: Expected, accepts: (value: unknown) => boolean): Part<Value> => ({
  expected,
  accepts: accepts as Part<Value>['accepts'],
});

const isNumberIn = (value: unknown, low: number, high: number): boolean =>
  typeof value === 'number' && value >= low && value <= high;

const isWholeIn = (value: unknown, low: number, high: number): boolean =>
  Number.isInteger(value) && isNumberIn(value, low, high);

/** By code: the letters, digits and signs of base64url. */
const IN_IDS = new Uint8Array(128);
for (const sign of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-') {
  IN_IDS[sign.charCodeAt(0)] = 1;
}

const beginsWithId = (text: string): boolean => {
  for (let i = 0; i < ID_LENGTH; i++) if (IN_IDS[text.charCodeAt(i)] !== 1) return false;
  return true;
};

const idPart = <Id>(): Part<Id> =>
  part('id', (value) => typeof value === 'string' && value.length === ID_LENGTH && beginsWithId(value));

export const EVENT_ID = idPart<EventId>();
export const DEVICE_ID = idPart<DeviceId>();
export const NOTE_ID = idPart<NoteId>();
export const DECK_ID = idPart<DeckId>();

const LONGEST_ORDINAL = 6;
const DOT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;

/** From behind the note's id: a dot, then digits, of which the first is 0 only alone. */
const endsWithOrdinal = (text: string): boolean => {
  const first = ID_LENGTH + 1;
  const { length } = text;
  if (text.charCodeAt(ID_LENGTH) !== DOT || length <= first || length > first + LONGEST_ORDINAL) return false;
  if (text.charCodeAt(first) === ZERO) return length === first + 1;
  for (let i = first; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code < ZERO || code > NINE) return false;
  }
  return true;
};

export const CARD_ID = part<CardId>(
  'id',
  (value) => typeof value === 'string' && endsWithOrdinal(value) && beginsWithId(value),
);

export const MEDIA_ID = part<MediaId>('id', isMediaId);
export const MEDIA_TYPE = part<MediaType>('text', isMediaType);

const LONGEST_MEDIA = base64Length(LARGEST_MEDIA);
export const BASE64 = part<string>(
  'text',
  (value) => typeof value === 'string' && value.length <= LONGEST_MEDIA && isBase64(value),
);

export const TEXT = part<string>('text', (value) => typeof value === 'string');
export const NAME = part<string>('text', (value) => typeof value === 'string' && value !== '');
export const BOOLEAN = part<boolean>('boolean', (value) => typeof value === 'boolean');
export const NUMBER = part<number>('number', Number.isFinite);
export const OBJECT = part<JsonObject>(
  'object',
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);
export const LIST = part<readonly Json[]>('list', Array.isArray);
export const NUMBERS = part<readonly number[]>(
  'list',
  (value) => Array.isArray(value) && value.every(NUMBER.accepts),
);
export const STAMP = part<Stamp>('stamp', isStamp);
export const RATING = part<Rating>('rating', (value) => RATINGS.some((rating) => rating === value));

export const numberIn = (low: number, high: number): Part<number> =>
  part('number', (value) => isNumberIn(value, low, high));
export const wholeIn = (low: number, high: number): Part<number> =>
  part('number', (value) => isWholeIn(value, low, high));

/** A drawn factor, in [0, 1). */
export const FACTOR = part<number>('number', (value) => isNumberIn(value, 0, 1) && value !== 1);

/** From a day before 1970 (clocks that lost the date, west of Greenwich) to the end of the year 9999. */
const FIRST_DAY = -365;
const LAST_DAY = 2_932_896;
const LAST_INSTANT = 253_402_300_799_999;
export const DAY = part<StudyDay>('date', (value) => isWholeIn(value, FIRST_DAY, LAST_DAY));
export const INSTANT = part<EpochMs>('date', (value) => isWholeIn(value, 0, LAST_INSTANT));
export const DAYS = wholeIn(0, LAST_DAY);

const LONGEST_STEP = 365 * 1_440;
const MOST_STEPS = 1_000;
const isStepList = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length <= MOST_STEPS &&
  value.every((step) => isNumberIn(step, 0, LONGEST_STEP) && step !== 0);
export const STEPS = part<Steps>(
  'steps',
  (value) =>
    OBJECT.accepts(value) &&
    Object.keys(value).length === 2 &&
    isStepList(value['learning']) &&
    isStepList(value['relearning']),
);

const ISO_INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/;
export const ISO_DATE = part<string>(
  'date',
  (value) => typeof value === 'string' && ISO_INSTANT.test(value) && INSTANT.accepts(Date.parse(value)),
);

export const NOTE_PAIR = part<readonly [NoteId, NoteId]>(
  'list',
  (value) => Array.isArray(value) && value.length === 2 && value.every(NOTE_ID.accepts),
);

export const only = <Literal extends string>(literal: Literal, expected: Expected): Part<Literal> =>
  part(expected, (value) => value === literal);

export const orNull = <Value>({ expected, accepts }: Part<Value>): Part<Value | null> =>
  part(expected, (value) => value === null || accepts(value));
