import { beforeEach, expect, it } from 'vitest';
import type { DeckId } from '../../../src/domain/ids.ts';
import { emptyShelf } from '../../../src/storage/fill-shelf.ts';
import { seededRandom } from '../../helpers/simulation-random.ts';
import { emptyDisk, openTab } from '../../helpers/storage.ts';

beforeEach(emptyDisk);

it('empties a large table bit by bit, and tells how far it is', async () => {
  const { db } = await openTab(seededRandom(3));
  const { tallies } = db.shelves.b;
  await tallies.bulkAdd(
    Array.from({ length: 9_001 }, (_, i) => ({ deck: `d${i}` as DeckId, cards: 1, answered: 0 })),
  );
  const shares: number[] = [];
  await emptyShelf(db.shelves.b, (share) => shares.push(share));
  expect(await tallies.count()).toBe(0);
  expect(shares.length).toBeGreaterThan(2);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
});
