import { beforeEach, describe, expect, it } from 'vitest';
import { collectionOf, type Collection } from '../../../src/domain/collection.ts';
import { shelfTables } from '../../../src/storage/database.ts';
import { mergeIn } from '../../../src/storage/merge.ts';
import { answerTo, deckOf, edit, firstCard } from '../../helpers/storage-drafts.ts';
import { seededRandom } from '../../helpers/simulation-random.ts';
import { emptyDisk, expectSound, openTab, timeOn, TODAY, valueOf, type Tab } from '../../helpers/storage.ts';
import { deckRecord, noteRecord, record } from '../domain/builders.ts';

let tab: Tab;

beforeEach(async () => {
  emptyDisk();
  tab = await openTab(seededRandom(1));
});

const mergeSmall = (incoming: Collection) => mergeIn(tab.db, incoming, TODAY, { small: Infinity });
const orphan = noteRecord('n', { deck: [1, 'unknown'], front: [1, 'Q'] });

describe('a note whose deck is not here', () => {
  let due: number;

  beforeEach(async () => {
    await mergeSmall(collectionOf([], [orphan]));
    await answerTo(tab, firstCard('n'), 'easy', timeOn(TODAY));
    ({ due } = (await tab.store.card(firstCard('n')))!);
  });

  it('follows the options of the deck once that comes', async () => {
    await mergeSmall(collectionOf([], [deckRecord('unknown', { name: [2, 'D'], retention: [2, 0.75] })]));
    expect((await tab.store.card(firstCard('n')))!.due).toBeGreaterThan(due);
    await expectSound(tab.db);
  });

  it('follows the options of the collection until then', async () => {
    await mergeSmall(collectionOf([], [record('options', 'collection', { retention: [2, 0.75] })]));
    expect((await tab.store.card(firstCard('n')))!.due).toBeGreaterThan(due);
    await expectSound(tab.db);
  });
});

describe('options that change', () => {
  it('refold the cards of decks inside, not those of decks with options of their own', async () => {
    for (const [deck, note] of [['d', 'n'] as const, ['e', 'm'] as const, ['f', 'o'] as const]) {
      valueOf(await tab.store.act('import', deckOf(deck, [note]), timeOn(TODAY)));
      await answerTo(tab, firstCard(note), 'easy', timeOn(TODAY));
    }
    valueOf(await tab.store.act('options', edit('deck', 'e', { parent: 'd' }), timeOn(TODAY)));
    valueOf(await tab.store.act('options', edit('deck', 'f', { retention: 0.9 }), timeOn(TODAY)));
    const due = async () => (await tab.db.shelves.a.cards.toArray()).map((card) => card.due);
    const [m, n, o] = await due();
    valueOf(await tab.store.act('options', edit('deck', 'd', { retention: 0.75 }), timeOn(TODAY)));
    const [mAfter, nAfter, oAfter] = await due();
    expect([mAfter! > m!, nAfter! > n!, oAfter === o]).toEqual([true, true, true]);
    await expectSound(tab.db);
  });
});

it('a merge of what is known writes nothing', async () => {
  valueOf(await tab.store.act('import', deckOf('d', ['n', 'm']), timeOn(TODAY)));
  await answerTo(tab, firstCard('n'), 'good', timeOn(TODAY));
  const rows = () => Promise.all(shelfTables(tab.db.shelves.a).map((table) => table.toArray()));
  const before = await rows();
  await mergeSmall(await tab.store.collection());
  expect(await rows()).toEqual(before);
});
