import { beforeEach, expect, it } from 'vitest';
import { setField } from '../../../src/domain/change.ts';
import { importedNoteId } from '../../../src/domain/digest-ids.ts';
import { cardId, type CardId, type DeckId } from '../../../src/domain/ids.ts';
import { studyDay } from '../../../src/domain/units.ts';
import { ManyModel } from '../../../src/state/many-model.ts';
import { TODAY, valueOf } from '../../helpers/storage.ts';
import { addDeck, newWorld, type World } from '../../helpers/world.ts';

let world: World;
let model: ManyModel;
let deck: DeckId;
let other: DeckId;

beforeEach(async () => {
  world = await newWorld();
  deck = await addDeck(world, 'A', 3);
  other = await addDeck(world, 'B', 1);
  await edit(setField('note', note(1), 'kind', 'reversed'));
  model = new ManyModel(world.context);
});

const note = (place: number) => importedNoteId(deck, `Question ${place}`, 0);
const card = (place: number, ordinal = 0): CardId => cardId(note(place), ordinal);
const all = () => [card(1), card(1, 1), card(2), card(3)];

async function edit(...fields: ReturnType<typeof setField>[]): Promise<void> {
  valueOf(await world.store.act('edit', { events: [], fields }, await world.store.timeOf(world.clock.now())));
}

const undo = async (action: number | null) =>
  valueOf(await world.store.undoLast(await world.store.timeOf(world.clock.now()), action ?? -1));

const rows = (cards = all()) => Promise.all(cards.map((id) => world.store.card(id)));

it('moves the notes of cards in one action: what belongs to them comes along, and Undo takes all of it back', async () => {
  const done = await model.act({ kind: 'move', deck: other }, [card(1), card(2)]);
  expect(done).toMatchObject({ cards: 2, along: 1 });
  expect((await rows()).map((row) => row?.deck)).toEqual([other, other, other, deck]);
  await undo(done?.undo ?? null);
  expect((await rows()).map((row) => row?.deck)).toEqual([deck, deck, deck, deck]);
});

it('tags and untags, and writes nothing to what stands so already', async () => {
  await edit(setField('note', note(2), 'tag:law', true));
  expect(await model.act({ kind: 'tag', tag: ' law ', on: true }, all())).toMatchObject({ cards: 4 });
  expect(await model.tagsOf(all())).toEqual(['law']);
  const again = await model.act({ kind: 'tag', tag: 'law', on: true }, all());
  expect(again).toEqual({ cards: 4, along: 0, undo: null });
  const off = await model.act({ kind: 'tag', tag: 'law', on: false }, [card(1)]);
  expect(off).toMatchObject({ cards: 1, along: 1 });
  expect(await model.tagsOf([card(1, 1)])).toEqual([]);
  expect(await model.tagsOf([card(3)])).toEqual(['law']);
});

it('does to cards what is done to one, each as one action that a session does not take back', async () => {
  const day = studyDay(TODAY + 3);
  const suspended = await model.act({ kind: 'suspend', on: true }, all());
  const flagged = await model.act({ kind: 'flag', flag: 'red' }, [card(1), card(3)]);
  const due = await model.act({ kind: 'due', due: day }, [card(2)]);
  expect((await rows()).map((row) => [row?.suspended, row?.flag, row?.schedule.due])).toEqual([
    [true, 1, null],
    [true, 0, null],
    [true, 0, day],
    [true, 1, null],
  ]);
  expect(await world.store.undoable(TODAY, 'session')).toBe(0);
  for (const done of [due, flagged, suspended]) {
    // One after the other, as a person does.
    // oxlint-disable-next-line no-await-in-loop
    await undo(done?.undo ?? null);
  }
  expect((await rows()).map((row) => [row?.suspended, row?.flag, row?.schedule.due])).toEqual(
    all().map(() => [false, 0, null]),
  );
});

it('deletes notes, says what went along, and leaves alone what somebody else has deleted', async () => {
  const done = await model.act({ kind: 'delete' }, [card(1, 1), card(2)]);
  expect(done).toMatchObject({ cards: 2, along: 1 });
  expect((await rows()).map(Boolean)).toEqual([false, false, false, true]);
  expect(await model.act({ kind: 'flag', flag: 'red' }, all())).toMatchObject({ cards: 1, along: 0 });
  await undo(done?.undo ?? null);
  expect((await rows()).map(Boolean)).toEqual([true, true, true, true]);
});

it('says how many cards come along before anything is done', async () => {
  expect([await model.along([card(1)]), await model.along(all())]).toEqual([1, 0]);
});

it('thousands are written beside, one Undo takes them back, and deletions are put by before', async () => {
  const large = await addDeck(world, 'Large', 2_100);
  const ids = Array.from({ length: 2_100 }, (_, i) =>
    cardId(importedNoteId(large, `Question ${i + 1}`, 0), 0),
  );
  const shares: (number | null)[] = [];
  model.working.subscribe((share) => shares.push(share));
  const done = await model.act({ kind: 'delete' }, ids);
  expect(done).toMatchObject({ cards: 2_100, along: 0 });
  expect([shares.at(1), shares.at(-1)]).toEqual([0, null]);
  expect(await world.store.card(ids[7] ?? card(1))).toBeUndefined();
  const snapshots = await (await world.store.snapshots()).list();
  expect(snapshots.map(({ reason, about }) => [reason, about])).toEqual([['delete', '']]);
  await undo(done?.undo ?? null);
  expect((await rows(ids.slice(-2))).map((row) => row?.deck)).toEqual([large, large]);
});
