import { beforeEach, describe, expect, it, vi } from 'vitest';
import { collectionOf } from '../../../src/domain/collection.ts';
import { mergeIn } from '../../../src/storage/merge.ts';
import { undoableOn } from '../../../src/storage/undo-rows.ts';
import { answerTo, deckOf, edit, firstCard, noteId } from '../../helpers/storage-drafts.ts';
import { stubLocks } from '../../helpers/storage-locks.ts';
import { seededRandom } from '../../helpers/simulation-random.ts';
import { emptyDisk, expectSound, openTab, timeOn, TODAY, valueOf, type Tab } from '../../helpers/storage.ts';
import { noteRecord } from '../domain/builders.ts';

const CARD = firstCard('n');
const random = seededRandom(1);
let tab: Tab;
let other: Tab;

beforeEach(async () => {
  vi.unstubAllGlobals();
  emptyDisk();
  tab = await openTab(random);
  other = await openTab(random);
  valueOf(await tab.store.act('import', deckOf('d', ['n', 'm', 'o']), timeOn(TODAY)));
});

const live = () => tab.db.readMeta('live');
const undo = async (small: number, progress = (): void => undefined) =>
  valueOf(await tab.store.undoLast(timeOn(TODAY, 20), undefined, { small, progress }));
const frontOf = async (name: string) => (await tab.store.note(noteId(name)))?.front;

describe('taking back much', () => {
  it('is built beside, in whole', async () => {
    expect((await undo(3))?.created).toHaveLength(4);
    expect(await live()).toBe('b');
    expect(await tab.store.card(CARD)).toBeUndefined();
    expect(await undoableOn(tab.db, TODAY)).toEqual([]);
    expect(await undo(3)).toBeNull();
    await expectSound(tab.db);
  });

  it('leaves alone what another tab writes meanwhile', async () => {
    let step = 0;
    let edited: Promise<unknown> | undefined;
    const touch = edit('note', 'n', { front: 'touched' });
    await undo(3, () => {
      if (step++ === 1) edited = other.store.act('edit', touch, timeOn(TODAY, 21));
    });
    await edited;
    expect(await frontOf('n')).toBe('touched');
    expect(await tab.store.card(CARD)).toMatchObject({ deck: 'd' });
    expect(await tab.store.card(firstCard('m'))).toBeUndefined();
    await expectSound(tab.db);
  });

  it('leaves alone what was merged while it waited for its turn', async () => {
    stubLocks();
    const edits = edit('note', 'n', { front: 'one', back: 'one' });
    valueOf(await tab.store.act('edit', edits, timeOn(TODAY, 13)));
    let taken: Promise<unknown> | undefined;
    await navigator.locks.request('engram-build', async () => {
      const clock = await tab.db.readMeta('clock');
      taken = undo(0);
      await vi.waitFor(async () => expect(await tab.db.readMeta('clock')).not.toEqual(clock));
      const fromElsewhere = noteRecord('n', { front: [timeOn(TODAY, 14).at, 'from elsewhere'] });
      await mergeIn(other.db, collectionOf([], [fromElsewhere]), TODAY);
    });
    await taken;
    expect(await tab.store.note(noteId('n'))).toMatchObject({ front: 'from elsewhere', back: 'back' });
    await expectSound(tab.db);
  });

  it('that both tabs want at once is done once', async () => {
    stubLocks();
    const both = [tab, other].map(({ store }) => store.undoLast(timeOn(TODAY, 20), undefined, { small: 3 }));
    const undone = (await Promise.all(both)).map((outcome) => valueOf(outcome) !== null);
    expect(undone.filter(Boolean)).toHaveLength(1);
    await expectSound(tab.db);
  });
});

describe('taking back other options', () => {
  beforeEach(() => answerTo(tab, CARD, 'easy', timeOn(TODAY)));

  it('for many cards is built beside', async () => {
    const before = await tab.store.card(CARD);
    const draft = edit('deck', 'd', { retention: 0.75 });
    valueOf(await tab.store.act('options', draft, timeOn(TODAY, 13)));
    expect(await tab.store.card(CARD)).not.toEqual(before);
    await undo(1);
    expect(await live()).toBe('b');
    expect(await tab.store.card(CARD)).toEqual(before);
    await expectSound(tab.db);
  });

  it('that no schedule follows is written where the cards lie', async () => {
    valueOf(await tab.store.act('options', edit('deck', 'd', { newPerDay: 3 }), timeOn(TODAY, 13)));
    await undo(1);
    expect(await live()).toBeUndefined();
    await expectSound(tab.db);
  });
});
