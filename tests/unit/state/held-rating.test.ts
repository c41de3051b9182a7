import { beforeEach, describe, expect, it, vi } from 'vitest';
import { StudyModel } from '../../../src/state/study-model.ts';
import { addDeck, newWorld, type World } from '../../helpers/world.ts';

let world: World;
let model: StudyModel;
/** Lets the disk go on with the answer that it holds up. */
let goOn: (how?: 'write' | 'refuse') => void;

beforeEach(async () => {
  world = await newWorld();
  await addDeck(world, 'Deck', 3);
  model = new StudyModel(world.context, null);
  await model.start();
  const { store } = world;
  const write = store.answer.bind(store);
  vi.spyOn(store, 'answer').mockImplementationOnce(async (review) => {
    const how = await new Promise<string>((resolve) => (goOn = (how = 'write') => resolve(how)));
    return how === 'write' ? write(review) : { kind: 'failed', failure: 'full' };
  });
  model.turn();
  model.rate('easy');
  await vi.waitUntil(() => front() === '<p>Question 2</p>');
  model.turn();
});

const front = (): string | undefined => {
  const phase = model.phase.value;
  return phase.kind === 'front' || phase.kind === 'back' ? phase.card.texts.front : undefined;
};

const countAnswers = async (): Promise<number> => (await world.store.collection()).events.size;

describe('a rating given before the last answer is on disk', () => {
  it('is held until then: a crash takes one answer at most', async () => {
    const given = vi.fn<() => void>();
    model.rate('good', given);
    model.rate('again');
    expect(front()).toBe('<p>Question 2</p>');
    expect(model.answered.value).toBe(1);
    expect(given).not.toHaveBeenCalled();

    goOn();
    await vi.waitFor(() => expect(front()).toBe('<p>Question 3</p>'));
    expect(given).toHaveBeenCalledOnce();
    await vi.waitFor(async () => expect(await countAnswers()).toBe(2));
    const ratings = [...(await world.store.collection()).events.values()].map(
      (event) => event.kind === 'review' && event.rating,
    );
    expect(new Set(ratings)).toEqual(new Set(['easy', 'good']));
  });

  it('is let go by Undo, which leaves the answer before it', async () => {
    model.rate('good');
    await model.undo();
    goOn();
    await vi.waitFor(async () => expect(await countAnswers()).toBe(1));
    expect(model.phase.value.kind).toBe('back');
    expect(front()).toBe('<p>Question 2</p>');
  });

  it('is let go where that answer is taken back, as its card no longer shows', async () => {
    model.rate('good');
    goOn('refuse');
    await vi.waitFor(() => expect(model.notice.value).toEqual({ kind: 'not-saved', failure: 'full' }));
    await vi.waitFor(() => expect(front()).toBe('<p>Question 1</p>'));
    expect(model.answered.value).toBe(0);
    expect(await countAnswers()).toBe(0);
  });
});
