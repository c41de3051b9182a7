import { beforeEach, describe, expect, it } from 'vitest';
import { setField } from '../../../src/domain/change.ts';
import type { DeckId } from '../../../src/domain/ids.ts';
import { DELETED } from '../../../src/domain/record.ts';
import { DecksModel, type DecksView } from '../../../src/state/decks-model.ts';
import { StudyModel } from '../../../src/state/study-model.ts';
import { addDeck, newWorld, type World } from '../../helpers/world.ts';
import { valueOf } from '../../helpers/storage.ts';

let world: World;

beforeEach(async () => {
  world = await newWorld();
});

async function view(): Promise<DecksView> {
  const model = new DecksModel(world.context);
  await model.refresh();
  if (!model.view.value) throw new Error('No view');
  return model.view.value;
}

async function set(deck: DeckId, name: string, value: string | boolean): Promise<void> {
  const draft = { events: [], fields: [setField('deck', deck, name, value)] };
  valueOf(await world.store.act('edit', draft, await world.store.timeOf(world.clock.now())));
}

describe('the decks', () => {
  it('are none on an empty disk', async () => {
    expect(await view()).toEqual({
      lines: [],
      archived: [],
      left: 0,
      minutes: null,
      answeredToday: 0,
      lastChange: null,
    });
  });

  it('stand in the order of their names, each followed by those inside it', async () => {
    const b = await addDeck(world, 'B', 1);
    await addDeck(world, 'A', 30);
    const inner = await addDeck(world, 'Z', 2);
    await set(inner, 'parent', b);
    const { lines, left } = await view();
    expect(lines.map(({ name, depth, cards, counts }) => [name, depth, cards, counts.fresh])).toEqual([
      ['A', 0, 30, 20],
      ['B', 0, 3, 3],
      ['Z', 1, 2, 2],
    ]);
    expect(left).toBe(23);
  });

  it('count what was answered and what is in learning', async () => {
    await addDeck(world, 'A', 4);
    const study = new StudyModel(world.context, null);
    await study.start();
    world.clock.pass(30_000);
    study.turn();
    study.rate('again');
    await study.refresh();
    const { lines, left, minutes, answeredToday } = await view();
    expect(lines[0]).toMatchObject({ known: 0.25, counts: { fresh: 3, learning: 1, due: 0 } });
    expect([left, minutes, answeredToday]).toEqual([4, 2, 1]);
  });

  it('may be nested by the thousand', { timeout: 30_000 }, async () => {
    const ids = Array.from({ length: 1_500 }, (_, i) => `deck-${i}`);
    const fields = ids.flatMap((id, i) => [
      setField('deck', id, 'name', id),
      ...(i > 0 ? [setField('deck', id, 'parent', ids[i - 1] ?? '')] : []),
    ]);
    valueOf(
      await world.store.act('edit', { events: [], fields }, await world.store.timeOf(world.clock.now())),
    );
    expect((await view()).lines.at(-1)).toMatchObject({ name: 'deck-1499', depth: 1_499 });
  });

  it('tell of the latest change that can be taken back', async () => {
    const deck = await addDeck(world, 'A', 1);
    await set(deck, DELETED, true);
    expect((await view()).lastChange).toMatchObject({ action: 'edit', name: 'A' });
  });

  it('are gone when deleted, with those inside them', async () => {
    const outer = await addDeck(world, 'Outer', 1);
    const inner = await addDeck(world, 'Inner', 2);
    await set(inner, 'parent', outer);
    await set(outer, DELETED, true);
    expect(await view()).toMatchObject({ lines: [], left: 0 });
  });
});
