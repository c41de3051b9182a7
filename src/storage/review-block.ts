import { base64urlnopad } from '@scure/base';
import { RATINGS, type Review, type Steps } from '../domain/event.ts';
import type { CardId, DeviceId, EventId } from '../domain/ids.ts';
import { clockOf, deviceOf, stampAt, writtenBy } from '../domain/stamp.ts';
import type { EpochMs, StudyDay } from '../domain/units.ts';

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

export const ID_BYTES = 16;
const NO_ID = base64urlnopad.encode(new Uint8Array(ID_BYTES));
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

export function isCanonicalId(id: string): boolean {
  try {
    const bytes = base64urlnopad.decode(id);
    return bytes.length === ID_BYTES && base64urlnopad.encode(bytes) === id;
  } catch {
    return false;
  }
}

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
    ids.set(base64urlnopad.decode(review.id), i * ID_BYTES);
    if (review.follows !== null) follows.set(base64urlnopad.decode(review.follows), i * ID_BYTES);
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
  for (const [row, card] of columnsOf(block).card.entries()) {
    if (wanted[card]) yield reviewAt(block, row);
  }
}

/** The columns that sums are made of, read where they lie: no review is made of a row. */
export interface ReviewColumns {
  readonly count: number;
  readonly cards: readonly CardId[];
  /** The place of each review's card in `cards`. */
  readonly card: Int32Array;
  /** The place of each rating in `RATINGS`. */
  readonly rating: Int32Array;
  readonly day: Int32Array;
  readonly took: Int32Array;
  readonly at: Float64Array;
  /** One of them after all. */
  readonly review: (row: number) => Review;
}

export function columnsOf(block: ReviewBlock): ReviewColumns {
  const { count, cards, ints, floats } = block;
  const column = (name: (typeof INTS)[number]): Int32Array =>
    new Int32Array(ints, INTS.indexOf(name) * count * Int32Array.BYTES_PER_ELEMENT, count);
  return {
    count,
    cards,
    card: column('card'),
    rating: column('rating'),
    day: column('day'),
    took: column('took'),
    at: new Float64Array(floats, FLOATS.indexOf('at') * count * Float64Array.BYTES_PER_ELEMENT, count),
    review: (row) => reviewAt(block, row),
  };
}

export function* idsIn({ ids, count }: ReviewBlock): Iterable<EventId> {
  for (let row = 0; row < count; row++) yield idAt(ids, row);
}

export const idAt = (ids: ArrayBuffer, row: number): EventId =>
  base64urlnopad.encode(new Uint8Array(ids, row * ID_BYTES, ID_BYTES)) as EventId;

export function reviewAt(block: ReviewBlock, row: number): Review {
  const floats = new Float64Array(block.floats);
  const ints = new Int32Array(block.ints);
  const float = (name: (typeof FLOATS)[number]): number =>
    valueAt(floats, FLOATS.indexOf(name) * block.count + row);
  const int = (name: (typeof INTS)[number]): number => valueAt(ints, INTS.indexOf(name) * block.count + row);
  const follows = idAt(block.follows, row);
  const fuzz = float('fuzz');
  const clock = { ms: float('stampMs'), counter: int('counter') };
  return {
    kind: 'review',
    id: idAt(block.ids, row),
    stamp: stampAt(clock, entry(block.devices, int('stampDevice')), 'person'),
    card: entry(block.cards, int('card')),
    rating: entry(RATINGS, int('rating')),
    at: float('at') as EpochMs,
    day: int('day') as StudyDay,
    took: int('took'),
    device: entry(block.devices, int('device')),
    fuzz: Number.isNaN(fuzz) ? null : fuzz,
    steps: entry(block.steps, int('steps')),
    follows: follows === NO_ID ? null : follows,
  };
}

const valueAt = (column: Float64Array | Int32Array, place: number): number => column[place] ?? 0;

function entry<Value>(values: readonly Value[], place: number): Value {
  const value = values[place];
  if (value === undefined) throw new Error(`A review block has no entry ${place}`);
  return value;
}
