import { beforeEach, expect, it } from 'vitest';
import { namedDevice } from '../../../src/domain/device.ts';
import { setField } from '../../../src/domain/change.ts';
import { importedDeckId, importedNoteId } from '../../../src/domain/digest-ids.ts';
import { cardId } from '../../../src/domain/ids.ts';
import { DAY } from '../../../src/domain/units.ts';
import { CardInfoModel, type CardInfoView } from '../../../src/state/card-info-model.ts';
import { StudyModel } from '../../../src/state/study-model.ts';
import { valueOf } from '../../helpers/storage.ts';
import { addDeck, newWorld, type World } from '../../helpers/world.ts';

const NOTE = importedNoteId(importedDeckId('Deck'), 'Question 1', 0);
const CARD = cardId(NOTE, 0);
let world: World;

beforeEach(async () => {
  world = await newWorld();
  await addDeck(world, 'Deck', 1);
});

async function known(card = CARD): Promise<CardInfoModel> {
  const model = new CardInfoModel(world.context, card);
  await model.refresh();
  return model;
}

function viewOf(model: CardInfoModel): CardInfoView {
  const view = model.view.value;
  if (view === null || view === 'gone') throw new Error('There is no card');
  return view;
}

async function answer(rating: 'again' | 'easy'): Promise<void> {
  const study = new StudyModel(world.context, null);
  await study.start();
  study.turn();
  world.clock.pass(3_000);
  study.rate(rating);
  await study.resume();
}

const write = async (kind: string, id: string, name: string, value: string): Promise<void> => {
  const draft = { events: [], fields: [setField(kind, id, name, value)] };
  valueOf(await world.store.act('edit', draft, await world.store.timeOf(world.clock.now())));
};

it('foretells nothing of a card that was never answered', async () => {
  const model = await known();
  expect(viewOf(model)).toMatchObject({
    front: '<p>Question 1</p>',
    decks: ['Deck'],
    recall: null,
    siblings: [],
  });
  expect(model.steps.value).toEqual([]);
});

it('tells the chance of recall today, on the due day and beyond', async () => {
  await answer('easy');
  world.clock.pass(2 * DAY);
  const { recall, card } = viewOf(await known());
  const interval = card.schedule.kind === 'review' ? card.schedule.interval : 0;
  expect(recall).toMatchObject({ elapsed: 2, due: interval, target: 0.9 });
  expect(recall?.today).toBeGreaterThan(recall?.atDue ?? 1);
  expect(recall?.atDue).toBeCloseTo(0.9, 1);
  expect(recall?.curve[0]).toEqual({ days: 0, chance: 1 });
  const last = recall?.curve.at(-1);
  expect(last?.days).toBeGreaterThan(interval);
  expect(last?.chance).toBeLessThan(recall?.atDue ?? 0);
});

it('tells each answer with its device, the latest first, and what was set by hand', async () => {
  await answer('again');
  world.clock.pass(DAY);
  await answer('easy');
  const model = await known();
  const { device } = world.store;
  expect(model.steps.value).toMatchObject([
    { kind: 'answer', rating: 'easy', took: 3_000, returns: { unit: 'day' }, device: { kind: 'here' } },
    { kind: 'answer', rating: 'again', returns: { value: 1, unit: 'minute' }, device: { kind: 'here' } },
  ]);
  const time = await world.store.timeOf(world.clock.now());
  valueOf(await world.store.act('edit', namedDevice(device, 'My phone'), time));
  expect(await model.act({ kind: 'reset' })).toEqual(expect.any(Number));
  expect(viewOf(model).recall).toBeNull();
  expect(model.steps.value?.map(({ kind }) => kind)).toEqual(['reset', 'answer', 'answer']);
});

it('names its siblings by what they ask', async () => {
  await write('note', NOTE, 'kind', 'reversed');
  const { siblings } = viewOf(await known());
  expect(siblings).toEqual([{ id: cardId(NOTE, 1), front: 'Answer 1' }]);
  expect(viewOf(await known(cardId(NOTE, 1))).siblings).toEqual([{ id: CARD, front: 'Question 1' }]);
});

it('is gone with a deletion, and back with Undo', async () => {
  const model = await known();
  const action = (await model.act({ kind: 'delete' })) ?? -1;
  expect(model.view.value).toBe('gone');
  valueOf(await world.store.undoLast(await world.store.timeOf(world.clock.now()), action));
  await model.refresh();
  expect(viewOf(model).card.id).toBe(CARD);
});

it('reads nothing again while nothing was written', async () => {
  const model = await known();
  const before = model.view.value;
  await model.refresh();
  expect(model.view.value).toBe(before);
  await write('note', NOTE, 'front', 'Mended');
  await model.refresh();
  expect(viewOf(model).front).toBe('<p>Mended</p>');
});
