import type { CollectionEvent, Review } from '../domain/event.ts';
import type { EventLog } from '../domain/event-log.ts';
import { isPackable, packReviews, type ReviewBlock } from '../domain/review-block.ts';
import type { StudyDay } from '../domain/units.ts';
import { BLOCK_SIZE } from './review-log.ts';

/** Packs the reviews of closed days of a whole log, block by block; returns what stays rows. */
export function* packLog(
  log: EventLog,
  today: StudyDay,
  size = BLOCK_SIZE,
): Generator<ReviewBlock, readonly CollectionEvent[]> {
  const rows: CollectionEvent[] = [];
  let old: Review[] = [];
  for (const event of log.inOrder()) {
    if (event.kind !== 'review' || event.day >= today - 1 || !isPackable(event)) {
      rows.push(event);
      continue;
    }
    old.push(event);
    if (old.length < size) continue;
    yield packReviews(old);
    old = [];
  }
  return [...rows, ...old];
}
