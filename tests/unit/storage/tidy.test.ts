import { beforeEach, expect, it } from 'vitest';
import { studyDay } from '../../../src/domain/units.ts';
import { appendEvents, BLOCK_SIZE } from '../../../src/storage/review-log.ts';
import { newEventId } from '../../../src/domain/ids.ts';
import { writeLive } from '../../../src/storage/live-shelf.ts';
import { emptyDisk, openTab, TODAY } from '../../helpers/storage.ts';
import { seededRandom } from '../../helpers/simulation-random.ts';
import { review } from '../domain/builders.ts';

const random = seededRandom(9);
const reviews = (count: number) =>
  Array.from({ length: count }, () => review(newEventId(random), studyDay(TODAY - 9)));

beforeEach(emptyDisk);

it('counts as a write only where it packs: a merge that was read before it goes on with what it read', async () => {
  const tab = await openTab(random);
  await writeLive(tab.db, (shelf) => appendEvents(shelf, reviews(BLOCK_SIZE - 1)));
  const before = await tab.store.writes();
  await tab.store.tidy(TODAY);
  expect(await tab.store.writes()).toBe(before);
  await writeLive(tab.db, (shelf) => appendEvents(shelf, reviews(1)));
  await tab.store.tidy(TODAY);
  expect(await tab.store.writes()).toBe(before + 2);
}, 30_000);
