import { beforeEach, describe, expect, it } from 'vitest';
import { collectionOf } from '../../../src/domain/collection.ts';
import type { DeckId, NoteId } from '../../../src/domain/ids.ts';
import { shapeField } from '../../../src/domain/occlusion.ts';
import { fieldOf, noteKey, stampedField, textOf } from '../../../src/domain/record.ts';
import type { KeptText } from '../../../src/platform/kept-text.ts';
import { EditorDrafts } from '../../../src/state/editor-drafts.ts';
import { EditorModel, type EditorParts } from '../../../src/state/editor-model.ts';
import { mergeIn } from '../../../src/storage/merge.ts';
import { noteId } from '../../helpers/storage-drafts.ts';
import { timeOn, TODAY } from '../../helpers/storage.ts';
import { addDeck, newWorld, type World } from '../../helpers/world.ts';
import { noteRecord, stamp, TABLET } from '../domain/builders.ts';

const PICTURE = new Blob([new Uint8Array([1, 2, 3])], { type: 'image/webp' });
const PLACE = { x: 0.1, y: 0.1, w: 0.2, h: 0.2 };
const OTHER = { x: 0.5, y: 0.5, w: 0.2, h: 0.2 };
let world: World;
let parts: EditorParts;
let deck: DeckId;

const memory = (): KeptText => {
  let kept: string | null = null;
  return { read: () => kept, write: (text) => void (kept = text) };
};

beforeEach(async () => {
  world = await newWorld();
  deck = await addDeck(world, 'Deck', 0);
  parts = {
    context: world.context,
    drafts: new EditorDrafts(memory(), world.context.random),
    last: memory(),
    microphone: { isSupported: false, start: () => Promise.resolve({ kind: 'refused', fault: 'failed' }) },
    findDouble: () => Promise.resolve(null),
    readTags: () => Promise.resolve([]),
  };
});

async function editor(id: NoteId | null = null): Promise<EditorModel> {
  const model = new EditorModel(parts, id ? { kind: 'note', id } : { kind: 'new', deck });
  await model.refresh();
  return model;
}

async function picture(): Promise<string> {
  const taken = await (await world.context.intake()).takePicture(PICTURE);
  return taken.kind === 'taken' ? taken.name : '';
}

/** A note with two shapes, saved; the first was drawn at PLACE. */
async function drawn(): Promise<NoteId> {
  const model = await editor();
  model.set({ kind: 'occlusion', picture: await picture(), hides: 'one' });
  model.drawing.add(PLACE);
  model.drawing.add(OTHER);
  await model.save();
  const records = [...(await world.store.collection()).records.values()];
  return noteId(records.find((record) => fieldOf(record, 'kind') === 'occlusion')?.id ?? '');
}

const recordOf = async (id: NoteId) => (await world.store.collection()).records.get(noteKey(id));
const shapeFields = async (id: NoteId) =>
  Object.keys((await recordOf(id))?.fields ?? {}).filter((name) => name.startsWith('shape:'));

describe('a picture with shapes', () => {
  it('is written with each shape as a card, and with what its picture needs', async () => {
    const id = await drawn();
    const record = await recordOf(id);
    expect([fieldOf(record, 'hides'), fieldOf(record, 'front')]).toEqual(['one', '']);
    const values = (await shapeFields(id)).map((name) => fieldOf(record, name));
    expect(values).toHaveLength(2);
    expect(values).toContainEqual({ ...PLACE, round: false });
    const [name = ''] = textOf(record, 'picture').split('.');
    const media = (await world.store.collection()).records;
    expect([...media.values()].some((each) => each.kind === 'media' && each.id === name)).toBe(true);
    expect(new Set((await world.store.note(id))?.shapes.map(({ ordinal }) => ordinal)).size).toBe(2);
  });

  it('leaves nothing of it to the next card', async () => {
    const model = await editor();
    model.set({ kind: 'occlusion', picture: await picture() });
    model.drawing.add(PLACE);
    await model.save();
    model.drawing.undo();
    expect(model.form.text.value).toMatchObject({ kind: 'occlusion', picture: '', shapes: [] });
    await model.undoSaved();
    expect(model.form.text.value.shapes).toHaveLength(1);
  });

  it('is not saved without a picture, and without a shape', async () => {
    const model = await editor();
    model.set({ kind: 'occlusion' });
    expect([model.save(), model.lack.value]).toEqual([null, 'picture']);
    model.set({ picture: await picture() });
    expect(model.lack.value).toBe('shape');
    model.drawing.add();
    expect(model.lack.value).toBeNull();
  });

  it('has only the shapes written that changed; one that is gone is null', async () => {
    const id = await drawn();
    const before = await recordOf(id);
    const model = await editor(id);
    const [first, second] = model.form.text.value.shapes;
    model.drawing.place(first?.ordinal ?? 0, { x: 0.3, y: 0.1, w: 0.2, h: 0.2 });
    await model.save();
    const record = await recordOf(id);
    const isNew = (ordinal = 0) => {
      const field = shapeField(ordinal);
      return stampedField(record, field)?.[0] !== stampedField(before, field)?.[0];
    };
    expect([isNew(first?.ordinal), isNew(second?.ordinal)]).toEqual([true, false]);
    const again = await editor(id);
    again.drawing.remove(second?.ordinal ?? 0);
    expect(again.cards.value).toEqual({ stay: 1, go: 1, come: 0 });
    await again.save();
    expect(fieldOf(await recordOf(id), shapeField(second?.ordinal ?? 0))).toBeNull();
  });

  it('keeps the shapes of two devices that draw at once', async () => {
    const id = await drawn();
    const model = await editor(id);
    const [first] = model.form.text.value.shapes;
    model.drawing.remove(first?.ordinal ?? 0);
    model.drawing.add({ x: 0, y: 0, w: 0.1, h: 0.1 });
    const at = stamp(timeOn(TODAY, 13).at, TABLET);
    const theirs = { x: 0.7, y: 0, w: 0.1, h: 0.1, round: true };
    await mergeIn(world.tab.db, collectionOf([], [noteRecord(id, { 'shape:77': [at, theirs] })]), TODAY);
    await model.refresh();
    expect(model.form.text.value.shapes).toHaveLength(3);
    model.drawing.undo();
    world.clock.pass(7_200_000);
    await model.save();
    const shapes = (await world.store.note(id))?.shapes ?? [];
    expect(shapes).toContainEqual({ ...theirs, ordinal: 77 });
    expect(shapes.map(({ ordinal }) => ordinal)).not.toContain(first?.ordinal);
    expect(shapes).toHaveLength(2);
  });

  it('waits as it was drawn while the note is of another kind', async () => {
    const id = await drawn();
    const basic = await editor(id);
    basic.set({ kind: 'basic', front: 'F' });
    await basic.save();
    expect((await world.store.note(id))?.shapes).toEqual([]);
    const again = await editor(id);
    again.set({ kind: 'occlusion' });
    await again.save();
    expect((await world.store.note(id))?.shapes).toHaveLength(2);
  });
});

describe('a draft', () => {
  it('keeps picture and shapes of a new card', async () => {
    const model = await editor();
    model.set({ kind: 'occlusion', picture: await picture(), hides: 'one' });
    model.drawing.add(PLACE);
    model.close();
    const { text } = (await editor()).form;
    expect(text.value).toEqual(model.form.text.value);
  });

  it('of an edit counts as against the shapes that were there then', async () => {
    const id = await drawn();
    const model = await editor(id);
    const [first, second] = model.form.text.value.shapes;
    model.drawing.remove(first?.ordinal ?? 0);
    model.close();
    const at = stamp(timeOn(TODAY, 13).at, TABLET);
    const moved = { x: 0.6, y: 0.6, w: 0.1, h: 0.1, round: false };
    const theirs = noteRecord(id, { [shapeField(second?.ordinal ?? 0)]: [at, moved] });
    await mergeIn(world.tab.db, collectionOf([], [theirs]), TODAY);
    const later = await editor(id);
    expect(later.form.text.value.shapes).toEqual([{ ...moved, ordinal: second?.ordinal }]);
    world.clock.pass(7_200_000);
    await later.save();
    expect((await world.store.note(id))?.shapes).toEqual([{ ...moved, ordinal: second?.ordinal }]);
  });
});

it('the preview covers the shape that was drawn first, as study does', async () => {
  const model = await editor();
  model.set({ kind: 'occlusion', front: 'What is it?', picture: await picture() });
  model.drawing.add(PLACE);
  model.drawing.add(OTHER);
  await model.preview.choose(0);
  const shown = model.preview.preview.value?.shown;
  expect(shown?.ordinal).toBe(model.form.text.value.shapes[0]?.ordinal);
  expect(shown?.front).toContain('<p>What is it?</p>');
  expect(shown?.front).toContain('class="asked" style="left:10.000%');
  expect(shown?.back).toContain('class="answer"');
  model.close();
});

it('words that were shared become a written card, whatever the last one was', async () => {
  const model = await editor();
  model.set({ kind: 'occlusion' });
  model.takeShared({ front: 'shared', source: '' });
  expect(model.form.text.value.kind).toBe('basic');
  model.close();
});
