import { beforeEach, describe, expect, it, vi } from 'vitest';
import { setField } from '../../../src/domain/change.ts';
import { importedDeckId, importedNoteId } from '../../../src/domain/digest-ids.ts';
import { DAY, MINUTE } from '../../../src/domain/units.ts';
import { StudyModel } from '../../../src/state/study-model.ts';
import { valueOf } from '../../helpers/storage.ts';
import { addDeck, joinWorld, newWorld, type World } from '../../helpers/world.ts';

let world: World;

beforeEach(async () => {
  world = await newWorld();
});

async function study(cards: number): Promise<StudyModel> {
  await addDeck(world, 'Deck', cards);
  const model = new StudyModel(world.context, null);
  await model.start();
  return model;
}

const front = (model: StudyModel): string | undefined => {
  const phase = model.phase.value;
  return phase.kind === 'front' || phase.kind === 'back' ? phase.card.texts.front : undefined;
};

const phaseIs = (model: StudyModel, kind: string) =>
  vi.waitFor(() => expect(model.phase.value.kind).toBe(kind), { interval: 5 });

const answer = (model: StudyModel, rating: 'again' | 'good' | 'easy'): void => {
  model.turn();
  model.rate(rating);
};

describe('a sitting', () => {
  it('shows the first card, turns it and offers four ratings with their spans', async () => {
    const model = await study(3);
    expect(front(model)).toBe('<p>Question 1</p>');
    expect(model.left.value).toBe(3);
    model.turn();
    const phase = model.phase.value;
    expect(phase.kind === 'back' && phase.choices).toEqual([
      { rating: 'again', returns: { value: 1, unit: 'minute' } },
      { rating: 'hard', returns: { value: 6, unit: 'minute' } },
      { rating: 'good', returns: { value: 10, unit: 'minute' } },
      { rating: 'easy', returns: { value: expect.any(Number), unit: 'day' } },
    ]);
  });

  it('turns its first card as soon as it can, and tells whoever is quicker', async () => {
    await addDeck(world, 'Deck', 2);
    const model = new StudyModel(world.context, null);
    void model.start();
    await phaseIs(model, 'front');
    model.turn();
    await model.turning;
    expect(model.phase.value.kind).toBe('back');
    expect(model.turning).toBeNull();
  });

  it('does not rate a card that was not turned', async () => {
    const model = await study(2);
    model.rate('good');
    expect(front(model)).toBe('<p>Question 1</p>');
    expect(model.answered.value).toBe(0);
  });

  it('shows the next card at once, before the answer is on disk', async () => {
    const render = vi.spyOn(world.context, 'render');
    const model = await study(3);
    await vi.waitFor(() => expect(render).toHaveBeenCalledWith('Answer 2'));
    await new Promise((resolve) => setTimeout(resolve));
    answer(model, 'easy');
    expect(front(model)).toBe('<p>Question 2</p>');
    expect(model.left.value).toBe(2);
  });

  it('holds quick answers and writes them all, in order', async () => {
    const model = await study(5);
    for (let i = 0; i < 5; i++) {
      await phaseIs(model, 'front');
      answer(model, 'easy');
    }
    await phaseIs(model, 'done');
    const { events } = await world.store.collection();
    expect(events.size).toBe(5);
    expect(world.announced()).toBe(5);
  });

  it('brings a card in learning back when its time has come, and says when all is done', async () => {
    const model = await study(1);
    answer(model, 'again');
    await phaseIs(model, 'front');
    expect(front(model)).toBe('<p>Question 1</p>');
    answer(model, 'good');
    await phaseIs(model, 'front');
    answer(model, 'good');
    await phaseIs(model, 'done');
    const phase = model.phase.value;
    expect(phase.kind === 'done' && phase.summary.ratings).toEqual(['again', 'good', 'good']);
    expect(phase.kind === 'done' && phase.summary.remembered).toBe(2);
  });
});

describe('limits', () => {
  it('asks 20 new cards a day, and ten more when asked to', async () => {
    const model = await study(35);
    expect(model.left.value).toBe(20);
    for (let i = 0; i < 20; i++) {
      await phaseIs(model, 'front');
      answer(model, 'easy');
    }
    await phaseIs(model, 'done');
    const phase = model.phase.value;
    expect(phase.kind === 'done' && phase.summary.more).toBe(10);
    await model.more();
    expect(model.left.value).toBe(10);
  });
});

async function finishFirst(decks: number): Promise<StudyModel> {
  for (let i = 0; i < decks; i++) await addDeck(world, `Deck ${i}`, 30);
  const model = new StudyModel(world.context, null);
  await model.start();
  for (let i = 0; i < decks * 20; i++) {
    await phaseIs(model, 'front');
    answer(model, 'easy');
  }
  await phaseIs(model, 'done');
  return model;
}

describe('more than the limits', () => {
  it('is ten cards in all, however many decks there are and however often it is looked at again', async () => {
    const model = await finishFirst(2);
    await model.more();
    expect(model.left.value).toBe(10);
    await model.refresh();
    expect(model.left.value).toBe(10);
    for (let i = 0; i < 10; i++) {
      await phaseIs(model, 'front');
      answer(model, 'easy');
    }
    await phaseIs(model, 'done');
    expect(model.left.value).toBe(0);
    await model.more();
    expect(model.left.value).toBe(10);
  });
});

it('gives no card beyond the limits of the next day', async () => {
  const model = await study(60);
  await model.more();
  expect(model.left.value).toBe(30);
  world.clock.pass(DAY);
  await model.refresh();
  expect(model.left.value).toBe(20);
});

describe('the end', () => {
  it('stays, and offers what came due meanwhile', async () => {
    await addDeck(world, 'Deck', 1);
    const options = { events: [], fields: [setField('options', 'collection', 'learningSteps', [30])] };
    valueOf(await world.store.act('options', options, await world.store.timeOf(world.clock.now())));
    const model = new StudyModel(world.context, null);
    await model.start();
    answer(model, 'again');
    await phaseIs(model, 'done');
    world.clock.pass(15 * MINUTE);
    await model.refresh();
    const phase = model.phase.value;
    expect(phase.kind === 'done' && phase.summary.ready).toBe(1);
    await model.resume();
    expect(model.phase.value.kind).toBe('front');
  });
});

describe('undo', () => {
  it('takes back answer after answer to the start of the day, also from the end', async () => {
    const model = await study(2);
    answer(model, 'easy');
    await phaseIs(model, 'front');
    answer(model, 'easy');
    await phaseIs(model, 'done');
    expect(model.canUndo.value).toBe(true);
    await model.undo();
    expect(front(model)).toBe('<p>Question 2</p>');
    await model.undo();
    expect(front(model)).toBe('<p>Question 1</p>');
    expect(model.canUndo.value).toBe(false);
    expect(model.left.value).toBe(2);
    const overview = await world.store.overview(world.clock.now(), 0);
    expect(overview.answers).toHaveLength(0);
  });

  it('finds nothing to take back on another day, and says nothing of it', async () => {
    const model = await study(3);
    answer(model, 'easy');
    await phaseIs(model, 'front');
    world.clock.pass(DAY);
    await model.undo();
    expect(model.answered.value).toBe(1);
    expect((await world.store.collection()).events.size).toBe(1);
  });

  it('knows of an answer that was given while the day was read anew', async () => {
    const model = await study(3);
    const refreshed = model.refresh();
    answer(model, 'easy');
    await refreshed;
    expect(model.canUndo.value).toBe(true);
    await phaseIs(model, 'front');
    await model.refresh();
    expect(model.canUndo.value).toBe(true);
  });
});

describe('trouble', () => {
  it('takes an answer back on screen when the device is full, and says so', async () => {
    const model = await study(2);
    const refused = vi.spyOn(world.store, 'answer').mockResolvedValue({ kind: 'failed', failure: 'full' });
    answer(model, 'easy');
    await vi.waitFor(() => expect(model.notice.value).toEqual({ kind: 'not-saved', failure: 'full' }));
    expect(front(model)).toBe('<p>Question 1</p>');
    expect(model.left.value).toBe(2);
    refused.mockRestore();
    answer(model, 'easy');
    await phaseIs(model, 'front');
    expect(front(model)).toBe('<p>Question 2</p>');
  });

  it('says that an answer was not kept even where nothing can be read any more', async () => {
    const model = await study(2);
    world.tab.db.close();
    answer(model, 'easy');
    await vi.waitFor(() => expect(model.notice.value).toEqual({ kind: 'not-saved', failure: 'closed' }));
    expect(front(model)).toBe('<p>Question 1</p>');
    expect(model.left.value).toBe(2);
  });

  it('leaves the card on screen as it is when another one was answered in another tab', async () => {
    const model = await study(3);
    const other = new StudyModel((await joinWorld(world.clock, 2)).context, null);
    await other.start();
    answer(other, 'easy');
    await vi.waitFor(async () => expect((await world.store.collection()).events.size).toBe(1));
    answer(model, 'good');
    await phaseIs(model, 'front');
    model.turn();
    await vi.waitFor(() => expect(model.notice.value).toEqual({ kind: 'overtaken' }));
    await model.refresh();
    expect(model.phase.value.kind).toBe('back');
    expect(front(model)).toBe('<p>Question 2</p>');
  });

  it('shows a text as it is now after somebody changed it', async () => {
    const model = await study(2);
    const note = importedNoteId(importedDeckId('Deck'), 'Question 2', 0);
    await model.refresh();
    const draft = { events: [], fields: [setField('note', note, 'front', 'Another question', 'source')] };
    valueOf(await world.store.act(null, draft, await world.store.timeOf(world.clock.now())));
    await model.refresh();
    answer(model, 'easy');
    await phaseIs(model, 'front');
    expect(front(model)).toBe('<p>Another question</p>');
  });

  it('is told when another tab was faster, counts once and moves on', async () => {
    const model = await study(2);
    const other = await joinWorld(world.clock, 2);
    const second = new StudyModel(other.context, null);
    await second.start();
    answer(model, 'easy');
    await phaseIs(model, 'front');
    await vi.waitFor(() => expect(world.announced()).toBe(1));
    answer(second, 'good');
    await vi.waitFor(() => expect(second.notice.value).toEqual({ kind: 'overtaken' }));
    await phaseIs(second, 'front');
    expect(front(second)).toBe('<p>Question 2</p>');
    expect((await world.store.collection()).events.size).toBe(1);
  });

  it('goes on after the clock was set back', async () => {
    const model = await study(2);
    world.clock.pass(-90 * MINUTE);
    answer(model, 'easy');
    await phaseIs(model, 'front');
    answer(model, 'easy');
    await phaseIs(model, 'done');
    expect((await world.store.collection()).events.size).toBe(2);
  });
});
