import { beforeEach, describe, expect, it } from 'vitest';
import { StudyModel } from '../../../src/state/study-model.ts';
import { addDeck, newWorld, type World } from '../../helpers/world.ts';

let world: World;
beforeEach(async () => {
  world = await newWorld();
});

describe('how much is here', () => {
  it('is nothing on an empty disk', async () => {
    expect(await world.store.holdings()).toEqual({ answers: 0, cards: new Map() });
  });

  it('is the cards of each deck, and the answers that stand', async () => {
    const first = await addDeck(world, 'First', 3);
    const second = await addDeck(world, 'Second', 2);
    const study = new StudyModel(world.context, null);
    await study.start();
    for (const rating of ['good', 'again', 'easy'] as const) {
      study.turn();
      study.rate(rating);
      // oxlint-disable-next-line no-await-in-loop
      await study.refresh();
    }
    await study.undo();
    expect(await world.store.holdings()).toEqual({
      answers: 2,
      cards: new Map([
        [first, 3],
        [second, 2],
      ]),
    });
  });
});
