// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DeckId } from '../../../../src/domain/ids.ts';
import { fieldOf } from '../../../../src/domain/record.ts';
import type { AppModel } from '../../../../src/state/app-model.ts';
import { EditorDrafts } from '../../../../src/state/editor-drafts.ts';
import type { EditorParts } from '../../../../src/state/editor-model.ts';
import { EditorScreen } from '../../../../src/ui/screens/editor/EditorScreen.tsx';
import { addDeck, newWorld, type World } from '../../../helpers/world.ts';

const FILE = new File(['x'], 'x.webp', { type: 'image/webp' });
let world: World;
let deck: DeckId;

beforeEach(async () => {
  world = await newWorld();
  deck = await addDeck(world, 'Deck', 0);
  // A picture of 200 by 100.
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(10, 20, 200, 100));
  vi.spyOn(HTMLElement.prototype, 'setPointerCapture').mockReturnValue();
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** A new card that is to be an occlusion. */
async function open(): Promise<void> {
  const parts: EditorParts = {
    context: world.context,
    drafts: new EditorDrafts({ read: () => null, write: () => undefined }, world.context.random),
    last: { read: () => '{"kind":"occlusion"}', write: () => undefined },
    microphone: { isSupported: true, start: () => Promise.resolve({ kind: 'refused', fault: 'failed' }) },
    findDouble: () => Promise.resolve(null),
    readTags: () => Promise.resolve([]),
  };
  const app = {
    parts: { context: world.context, editing: () => Promise.resolve(parts) },
    changes: signal(0),
    bug: signal(false),
    home: signal(null),
    toast: signal(null),
    settle: () => Promise.resolve(),
    leave: () => undefined,
  };
  render(<EditorScreen app={app as unknown as AppModel} target={{ kind: 'new', deck }} />);
  await screen.findByRole('button', { name: 'Choose a picture' });
}

async function openWithPicture(): Promise<void> {
  await open();
  fireEvent.paste(document.body, { clipboardData: { files: [FILE] } });
  await screen.findByRole('application', { name: 'Shapes' });
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const area = (): HTMLElement => screen.getByRole('application', { name: 'Shapes' });
const shapes = (): readonly (string | null)[] =>
  screen.queryAllByRole('button', { name: /^Shape \d/u }).map((shape) => shape.getAttribute('aria-label'));
const shape = (place: number): HTMLElement =>
  screen.getByRole('button', { name: new RegExp(`^Shape ${place} of`, 'u') });

/** Points of the window: the picture begins at 10, 20. */
function drag(
  on: HTMLElement,
  from: readonly [number, number],
  to: readonly [number, number],
  pointerId = 1,
): void {
  fireEvent.pointerDown(on, { pointerId, button: 0, clientX: from[0], clientY: from[1] });
  fireEvent.pointerMove(on, { pointerId, clientX: to[0], clientY: to[1] });
  fireEvent.pointerUp(on, { pointerId, clientX: to[0], clientY: to[1] });
}

const BOX = 'Shape 1 of 1, 10% from the left, 10% from the top, 20% wide, 40% high';

describe('a picture to draw on', () => {
  it('is asked for first, with the focus where it is chosen', async () => {
    await open();
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Choose a picture'));
    expect(screen.queryByRole('button', { name: 'Cloze' })).toBeNull();
    press('Save');
    expect(screen.getByRole('alert').textContent).toBe('Choose a picture first.');
  });

  it('is taken from the text that it is pasted into, as long as there is none', async () => {
    await open();
    const front = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Front' });
    fireEvent.paste(front, { clipboardData: { files: [FILE] } });
    await screen.findByRole('application', { name: 'Shapes' });
    expect(front.value).toBe('');
    fireEvent.paste(front, { clipboardData: { files: [FILE] } });
    await vi.waitFor(() => expect(front.value).toContain('![](media:'));
  });

  it('is dropped on its place', async () => {
    await open();
    const drop = Object.assign(new Event('drop', { bubbles: true }), { dataTransfer: { files: [FILE] } });
    fireEvent(screen.getByRole('group', { name: 'Picture to draw on' }), drop);
    expect(await screen.findByRole('application', { name: 'Shapes' })).toBeTruthy();
  });
});

describe('shapes', () => {
  it('are drawn by a drag in whatever direction, and each is a card', async () => {
    await openWithPicture();
    drag(area(), [70, 70], [30, 30]);
    expect(shapes()).toEqual([BOX]);
    fireEvent.click(screen.getByRole('radio', { name: 'Ellipse' }));
    drag(area(), [110, 70], [190, 300]);
    expect(shapes()[1]).toBe(
      'Shape 2 of 2, ellipse, 50% from the left, 50% from the top, 40% wide, 50% high',
    );
    expect(screen.getByText('2 cards')).toBeTruthy();
  });

  it('are not drawn by a touch, by a second finger, nor by a drag that the system takes', async () => {
    await openWithPicture();
    drag(area(), [30, 30], [33, 30]);
    fireEvent.pointerDown(area(), { pointerId: 1, button: 0, clientX: 30, clientY: 30 });
    fireEvent.pointerMove(area(), { pointerId: 1, clientX: 70, clientY: 70 });
    drag(area(), [100, 100], [150, 110], 2);
    fireEvent.pointerCancel(area(), { pointerId: 1 });
    expect(shapes()).toEqual([]);
  });

  it('are moved by their middle and sized by a corner, within the picture', async () => {
    await openWithPicture();
    drag(area(), [30, 30], [70, 70]);
    drag(shape(1), [50, 50], [70, 50]);
    expect(shapes()).toEqual([BOX.replace('10% from the left', '20% from the left')]);
    const corner = area().querySelector<HTMLElement>('[data-corner="se"]');
    if (corner) drag(corner, [95, 75], [999, 65]);
    expect(shapes()).toEqual(['Shape 1 of 1, 20% from the left, 10% from the top, 80% wide, 30% high']);
  });

  it('are added, moved, sized and deleted by keys alone, and taken back', async () => {
    await openWithPicture();
    press('Add shape');
    press('Add shape');
    await vi.waitFor(() => expect(document.activeElement).toBe(shape(2)));
    fireEvent.keyDown(shape(2), { key: 'ArrowLeft' });
    fireEvent.keyDown(shape(2), { key: 'ArrowDown', shiftKey: true });
    expect(shapes()[1]).toBe('Shape 2 of 2, 34% from the left, 40% from the top, 30% wide, 21% high');
    fireEvent.keyDown(shape(2), { key: 'Delete' });
    await vi.waitFor(() => expect(document.activeElement).toBe(shape(1)));
    expect(shapes()).toHaveLength(1);
    fireEvent.keyDown(shape(1), { key: 'z', ctrlKey: true });
    press('Undo drawing');
    expect(shapes()[1]).toBe('Shape 2 of 2, 35% from the left, 40% from the top, 30% wide, 20% high');
  });

  it('that are all deleted leave the focus where one is added', async () => {
    await openWithPicture();
    press('Add shape');
    press('Delete shape');
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Add shape'));
  });

  it('are saved with their picture, and the next one is chosen then', async () => {
    await openWithPicture();
    press('Save');
    expect(screen.getByRole('alert').textContent).toBe('Draw a shape over what is to be asked.');
    drag(area(), [30, 30], [70, 70]);
    fireEvent.click(screen.getByRole('switch', { name: 'Cover the other shapes too' }));
    press('Save');
    await screen.findByText('Saved.');
    const records = [...(await world.store.collection()).records.values()];
    const record = records.find((each) => fieldOf(each, 'kind') === 'occlusion');
    const names = Object.keys(record?.fields ?? {});
    const values = Object.fromEntries(names.map((name) => [name, fieldOf(record, name)]));
    expect(values).toMatchObject({ hides: 'one', front: '', back: '' });
    expect(Object.values(values)).toContainEqual({ x: 0.1, y: 0.1, w: 0.2, h: 0.4, round: false });
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Choose a picture'));
  });
});
