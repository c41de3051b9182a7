import { beforeEach, describe, expect, it, vi } from 'vitest';
import { collectionOf } from '../../../src/domain/collection.ts';
import type { CollectionEvent } from '../../../src/domain/event.ts';
import type { DeviceId } from '../../../src/domain/ids.ts';
import type { CollectionRecord } from '../../../src/domain/record.ts';
import { AsideModel } from '../../../src/state/aside-model.ts';
import { AsideNews } from '../../../src/state/aside-news.ts';
import { mergeIn } from '../../../src/storage/merge.ts';
import { deckOf, edit, noteId } from '../../helpers/storage-drafts.ts';
import { timeOn, TODAY, valueOf } from '../../helpers/storage.ts';
import { newWorld, type World } from '../../helpers/world.ts';
import { deckRecord, event, note, noteRecord, record, stamp, TABLET } from '../domain/builders.ts';

const LAPTOP = 'laptop'.padEnd(22, '-') as DeviceId;
let world: World;
let model: AsideModel;
let news: AsideNews;

beforeEach(async () => {
  world = await newWorld();
  model = new AsideModel(world.context);
  news = new AsideNews(world.store);
  valueOf(await world.store.act('import', deckOf('d', ['n', 'm']), timeOn(TODAY, 1)));
});

const at = (hour: number, device = TABLET) => stamp(timeOn(TODAY, hour).at, device);
const receive = (records: readonly CollectionRecord[], events: readonly CollectionEvent[] = []) =>
  mergeIn(world.tab.db, collectionOf(events, records), TODAY);
const writeHere = async (fields: Parameters<typeof edit>[2], hour: number, id = 'n') =>
  valueOf(await world.store.act('edit', edit('note', id, fields), timeOn(TODAY, hour)));
const frontOf = async (id = 'n') => (await world.store.note(noteId(id)))?.front;
const undo = async (action: number | null) =>
  valueOf(await world.store.undoLast(timeOn(TODAY, 13), action ?? undefined));

/** What is to be decided: what shows, and what lies aside. */
async function choices(): Promise<readonly string[]> {
  await model.refresh();
  await news.look();
  const found = (model.choices.value ?? []).map(
    ({ field, shown, other }) => `${field}: ${shown.text} <- ${other.text}`,
  );
  expect(news.count.value).toBe(found.length);
  return found;
}

async function settle(shows: boolean): Promise<number | null> {
  await model.refresh();
  const [first] = model.choices.value ?? [];
  if (!first) throw new Error('Nothing lies aside');
  return model.settle(first, shows);
}

/** Edited here and, without knowing of it, on the tablet. */
async function meet(here: number, there: number): Promise<void> {
  await writeHere({ front: 'here' }, here);
  await receive([noteRecord('n', { front: [at(there), 'there'] })]);
}

describe('two texts', () => {
  it('are told with who wrote them when, and where they stand', async () => {
    await meet(5, 6);
    await model.refresh();
    expect(model.choices.value).toMatchObject([
      {
        of: 'note',
        title: 'there',
        deck: 'd',
        field: 'front',
        shown: { text: 'there', at: timeOn(TODAY, 6).at, by: { kind: 'other', name: '' } },
        other: { text: 'here', at: timeOn(TODAY, 5).at, by: { kind: 'here' } },
      },
    ]);
  });

  it('name the device where it has a name', async () => {
    await meet(6, 5);
    await receive([record('device', TABLET, { name: [at(4), 'Tablet'] })]);
    await model.refresh();
    expect(model.choices.value?.[0]?.other.by).toEqual({ kind: 'other', name: 'Tablet' });
  });

  it('are those of decks too', async () => {
    valueOf(await world.store.act('edit', edit('deck', 'd', { name: 'Here' }), timeOn(TODAY, 5)));
    await receive([deckRecord('d', { name: [at(6), 'There'] })]);
    await model.refresh();
    expect(model.choices.value).toMatchObject([{ of: 'deck', title: 'There', field: 'name' }]);
  });

  it('stand in the order in which they were written, the newest first', async () => {
    await writeHere({ front: 'early', back: 'late' }, 5);
    await receive([noteRecord('n', { front: [at(3), 'x'], back: [at(4), 'y'] })]);
    expect(await choices()).toEqual(['back: late <- y', 'front: early <- x']);
  });
});

describe.each([
  ['of another device', 6, 5, 'here', 'there'],
  ['of this very device', 5, 6, 'there', 'here'],
])('a text %s that lies aside', (_, here, there, shown, other) => {
  beforeEach(() => meet(here, there));
  const split = `front: ${shown} <- ${other}`;

  it('shows again, and the other is replaced', async () => {
    expect(await choices()).toEqual([split]);
    await settle(true);
    expect(await frontOf()).toBe(other);
    expect(await choices()).toEqual([]);
    expect(world.announced()).toBe(1);
  });

  it('is asked about again once that is undone, and again', async () => {
    for (const _ of [1, 2]) {
      // oxlint-disable-next-line no-await-in-loop
      const action = await settle(true);
      // oxlint-disable-next-line no-await-in-loop
      await undo(action);
      // oxlint-disable-next-line no-await-in-loop
      expect([await frontOf(), await choices()]).toEqual([shown, [split]]);
    }
    const [{ shown: first, other: second } = {}] = model.choices.value ?? [];
    expect(new Set([first?.by.kind, second?.by.kind])).toEqual(new Set(['here', 'other']));
  });

  it('is let go, and asked about again once that is undone', async () => {
    const action = await settle(false);
    expect([await frontOf(), await choices()]).toEqual([shown, []]);
    await undo(action);
    expect([await frontOf(), await choices()]).toEqual([shown, [split]]);
  });

  it('stays decided when the same file comes in again', async () => {
    await settle(true);
    await receive([noteRecord('n', { front: [at(there), 'there'] })]);
    expect([await frontOf(), await choices()]).toEqual([other, []]);
  });
});

describe('three texts', () => {
  beforeEach(async () => {
    await meet(5, 6);
    await receive([noteRecord('n', { front: [at(7, LAPTOP), 'third'] })]);
  });

  it('are decided about one by one where they are let go', async () => {
    expect(await choices()).toEqual(['front: third <- there', 'front: third <- here']);
    await settle(false);
    expect(await choices()).toEqual(['front: third <- here']);
  });

  it('are decided about at once where one is chosen', async () => {
    await settle(true);
    expect([await frontOf(), await choices()]).toEqual(['there', []]);
  });
});

it('the same text of two devices is one to decide about', async () => {
  await meet(5, 6);
  await receive([noteRecord('n', { front: [at(4, LAPTOP), 'here'] })]);
  expect(await choices()).toEqual(['front: there <- here']);
  await settle(false);
  expect(await choices()).toEqual([]);
});

it('texts of joined notes are decided about as those of one', async () => {
  await writeHere({ front: 'here' }, 5);
  const same: CollectionEvent = { kind: 'same', id: event('s'), stamp: at(2), notes: [note('m'), note('n')] };
  await receive([noteRecord('m', { front: [at(6), 'there'] })], [same]);
  expect(await choices()).toEqual(['front: there <- here']);
  await settle(true);
  expect([await frontOf('m'), await choices()]).toEqual(['here', []]);
});

it('a decision that the device does not keep is no decision', async () => {
  await meet(6, 5);
  await model.refresh();
  vi.spyOn(world.store, 'act').mockResolvedValue({ kind: 'failed', failure: 'full' });
  expect(await settle(true)).toBeNull();
  expect(model.failure.value).toBe('full');
  expect(await choices()).toEqual(['front: here <- there']);
});
