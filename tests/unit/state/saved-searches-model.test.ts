import { beforeEach, expect, it } from 'vitest';
import type { Collection } from '../../../src/domain/collection.ts';
import { mergeIn } from '../../../src/storage/merge.ts';
import { SavedSearchesModel } from '../../../src/state/saved-searches-model.ts';
import { emptyDisk, TODAY, valueOf } from '../../helpers/storage.ts';
import { joinWorld, newWorld, type World } from '../../helpers/world.ts';

let world: World;
let model: SavedSearchesModel;

beforeEach(async () => {
  world = await newWorld();
  model = new SavedSearchesModel(world.context);
});

const shown = ({ searches }: SavedSearchesModel = model) =>
  searches.value.map(({ name, query }) => [name, query]);

async function undo(action: number | null, at: World = world): Promise<void> {
  valueOf(await at.store.undoLast(await at.store.timeOf(at.clock.now()), action ?? -1));
}

/** With an empty disk, and ids of its own. */
function anotherDevice(seed: number): Promise<World> {
  emptyDisk();
  return joinWorld(undefined, seed);
}

const merge = ({ tab }: World, collection: Collection): Promise<void> => mergeIn(tab.db, collection, TODAY);

it('are saved, listed by name, renamed and deleted, each with its Undo', async () => {
  await model.save('Ten', 'tag:ten');
  const saved = await model.save(' 9 lives ', ' is:leech ');
  expect(shown()).toEqual([
    ['9 lives', 'is:leech'],
    ['Ten', 'tag:ten'],
  ]);
  expect(model.savedAs('is:leech  ')?.name).toBe('9 lives');
  const id = model.savedAs('tag:ten')!.id;
  const renamed = await model.rename(id, 'Zehn');
  const deleted = await model.delete(id);
  expect(shown()).toEqual([['9 lives', 'is:leech']]);
  await undo(deleted);
  await model.refresh();
  expect(shown()[1]).toEqual(['Zehn', 'tag:ten']);
  await undo(renamed);
  await undo(saved);
  await model.refresh();
  expect(shown()).toEqual([['Ten', 'tag:ten']]);
});

it('an empty line is not saved, and one without a name is called as it is written', async () => {
  expect(await model.save('Nothing', '  ')).toBeNull();
  await model.save('', 'is:due');
  expect(shown()).toEqual([['is:due', 'is:due']]);
});

it('merge between devices: both names for new ones, the later of two renamings, and a deletion reaches what stands', async () => {
  await model.save('Mine', 'tag:a');
  await model.save('Both', 'tag:b');
  await model.save('Gone', 'tag:c');
  const start = await world.store.collection();
  const other = await anotherDevice(2);
  const there = new SavedSearchesModel(other.context);
  await merge(other, start);
  await there.refresh();
  expect(shown(there)).toEqual(shown());
  const both = there.savedAs('tag:b')!.id;
  await there.save('Theirs', 'tag:d');
  await there.rename(both, 'First');
  other.clock.pass(1_000);
  await there.rename(both, 'Later');
  await there.delete(there.savedAs('tag:c')!.id);
  const theirs = await other.store.collection();
  const here = await anotherDevice(3);
  await merge(here, start);
  await merge(here, theirs);
  const united = new SavedSearchesModel(here.context);
  await united.refresh();
  expect(shown(united)).toEqual([
    ['Later', 'tag:b'],
    ['Mine', 'tag:a'],
    ['Theirs', 'tag:d'],
  ]);
});
