import type { StudyDay } from '../domain/units.ts';
import { asOnlyBuilder } from './build-lock.ts';
import type { EngramDatabase } from './database.ts';
import { readLive, writeLive } from './live-shelf.ts';
import { emptyIdleShelf } from './rebuild.ts';
import { trimRendered } from './rendered.ts';
import { canPack, packOldReviews } from './review-log.ts';
import { loadSchedulers } from './schedulers.ts';
import { dropLeftovers } from './snapshots.ts';
import { tidyMedia } from './tidy-media.ts';

/**
 * Packs old reviews, forgets what can no longer be undone, removes what a killed build or snapshot left
 * behind and media that nothing names, and trims what is rendered.
 */
export const tidy = (db: EngramDatabase, day: StudyDay): Promise<void> =>
  asOnlyBuilder(async () => {
    await loadSchedulers();
    if (await readLive(db, (shelf) => canPack(shelf, day))) {
      await writeLive(db, (shelf) => packOldReviews(shelf, day));
    }
    await db.undo.where('day').below(day).delete();
    await emptyIdleShelf(db);
    await dropLeftovers(db);
    await tidyMedia(db, day);
    await trimRendered(db);
  });
