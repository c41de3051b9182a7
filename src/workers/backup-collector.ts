import { isSameRecord } from '../domain/adds-to.ts';
import { mergeRecords } from '../domain/aside.ts';
import type { Collection } from '../domain/collection.ts';
import type { CollectionEvent } from '../domain/event.ts';
import { EventLog } from '../domain/event-log.ts';
import { keyOf, type CollectionRecord, type RecordKey } from '../domain/record.ts';
import { isPackable } from '../domain/review-block.ts';
import { SharedTexts } from '../domain/shared-texts.ts';
import type { BackupHead, BackupSink, MediaItem } from '../formats/backup/format.ts';
import type { ReadFault } from '../formats/read-fault.ts';
import type { MediaArrivals } from './media-arrivals.ts';
import { ReviewCollector } from './review-collector.ts';

/**
 * Collects what a backup holds as it is read: what is the same here as it is here, so that of a large backup of this very
 * collection little is held twice.
 */
export class BackupCollector implements BackupSink {
  private readonly present: Collection;
  private readonly arrivals: MediaArrivals;
  private readonly shared = new SharedTexts();
  private madeBy: BackupHead | null = null;
  private readonly reviews: ReviewCollector;
  private readonly loose: CollectionEvent[] = [];
  private readonly records = new Map<RecordKey, CollectionRecord>();

  constructor(present: Collection, arrivals: MediaArrivals) {
    this.present = present;
    this.reviews = new ReviewCollector(present.events, this.shared);
    this.arrivals = arrivals;
  }

  head(head: BackupHead): void {
    this.madeBy = head;
  }

  event(event: CollectionEvent): void {
    if (event.kind === 'review' && isPackable(event)) this.reviews.add(event);
    else this.loose.push(event);
  }

  record(record: CollectionRecord): void {
    const key = keyOf(record);
    const twin = this.records.get(key);
    const merged = twin ? mergeRecords(twin, record) : record;
    const present = this.present.records.get(key);
    const isThePresent = present && isSameRecord(present, merged) && isSameRecord(merged, present);
    this.records.set(key, isThePresent ? present : this.shared.inRecord(merged));
  }

  media(item: MediaItem): void {
    this.arrivals.take(item);
  }

  settle(): Promise<ReadFault | null> {
    return this.arrivals.settle();
  }

  /** All of it, once it was read whole. */
  collected(): { readonly head: BackupHead; readonly collection: Collection } {
    if (!this.madeBy) throw new Error('A backup was read whole and had no head');
    const events = EventLog.of(this.loose).union(this.reviews.log());
    return { head: this.madeBy, collection: { events, records: this.records } };
  }
}
