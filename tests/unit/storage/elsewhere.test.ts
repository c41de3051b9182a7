import { beforeEach, describe, expect, it, vi } from 'vitest';
import { newDeviceId } from '../../../src/domain/ids.ts';
import { epochMs } from '../../../src/domain/units.ts';
import { notePeer } from '../../../src/storage/peers.ts';
import { answerTo, deckOf, firstCard } from '../../helpers/storage-drafts.ts';
import { seededRandom } from '../../helpers/simulation-random.ts';
import { emptyDisk, openTab, timeOn, TODAY, valueOf, type Tab } from '../../helpers/storage.ts';

const TABLET = newDeviceId(seededRandom(9));

let tab: Tab;

beforeEach(async () => {
  emptyDisk();
  tab = await openTab(seededRandom(1));
  valueOf(await tab.store.act(null, deckOf('d', ['n', 'm']), timeOn(TODAY)));
  await answerTo(tab, firstCard('n'), 'good', timeOn(TODAY, 13));
  await notePeer(
    tab.db,
    { device: TABLET, deviceName: 'Tablet', made: epochMs(1) },
    {},
    timeOn(TODAY, 13).at,
  );
});

const answersLacked = async () => (await (await tab.store.elsewhere()).lacks()).get(TABLET)?.answers;

describe('what another device lacks', () => {
  it('counts what is answered while it is counted', async () => {
    const { events } = tab.db.shelves.a;
    const rows = await events.toArray();
    vi.spyOn(events, 'toArray').mockImplementationOnce((async () => {
      await answerTo(tab, firstCard('m'), 'good', timeOn(TODAY, 14));
      return rows;
    }) as typeof events.toArray);
    expect(await answersLacked()).toBe(2);
  });
});
