import { beforeEach, describe, expect, it } from 'vitest';
import { collectionOf } from '../../../src/domain/collection.ts';
import { mergeIn } from '../../../src/storage/merge.ts';
import { answerTo, deckOf, edit, firstCard } from '../../helpers/storage-drafts.ts';
import { seededRandom } from '../../helpers/simulation-random.ts';
import { emptyDisk, expectSound, openTab, timeOn, TODAY, valueOf, type Tab } from '../../helpers/storage.ts';
import { deckRecord, noteRecord, record } from '../domain/builders.ts';

let tab: Tab;

/** Two answered cards in `d`, one in `e`, one more of each unanswered. */
beforeEach(async () => {
  emptyDisk();
  tab = await openTab(seededRandom(1));
  valueOf(await tab.store.act('import', deckOf('d', ['n', 'm', 'o']), timeOn(TODAY)));
  valueOf(await tab.store.act('import', deckOf('e', ['p', 'q']), timeOn(TODAY)));
  for (const note of ['n', 'm', 'p']) await answerTo(tab, firstCard(note), 'easy', timeOn(TODAY));
});

const isBeside = async (): Promise<boolean> => (await tab.db.readMeta('live')) === 'b';
const later = timeOn(TODAY, 15).at;

/** Other options once more, later. */
const again = record('', '', { retention: [later + 1, 0.85] }).fields;

describe('a merge of few records', () => {
  it.each([
    ['a deck', deckRecord('d', { retention: [later, 0.8] }), 2],
    ['a deck that goes into another', deckRecord('d', { parent: [later, 'e'], retention: [later, 0.8] }), 2],
    ['all decks', record('options', 'collection', { retention: [later, 0.8] }), 3],
  ])('with other options for %s counts the answered cards that follow them', async (_, incoming, cards) => {
    await mergeIn(tab.db, collectionOf([], [incoming]), TODAY, { small: 1 + cards });
    expect(await isBeside()).toBe(false);
    await expectSound(tab.db);
    const other = { ...incoming, fields: { ...incoming.fields, ...again } };
    await mergeIn(tab.db, collectionOf([], [other]), TODAY, { small: cards });
    expect(await isBeside()).toBe(true);
    await expectSound(tab.db);
  });

  it.each([
    ['options that are the same', record('options', 'collection', { retention: [later, 0.9] })],
    ['options that no schedule follows', deckRecord('d', { newPerDay: [later, 3] })],
    ['older options', deckRecord('d', { name: [1, 'old'] })],
    ['a deck that is new', deckRecord('f', { retention: [later, 0.8] })],
    ['a note', noteRecord('n', { front: [later, 'other'] })],
  ])('with %s is written where the cards lie', async (_, incoming) => {
    await mergeIn(tab.db, collectionOf([], [incoming]), TODAY, { small: 1 });
    expect(await isBeside()).toBe(false);
    await expectSound(tab.db);
  });
});

describe('an action', () => {
  it('counts events and records, not their fields', async () => {
    const draft = edit('note', 'n', { front: '1', back: '2', source: '3' });
    valueOf(await tab.store.act('edit', draft, timeOn(TODAY, 13), { small: 1 }));
    expect(await isBeside()).toBe(false);
  });

  it.each([
    [3, false],
    [2, true],
  ])('of options counts the answered cards that follow them', async (small, beside) => {
    const draft = edit('deck', 'd', { retention: 0.8 });
    valueOf(await tab.store.act('options', draft, timeOn(TODAY, 13), { small }));
    expect(await isBeside()).toBe(beside);
    await expectSound(tab.db);
  });
});
