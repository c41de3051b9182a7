import { RATINGS, type Review, type Steps } from './event.ts';
import { ID_BYTES, isCanonicalId, readId, writeId } from './id-bytes.ts';
import type { CardId, DeviceId, EventId } from './ids.ts';
import { clockOf, deviceOf, stampAt, writtenBy, type Stamp } from './stamp.ts';
import type { EpochMs, StudyDay } from './units.ts';

/**
 * Reviews, packed: a column of typed values for each field, texts that repeat as indexes into a dictionary.
 * Only this module knows the format; everything else sees reviews.
 */
export interface ReviewBlock {
  readonly seq?: number;
  readonly count: number;
  /** Event ids, 16 bytes each. */
  readonly ids: ArrayBuffer;
  /** The ids that the reviews follow, 16 bytes each; zeros for none. */
  readonly follows: ArrayBuffer;
  /** Float64: stamp milliseconds, instant, fuzz (NaN for none), in three runs of `count`. */
  readonly floats: ArrayBuffer;
  /** Int32: stamp counter, study day, time taken, card, stamp device, device, steps, rating, in runs of `count`. */
  readonly ints: ArrayBuffer;
  readonly cards: readonly CardId[];
  readonly devices: readonly DeviceId[];
  readonly steps: readonly Steps[];
}

const NO_ID = readId(new Uint8Array(ID_BYTES), 0);
const FLOATS = ['stampMs', 'at', 'fuzz'] as const;
const INTS = ['counter', 'day', 'took', 'card', 'stampDevice', 'device', 'steps', 'rating'] as const;

/** Only a review that says no more than the columns hold can be packed. */
export const isPackable = (review: Review): boolean =>
  review.more === undefined &&
  writtenBy(review.stamp) === 'person' &&
  [review.took, review.day].every(isInt32) &&
  [review.id, review.follows ?? NO_ID].every(isCanonicalId) &&
  review.follows !== NO_ID;

const isInt32 = (value: number): boolean => (value | 0) === value;

export function packReviews(reviews: readonly Review[]): ReviewBlock {
  const count = reviews.length;
  const ids = new Uint8Array(count * ID_BYTES);
  const follows = new Uint8Array(count * ID_BYTES);
  const floats = new Float64Array(count * FLOATS.length);
  const ints = new Int32Array(count * INTS.length);
  const cards = new Dictionary<CardId>();
  const devices = new Dictionary<DeviceId>();
  const steps = new Dictionary<string>();
  for (const [i, review] of reviews.entries()) {
    writeId(review.id, ids, i * ID_BYTES);
    if (review.follows !== null) writeId(review.follows, follows, i * ID_BYTES);
    const { ms, counter } = clockOf(review.stamp);
    writeColumns(floats, count, i, [ms, review.at, review.fuzz ?? Number.NaN]);
    writeColumns(ints, count, i, [
      counter,
      review.day,
      review.took,
      cards.indexOf(review.card),
      devices.indexOf(deviceOf(review.stamp)),
      devices.indexOf(review.device),
      steps.indexOf(JSON.stringify(review.steps)),
      RATINGS.indexOf(review.rating),
    ]);
  }
  return {
    count,
    ids: ids.buffer,
    follows: follows.buffer,
    floats: floats.buffer,
    ints: ints.buffer,
    cards: cards.values,
    devices: devices.values,
    steps: steps.values.map((text) => JSON.parse(text) as Steps),
  };
}

function writeColumns(
  columns: Float64Array | Int32Array,
  count: number,
  row: number,
  values: readonly number[],
): void {
  for (const [column, value] of values.entries()) columns[column * count + row] = value;
}

class Dictionary<Value extends string> {
  readonly values: Value[] = [];
  private readonly places = new Map<Value, number>();

  indexOf(value: Value): number {
    const place = this.places.get(value) ?? this.values.push(value) - 1;
    this.places.set(value, place);
    return place;
  }
}

/** The reviews of a block that `wants` (by card) asks for; all without it. */
export function* unpackReviews(
  block: ReviewBlock,
  wants: (card: CardId) => boolean = () => true,
): Iterable<Review> {
  const wanted = block.cards.map(wants);
  if (!wanted.includes(true)) return;
  const { card, count } = columnsOf(block);
  for (let row = 0; row < count; row++) if (wanted[valueAt(card, row)]) yield reviewAt(block, row);
}

/** A block's columns, read where they lie: no review is made of a row. */
export interface ReviewColumns {
  readonly count: number;
  readonly cards: readonly CardId[];
  readonly devices: readonly DeviceId[];
  readonly steps: readonly Steps[];
  readonly ids: Uint8Array;
  readonly follows: Uint8Array;
  readonly stampMs: Float64Array;
  readonly at: Float64Array;
  /** NaN for none. */
  readonly fuzz: Float64Array;
  readonly counter: Int32Array;
  readonly day: Int32Array;
  readonly took: Int32Array;
  /** The place of each review's card in `cards`. */
  readonly card: Int32Array;
  /** The place in `devices` of the device that gave the stamp. */
  readonly stampDevice: Int32Array;
  readonly device: Int32Array;
  readonly stepList: Int32Array;
  /** The place of each rating in `RATINGS`. */
  readonly rating: Int32Array;
}

const known = new WeakMap<ReviewBlock, ReviewColumns>();

export function columnsOf(block: ReviewBlock): ReviewColumns {
  const present = known.get(block);
  if (present) return present;
  const columns = makeColumns(block);
  known.set(block, columns);
  return columns;
}

function makeColumns(block: ReviewBlock): ReviewColumns {
  const { count, cards, devices, steps, ids, follows, floats, ints } = block;
  const float = (name: (typeof FLOATS)[number]): Float64Array =>
    new Float64Array(floats, FLOATS.indexOf(name) * count * Float64Array.BYTES_PER_ELEMENT, count);
  const int = (name: (typeof INTS)[number]): Int32Array =>
    new Int32Array(ints, INTS.indexOf(name) * count * Int32Array.BYTES_PER_ELEMENT, count);
  return {
    count,
    cards,
    devices,
    steps,
    ids: new Uint8Array(ids),
    follows: new Uint8Array(follows),
    stampMs: float('stampMs'),
    at: float('at'),
    fuzz: float('fuzz'),
    counter: int('counter'),
    day: int('day'),
    took: int('took'),
    card: int('card'),
    stampDevice: int('stampDevice'),
    device: int('device'),
    stepList: int('steps'),
    rating: int('rating'),
  };
}

export function* idsIn(block: ReviewBlock): Iterable<EventId> {
  const { ids, count } = columnsOf(block);
  for (let row = 0; row < count; row++) yield idAt(ids, row);
}

export const idAt = (ids: Uint8Array, row: number): EventId => readId(ids, row * ID_BYTES) as EventId;

export function reviewAt(block: ReviewBlock, row: number): Review {
  const columns = columnsOf(block);
  const follows = idAt(columns.follows, row);
  const fuzz = valueAt(columns.fuzz, row);
  return {
    kind: 'review',
    id: idAt(columns.ids, row),
    stamp: stampOfRow(columns, row),
    card: entry(columns.cards, valueAt(columns.card, row)),
    rating: entry(RATINGS, valueAt(columns.rating, row)),
    at: valueAt(columns.at, row) as EpochMs,
    day: valueAt(columns.day, row) as StudyDay,
    took: valueAt(columns.took, row),
    device: entry(columns.devices, valueAt(columns.device, row)),
    fuzz: Number.isNaN(fuzz) ? null : fuzz,
    steps: entry(columns.steps, valueAt(columns.stepList, row)),
    follows: follows === NO_ID ? null : follows,
  };
}

export function stampOfRow(columns: ReviewColumns, row: number): Stamp {
  const clock = { ms: valueAt(columns.stampMs, row), counter: valueAt(columns.counter, row) };
  return stampAt(clock, entry(columns.devices, valueAt(columns.stampDevice, row)), 'person');
}

const valueAt = (column: Float64Array | Int32Array, row: number): number => column[row] ?? 0;

function entry<Value>(values: readonly Value[], place: number): Value {
  const value = values[place];
  if (value === undefined) throw new Error(`A review block has no entry ${place}`);
  return value;
}

/** Whether two rows with the same id say the same. */
export function rowsAreSame(a: ReviewBlock, rowA: number, b: ReviewBlock, rowB: number): boolean {
  if (a === b && rowA === rowB) return true;
  const [x, y] = [columnsOf(a), columnsOf(b)];
  // Each column by its name: there are millions of rows, and a list of names takes several times as long.
  return (
    x.stampMs[rowA] === y.stampMs[rowB] &&
    x.counter[rowA] === y.counter[rowB] &&
    Object.is(x.at[rowA], y.at[rowB]) &&
    Object.is(x.fuzz[rowA], y.fuzz[rowB]) &&
    x.day[rowA] === y.day[rowB] &&
    x.took[rowA] === y.took[rowB] &&
    x.rating[rowA] === y.rating[rowB] &&
    x.cards[x.card[rowA] ?? 0] === y.cards[y.card[rowB] ?? 0] &&
    x.devices[x.stampDevice[rowA] ?? 0] === y.devices[y.stampDevice[rowB] ?? 0] &&
    x.devices[x.device[rowA] ?? 0] === y.devices[y.device[rowB] ?? 0] &&
    bytesAreSame(x.follows, rowA * ID_BYTES, y.follows, rowB * ID_BYTES) &&
    stepsAreSame(x.steps[x.stepList[rowA] ?? 0], y.steps[y.stepList[rowB] ?? 0])
  );
}

function bytesAreSame(a: Uint8Array, startA: number, b: Uint8Array, startB: number): boolean {
  for (let i = 0; i < ID_BYTES; i++) if (a[startA + i] !== b[startB + i]) return false;
  return true;
}

const stepsAreSame = (a: Steps | undefined, b: Steps | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    listsAreSame(a.learning, b.learning) &&
    listsAreSame(a.relearning, b.relearning));

const listsAreSame = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((step, i) => step === b[i]);
