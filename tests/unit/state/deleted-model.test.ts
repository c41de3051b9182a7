import { beforeEach, expect, it } from 'vitest';
import { setField } from '../../../src/domain/change.ts';
import { importedNoteId } from '../../../src/domain/digest-ids.ts';
import type { DeckId } from '../../../src/domain/ids.ts';
import { DELETED } from '../../../src/domain/record.ts';
import { DAY } from '../../../src/domain/units.ts';
import { DELETED_DAYS, DeletedModel } from '../../../src/state/deleted-model.ts';
import { valueOf } from '../../helpers/storage.ts';
import { addDeck, newWorld, type World } from '../../helpers/world.ts';

let world: World;
let model: DeletedModel;
let deck: DeckId;

async function remove(kind: 'note' | 'deck', id: string): Promise<void> {
  const draft = { events: [], fields: [setField(kind, id, DELETED, true)] };
  valueOf(await world.store.act('delete', draft, await world.store.timeOf(world.clock.now())));
  world.clock.pass(DAY);
}

const note = (number: number): string => importedNoteId(deck, `Question ${number}`, 0);
const lines = () => model.lines.value?.map(({ thing, daysAgo }) => [thing.kind, daysAgo]);

beforeEach(async () => {
  world = await newWorld();
  deck = await addDeck(world, 'A', 3);
  const other = await addDeck(world, 'B', 1);
  await remove('note', note(1));
  await remove('note', note(2));
  await remove('deck', other);
  model = new DeletedModel(world.context);
  await model.refresh();
});

it('lists what was deleted of late, the newest first', async () => {
  expect(lines()).toEqual([
    ['deck', 1],
    ['note', 2],
    ['note', 3],
  ]);
  world.clock.pass((DELETED_DAYS - 2) * DAY - 1);
  model = new DeletedModel(world.context);
  await model.refresh();
  expect(lines()).toHaveLength(2);
});

it('brings back what is chosen in one action, which Undo takes back', async () => {
  const keys = model.lines.value?.map(({ key }) => key) ?? [];
  for (const key of keys.slice(0, 2)) model.choose(key, true);
  model.choose(keys[1]!, false);
  expect([...model.chosen.value]).toEqual([keys[0]]);
  const undo = await model.bringBack(new Set(keys));
  expect(lines()).toEqual([]);
  expect(model.chosen.value.size).toBe(0);
  const { cards } = await world.store.holdings();
  expect([...cards.values()]).toEqual([3, 1]);
  valueOf(await world.store.undoLast(await world.store.timeOf(world.clock.now()), undo ?? undefined));
  await model.refresh();
  expect(lines()).toHaveLength(3);
});
