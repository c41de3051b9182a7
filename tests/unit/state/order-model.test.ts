import { beforeEach, describe, expect, it } from 'vitest';
import type { DeckId } from '../../../src/domain/ids.ts';
import { DecksModel, type DecksView } from '../../../src/state/decks-model.ts';
import { OrderModel, type OrderView } from '../../../src/state/order-model.ts';
import { OptionsModel, type OptionsView } from '../../../src/state/options-model.ts';
import { valueOf } from '../../helpers/storage.ts';
import { addDeck, newWorld, type World } from '../../helpers/world.ts';

let world: World;
let a: DeckId;
let b: DeckId;

beforeEach(async () => {
  world = await newWorld();
  a = await addDeck(world, 'A', 3);
  b = await addDeck(world, 'B', 2);
});

async function decks(): Promise<DecksView> {
  const model = new DecksModel(world.context);
  await model.refresh();
  if (!model.view.value) throw new Error('No decks');
  return model.view.value;
}

const names = async (): Promise<readonly string[]> => (await decks()).lines.map(({ name }) => name);

function seen<View>(model: { readonly view: { readonly value: View | null | 'missing' } }): View {
  const { value } = model.view;
  if (value === null || value === 'missing') throw new Error('Nothing shows');
  return value;
}

async function order(deck: DeckId | null): Promise<OrderModel> {
  const model = new OrderModel(world.context, deck);
  await model.refresh();
  return model;
}

const hosts = (model: OrderModel): readonly string[] => seen<OrderView>(model).hosts.map(({ name }) => name);

async function undo(action: number | null): Promise<void> {
  if (action === null) throw new Error('Nothing was written');
  valueOf(await world.store.undoLast(await world.store.timeOf(world.clock.now()), action));
}

async function options(deck: DeckId): Promise<OptionsModel> {
  const model = new OptionsModel(world.context, deck);
  await model.refresh();
  return model;
}

describe('the order of decks', () => {
  it('adds a deck where it is wished, and none without a name', async () => {
    const model = await order(null);
    expect(hosts(model)).toEqual(['A', 'B']);
    expect(await model.add('  ', null)).toBeNull();
    await undo(await model.add(' New ', b));
    expect(await names()).toEqual(['A', 'B']);
    await model.add('New', b);
    expect((await decks()).lines.map(({ name, depth }) => [name, depth])).toEqual([
      ['A', 0],
      ['B', 0],
      ['New', 1],
    ]);
  });

  it('offers no deck inside the one that is moved, and none that rests', async () => {
    await (await order(b)).move(a);
    await (await order(null)).add('Resting', null);
    const resting = (await decks()).lines.find(({ name }) => name === 'Resting');
    await (await order(resting?.id ?? null)).archive(true);
    expect(hosts(await order(a))).toEqual([]);
    expect(hosts(await order(b))).toEqual(['A']);
  });

  it('joins two decks in one action', async () => {
    const model = await order(a);
    const action = await model.join(b);
    expect(model.view.value).toBe('missing');
    expect((await decks()).lines.map(({ name, cards }) => [name, cards])).toEqual([['B', 5]]);
    await undo(action);
    expect((await decks()).lines.map(({ name, cards }) => [name, cards])).toEqual([
      ['A', 3],
      ['B', 2],
    ]);
  });

  it('puts a deck to rest with those inside it, apart and uncounted', async () => {
    await (await order(b)).move(a);
    await (await order(a)).archive(true);
    const { lines, archived, left } = await decks();
    expect([lines, left]).toEqual([[], 0]);
    expect(archived.map(({ name, depth, cards, rests }) => [name, depth, cards, rests])).toEqual([
      ['A', 0, 5, 'itself'],
      ['B', 1, 2, 'around'],
    ]);
    await (await order(a)).archive(false);
    expect((await decks()).left).toBe(5);
  });

  it('lists a deck that rests inside one that does not at the top of the archive', async () => {
    await (await order(b)).move(a);
    await (await order(b)).archive(true);
    const { lines, archived, left } = await decks();
    expect(lines.map(({ name, cards }) => [name, cards])).toEqual([['A', 3]]);
    expect(archived.map(({ name, depth }) => [name, depth])).toEqual([['B', 0]]);
    expect(left).toBe(3);
  });
});

describe('the options of a deck inside another', () => {
  beforeEach(async () => void (await (await order(b)).move(a)));

  it('tell which deck they are of', async () => {
    await (await options(a)).set('newPerDay', 3);
    const { own, from, around, options: all } = seen<OptionsView>(await options(b));
    expect([all.newPerDay, around.newPerDay, own.size]).toEqual([3, 3, 0]);
    expect([from.get('newPerDay'), from.get('retention')]).toEqual(['A', '']);
    expect(seen<OptionsView>(await options(a))).toMatchObject({ inside: 1, setInside: [], cards: 5 });
  });

  it('tell what would be without its own, and are taken back', async () => {
    await (await options(a)).set('leechThreshold', 4);
    const model = await options(b);
    await model.set('leechThreshold', 5);
    await model.set('leechSuspends', false);
    await model.set('typedStrict', 'exact');
    expect(seen<OptionsView>(model)).toMatchObject({
      own: new Set(['leechThreshold', 'leechSuspends', 'typedStrict']),
      around: { leechThreshold: 4, leechSuspends: true },
      options: { leechThreshold: 5, leechSuspends: false, typedStrict: 'exact' },
    });
    expect(seen<OptionsView>(await options(a)).setInside).toEqual(['B']);
    await undo(model.written.value?.undo ?? null);
    await model.refresh();
    expect(seen<OptionsView>(model).own.has('typedStrict')).toBe(false);
    await model.inherit('leechThreshold');
    expect(seen<OptionsView>(model).options.leechThreshold).toBe(4);
  });
});
