import { beforeEach, describe, expect, it } from 'vitest';
import type { NoteId } from '../../../src/domain/ids.ts';
import type { Sort } from '../../../src/domain/search/sort.ts';
import { studyDay } from '../../../src/domain/units.ts';
import type { CardSearch } from '../../../src/workers/card-search.ts';
import { CollectionSearch } from '../../../src/workers/collection-search.ts';
import { replaceLive, withChange } from '../../../src/storage/rebuild.ts';
import { packOldReviews } from '../../../src/storage/review-log.ts';
import { tellTouched, touchedSince } from '../../../src/storage/lately.ts';
import { writeLive } from '../../../src/storage/live-shelf.ts';
import { answerTo, deckOf, edit, firstCard, names, secondCard } from '../../helpers/storage-drafts.ts';
import { seededRandom } from '../../helpers/simulation-random.ts';
import { emptyDisk, nowOn, openTab, timeOn, TODAY, valueOf, type Tab } from '../../helpers/storage.ts';

let tab: Tab;
let search: CardSearch;

beforeEach(async () => {
  emptyDisk();
  tab = await openTab(seededRandom(1));
  valueOf(await tab.store.act('import', deckOf('d', ['n', 'm', 'o']), timeOn(studyDay(TODAY - 1))));
  search = new CollectionSearch(tab.db, (a, b) => a.localeCompare(b, 'en'));
});

const act = async (...draft: Parameters<typeof edit>) =>
  valueOf(await tab.store.act('edit', edit(...draft), timeOn(TODAY, 13)));

async function find(line: string, sort: Sort | null = null): Promise<readonly string[] | string> {
  const result = await search.search(line, sort, nowOn(TODAY, 14));
  if (result.kind !== 'found') return result.kind;
  const ids = await search.ids(0, 100);
  expect(ids).toHaveLength(result.count);
  return ids;
}

describe('what is found', () => {
  it('is all cards, as they are due, before and after they were read', async () => {
    const early = await find('');
    const rows = await search.rows(0, 2);
    expect(early).toEqual([firstCard('n'), firstCard('m'), firstCard('o')]);
    await find('front');
    expect(await find('')).toEqual(early);
    expect(await search.rows(0, 2)).toEqual(rows);
    expect(rows[0]).toMatchObject({
      front: 'front of n',
      deck: ['d'],
      state: 'new',
      due: { kind: 'place', place: 0 },
    });
  });

  it('is what is typed, whole words before others and fronts before backs', async () => {
    await act('note', 'm', { front: 'softmaxes', back: 'x' });
    await act('note', 'o', { front: 'x', back: 'softmax' });
    expect(await find('softmax')).toEqual([firstCard('o'), firstCard('m')]);
    expect(await find('softmax ')).toEqual([firstCard('o')]);
    expect(await find('sofmaxe')).toEqual([firstCard('m')]);
    expect(await find('-softmax is:new')).toEqual([firstCard('n'), firstCard('m')]);
  });

  it('is words in a row where they are quoted', async () => {
    await act('note', 'm', { front: 'of front' });
    expect(await find('"of front"')).toEqual([firstCard('m')]);
    expect(await find('"front of" -"of front"')).toEqual([firstCard('n'), firstCard('o')]);
    expect(await find('front-of')).toEqual([firstCard('n'), firstCard('o')]);
  });

  it('is sorted by a column, and stays so turned about', async () => {
    await act('note', 'm', { front: 'Äpfel 10' });
    await act('note', 'o', { front: 'apfel 9' });
    expect(await find('', { by: 'front', down: false })).toEqual([
      firstCard('m'),
      firstCard('o'),
      firstCard('n'),
    ]);
    expect(await find('', { by: 'front', down: true })).toEqual([
      firstCard('n'),
      firstCard('o'),
      firstCard('m'),
    ]);
  });

  it('knows the answers, packed or not, but none that was taken back', async () => {
    await answerTo(tab, firstCard('n'), 'again', timeOn(studyDay(TODAY - 5)));
    await answerTo(tab, firstCard('m'), 'good', timeOn(TODAY, 10));
    await answerTo(tab, firstCard('o'), 'good', timeOn(TODAY, 11));
    expect(await find('rated:1')).toHaveLength(2);
    await writeLive(tab.db, (shelf) => packOldReviews(shelf, TODAY));
    valueOf(await tab.store.undoLast(timeOn(TODAY, 12)));
    await search.changed();
    expect(await find('rated:1')).toEqual([firstCard('m')]);
    expect(await find('rated:7:1')).toEqual([firstCard('n')]);
    expect(await find('rated:5:1')).toEqual([]);
    expect(await find('prop:reps=1')).toHaveLength(2);
  });

  it('is nothing new where the line is not understood', async () => {
    await find('note:n');
    expect(await find('is:dew')).toBe('fault');
    expect(await search.ids(0, 9)).toEqual([firstCard('n')]);
  });

  it('is what the last of several searches asks for', async () => {
    const first = search.search('front', null, nowOn(TODAY));
    const last = search.search('note:m', null, nowOn(TODAY));
    expect((await first).kind).toBe('overtaken');
    expect(await last).toEqual({ kind: 'found', count: 1, today: TODAY });
    expect(await search.ids(0, 9)).toEqual([firstCard('m')]);
  });
});

describe('what was written since', () => {
  beforeEach(() => find('front'));

  it('is nothing where nothing was', async () => expect(await search.changed()).toBe(false));

  it('is found: another text, another tag, another state, another card', async () => {
    await act('note', 'n', { front: 'back', 'tag:math::sets': true, kind: 'reversed' });
    await act('card', secondCard('n'), { suspended: true });
    expect(await search.changed()).toBe(true);
    expect(await find('front:front')).toEqual([firstCard('m'), firstCard('o')]);
    expect(await find('tag:math')).toEqual([firstCard('n'), secondCard('n')]);
    expect(await find('is:suspended')).toEqual([secondCard('n')]);
    expect(await search.tags()).toEqual(['math::sets']);
  });

  it('leaves the place of a found card to nobody else', async () => {
    await find('is:new');
    await act('note', 'n', { deleted: true });
    valueOf(await tab.store.act('import', deckOf('e', ['new']), timeOn(TODAY, 13)));
    await search.changed();
    expect(await search.ids(0, 9)).toEqual([firstCard('m'), firstCard('o')]);
    expect(await find('is:new')).toHaveLength(3);
  });

  it('takes along what is in a deck that is deleted, and brings it back', async () => {
    const undo = await act('deck', 'd', { deleted: true });
    await search.changed();
    expect(await find('')).toEqual([]);
    valueOf(await tab.store.undoLast(timeOn(TODAY, 15), undo ?? undefined));
    await search.changed();
    expect(await find('front')).toHaveLength(3);
  });

  it('is found after the other shelf went live, and after writes that nobody kept', async () => {
    const change = { events: [], records: [{ kind: 'note', id: 'n', fields: {} }] };
    await replaceLive(tab.db, {
      change: (present) => ({ collection: withChange(present, change), alongside: () => Promise.resolve() }),
      day: TODAY,
    });
    await act('note', 'n', { front: 'elsewhere' });
    expect(await search.changed()).toBe(true);
    expect(await find('elsewhere')).toEqual([firstCard('n')]);
    await act('note', 'n', { front: 'somewhere' });
    await tab.db.meta.delete('lately');
    expect(await search.changed()).toBe(true);
    expect(await find('somewhere')).toEqual([firstCard('n')]);
  });

  it('is known for as many writes and notes as are kept', async () => {
    const writes = (await tab.db.readMeta('writes')) ?? 0;
    const touch = (notes: readonly string[]) =>
      writeLive(tab.db, async () => tellTouched(notes as readonly NoteId[]));
    for (let i = 0; i < 210; i++) {
      // oxlint-disable-next-line no-await-in-loop
      await touch(['n']);
    }
    const kept = async () => (await tab.db.readMeta('lately')) ?? [];
    expect((await kept()).map(({ write }) => write)).toEqual(
      Array.from({ length: 200 }, (_, i) => writes + 11 + i),
    );
    expect(touchedSince(await kept(), writes + 10, writes + 210)).toEqual(new Set(['n']));
    expect(touchedSince(await kept(), writes + 9, writes + 210)).toBeNull();
    await touch(names('x', 400));
    expect((await kept()).flatMap(({ notes }) => notes)).toHaveLength(500);
    await touch(names('x', 501));
    expect(touchedSince(await kept(), writes + 211, writes + 212)).toBeNull();
    await act('note', 'n', { front: 'at last' });
    expect(await search.changed()).toBe(true);
    expect(await find('last')).toEqual([firstCard('n')]);
  });
});
