import type { Now } from '../../src/domain/units.ts';
import type { EngramDatabase } from '../../src/storage/database.ts';
import { CollectionSearch } from '../../src/workers/collection-search.ts';
import { expectEqual } from './storage.ts';

const LINES = [
  '',
  'o',
  '-one',
  'b',
  'tag:x',
  'is:suspended',
  'is:new',
  'deck:*',
  'kind:cloze',
  'rated:3',
  '"B"',
];
const MOST = 1_000;

/** A search that is open while a collection is written: its index is read once and follows. */
export class FollowedSearch {
  private readonly search: CollectionSearch;
  private readonly db: EngramDatabase;

  constructor(db: EngramDatabase) {
    this.db = db;
    this.search = searchIn(db);
  }

  /** Looks whether something was written, as the screen does. */
  async follow(now: Now): Promise<void> {
    await this.search.changed();
    await this.search.search('one', null, now);
  }

  /** It finds what one finds that reads everything now; cards that are alike may stand in another order. */
  async expectAsReadAnew(now: Now): Promise<void> {
    await this.search.changed();
    const anew = searchIn(this.db);
    for (const line of LINES) {
      // oxlint-disable-next-line no-await-in-loop
      const [found, expected] = [await find(this.search, line, now), await find(anew, line, now)];
      expectEqual({ line, ...found }, { line, ...expected });
    }
    expectEqual(await this.search.tags(), await anew.tags());
  }
}

const searchIn = (db: EngramDatabase): CollectionSearch =>
  new CollectionSearch(db, (a, b) => (a < b ? -1 : a > b ? 1 : 0));

async function find(search: CollectionSearch, line: string, now: Now) {
  const result = await search.search(line, null, now);
  const rows = await search.rows(0, MOST);
  return { result, rows: rows.toSorted((a, b) => (a.card < b.card ? -1 : 1)) };
}
