import type { MediaItem } from '../formats/backup/format.ts';
import type { ReadFault } from '../formats/read-fault.ts';
import type { EngramDatabase } from '../storage/database.ts';
import { keepComing } from '../storage/media-rows.ts';

/** Pictures and sounds of a backup, kept as they are read: no more of them is held than what was read at once. */
export class MediaArrivals {
  /** How many were not here before. */
  fresh = 0;
  private readonly db: EngramDatabase;
  private waiting: MediaItem[] = [];

  constructor(db: EngramDatabase) {
    this.db = db;
  }

  take(item: MediaItem): void {
    this.waiting.push(item);
  }

  async settle(): Promise<ReadFault | null> {
    if (this.waiting.length === 0) return null;
    const coming = this.waiting;
    this.waiting = [];
    const kept = await keepComing(this.db, coming);
    if (kept.kind === 'failed') return { kind: 'media-not-kept' };
    this.fresh += kept.value;
    return null;
  }
}
