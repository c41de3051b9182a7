import { beforeEach, describe, expect, it, vi } from 'vitest';
import { cardDraft } from '../../../src/domain/card-actions.ts';
import { setField } from '../../../src/domain/change.ts';
import { importedDeckId, importedNoteId } from '../../../src/domain/digest-ids.ts';
import { cardId, type CardId } from '../../../src/domain/ids.ts';
import { DAY, MINUTE } from '../../../src/domain/units.ts';
import { actOnCard, countSiblings, showAgain } from '../../../src/state/session-actions.ts';
import { StudyModel } from '../../../src/state/study-model.ts';
import { TODAY, valueOf } from '../../helpers/storage.ts';
import { addDeck, joinWorld, newWorld, type World } from '../../helpers/world.ts';

const SUSPEND = { kind: 'suspend', on: true } as const;
const BURY = { kind: 'bury', on: true } as const;
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

const idOf = (question: number): CardId =>
  cardId(importedNoteId(importedDeckId('Deck'), `Question ${question}`, 0), 0);
const rowOf = (question: number) => world.store.card(idOf(question));

/** The side that shows, and which question. */
const shown = (model: StudyModel): string => {
  const phase = model.phase.value;
  return 'card' in phase ? `${phase.kind}: ${phase.card.texts.front}` : phase.kind;
};
const shows = (model: StudyModel, what: string) =>
  vi.waitFor(() => expect(shown(model)).toBe(what), { interval: 5 });
const FIRST = 'front: <p>Question 1</p>';
const SECOND = 'front: <p>Question 2</p>';

async function answer(model: StudyModel, rating: 'again' | 'easy'): Promise<void> {
  const before = model.answered.value;
  model.turn();
  model.rate(rating);
  await vi.waitFor(() => expect(model.answered.value).toBe(before + 1), { interval: 5 });
}

describe('what is done to the card of a session', () => {
  it.each([
    [SUSPEND, [true, null]],
    [BURY, [false, TODAY]],
    [{ kind: 'delete' }, [undefined, undefined]],
  ] as const)('shows the next one at once: %o', async (action, left) => {
    const model = await study(3);
    await vi.waitFor(() => expect(model.left.value).toBe(3));
    const done = actOnCard(model, action);
    expect(model.left.value).toBe(2);
    await shows(model, SECOND);
    expect(await done).toEqual(expect.any(Number));
    expect(model.left.value).toBe(2);
    expect(model.answered.value).toBe(0);
    expect(world.announced()).toBe(1);
    expect(shown(model)).toBe(SECOND);
    const row = await rowOf(1);
    expect([row?.suspended, row?.buried]).toEqual(left);
  });

  it('lasts over the night, or for the day', async () => {
    const model = await study(3);
    await actOnCard(model, BURY);
    await actOnCard(model, SUSPEND);
    await shows(model, 'front: <p>Question 3</p>');
    world.clock.pass(DAY);
    const tomorrow = new StudyModel(world.context, null);
    await tomorrow.start();
    expect(tomorrow.left.value).toBe(2);
    expect(shown(tomorrow)).toBe(FIRST);
  });

  it('leads to the end where it was the last card', async () => {
    const model = await study(1);
    await actOnCard(model, SUSPEND);
    await shows(model, 'done');
    await model.undo();
    await vi.waitFor(() => expect(shown(model)).toBe(FIRST));
  });

  it('flags the card, which stays on the side that it was on', async () => {
    const model = await study(2);
    model.turn();
    await actOnCard(model, { kind: 'flag', flag: 'green' });
    expect(shown(model)).toBe('back: <p>Question 1</p>');
    expect(model.phase.value).toMatchObject({ card: { flag: 3 } });
    expect(await actOnCard(model, { kind: 'flag', flag: 'green' })).toBeNull();
    expect(model.notice.value).toBeNull();
    expect((await rowOf(1))?.flag).toBe(3);
  });

  it('counts the cards that a deletion takes along', async () => {
    const model = await study(2);
    const note = importedNoteId(importedDeckId('Deck'), 'Question 1', 0);
    const draft = { events: [], fields: [setField('note', note, 'kind', 'reversed')] };
    valueOf(await world.store.act('edit', draft, await world.store.timeOf(world.clock.now())));
    expect(await countSiblings(model)).toBe(2);
    await actOnCard(model, { kind: 'delete' });
    await shows(model, SECOND);
    expect(model.left.value).toBe(1);
  });
});

describe('the way back', () => {
  it('shows the card again that something was taken back of', async () => {
    const model = await study(3);
    const action = (await actOnCard(model, BURY)) ?? -1;
    await shows(model, SECOND);
    valueOf(await world.store.undoLast(await world.store.timeOf(world.clock.now()), action));
    await showAgain(model, idOf(1));
    expect(shown(model)).toBe(FIRST);
    expect(model.left.value).toBe(3);
  });

  it('goes by the session’s Undo from the last to the first, answers among them', async () => {
    const model = await study(4);
    await actOnCard(model, SUSPEND);
    await shows(model, SECOND);
    await answer(model, 'easy');
    await shows(model, 'front: <p>Question 3</p>');
    await actOnCard(model, { kind: 'delete' });
    await shows(model, 'front: <p>Question 4</p>');
    await model.undo();
    await shows(model, 'front: <p>Question 3</p>');
    await model.undo();
    await shows(model, SECOND);
    expect(model.answered.value).toBe(0);
    await model.undo();
    await shows(model, FIRST);
    expect(model.canUndo.value).toBe(false);
    expect(model.left.value).toBe(4);
  });

  it('takes nothing back that was done to many cards elsewhere', async () => {
    const model = await study(3);
    const cards = [(await rowOf(2))!, (await rowOf(3))!];
    const time = await world.store.timeOf(world.clock.now());
    valueOf(await world.store.act('edit', cardDraft(SUSPEND, cards, time.day, world.context.random), time));
    await model.refresh();
    expect(model.canUndo.value).toBe(false);
    await model.undo();
    expect((await rowOf(2))?.suspended).toBe(true);
  });
});

describe('when somebody was faster', () => {
  it('tells that the card is gone, and goes on', async () => {
    const model = await study(3);
    const other = await joinWorld(world.clock, 2);
    const faster = new StudyModel(other.context, null);
    await faster.start();
    await actOnCard(faster, { kind: 'delete' });
    expect(await actOnCard(model, SUSPEND)).toBeNull();
    expect(model.notice.value).toEqual({ kind: 'overtaken' });
    await shows(model, SECOND);
    expect(model.left.value).toBe(2);
  });

  it('shows the flag that another tab gave, and leaves the card where it is', async () => {
    const model = await study(2);
    model.turn();
    const other = await joinWorld(world.clock, 2);
    const faster = new StudyModel(other.context, null);
    await faster.start();
    await actOnCard(faster, { kind: 'flag', flag: 'red' });
    await model.refresh();
    expect(model.phase.value).toMatchObject({ kind: 'back', card: { flag: 1 } });
  });

  it('brings the card back that the device could not keep as wished', async () => {
    const model = await study(2);
    vi.spyOn(world.store, 'act').mockResolvedValueOnce({ kind: 'failed', failure: 'full' });
    expect(await actOnCard(model, SUSPEND)).toBeNull();
    expect(model.notice.value).toEqual({ kind: 'not-saved', failure: 'full' });
    await shows(model, FIRST);
    expect(model.left.value).toBe(2);
  });

  it('holds an answer until what was done before it is on disk', async () => {
    const model = await study(3);
    const act = world.store.act.bind(world.store);
    let release: (() => void) | undefined;
    const disk = new Promise<void>((resolve) => (release = resolve));
    vi.spyOn(world.store, 'act').mockImplementationOnce(async (...draft) => {
      await disk;
      return act(...draft);
    });
    const done = actOnCard(model, BURY);
    await shows(model, SECOND);
    model.turn();
    model.rate('easy');
    expect(model.answered.value).toBe(0);
    release?.();
    await done;
    await vi.waitFor(() => expect(model.answered.value).toBe(1), { interval: 5 });
    await shows(model, 'front: <p>Question 3</p>');
  });
});

describe('a session that is come back to', () => {
  it('shows the same card on the same side, as it is written now, with all that was answered', async () => {
    const model = await study(3);
    await answer(model, 'easy');
    await shows(model, SECOND);
    model.turn();
    const note = importedNoteId(importedDeckId('Deck'), 'Question 2', 0);
    const draft = { events: [], fields: [setField('note', note, 'front', 'Mended')] };
    valueOf(await world.store.act('edit', draft, await world.store.timeOf(world.clock.now())));
    world.clock.pass(5 * MINUTE);
    await model.start();
    await shows(model, 'back: <p>Mended</p>');
    expect(model.answered.value).toBe(1);
    expect(model.left.value).toBe(2);
    await answer(model, 'easy');
    await vi.waitFor(async () => expect((await rowOf(2))?.head).not.toBeNull());
    const { events } = await world.store.collection();
    const given = [...events.values()].find((event) => event.kind === 'review' && event.card === idOf(2));
    // The minutes elsewhere were not spent on the card.
    expect(given).toMatchObject({ took: 0 });
  });

  it('goes on where the card is not to be asked any more', async () => {
    const model = await study(3);
    const time = await world.store.timeOf(world.clock.now());
    const draft = cardDraft(SUSPEND, [(await rowOf(1))!], time.day, world.context.random);
    valueOf(await world.store.act('card', draft, time));
    await model.start();
    expect(shown(model)).toBe(SECOND);
    await model.undo();
    expect(shown(model)).toBe(FIRST);
  });
});
