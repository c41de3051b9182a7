import { beforeEach, describe, expect, it } from 'vitest';
import { fieldOf, noteKey } from '../../../src/domain/record.ts';
import { studyDay } from '../../../src/domain/units.ts';
import { mergeIn } from '../../../src/storage/merge.ts';
import { answerTo, deckOf, edit, firstCard } from '../../helpers/storage-drafts.ts';
import { seededRandom } from '../../helpers/simulation-random.ts';
import { emptyDisk, expectSound, openTab, timeOn, TODAY, valueOf, type Tab } from '../../helpers/storage.ts';

let tab: Tab;
const CARD = firstCard('n');

beforeEach(async () => {
  emptyDisk();
  tab = await openTab(seededRandom(1));
  valueOf(await tab.store.act('import', deckOf('d', ['n']), timeOn(TODAY, 5)));
  valueOf(await tab.store.act('options', edit('deck', 'd', { leechThreshold: 2 }), timeOn(TODAY, 6)));
});

let day = TODAY;

/** Known for long, then forgotten. */
async function lapse(): Promise<void> {
  await answerTo(tab, CARD, 'easy', timeOn((day = studyDay(day + 60))));
  await answerTo(tab, CARD, 'again', timeOn((day = studyDay(day + 60))));
}

async function standing(): Promise<readonly [tagged: boolean, suspended: boolean]> {
  const { records } = await tab.store.collection();
  const tagged = fieldOf(records.get(noteKey('n' as never)), 'tag:leech') === true;
  return [tagged, (await tab.store.card(CARD))?.suspended ?? false];
}

describe('a card that keeps slipping', () => {
  it('is tagged and rests with the answer that makes it a leech', async () => {
    await lapse();
    expect(await standing()).toEqual([false, false]);
    await lapse();
    expect(await standing()).toEqual([true, true]);
    await expectSound(tab.db);
  });

  it('is none any more once that answer is taken back', async () => {
    await lapse();
    await lapse();
    valueOf(await tab.store.undoLast(timeOn(day, 13), 'answer'));
    expect(await standing()).toEqual([false, false]);
    expect((await tab.store.card(CARD))?.schedule).toMatchObject({ kind: 'review', lapses: 1 });
    await expectSound(tab.db);
  });

  it('comes back to no note that was deleted elsewhere meanwhile', async () => {
    await lapse();
    const start = await tab.store.collection();
    const phone = tab;
    emptyDisk();
    const tablet = await openTab(seededRandom(2));
    await mergeIn(tablet.db, start, day);
    valueOf(await tablet.store.act('delete', edit('note', 'n', { deleted: true }), timeOn(day, 13)));
    await lapse();
    await mergeIn(phone.db, await tablet.store.collection(), day);
    expect(await tab.store.card(CARD)).toBeUndefined();
    await expectSound(phone.db);
  });

  it('rests again after half the threshold more, and not for other answers', async () => {
    await lapse();
    await lapse();
    valueOf(await tab.store.act('edit', edit('card', CARD, { suspended: false }), timeOn(day, 14)));
    await answerTo(tab, CARD, 'hard', timeOn(day, 15));
    expect(await standing()).toEqual([true, false]);
    await lapse();
    expect(await standing()).toEqual([true, true]);
  });

  it('only gets its tag where leeches are not to rest', async () => {
    valueOf(
      await tab.store.act(
        'options',
        edit('options', 'collection', { leechSuspends: false }),
        timeOn(TODAY, 7),
      ),
    );
    await lapse();
    await lapse();
    expect(await standing()).toEqual([true, false]);
  });

  it('is made by no merge, though both devices together have lapses enough', async () => {
    await lapse();
    const start = await tab.store.collection();
    const phone = tab;
    emptyDisk();
    tab = await openTab(seededRandom(2));
    await mergeIn(tab.db, start, day);
    valueOf(await tab.store.act('options', edit('deck', 'd', { leechThreshold: 9 }), timeOn(day, 13)));
    await lapse();
    const there = await tab.store.collection();
    tab = phone;
    await mergeIn(phone.db, there, day);
    expect((await phone.store.card(CARD))?.schedule).toMatchObject({ lapses: 2 });
    expect(await standing()).toEqual([false, false]);
  });
});
