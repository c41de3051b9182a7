import type { CardId } from './ids.ts';
import { columnsOf, type ReviewBlock } from './review-block.ts';

/** Reviews where they lie. */
export interface ReviewRows {
  readonly size: number;
  readonly blocks: readonly ReviewBlock[];
  forEachRow(look: (block: ReviewBlock, row: number, i: number) => void): void;
}

/** Which of many packed reviews are those of a card. */
export class CardRows {
  private readonly cards = new Map<CardId, number>();
  /** Where the rows of each card begin in `rows`. */
  private readonly starts: Uint32Array;
  private readonly rows: Uint32Array;

  constructor(reviews: ReviewRows) {
    const cardOf = this.numberCards(reviews);
    this.starts = new Uint32Array(this.cards.size + 1);
    for (const card of cardOf) this.starts[card + 1] = (this.starts[card + 1] ?? 0) + 1;
    for (let i = 1; i < this.starts.length; i++)
      this.starts[i] = (this.starts[i] ?? 0) + (this.starts[i - 1] ?? 0);
    const next = this.starts.slice();
    this.rows = new Uint32Array(reviews.size);
    for (const [row, card] of cardOf.entries()) {
      this.rows[next[card] ?? 0] = row;
      next[card] = (next[card] ?? 0) + 1;
    }
  }

  of(card: CardId): Uint32Array {
    const found = this.cards.get(card);
    return found === undefined
      ? this.rows.subarray(0, 0)
      : this.rows.subarray(this.starts[found], this.starts[found + 1]);
  }

  /** Gives every card a number, and tells that of each review. */
  private numberCards(reviews: ReviewRows): Uint32Array {
    const numbers = new Map<ReviewBlock, Uint32Array>();
    for (const block of reviews.blocks) {
      numbers.set(
        block,
        Uint32Array.from(block.cards, (card) => this.numberOf(card)),
      );
    }
    const cardOf = new Uint32Array(reviews.size);
    reviews.forEachRow((block, row, i) => {
      cardOf[i] = numbers.get(block)?.[columnsOf(block).card[row] ?? 0] ?? 0;
    });
    return cardOf;
  }

  private numberOf(card: CardId): number {
    const number = this.cards.get(card) ?? this.cards.size;
    this.cards.set(card, number);
    return number;
  }
}
