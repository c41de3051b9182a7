import type { Review } from '../domain/event.ts';
import type { EventLog } from '../domain/event-log.ts';
import { BlockWriter, packReviews, type ReviewBlock } from '../domain/review-block.ts';
import type { SharedTexts } from '../domain/shared-texts.ts';
import { BLOCK_SIZE } from '../storage/review-log.ts';

/** Collects reviews as they are read, packed: those that are here as they lie here, the others in blocks of their own. */
export class ReviewCollector {
  private readonly present: EventLog;
  private readonly shared: SharedTexts;
  /** 1 for every packed review of the present that came. */
  private readonly twins: Uint8Array;
  private reviews: Review[] = [];
  /** Where of what was read lies what is not here. */
  private fresh: (readonly [block: ReviewBlock, row: number])[] = [];
  private readonly blocks: ReviewBlock[] = [];

  constructor(present: EventLog, shared: SharedTexts) {
    this.present = present;
    this.shared = shared;
    this.twins = new Uint8Array(present.packed.size);
  }

  add(review: Review): void {
    this.reviews.push(review);
    if (this.reviews.length === BLOCK_SIZE) this.sortOut();
  }

  /** All of them. */
  log(): EventLog {
    this.sortOut();
    this.keepFresh();
    return this.present.packedWith((i) => this.twins[i] === 1, this.blocks);
  }

  private sortOut(): void {
    const block = packReviews(this.reviews);
    this.reviews = [];
    for (const [row, twin] of this.present.packed.twinsOf(block).entries()) {
      if (twin !== -1) this.twins[twin] = 1;
      else if (this.fresh.push([block, row]) === BLOCK_SIZE) this.keepFresh();
    }
  }

  private keepFresh(): void {
    const writer = new BlockWriter(this.fresh.length);
    for (const [block, row] of this.fresh) writer.copy(block, row);
    this.blocks.push(this.shared.inBlock(writer.block()));
    this.fresh = [];
  }
}
