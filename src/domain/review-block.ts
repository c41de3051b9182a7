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
  const writer = new BlockWriter(reviews.length);
  for (const review of reviews) writer.add(review);
  return writer.block();
}

/** Fills a block row by row: with reviews, or with rows of other blocks, of which no review is made. */
export class BlockWriter {
  /** How many rows there are to fill. */
  readonly count: number;
  private filled = 0;
  private readonly ids: Uint8Array<ArrayBuffer>;
  private readonly follows: Uint8Array<ArrayBuffer>;
  private readonly floats: Float64Array<ArrayBuffer>;
  private readonly ints: Int32Array<ArrayBuffer>;
  private cards = new Dictionary<CardId>();
  private devices = new Dictionary<DeviceId>();
  private steps = new StepsDictionary();

  constructor(count: number) {
    this.count = count;
    this.ids = new Uint8Array(count * ID_BYTES);
    this.follows = new Uint8Array(count * ID_BYTES);
    this.floats = new Float64Array(count * FLOATS.length);
    this.ints = new Int32Array(count * INTS.length);
  }

  get isFull(): boolean {
    return this.filled === this.count;
  }

  add(review: Review): void {
    const start = this.filled * ID_BYTES;
    writeId(review.id, this.ids, start);
    if (review.follows !== null) writeId(review.follows, this.follows, start);
    const { ms, counter } = clockOf(review.stamp);
    this.write(
      [ms, review.at, review.fuzz ?? Number.NaN],
      [
        counter,
        review.day,
        review.took,
        this.cards.indexOf(review.card),
        this.devices.indexOf(deviceOf(review.stamp)),
        this.devices.indexOf(review.device),
        this.steps.indexOf(review.steps),
        RATINGS.indexOf(review.rating),
      ],
    );
  }

  copy(block: ReviewBlock, row: number): void {
    const columns = columnsOf(block);
    const start = this.filled * ID_BYTES;
    for (let i = 0; i < ID_BYTES; i++) {
      this.ids[start + i] = columns.ids[row * ID_BYTES + i] ?? 0;
      this.follows[start + i] = columns.follows[row * ID_BYTES + i] ?? 0;
    }
    this.write(
      [valueAt(columns.stampMs, row), valueAt(columns.at, row), valueAt(columns.fuzz, row)],
      [
        valueAt(columns.counter, row),
        valueAt(columns.day, row),
        valueAt(columns.took, row),
        this.cards.indexOf(entry(columns.cards, valueAt(columns.card, row))),
        this.devices.indexOf(entry(columns.devices, valueAt(columns.stampDevice, row))),
        this.devices.indexOf(entry(columns.devices, valueAt(columns.device, row))),
        this.steps.indexOf(entry(columns.steps, valueAt(columns.stepList, row))),
        valueAt(columns.rating, row),
      ],
    );
  }

  /** Begins anew, in the place of the block that it gave: that one is to be done with. */
  again(): void {
    this.filled = 0;
    this.follows.fill(0);
    this.cards = new Dictionary();
    this.devices = new Dictionary();
    this.steps = new StepsDictionary();
  }

  block(): ReviewBlock {
    if (!this.isFull) throw new Error(`Of ${this.count} rows ${this.filled} were filled`);
    return {
      count: this.count,
      ids: this.ids.buffer,
      follows: this.follows.buffer,
      floats: this.floats.buffer,
      ints: this.ints.buffer,
      cards: this.cards.values,
      devices: this.devices.values,
      steps: this.steps.values,
    };
  }

  private write(floats: readonly number[], ints: readonly number[]): void {
    if (this.isFull) throw new Error(`There are ${this.count} rows`);
    for (let i = 0; i < FLOATS.length; i++) this.floats[i * this.count + this.filled] = floats[i] ?? 0;
    for (let i = 0; i < INTS.length; i++) this.ints[i * this.count + this.filled] = ints[i] ?? 0;
    this.filled++;
  }
}

class Dictionary<Value extends string> {
  readonly values: Value[] = [];
  private readonly places = new Map<Value, number>();

  indexOf(value: Value): number {
    const known = this.places.get(value);
    if (known !== undefined) return known;
    this.places.set(value, this.values.length);
    return this.values.push(value) - 1;
  }
}

/** Equal lists are one; whole blocks share theirs, which are known without being spelt. */
class StepsDictionary {
  readonly values: Steps[] = [];
  private readonly texts = new Dictionary<string>();
  private readonly known = new Map<Steps, number>();

  indexOf(steps: Steps): number {
    const known = this.known.get(steps);
    if (known !== undefined) return known;
    const place = this.texts.indexOf(JSON.stringify(steps));
    if (place === this.values.length) this.values.push(steps);
    this.known.set(steps, place);
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
