import { beforeEach, expect, it } from 'vitest';
import { setField } from '../../../src/domain/change.ts';
import { importedNoteId } from '../../../src/domain/digest-ids.ts';
import { TagsModel } from '../../../src/state/tags-model.ts';
import { valueOf } from '../../helpers/storage.ts';
import { addDeck, newWorld, type World } from '../../helpers/world.ts';

let world: World;
let model: TagsModel;

beforeEach(async () => {
  world = await newWorld();
  const deck = await addDeck(world, 'A', 2);
  const fields = ['Question 1', 'Question 2'].map((front) =>
    setField('note', importedNoteId(deck, front, 0), 'tag:law::civil', true),
  );
  const time = await world.store.timeOf(world.clock.now());
  valueOf(await world.store.act('edit', { events: [], fields }, time));
  model = new TagsModel(world.context);
  await model.refresh();
});

const tags = () => model.tags.value?.map(({ tag, notes }) => [tag, notes]);

it('are listed, renamed and deleted, each in one action', async () => {
  expect(tags()).toEqual([
    ['law', 2],
    ['law::civil', 2],
  ]);
  expect(await model.rename('law', ' right of way ')).not.toBeNull();
  expect(tags()).toEqual([
    ['right_of_way', 2],
    ['right_of_way::civil', 2],
  ]);
  const deleted = await model.delete('right_of_way');
  expect(tags()).toEqual([]);
  valueOf(await world.store.undoLast(await world.store.timeOf(world.clock.now()), deleted ?? undefined));
  await model.refresh();
  expect(tags()).toHaveLength(2);
});

it('stay as they are where the name is empty or the same', async () => {
  const writes = await world.store.writes();
  expect([await model.rename('law', ' :: '), await model.rename('law', 'law')]).toEqual([null, null]);
  expect(await world.store.writes()).toBe(writes);
});

it('tell whether a name is taken', () => {
  expect([model.isTaken('law :: civil'), model.isTaken('civil')]).toEqual([true, false]);
});
