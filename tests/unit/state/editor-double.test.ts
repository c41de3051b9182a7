import { beforeEach, expect, it, vi } from 'vitest';
import { foldedFront } from '../../../src/domain/same-front.ts';
import { findDouble } from '../../../src/state/editor-double.ts';
import { CollectionSearch } from '../../../src/workers/collection-search.ts';
import { edit } from '../../helpers/storage-drafts.ts';
import { timeOn, TODAY, valueOf } from '../../helpers/storage.ts';
import { addDeck, newWorld, type World } from '../../helpers/world.ts';

let world: World;
let search: CollectionSearch;

beforeEach(async () => {
  world = await newWorld();
  const deck = await addDeck(world, 'Deck', 3);
  const fields = { deck, kind: 'basic', front: 'Was heißt **Größe**?', back: 'x' };
  valueOf(await world.store.act('edit', edit('note', 'own', fields), timeOn(TODAY)));
  search = new CollectionSearch(world.tab.db, new Intl.Collator('en').compare);
});

const find = (front: string, own: Parameters<typeof findDouble>[2] = null) =>
  findDouble({ ...world, search: () => Promise.resolve(search) }, front, own);

it('a front that is here already is found, whatever its capitals, accents and spaces', async () => {
  expect(await find('  question  2 ')).toMatchObject({ front: 'Question 2', deck: 'Deck' });
  expect(await find('was heißt **grosse**')).toBeNull();
  expect(await find('WAS HEIẞT **GROßE**')).toMatchObject({ front: 'Was heißt **Größe**?' });
});

it('a front that only begins so, or is the card itself, is none', async () => {
  const found = await find('Question 1');
  expect(found).not.toBeNull();
  expect(await find('Question 1', found?.note)).toBeNull();
  expect(await find('Question')).toBeNull();
  expect(await find('!?')).toBeNull();
});

it('a card that was just written is found too', async () => {
  await find('Question 1');
  valueOf(await world.store.act('edit', edit('note', 'own', { front: 'Quite new' }), timeOn(TODAY, 13)));
  expect(await find('quite new')).not.toBeNull();
});

it('what is long is not looked for', async () => {
  const looking = vi.spyOn(search, 'search');
  await find('x'.repeat(301));
  expect(looking).not.toHaveBeenCalled();
});

it('letters are told apart from their marks alone', () => {
  expect(foldedFront(' Éa  b? ')).toBe('ea b');
  expect(foldedFront('C++')).not.toBe(foldedFront('C'));
});
