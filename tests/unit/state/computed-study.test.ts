import { beforeEach, describe, expect, it, vi } from 'vitest';
import { drawnOf } from '../../../src/domain/drawn.ts';
import type { Review } from '../../../src/domain/event.ts';
import { importedNoteId } from '../../../src/domain/digest-ids.ts';
import { setField } from '../../../src/domain/change.ts';
import { StudyModel } from '../../../src/state/study-model.ts';
import { valueOf } from '../../helpers/storage.ts';
import { addDeck, newWorld, type World } from '../../helpers/world.ts';

const BLOCK = '```compute\nn: 1 to 1000\nanswer: n * 2\n```';

let world: World;

/** A deck of one card, which doubles a number. */
async function begin(front = 'Twice {{n}}?', back = `It is {{answer}}.\n\n${BLOCK}`): Promise<void> {
  world = await newWorld();
  const deck = await addDeck(world, 'Deck', 1);
  const note = importedNoteId(deck, 'Question 1', 0);
  const fields = [setField('note', note, 'front', front), setField('note', note, 'back', back)];
  valueOf(await world.store.act('edit', { events: [], fields }, await world.store.timeOf(world.clock.now())));
}

async function study(): Promise<StudyModel> {
  const model = new StudyModel(world.context, null);
  await model.start();
  return model;
}

function shown(model: StudyModel) {
  const phase = model.phase.value;
  if (!('card' in phase)) throw new Error(`What shows is ${phase.kind}`);
  return phase.card;
}

const numberOn = (model: StudyModel): number => Number(/\d+/.exec(shown(model).texts.front)?.[0]);

beforeEach(() => begin());

describe('a card that computes', () => {
  it('asks with numbers of its own, and answers with the same', async () => {
    const { texts, strict } = shown(await study());
    const n = Number(/\d+/.exec(texts.front)?.[0]);
    expect(texts.front).toBe(`<p>Twice ${n}?</p>`);
    expect(texts.back).toBe(`<p>It is ${2 * n}.</p>`);
    expect(texts.asked?.answer).toBe(String(2 * n));
    expect(strict).toBeDefined();
  });

  it('draws afresh each time that it is asked', async () => {
    const model = await study();
    const asked = new Set([numberOn(model)]);
    for (let i = 0; i < 3; i++) {
      model.turn();
      model.rate('again');
      // oxlint-disable-next-line no-await-in-loop
      await vi.waitFor(() => expect(model.session.unsaved.value).toBe(0));
      world.clock.pass(2 * 60_000);
      // oxlint-disable-next-line no-await-in-loop
      await model.resume();
      asked.add(numberOn(model));
    }
    expect(asked.size).toBeGreaterThan(2);
  });

  it('records what was asked and what was typed with the review, which Undo takes back', async () => {
    const model = await study();
    const n = numberOn(model);
    const given = shown(model).texts.asked?.given;
    if (given) given.value = `${n}+${n}`;
    expect(shown(model).texts.asked?.isRight()).toBe(true);
    model.turn();
    model.rate('good');
    await vi.waitFor(() => expect(model.session.unsaved.value).toBe(0));
    const { events } = await world.store.collection();
    const [review] = [...events.values()].filter((event): event is Review => event.kind === 'review');
    expect(review && drawnOf(review)).toEqual({ numbers: { n, answer: 2 * n }, given: `${n}+${n}` });
    await model.undo();
    expect(model.answered.value).toBe(0);
  });

  it('is shown as it is written where no numbers can be drawn', async () => {
    await begin('Twice {{n}}?', '```compute\nanswer: m * 2\n```');
    const { texts } = shown(await study());
    expect(texts.asked).toBeUndefined();
    expect(texts.front).toBe('<p>Twice {{n}}?</p>');
    expect(texts.back).toContain('answer: m * 2');
  });

  it('has several blocks as one, and tells what is wrong with them together', async () => {
    await begin('Twice {{n}}?', '```compute\nn: 5\n```\n\nText\n\n```compute\nanswer: n * 2\n```');
    const { front, back } = shown(await study()).texts;
    expect(front).toBe('<p>Twice 5?</p>');
    expect(back).toMatch(/^<p>\s*Text<\/p>$/);
    await begin('Twice {{n}}?', '```compute\nanswer: 1\n```\n\nText\n\n```compute\nanswer: 2\n```');
    const { texts } = shown(await study());
    expect(texts.asked).toBeUndefined();
    expect(texts.back.split('compute')).toHaveLength(2);
    expect(texts.back).toMatch(/answer: 1\s+answer: 2/);
  });
});
