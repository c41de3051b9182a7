import { CardRows } from './card-rows.ts';
import { laterEvent, type Review } from './event.ts';
import { ID_BYTES, isCanonicalId, writeId } from './id-bytes.ts';
import { IdTable } from './id-table.ts';
import type { CardId, DeviceId, EventId } from './ids.ts';
import { columnsOf, reviewAt, stampOfRow, type ReviewBlock } from './review-block.ts';
import { orderOf } from './review-order.ts';
import { rowsAreSame } from './same-rows.ts';
import { laterStamp, type Stamp } from './stamp.ts';

/** A block holds fewer rows than this: the place of a review is `block * ROWS + row`. */
const ROWS = 4_096;

const blockOf = (place: number): number => (place / ROWS) | 0;
const rowOf = (place: number): number => place % ROWS;

/**
 * Reviews as they lie in blocks, found by id and by card. There may be a million: no object is made of one that nobody
 * asks for, and blocks are shared, never copied.
 */
export class PackedReviews {
  static readonly NONE = new PackedReviews([], new Uint32Array());

  readonly blocks: readonly ReviewBlock[];
  private readonly places: Uint32Array;
  private readonly words: readonly Int32Array[];
  private table: IdTable | null;
  private byCard: CardRows | null = null;

  private constructor(blocks: readonly ReviewBlock[], places: Uint32Array, table: IdTable | null = null) {
    this.blocks = blocks;
    this.places = places;
    this.table = table;
    this.words = blocks.map(({ ids }) => new Int32Array(ids));
  }

  /** Of two contents under one id the one that a merge settles on. */
  static of(blocks: readonly ReviewBlock[]): PackedReviews {
    return PackedReviews.NONE.with(blocks, placesIn(blocks));
  }

  get size(): number {
    return this.places.length;
  }

  get(id: EventId): Review | undefined {
    const found = this.find(id);
    return found === -1 ? undefined : this.review(found);
  }

  *values(): Generator<Review> {
    for (let i = 0; i < this.size; i++) yield this.review(i);
  }

  /** By (stamp, id). */
  *inOrder(): Generator<Review> {
    for (const i of this.order()) yield this.review(i);
  }

  /** Their numbers by (stamp, id). */
  order(): Uint32Array {
    return orderOf(this, (i) => this.review(i).id);
  }

  /** The cards that they are of. */
  cards(): ReadonlySet<CardId> {
    const found = new Set<CardId>();
    this.forEachRow((block, row) => {
      const { card, cards } = columnsOf(block);
      const each = cards[card[row] ?? -1];
      if (each !== undefined) found.add(each);
    });
    return found;
  }

  ofCard(card: CardId): readonly Review[] {
    this.byCard ??= new CardRows(this);
    return Array.from(this.byCard.of(card), (i) => this.review(i));
  }

  review(i: number): Review {
    return this.lookAt(i, reviewAt);
  }

  /** What is seen where that one lies. */
  lookAt<Seen>(i: number, look: (block: ReviewBlock, row: number) => Seen): Seen {
    const place = this.places[i] ?? 0;
    return look(this.blockAt(place), rowOf(place));
  }

  /** Shows where each of them lies. */
  forEachRow(look: (block: ReviewBlock, row: number, i: number) => void): void {
    for (let i = 0; i < this.size; i++) {
      const place = this.places[i] ?? 0;
      look(this.blockAt(place), rowOf(place), i);
    }
  }

  /** This very one where the other adds nothing. */
  union(other: PackedReviews): PackedReviews {
    if (other.size === 0 || other === this) return this;
    return this.size === 0 ? other : this.with(other.blocks, other.places);
  }

  /** For each row of a block the number under which the same review lies here, to the letter; -1 where it does not. */
  twinsOf(block: ReviewBlock): Int32Array {
    const words = new Int32Array(block.ids);
    return Int32Array.from({ length: block.count }, (_, row) => {
      const found = this.size === 0 ? -1 : this.ids.find(words, row);
      return found !== -1 && this.lookAt(found, (known, at) => rowsAreSame(block, row, known, at))
        ? found
        : -1;
    });
  }

  /** Those of these numbers. */
  only(isMeant: (i: number) => boolean): PackedReviews {
    return this.kept((_, i) => isMeant(i));
  }

  except(ids: Iterable<EventId>): PackedReviews {
    const found = new Set([...ids].map((id) => this.find(id)));
    found.delete(-1);
    return found.size === 0 ? this : this.kept((_, i) => !found.has(i));
  }

  /** Those whose ids another has not. */
  without(other: PackedReviews): PackedReviews {
    if (other.size === 0) return this;
    if (other === this) return PackedReviews.NONE;
    return this.kept((place) => other.ids.find(this.words[blockOf(place)] ?? NO_WORDS, rowOf(place)) === -1);
  }

  /** Whether another has a review whose id is neither here nor `isElsewhere`. */
  lacksOf(other: PackedReviews, isElsewhere: (id: EventId) => boolean): boolean {
    if (other === this) return false;
    for (let i = 0; i < other.size; i++) {
      const place = other.places[i] ?? 0;
      const words = other.words[blockOf(place)] ?? NO_WORDS;
      if (this.size > 0 && this.ids.find(words, rowOf(place)) !== -1) continue;
      if (!isElsewhere(other.review(i).id)) return true;
    }
    return false;
  }

  /** The reviews of another that a union would put in the place of these. */
  *laterIn(other: PackedReviews): Generator<Review> {
    if (other === this) return;
    for (let i = 0; i < other.size && this.size > 0; i++) {
      const place = other.places[i] ?? 0;
      const found = this.ids.find(other.words[blockOf(place)] ?? NO_WORDS, rowOf(place));
      if (found === -1) continue;
      const known = this.places[found] ?? 0;
      if (isLater(other.blockAt(place), rowOf(place), this.blockAt(known), rowOf(known)))
        yield other.review(i);
    }
  }

  /** The latest stamp that each device gave. */
  latestStamps(): ReadonlyMap<DeviceId, Stamp> {
    const latest = new Map<DeviceId, { readonly ms: number; readonly stamp: Stamp }>();
    this.forEachRow((block, row) => {
      const columns = columnsOf(block);
      const device = columns.devices[columns.stampDevice[row] ?? 0] ?? NO_DEVICE;
      const ms = columns.stampMs[row] ?? 0;
      const known = latest.get(device);
      if (known && ms < known.ms) return;
      const stamp = stampOfRow(columns, row);
      latest.set(device, { ms, stamp: laterStamp(known?.stamp ?? stamp, stamp) });
    });
    return new Map([...latest].map(([device, { stamp }]) => [device, stamp]));
  }

  private find(id: EventId): number {
    if (this.size === 0 || !isCanonicalId(id)) return -1;
    const bytes = new Uint8Array(ID_BYTES);
    writeId(id, bytes, 0);
    return this.ids.find(new Int32Array(bytes.buffer), 0);
  }

  private get ids(): IdTable {
    this.table ??= this.tableFor(this.places, this.size);
    return this.table;
  }

  private kept(keeps: (place: number, i: number) => boolean): PackedReviews {
    const places = this.places.filter(keeps);
    return places.length === this.size ? this : new PackedReviews(this.blocks, places);
  }

  private tableFor(places: Uint32Array, count: number): IdTable {
    const { words } = this;
    const table = new IdTable(places.length, (i) => {
      const place = places[i] ?? 0;
      return { words: words[blockOf(place)] ?? NO_WORDS, row: rowOf(place) };
    });
    for (let i = 0; i < count; i++) table.put(i);
    return table;
  }

  private with(blocks: readonly ReviewBlock[], more: Uint32Array): PackedReviews {
    const first = this.blocks.length;
    const all = new PackedReviews([...this.blocks, ...blocks], new Uint32Array(this.size + more.length));
    all.places.set(this.places);
    let size = this.size;
    let isChanged = false;
    const table = all.tableFor(all.places, size);
    for (const place of more) {
      const moved = place + first * ROWS;
      const found = table.find(all.words[blockOf(moved)] ?? NO_WORDS, rowOf(moved));
      if (found === -1) {
        all.places[size] = moved;
        table.put(size++);
      } else {
        const known = all.places[found] ?? 0;
        if (!isLater(all.blockAt(moved), rowOf(moved), all.blockAt(known), rowOf(known))) continue;
        all.places[found] = moved;
      }
      isChanged = true;
    }
    return isChanged ? new PackedReviews(all.blocks, all.places.slice(0, size), table) : this;
  }

  private blockAt(place: number): ReviewBlock {
    const block = this.blocks[blockOf(place)];
    if (!block) throw new Error(`There is no block at ${place}`);
    return block;
  }
}

/** Whether of two contents under one id the first is the one that a merge keeps. */
function isLater(block: ReviewBlock, row: number, known: ReviewBlock, knownRow: number): boolean {
  if (rowsAreSame(block, row, known, knownRow)) return false;
  const [review, present] = [reviewAt(block, row), reviewAt(known, knownRow)];
  return laterEvent(present, review) === review;
}

const NO_WORDS = new Int32Array();
const NO_DEVICE = '' as DeviceId;

function placesIn(blocks: readonly ReviewBlock[]): Uint32Array {
  const places = new Uint32Array(blocks.reduce((sum, { count }) => sum + count, 0));
  let end = 0;
  for (const [i, { count }] of blocks.entries()) {
    if (count > ROWS) throw new Error(`A block of ${count} reviews is too large`);
    for (let row = 0; row < count; row++) places[end++] = i * ROWS + row;
  }
  return places;
}
