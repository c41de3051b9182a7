import { signal } from '@preact/signals';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { setField } from '../../../src/domain/change.ts';
import type { DeckId } from '../../../src/domain/ids.ts';
import { DAY } from '../../../src/domain/units.ts';
import { deviceSettings } from '../../../src/state/device-settings.ts';
import { StatsModel, type StatsView } from '../../../src/state/stats-model.ts';
import { StudyModel } from '../../../src/state/study-model.ts';
import { TODAY, valueOf } from '../../helpers/storage.ts';
import { addDeck, newWorld, type World } from '../../helpers/world.ts';

let world: World;

beforeEach(async () => {
  world = await newWorld();
});

const device = () => deviceSettings({ read: () => null, write: () => undefined });

async function fresh(deck: DeckId | null = null): Promise<StatsModel> {
  const model = new StatsModel(world.context, device(), deck);
  await model.refresh();
  return model;
}

function viewOf({ view }: StatsModel): StatsView {
  if (view.value === null || view.value === 'missing') throw new Error('Nothing to see');
  return view.value;
}

/** Rates so many cards of what is due, each after ten seconds. */
async function study(deck: DeckId | null, ...ratings: readonly ('again' | 'good' | 'easy')[]): Promise<void> {
  const model = new StudyModel(world.context, deck);
  await model.start();
  const before = await world.store.writes();
  for (const [place, rating] of ratings.entries()) {
    world.clock.pass(10_000);
    model.turn();
    model.rate(rating);
    await vi.waitFor(async () => expect(await world.store.writes()).toBe(before + place + 1), {
      timeout: 10_000,
    });
  }
}

describe('the stats', () => {
  beforeEach(async () => {
    await addDeck(world, 'A', 3);
    await addDeck(world, 'B', 3);
  });

  it('are empty before the first answer', async () => {
    expect(viewOf(await fresh())).toMatchObject({ answers: 0, streak: 0, took: 0, target: 0.9 });
  });

  it('tell what was answered, over all decks or over one', async () => {
    const model = await fresh();
    const [a, b] = viewOf(model).decks;
    await study(a!.id, 'easy', 'again');
    await study(b!.id, 'good');
    await model.refresh();
    const view = viewOf(model);
    expect(view).toMatchObject({ deck: null, answers: 3, took: 30_000, streak: 1, today: TODAY });
    expect([...view.days.keys()]).toEqual([TODAY]);
    await model.choose(a!.id);
    expect(viewOf(model)).toMatchObject({ deck: a!.id, answers: 2 });
    await model.choose(null);
    expect(viewOf(model)).toMatchObject({ deck: null, answers: 3 });
  });

  it('aim for what the deck asks for', async () => {
    const [a] = viewOf(await fresh()).decks;
    const draft = { events: [], fields: [setField('deck', a!.id, 'retention', 0.8)] };
    valueOf(await world.store.act('options', draft, await world.store.timeOf(world.clock.now())));
    expect(viewOf(await fresh(a!.id)).target).toBe(0.8);
    expect(viewOf(await fresh()).target).toBe(0.9);
  });

  it('read nothing again while nothing was written and the day is the same', async () => {
    const model = await fresh();
    const read = vi.spyOn(world.store, 'statistics');
    await model.refresh();
    expect(read).not.toHaveBeenCalled();
    world.clock.pass(DAY);
    await model.refresh();
    expect(viewOf(model).today).toBe(TODAY + 1);
    await study(null, 'good');
    await model.refresh();
    expect(viewOf(model).answers).toBe(1);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('know of a deck that is not here', async () => {
    const model = await fresh('nobody-knows-it' as DeckId);
    expect(model.view.value).toBe('missing');
  });

  it('show what was asked for last, whichever comes first', async () => {
    const model = await fresh();
    const [a, b] = viewOf(model).decks;
    await Promise.all([model.choose(a!.id), model.choose(b!.id), model.choose(null), model.choose(b!.id)]);
    expect(viewOf(model).deck).toBe(b!.id);
  });
});

describe('a day', () => {
  it('lists its answers by the fronts of their cards, and follows what is written', async () => {
    await addDeck(world, 'A', 3);
    await study(null, 'again', 'easy');
    const model = await fresh();
    await model.open(TODAY);
    expect(model.opened.value).toMatchObject({
      day: TODAY,
      more: 0,
      answers: [
        { front: 'Question 1', rating: 'again' },
        { front: 'Question 2', rating: 'easy' },
      ],
    });
    await study(null, 'easy');
    await model.refresh();
    expect(model.opened.value?.answers).toHaveLength(3);
    model.close();
    expect(model.opened.value).toBeNull();
  });

  it('closes where another deck is chosen', async () => {
    const deck = await addDeck(world, 'A', 1);
    const model = await fresh();
    await model.open(TODAY);
    await model.choose(deck);
    expect(model.opened.value).toBeNull();
  });

  it('that was opened last is shown, whichever comes first', async () => {
    const model = await fresh();
    const days = [TODAY, TODAY - 1, TODAY].map((day) => model.open(day as typeof TODAY));
    await Promise.all(days);
    expect(model.opened.value).toEqual({ day: TODAY, answers: [], more: 0 });
  });

  it('closed before it was read stays closed', async () => {
    const model = await fresh();
    const opening = model.open(TODAY);
    model.close();
    await opening;
    expect(model.opened.value).toBeNull();
  });
});

it('a long front is cut between two characters', async () => {
  const deck = await addDeck(world, 'A', 1);
  const [note] = [...(await world.store.collection()).records.values()].filter(({ kind }) => kind === 'note');
  const front = `${'x'.repeat(199)}😀 and more`;
  const draft = { events: [], fields: [setField('note', note!.id, 'front', front)] };
  valueOf(await world.store.act('edit', draft, await world.store.timeOf(world.clock.now())));
  await study(deck, 'good');
  const model = await fresh();
  await model.open(TODAY);
  expect(model.opened.value?.answers?.[0]?.front).toBe(`${'x'.repeat(199)}…`);
});

it('a cloze that was answered is left blank in the list', async () => {
  const deck = await addDeck(world, 'A', 1);
  const [note] = [...(await world.store.collection()).records.values()].filter(({ kind }) => kind === 'note');
  const fields = [
    setField('note', note!.id, 'kind', 'cloze'),
    setField('note', note!.id, 'front', 'a {{c1::b::hint}}'),
  ];
  const time = await world.store.timeOf(world.clock.now());
  valueOf(await world.store.act('edit', { events: [], fields }, time));
  await study(deck, 'good');
  const model = await fresh();
  await model.open(TODAY);
  expect(model.opened.value?.answers?.[0]?.front).toBe('a [hint]');
});

it('the streak is hidden on this device', () => {
  const kept = signal('');
  const settings = deviceSettings({ read: () => null, write: (text) => (kept.value = text) });
  const model = new StatsModel(world.context, settings, null);
  expect(settings.value.streak).toBe(true);
  model.showStreak(false);
  expect(deviceSettings({ read: () => kept.value, write: () => undefined }).value.streak).toBe(false);
});
