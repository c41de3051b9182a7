import { beforeEach, describe, expect, it } from 'vitest';
import type { CardId } from '../../../src/domain/ids.ts';
import { epochMs } from '../../../src/domain/units.ts';
import { keepRendered, readRendered, trimRendered } from '../../../src/storage/rendered.ts';
import { seededRandom } from '../../helpers/simulation-random.ts';
import { emptyDisk, openTab, type Tab } from '../../helpers/storage.ts';

const row = (card: string, at: number, front = `<p>${card}</p>`) => ({
  card: card as CardId,
  made: 'of this',
  front,
  back: '',
  source: '',
  at: epochMs(at),
});

let tab: Tab;
beforeEach(async () => {
  emptyDisk();
  tab = await openTab(seededRandom(1));
});

describe('rendered cards', () => {
  it('are kept, each as it was rendered last', async () => {
    await keepRendered(tab.db, [row('a', 1), row('b', 1)]);
    await keepRendered(tab.db, [row('a', 2, '<p>anew</p>')]);
    expect((await readRendered(tab.db, 'a' as CardId))?.front).toBe('<p>anew</p>');
    expect((await readRendered(tab.db, 'b' as CardId))?.front).toBe('<p>b</p>');
  });

  it('stay up to a number, those rendered longest ago going first', async () => {
    await keepRendered(tab.db, [row('old', 1), row('new', 3), row('middle', 2)]);
    await trimRendered(tab.db, 2);
    expect(await tab.db.rendered.orderBy('at').primaryKeys()).toEqual(['middle', 'new']);
  });

  it('make room where there is none', async () => {
    await keepRendered(tab.db, [row('a', 1)]);
    tab.db.rendered.hook('creating', () => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await keepRendered(tab.db, [row('b', 1)]);
    expect(await tab.db.rendered.count()).toBe(0);
  });

  it('are no part of the collection', async () => {
    const before = await tab.store.writes();
    await keepRendered(tab.db, [row('a', 1)]);
    expect(await tab.store.writes()).toBe(before);
  });
});
