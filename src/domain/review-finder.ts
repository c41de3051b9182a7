import type { Review } from './event.ts';
import { ID_BYTES, isCanonicalId, writeId } from './id-bytes.ts';
import type { EventId } from './ids.ts';
import { columnsOf, idAt, reviewAt, type ReviewBlock } from './review-block.ts';

const WORDS_AN_ID = ID_BYTES / Int32Array.BYTES_PER_ELEMENT;

/** Finds a few reviews among many blocks by the bytes of their ids: of no other row is an id made. */
export class ReviewFinder {
  private readonly ids: ReadonlySet<EventId>;
  /** The first bytes of each id, as the number that a column of them reads as. */
  private readonly heads: ReadonlySet<number>;

  constructor(ids: Iterable<EventId>) {
    this.ids = new Set([...ids].filter(isCanonicalId));
    this.heads = new Set([...this.ids].map(headOf));
  }

  /** The rows of the reviews that are in this block, and the reviews. */
  *in(block: ReviewBlock): Iterable<readonly [row: number, review: Review]> {
    if (this.heads.size === 0) return;
    const words = new Int32Array(block.ids);
    const { ids } = columnsOf(block);
    for (let row = 0; row < block.count; row++) {
      if (!this.heads.has(words[row * WORDS_AN_ID] ?? 0)) continue;
      if (this.ids.has(idAt(ids, row))) yield [row, reviewAt(block, row)];
    }
  }
}

function headOf(id: EventId): number {
  const bytes = new Uint8Array(ID_BYTES);
  writeId(id, bytes, 0);
  return new Int32Array(bytes.buffer)[0] ?? 0;
}
