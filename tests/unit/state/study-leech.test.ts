import { beforeEach, expect, it, vi } from 'vitest';
import { setField } from '../../../src/domain/change.ts';
import { DAY } from '../../../src/domain/units.ts';
import { StudyModel } from '../../../src/state/study-model.ts';
import { valueOf } from '../../helpers/storage.ts';
import { addDeck, newWorld, type World } from '../../helpers/world.ts';

let world: World;

beforeEach(async () => {
  world = await newWorld();
  const deck = await addDeck(world, 'Deck', 1);
  const fields = [setField('deck', deck, 'leechThreshold', 1)];
  valueOf(
    await world.store.act('options', { events: [], fields }, await world.store.timeOf(world.clock.now())),
  );
});

const phaseIs = (model: StudyModel, kind: string) =>
  vi.waitFor(() => expect(model.phase.value.kind).toBe(kind), { interval: 5 });

async function study(): Promise<StudyModel> {
  const model = new StudyModel(world.context, null);
  await model.start();
  return model;
}

/** The card in its first session, then in that of the day on which it was forgotten. */
async function forget(): Promise<StudyModel> {
  const first = await study();
  first.turn();
  first.rate('easy');
  await phaseIs(first, 'done');
  world.clock.pass(60 * DAY);
  const model = await study();
  model.turn();
  model.rate('again');
  return model;
}

it('a card that became a leech is told and asked no more, and Undo brings it back', async () => {
  const model = await forget();
  expect(model.notice.value).toMatchObject({ kind: 'slips', rests: true });
  expect(model.left.value).toBe(0);
  await phaseIs(model, 'done');
  expect(model.notice.value?.kind).toBe('slips');
  await model.undo();
  expect([model.notice.value, model.left.value]).toEqual([null, 1]);
  await phaseIs(model, 'front');
  model.turn();
  model.rate('good');
  await phaseIs(model, 'done');
  expect(model.notice.value).toBeNull();
});

it('a leech that is not to rest is told, and comes back in its steps', async () => {
  const fields = [setField('options', 'collection', 'leechSuspends', false)];
  valueOf(
    await world.store.act('options', { events: [], fields }, await world.store.timeOf(world.clock.now())),
  );
  const model = await forget();
  expect(model.notice.value).toMatchObject({ kind: 'slips', rests: false });
  expect(model.left.value).toBe(1);
});
