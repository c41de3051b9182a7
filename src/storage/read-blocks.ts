import type { Shelf } from './database.ts';
import type { ReviewBlock } from '../domain/review-block.ts';

/** Blocks to a reading: few enough that the page stays alive between two of them, and never all in memory. */
const AT_A_TIME = 16;

/** Shows every block of a shelf once, the newest first. */
export async function readBlocks(shelf: Shelf, look: (block: ReviewBlock) => void): Promise<void> {
  const keys = await shelf.blocks.toCollection().primaryKeys();
  for (let end = keys.length; end > 0; end -= AT_A_TIME) {
    const some = keys.slice(Math.max(0, end - AT_A_TIME), end);
    // oxlint-disable-next-line no-await-in-loop
    const blocks = await shelf.blocks.where(':id').between(some[0], some.at(-1), true, true).toArray();
    for (const block of blocks.toReversed()) look(block);
  }
}
