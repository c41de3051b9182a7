import type { Shelf } from './database.ts';
import type { ReviewBlock } from './review-block.ts';

/** Blocks to a reading: few enough that the page stays alive between two of them, and never all in memory. */
const AT_A_TIME = 16;

/** Shows every block of a shelf once. */
export async function readBlocks(shelf: Shelf, look: (block: ReviewBlock) => void): Promise<void> {
  let last: number | undefined = 0;
  while (last !== undefined) {
    // oxlint-disable-next-line no-await-in-loop
    const blocks: ReviewBlock[] = await shelf.blocks.where(':id').above(last).limit(AT_A_TIME).toArray();
    for (const block of blocks) look(block);
    last = blocks.at(-1)?.seq;
  }
}
