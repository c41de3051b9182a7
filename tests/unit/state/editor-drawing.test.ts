import { beforeEach, describe, expect, it } from 'vitest';
import { MOST_SHAPES, shapeField, type Shape } from '../../../src/domain/occlusion.ts';
import { EditorDrawing } from '../../../src/state/editor-drawing.ts';
import { EditorForm } from '../../../src/state/editor-form.ts';
import { seededRandom } from '../../helpers/simulation-random.ts';
import { noteRecord, stamp, TABLET } from '../domain/builders.ts';

const PLACE = { x: 0.1, y: 0.1, w: 0.2, h: 0.2 };
const OTHER = { x: 0.5, y: 0.5, w: 0.2, h: 0.2 };
let form: EditorForm;
let drawing: EditorDrawing;
let changes = 0;

beforeEach(() => {
  form = new EditorForm();
  changes = 0;
  const context = { random: seededRandom(5), style: () => Promise.resolve() };
  drawing = new EditorDrawing(form, context, () => changes++);
});

const shapes = (): readonly Shape[] => form.text.value.shapes;
const last = (): number => shapes().at(-1)?.ordinal ?? 0;

describe('drawing', () => {
  it('adds shapes of the chosen form, each selected and told of', () => {
    drawing.add(PLACE);
    drawing.isRound.value = true;
    drawing.add(OTHER);
    expect(shapes()).toMatchObject([
      { ...PLACE, round: false },
      { ...OTHER, round: true },
    ]);
    expect([drawing.selected.value, changes]).toEqual([last(), 2]);
    expect(new Set(shapes().map(({ ordinal }) => ordinal)).size).toBe(2);
  });

  it('is taken back step by step: what is added, placed or removed', () => {
    drawing.add(PLACE);
    const ordinal = last();
    drawing.add(OTHER);
    const before = shapes();
    drawing.place(ordinal, OTHER);
    drawing.remove(ordinal);
    expect(drawing.selected.value).toBe(last());
    expect(shapes()).toHaveLength(1);
    drawing.undo();
    expect(shapes().map(({ x }) => x)).toEqual([0.5, 0.5]);
    drawing.undo();
    expect(shapes()).toEqual(before);
    drawing.undo();
    drawing.undo();
    expect([shapes(), drawing.canUndo.value]).toEqual([[], false]);
    drawing.undo();
    expect(shapes()).toEqual([]);
  });

  it('takes steps by keys back at once, until something else is done', () => {
    drawing.add(PLACE);
    const ordinal = last();
    for (const x of [0.11, 0.12, 0.13]) drawing.place(ordinal, { ...PLACE, x }, true);
    drawing.place(ordinal, OTHER);
    drawing.place(ordinal, { ...OTHER, x: 0.51 }, true);
    drawing.undo();
    drawing.undo();
    expect(shapes()[0]?.x).toBe(0.13);
    drawing.undo();
    expect(shapes()[0]?.x).toBe(0.1);
  });

  it('leaves shapes alone that came from another device since', () => {
    drawing.add(PLACE);
    const theirs = { ...OTHER, ordinal: 4, round: false };
    form.set({ shapes: [theirs, ...shapes()] });
    drawing.undo();
    expect(shapes()).toEqual([theirs]);
  });

  it('takes nothing away where what was added is gone already', () => {
    drawing.add(PLACE);
    const theirs = { ...OTHER, ordinal: 4, round: false };
    form.set({ shapes: [theirs] });
    drawing.undo();
    expect(shapes()).toEqual([theirs]);
  });

  it('of another note knows nothing of the one before', () => {
    drawing.add(PLACE);
    form.set({ shapes: [] });
    drawing.begin();
    drawing.undo();
    expect([shapes(), drawing.selected.value]).toEqual([[], null]);
  });

  it('adds none beyond what a note may have', () => {
    form.set({
      shapes: Array.from({ length: MOST_SHAPES }, (_, at) => ({ ...PLACE, ordinal: at + 1, round: false })),
    });
    drawing.add(PLACE);
    expect([shapes().length, drawing.isFull.value, drawing.canUndo.value]).toEqual([
      MOST_SHAPES,
      true,
      false,
    ]);
  });

  it('gives no shape the ordinal of one that was removed: its answers are not the new one’s', () => {
    const ordinal = 1 + Math.floor(seededRandom(5).unit() * 999_999);
    form.seen.value = noteRecord('n', { [shapeField(ordinal)]: [stamp(1, TABLET), null] });
    drawing.add(PLACE);
    expect(last()).toBe(ordinal + 1);
  });
});
