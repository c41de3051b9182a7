import { beforeEach, describe, expect, it } from 'vitest';
import { readLibrary } from '../../../src/domain/library.ts';
import { livingOf } from '../../../src/domain/living.ts';
import { addDeckDraft, archiveDraft, bringBackDraft, moveDeckDraft } from '../../../src/domain/order.ts';
import { DELETED } from '../../../src/domain/record.ts';
import { fingerprint } from '../../../src/domain/fingerprint.ts';
import type { Draft } from '../../../src/domain/change.ts';
import { epochMs, studyDay } from '../../../src/domain/units.ts';
import { mergeIn } from '../../../src/storage/merge.ts';
import { answerTo, deckId, deckOf, edit, firstCard, names, noteId } from '../../helpers/storage-drafts.ts';
import { seededRandom } from '../../helpers/simulation-random.ts';
import {
  emptyDisk,
  expectSound,
  nowOn,
  openTab,
  timeOn,
  TODAY,
  valueOf,
  type Tab,
} from '../../helpers/storage.ts';

let tab: Tab;
let seed = 1;

async function open(): Promise<Tab> {
  emptyDisk();
  return openTab(seededRandom(seed++));
}

beforeEach(async () => {
  tab = await open();
  await act(deckOf('a', names('a', 3)), 'import', 1);
  await act(deckOf('b', names('b', 2)), 'import', 2);
});

/** `minute` of the day's fifth hour; later than all before it. */
async function act(
  draft: Draft,
  action: 'import' | 'edit' | 'delete' = 'edit',
  minute = 10,
): Promise<number> {
  const undo = valueOf(await tab.store.act(action, draft, timeOn(TODAY, 5, minute * 60_000)));
  if (undo === null) throw new Error('Nothing was written');
  return undo;
}

const undo = async (action: number) => valueOf(await tab.store.undoLast(timeOn(TODAY, 6), action));

async function cardsOf(deck: string): Promise<number> {
  const { tallies, liveDecks } = await tab.store.overview(nowOn(TODAY), 0);
  if (!liveDecks.has(deckId(deck))) return -1;
  return tallies.get(deckId(deck))?.cards ?? 0;
}

const joining = async (from: string, into: string): Promise<Draft> =>
  (await tab.store.order()).joining(deckId(from), deckId(into));

async function asked(): Promise<number> {
  const { candidates } = await tab.store.overview(nowOn(TODAY), 0);
  return candidates.fresh.length + candidates.learning.length + candidates.reviews.length;
}

const deleted = async (since = 0) => (await tab.store.order()).deleted(epochMs(since));

const isShown = async (deck: string): Promise<boolean> =>
  (await tab.store.decks()).liveDecks.has(deckId(deck));

async function isLiving(deck: string): Promise<boolean> {
  const collection = await tab.store.collection();
  const library = readLibrary(collection);
  return livingOf(collection, library, library.history.joined).decks.has(deckId(deck));
}

const tags = async () => (await (await tab.store.order()).tags()).map(({ tag, notes }) => [tag, notes]);

const retag = async (from: string, to: string | null): Promise<number> =>
  act(await (await tab.store.order()).retagging(from, to), 'edit', 30);

describe('joining two decks', () => {
  it('moves the notes and the decks inside, and the empty one is gone', async () => {
    await act(addDeckDraft(deckId('inner'), 'Inner', deckId('a')));
    await act(deckOf('inner', ['x']), 'import', 11);
    const taken = await act(await joining('a', 'b'), 'edit', 12);
    expect([await cardsOf('a'), await cardsOf('b'), await cardsOf('inner')]).toEqual([-1, 5, 1]);
    const { environment } = await tab.store.decks();
    expect(environment.decks.get(deckId('inner'))?.parent).toBe('b');
    await expectSound(tab.db);
    await undo(taken);
    expect([await cardsOf('a'), await cardsOf('b')]).toEqual([3, 2]);
    await expectSound(tab.db);
  });

  it('schedules the cards by the options of the one that receives', async () => {
    await act(edit('deck', 'b', { retention: 0.7 }));
    await answerTo(tab, firstCard('a00000'), 'easy', timeOn(TODAY, 7));
    const before = await tab.store.card(firstCard('a00000'));
    await act(await joining('a', 'b'), 'edit', 300);
    const after = await tab.store.card(firstCard('a00000'));
    expect(after?.due).toBeGreaterThan(before?.due ?? Infinity);
    await expectSound(tab.db);
  });

  it('leaves what was deleted deleted', async () => {
    await act(edit('note', 'a00001', { [DELETED]: true }), 'delete');
    await act(await joining('a', 'b'), 'edit', 11);
    expect([await cardsOf('a'), await cardsOf('b')]).toEqual([-1, 4]);
    await act(bringBackDraft({ notes: [noteId('a00001')], decks: [] }), 'edit', 12);
    expect([await cardsOf('a'), await cardsOf('b')]).toEqual([1, 4]);
    await expectSound(tab.db);
  });

  it('takes nothing with it that another device wrote to the deck meanwhile', async () => {
    const here = await tab.store.collection();
    const first = tab;
    tab = await open();
    await mergeIn(tab.db, here, TODAY);
    await act(deckOf('a', ['late']), 'edit', 20);
    const there = await tab.store.collection();
    tab = first;
    await act(await joining('a', 'b'), 'edit', 30);
    const joined = await first.store.collection();
    await mergeIn(first.db, there, TODAY);
    expect([await cardsOf('a'), await cardsOf('b')]).toEqual([1, 5]);
    await expectSound(first.db);
    tab = await open();
    await mergeIn(tab.db, there, TODAY);
    await mergeIn(tab.db, joined, TODAY);
    expect(fingerprint(await tab.store.collection())).toBe(fingerprint(await first.store.collection()));
    expect([await cardsOf('a'), await cardsOf('b')]).toEqual([1, 5]);
  });

  it('is built beside the collection where it is large, and taken back likewise', async () => {
    const draft = await joining('a', 'b');
    const time = timeOn(TODAY, 8);
    const taken = valueOf(await tab.store.act('edit', draft, time, { small: 1 }));
    expect([await cardsOf('a'), await cardsOf('b')]).toEqual([-1, 5]);
    valueOf(await tab.store.undoLast(time, taken ?? undefined, { small: 1 }));
    expect([await cardsOf('a'), await cardsOf('b')]).toEqual([3, 2]);
    await expectSound(tab.db);
  });
});

describe('a deck that rests', () => {
  it('asks nothing, nor do the decks inside it, and nothing of it is due ahead', async () => {
    await act(moveDeckDraft(deckId('b'), deckId('a')));
    await answerTo(tab, firstCard('a00000'), 'easy', timeOn(TODAY, 7));
    await answerTo(tab, firstCard('b00000'), 'again', timeOn(TODAY, 7, 1));
    expect(await asked()).toBe(4);
    const taken = await act(archiveDraft(deckId('a'), true), 'edit', 200);
    expect(await asked()).toBe(0);
    expect((await tab.store.statistics(nowOn(TODAY), null))?.ahead.every((due) => due === 0)).toBe(true);
    expect(await tab.store.forecast(TODAY, null)).toEqual({ tomorrow: 0, later: null });
    expect([await cardsOf('a'), await cardsOf('b')]).toEqual([3, 2]);
    await undo(taken);
    expect(await asked()).toBe(4);
    expect((await tab.store.forecast(TODAY, null)).later).not.toBeNull();
  });
});

describe('what was deleted', () => {
  it('is listed with what went along, the newest first', async () => {
    await act(moveDeckDraft(deckId('b'), deckId('a')));
    await act(edit('note', 'b00001', { [DELETED]: true }), 'delete', 11);
    await act(edit('deck', 'a', { [DELETED]: true }), 'delete', 12);
    expect(await deleted()).toMatchObject([
      { kind: 'deck', name: 'a', cards: 4, decks: 1 },
      { kind: 'note', ids: ['b00001'], front: 'front of b00001', deck: 'b' },
    ]);
    expect(await deleted(timeOn(TODAY, 5, 12 * 60_000).at)).toHaveLength(1);
    expect(await deleted(timeOn(studyDay(TODAY + 1)).at)).toEqual([]);
  });

  it('comes back together, and goes again by Undo', async () => {
    await act(edit('note', 'b00001', { [DELETED]: true }), 'delete', 11);
    await act(edit('deck', 'a', { [DELETED]: true }), 'delete', 12);
    const back = bringBackDraft({ notes: [noteId('b00001')], decks: [deckId('a')] });
    const taken = await act(back, 'edit', 13);
    expect([await cardsOf('a'), await cardsOf('b')]).toEqual([3, 2]);
    expect(await deleted()).toEqual([]);
    await undo(taken);
    expect([await cardsOf('a'), await cardsOf('b')]).toEqual([-1, 1]);
    await expectSound(tab.db);
  });

  it('is no deck that was emptied by joining', async () => {
    await act(await joining('a', 'b'));
    expect(await deleted()).toEqual([]);
  });
});

describe('a note that makes no card', () => {
  it('keeps no deleted deck alive, where a person sees it as little as where it is told by its fingerprint', async () => {
    await act(edit('deck', 'b', { [DELETED]: true }), 'delete', 11);
    await act(edit('note', 'c', { deck: 'b', kind: 'cloze', front: 'no marks' }), 'edit', 12);
    expect([await isShown('b'), await isLiving('b')]).toEqual([false, false]);
    await act(edit('note', 'c', { front: '{{c1::marks}}' }), 'edit', 13);
    expect([await isShown('b'), await isLiving('b')]).toEqual([true, true]);
  });
});

describe('tags', () => {
  beforeEach(async () => {
    await act(edit('note', 'a00000', { 'tag:law::civil': true, 'tag:old': true }));
    await act(edit('note', 'a00001', { 'tag:law': true, 'tag:gone': false }), 'edit', 11);
    await act(edit('note', 'a00002', { 'tag:dead': true }), 'edit', 12);
    await act(edit('note', 'a00002', { [DELETED]: true }), 'delete', 13);
  });

  it('are counted over the notes that live', async () => {
    expect(await tags()).toEqual([
      ['law', 2],
      ['law::civil', 1],
      ['old', 1],
    ]);
  });

  it('are renamed on all notes in one action, and joined', async () => {
    const taken = await retag('law', 'old');
    expect(await tags()).toEqual([
      ['old', 2],
      ['old::civil', 1],
    ]);
    await undo(taken);
    expect(await tags()).toHaveLength(3);
    await retag('law', null);
    expect(await tags()).toEqual([['old', 1]]);
  });
});

it('calls a joining by the deck that goes, whatever was inside it', async () => {
  await act(addDeckDraft(deckId('c'), 'c', deckId('a')), 'edit', 11);
  await act(await joining('a', 'b'), 'edit', 12);
  expect(await tab.store.lastChange(TODAY)).toMatchObject({ name: 'a' });
});

it('deletes what came to a deck that was gone, so that it can be taken back', async () => {
  await act(await joining('a', 'b'), 'edit', 11);
  await act(edit('note', 'late', { deck: 'a', kind: 'basic', front: 'late' }), 'edit', 12);
  await act(addDeckDraft(deckId('c'), 'c', deckId('a')), 'edit', 13);
  expect(await cardsOf('a')).toBe(1);
  const action = await act(await (await tab.store.order()).deleting(deckId('a')), 'delete', 14);
  expect([await cardsOf('a'), await isShown('c')]).toEqual([-1, false]);
  await undo(action);
  expect([await cardsOf('a'), await isShown('c'), await cardsOf('b')]).toEqual([1, true, 5]);
});
