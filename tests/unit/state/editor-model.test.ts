import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asideTexts } from '../../../src/domain/aside.ts';
import { collectionOf } from '../../../src/domain/collection.ts';
import type { DeckId, NoteId } from '../../../src/domain/ids.ts';
import { fieldOf, noteKey } from '../../../src/domain/record.ts';
import type { KeptText } from '../../../src/platform/kept-text.ts';
import { EditorDrafts } from '../../../src/state/editor-drafts.ts';
import { EditorModel, type EditorParts, type EditorTarget } from '../../../src/state/editor-model.ts';
import { mergeIn } from '../../../src/storage/merge.ts';
import { edit, noteId } from '../../helpers/storage-drafts.ts';
import { timeOn, TODAY, valueOf } from '../../helpers/storage.ts';
import { addDeck, newWorld, type World } from '../../helpers/world.ts';
import { noteRecord, stamp, TABLET } from '../domain/builders.ts';

let world: World;
let parts: EditorParts;
let deck: DeckId;
const open: EditorModel[] = [];

function memory(): KeptText {
  let kept: string | null = null;
  return { read: () => kept, write: (text) => void (kept = text) };
}

beforeEach(async () => {
  world = await newWorld();
  deck = await addDeck(world, 'Deck', 2);
  parts = {
    context: world.context,
    drafts: new EditorDrafts(memory(), world.context.random),
    last: memory(),
    microphone: { isSupported: false, start: () => Promise.resolve({ kind: 'refused', fault: 'failed' }) },
    findDouble: () => Promise.resolve(null),
    readTags: () => Promise.resolve([]),
  };
});

afterEach(() => {
  for (const model of open.splice(0)) model.close();
});

async function editor(target: EditorTarget = { kind: 'new', deck: null }): Promise<EditorModel> {
  const model = new EditorModel(parts, target);
  open.push(model);
  await model.refresh();
  return model;
}

const notes = async () =>
  [...(await world.store.collection()).records.values()].filter(({ kind }) => kind === 'note');
const written = async (front: string) => (await notes()).find((record) => fieldOf(record, 'front') === front);
const firstNote = async (): Promise<NoteId> => noteId((await written('Question 1'))?.id ?? '');
const recordOf = async (id: NoteId) => {
  const record = (await world.store.collection()).records.get(noteKey(id));
  if (!record) throw new Error('There is no such note');
  return record;
};

describe('a new card', () => {
  it('is written in one action, leaves the fields at once, and the next goes to the same place', async () => {
    const model = await editor();
    model.set({ front: 'F', back: 'B', kind: 'reversed', tags: ['a::b'] });
    const saving = model.save();
    expect(model.form.text.value).toMatchObject({ front: '', back: '', kind: 'reversed', tags: ['a::b'] });
    expect(await saving).toBe(true);
    const record = await written('F');
    const at = world.clock.now().at;
    expect(
      ['deck', 'kind', 'back', 'tag:a::b', 'created', 'position'].map((name) => fieldOf(record, name)),
    ).toEqual([deck, 'reversed', 'B', true, at, at]);
    expect(await world.store.undoable(TODAY, 'edit')).toBe(1);
    expect((await editor()).form.text.value).toMatchObject({ deck, kind: 'reversed', front: '' });
  });

  it('goes to the deck that was said', async () => {
    const other = await addDeck(world, 'Other', 0);
    expect((await editor({ kind: 'new', deck: other })).form.text.value.deck).toBe(other);
  });

  it('may go to a deck that is made with it, and goes with it when it is undone', async () => {
    const model = await editor();
    model.setNewDeck(' Fresh ');
    model.set({ front: 'F' });
    await model.save();
    const { environment } = await world.store.decks();
    const made = [...environment.decks.values()].find(({ name }) => name === 'Fresh');
    expect(fieldOf(await written('F'), 'deck')).toBe(made?.id);
    expect(model.form.text.value.deck).toBe(made?.id);
    await model.undoSaved();
    expect((await world.store.decks()).liveDecks.has(made?.id ?? deck)).toBe(false);
    expect(model.form.text.value.front).toBe('F');
  });

  it.each([
    [{ front: ' ' }, 'front'],
    [{ front: 'no gap', kind: 'cloze' as const }, 'gap'],
    [{ front: 'F', kind: 'typed' as const }, 'typed'],
    [{ front: 'F', kind: 'reversed' as const }, 'reverse'],
  ])('that lacks something is not saved: %o', async (text, lack) => {
    const model = await editor();
    model.set(text);
    expect(model.lack.value).toBeNull();
    expect(model.save()).toBeNull();
    expect(model.lack.value).toBe(lack);
    model.set({ front: '{{c1::F}}', back: 'B' });
    expect(model.lack.value).toBeNull();
  });

  it('that the device does not keep stands there again', async () => {
    const model = await editor();
    model.set({ front: 'F', back: 'B' });
    vi.spyOn(world.store, 'act').mockResolvedValueOnce({ kind: 'failed', failure: 'full' });
    expect(await model.save()).toBe(false);
    expect([model.failure.value, model.form.text.value.front, model.saved.value]).toEqual([
      'full',
      'F',
      null,
    ]);
    expect(await model.save()).toBe(true);
    expect(await written('F')).toBeDefined();
  });

  it('that the device does not keep while the next is typed waits as a draft', async () => {
    const model = await editor();
    model.set({ front: 'first' });
    vi.spyOn(world.store, 'act').mockResolvedValueOnce({ kind: 'failed', failure: 'full' });
    const saving = model.save();
    model.set({ front: 'second' });
    await saving;
    expect(model.form.text.value.front).toBe('second');
    expect(await model.save()).toBe(true);
    model.close();
    expect((await editor()).form.text.value.front).toBe('first');
  });
});

describe('a draft', () => {
  it('of a new card stands there again, with when it was typed, until it is saved', async () => {
    const at = world.clock.now().at;
    const model = await editor();
    model.set({ front: 'on the train' });
    model.keep();
    const later = await editor();
    expect([later.form.text.value.front, later.draft.found.value]).toEqual(['on the train', at]);
    await later.save();
    expect((await editor()).form.text.value.front).toBe('');
  });

  it('is let go', async () => {
    const model = await editor();
    model.set({ front: 'on the train' });
    model.keep();
    const later = await editor();
    later.discard();
    expect([later.form.text.value.front, later.draft.found.value]).toEqual(['', null]);
    later.close();
    expect((await editor()).form.text.value.front).toBe('');
  });

  it('is kept soon after it was typed', async () => {
    const model = await editor();
    vi.useFakeTimers();
    model.set({ front: 'typed' });
    vi.advanceTimersByTime(1_000);
    vi.useRealTimers();
    expect(parts.drafts.latestNew()?.[1].text.front).toBe('typed');
  });

  it('of two tabs is two', async () => {
    const [here, there] = [await editor(), await editor()];
    here.set({ front: 'here' });
    here.keep();
    there.set({ front: 'there' });
    there.keep();
    await there.save();
    expect(parts.drafts.latestNew()?.[1].text.front).toBe('here');
  });

  it('of an edit counts as against what was before the person then', async () => {
    const id = await firstNote();
    const model = await editor({ kind: 'note', id });
    model.set({ back: 'mine' });
    model.keep();
    valueOf(
      await world.store.act('edit', edit('note', id, { front: 'new', back: 'other' }), timeOn(TODAY, 13)),
    );
    const later = await editor({ kind: 'note', id });
    expect(later.form.text.value).toMatchObject({ front: 'new', back: 'mine' });
    expect(later.overtaken.value).toEqual(['back']);
    world.clock.pass(7_200_000);
    await later.save();
    const record = await recordOf(id);
    expect([fieldOf(record, 'back'), ...asideTexts(record).map(({ text }) => text)]).toEqual([
      'mine',
      'other',
    ]);
  });

  it('that is no draft any more is none', async () => {
    const kept = memory();
    kept.write('{"new:x":{"at":1,"text":{"kind":"none"}},"new:y":7,"z":{},"note:n":{"at":"1"}}');
    expect(new EditorDrafts(kept, world.context.random).latestNew()).toBeNull();
  });
});

describe('a note that is edited', () => {
  it('has written what changed, and its answers stay', async () => {
    const id = await firstNote();
    const before = (await recordOf(id)).fields;
    const model = await editor({ kind: 'note', id });
    model.set({ back: 'mended', tags: ['new'] });
    expect(await model.save()).toBe(true);
    const { fields } = await recordOf(id);
    const changed = Object.keys(fields).filter((name) => fields[name]?.[0] !== before[name]?.[0]);
    expect(changed.sort()).toEqual(['back', 'tag:new']);
    expect(model.phase.value).toBe('saved');
  });

  it('is not written where nothing changed', async () => {
    const model = await editor({ kind: 'note', id: await firstNote() });
    expect(await model.save()).toBe(true);
    expect(await world.store.undoable(TODAY, 'edit')).toBe(0);
  });

  it('follows what comes in meanwhile, but for what is being edited', async () => {
    const id = await firstNote();
    const model = await editor({ kind: 'note', id });
    model.set({ front: 'mine' });
    const at = stamp(timeOn(TODAY, 13).at, TABLET);
    const theirs = noteRecord(id, { front: [at, 'theirs'], back: [at, 'their back'] });
    await mergeIn(world.tab.db, collectionOf([], [theirs]), TODAY);
    await model.refresh();
    expect(model.form.text.value).toMatchObject({ front: 'mine', back: 'their back' });
    expect(model.overtaken.value).toEqual(['front']);
    world.clock.pass(7_200_000);
    await model.save();
    const record = await recordOf(id);
    expect([fieldOf(record, 'front'), fieldOf(record, 'back')]).toEqual(['mine', 'their back']);
    expect(asideTexts(record).map(({ text }) => text)).toEqual(['theirs']);
  });

  it('tells what becomes of its cards', async () => {
    const model = await editor({ kind: 'note', id: await firstNote() });
    expect(model.cards.value).toEqual({ stay: 1, go: 0, come: 0 });
    model.set({ kind: 'reversed' });
    expect(model.cards.value).toEqual({ stay: 1, go: 0, come: 1 });
    model.set({ kind: 'cloze', front: '{{c1::a}} {{c2::b}}' });
    expect(model.cards.value).toEqual({ stay: 0, go: 1, come: 2 });
  });

  it('that is not here is said to be missing; one that was deleted meanwhile can be brought back', async () => {
    expect((await editor({ kind: 'note', id: noteId('nowhere') })).phase.value).toBe('missing');
    const id = await firstNote();
    const [idle, busy] = [await editor({ kind: 'note', id }), await editor({ kind: 'note', id })];
    busy.set({ back: 'mine' });
    valueOf(await world.store.act('delete', edit('note', id, { deleted: true }), timeOn(TODAY, 13)));
    await Promise.all([idle.refresh(), busy.refresh()]);
    expect([idle.phase.value, busy.phase.value, busy.isGone.value]).toEqual(['missing', 'ready', true]);
    world.clock.pass(7_200_000);
    await busy.save();
    expect((await world.store.present(deck, [id])).notes.get(id)?.live).toBe(true);
  });
});

it('words that were shared take the place of a draft, which waits', async () => {
  const model = await editor();
  model.set({ front: 'typed' });
  model.takeShared({ front: 'shared', source: 'there' });
  expect(model.form.text.value).toMatchObject({ front: 'shared', source: 'there' });
  await model.save();
  expect(fieldOf(await written('shared'), 'source')).toBe('there');
  expect((await editor()).form.text.value.front).toBe('typed');
});

it('the cards are drawn as they are typed, one at a time', async () => {
  const model = await editor();
  model.set({ front: 'F', back: 'B', kind: 'reversed' });
  await model.preview.choose(0);
  expect(model.preview.preview.value).toMatchObject({
    cards: [0, 1],
    shown: { front: '<p>F</p>', back: '<p>B</p>' },
  });
  await model.preview.choose(1);
  expect(model.preview.preview.value?.shown).toMatchObject({ ordinal: 1, front: '<p>B</p>' });
  model.set({ front: ' ', back: '' });
  await model.preview.choose(0);
  expect(model.preview.preview.value?.shown).toBeNull();
});
