import { byStampThenId, type CollectionEvent, type Review } from '../domain/event.ts';
import type { EventLog } from '../domain/event-log.ts';
import type { PackedReviews } from '../domain/packed-reviews.ts';
import { BlockWriter, columnsOf, isPackable, type ReviewBlock } from '../domain/review-block.ts';
import type { StudyDay } from '../domain/units.ts';
import { BLOCK_SIZE } from './review-log.ts';

/**
 * Packs the reviews of closed days of a whole log, full block by full block; returns what stays rows. Of what is packed
 * already no review is made, there may be a million, and each block lies in the place of the one before: that one is to be
 * done with.
 */
export function* packLog(
  { packed, loose }: EventLog,
  today: StudyDay,
  size = BLOCK_SIZE,
): Generator<ReviewBlock, readonly CollectionEvent[]> {
  const isClosed = (day: number): boolean => day < today - 1;
  const closed = closedAmong(packed, isClosed);
  const rows: CollectionEvent[] = [...closed.open];
  const late: Review[] = [];
  for (const event of loose.values()) {
    if (event.kind === 'review' && isClosed(event.day) && isPackable(event)) late.push(event);
    else rows.push(event);
  }
  late.sort(byStampThenId);
  const total = closed.numbers.length + late.length;
  const writer = new BlockWriter(size);
  for (let start = 0; start + size <= total; start += size) {
    writer.again();
    for (let i = start; i < start + size; i++) fill(writer, i, packed, closed.numbers, late);
    yield writer.block();
  }
  for (let i = total - (total % size); i < total; i++) {
    rows.push(late[i - closed.numbers.length] ?? packed.review(closed.numbers[i] ?? 0));
  }
  return rows;
}

function fill(
  writer: BlockWriter,
  i: number,
  packed: PackedReviews,
  numbers: Uint32Array,
  late: readonly Review[],
): void {
  const review = late[i - numbers.length];
  if (review) writer.add(review);
  else packed.lookAt(numbers[i] ?? 0, (block, row) => writer.copy(block, row));
}

/** The numbers of packed reviews of closed days by (stamp, id), and the reviews of others. */
function closedAmong(
  packed: PackedReviews,
  isClosed: (day: number) => boolean,
): { readonly numbers: Uint32Array; readonly open: readonly Review[] } {
  const open: Review[] = [];
  const numbers = packed.order().filter((i) => {
    const closed = packed.lookAt(i, (block, row) => isClosed(columnsOf(block).day[row] ?? 0));
    if (!closed) open.push(packed.review(i));
    return closed;
  });
  return { numbers, open };
}
