import { beforeEach, expect, it } from 'vitest';
import type { Json } from '../../../src/domain/json.ts';
import { mergeIn } from '../../../src/storage/merge.ts';
import { answerTo, deckOf, edit } from '../../helpers/storage-drafts.ts';
import { seededRandom } from '../../helpers/simulation-random.ts';
import { emptyDisk, expectSound, openTab, timeOn, TODAY, valueOf, type Tab } from '../../helpers/storage.ts';
import { card } from '../domain/builders.ts';

let tab: Tab;

beforeEach(async () => {
  emptyDisk();
  tab = await openTab(seededRandom(1));
  valueOf(await tab.store.act('import', deckOf('d', ['n']), timeOn(TODAY)));
});

const become = async (fields: Readonly<Record<string, Json>>, where: Tab = tab): Promise<void> =>
  void valueOf(await where.store.act('edit', edit('note', 'n', fields), timeOn(TODAY)));

/** The ordinals of the note's cards, each with when it comes back. */
async function cards(where: Tab = tab): Promise<Readonly<Record<string, number>>> {
  const rows = await where.db.shelves.a.cards.toArray();
  return Object.fromEntries(rows.map(({ id, due }) => [id.slice(id.lastIndexOf('.') + 1), due ?? 0]));
}

it('a card that stays keeps its schedule through every change of its note’s kind', async () => {
  await become({ kind: 'reversed' });
  await answerTo(tab, card('n', 0), 'good', timeOn(TODAY));
  await answerTo(tab, card('n', 1), 'easy', timeOn(TODAY));
  const both = await cards();
  expect(Object.keys(both)).toEqual(['0', '1']);

  await become({ kind: 'typed' });
  expect(await cards()).toEqual({ 0: both['0'] });
  await become({ kind: 'basic' });
  expect(await cards()).toEqual({ 0: both['0'] });
  await become({ kind: 'reversed' });
  expect(await cards()).toEqual(both);
  await expectSound(tab.db);
});

it('a card that went with its cloze or shape comes back with its answers', async () => {
  const shape = { x: 0, y: 0, w: 0.5, h: 0.5, round: false };
  await become({ kind: 'cloze', front: '{{c1::a}} {{c2::b}}' });
  await answerTo(tab, card('n', 2), 'easy', timeOn(TODAY));
  const before = await cards();
  await become({ front: '{{c1::a}} b' });
  expect(Object.keys(await cards())).toEqual(['1']);
  await become({ kind: 'occlusion', picture: 'p.webp', 'shape:2': shape, 'shape:654321': shape });
  expect(await cards()).toMatchObject({ 2: before['2'] });
  await answerTo(tab, card('n', 654_321), 'easy', timeOn(TODAY));
  const drawn = await cards();
  await become({ 'shape:654321': null });
  expect(Object.keys(await cards())).toEqual(['2']);
  await become({ 'shape:654321': shape });
  expect(await cards()).toEqual(drawn);
  await become({ kind: 'cloze', front: '{{c1::a}} {{c2::b}}' });
  expect(await cards()).toEqual(before);
  await expectSound(tab.db);
});

it('shapes that two devices drew apart are all there after a merge, each with its answers', async () => {
  const shape = { x: 0, y: 0, w: 0.5, h: 0.5, round: false };
  await become({ kind: 'occlusion', picture: 'p.webp', 'shape:5': shape });
  const shared = await tab.store.collection();
  emptyDisk();
  const other = await openTab(seededRandom(2));
  await mergeIn(other.db, shared, TODAY, { small: Infinity });
  await become({ 'shape:6': shape }, other);
  await answerTo(other, card('n', 6), 'easy', timeOn(TODAY));
  await become({ 'shape:5': null, 'shape:7': shape });
  const there = await cards(other);
  await mergeIn(tab.db, await other.store.collection(), TODAY, { small: Infinity });
  expect(await cards()).toMatchObject({ 6: there['6'] });
  expect(Object.keys(await cards())).toEqual(['6', '7']);
  await expectSound(tab.db);
});
