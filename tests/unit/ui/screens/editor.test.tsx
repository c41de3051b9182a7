// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DeckId, NoteId } from '../../../../src/domain/ids.ts';
import type { NoteText } from '../../../../src/domain/note-edit.ts';
import type { Taken } from '../../../../src/state/media-intake.ts';
import type { AppModel } from '../../../../src/state/app-model.ts';
import { EditorDrafts } from '../../../../src/state/editor-drafts.ts';
import type { EditorParts, EditorTarget } from '../../../../src/state/editor-model.ts';
import { EditorScreen } from '../../../../src/ui/screens/editor/EditorScreen.tsx';
import { noteId } from '../../../helpers/storage-drafts.ts';
import { addDeck, newWorld, type World } from '../../../helpers/world.ts';

let world: World;
let deck: DeckId;
let double: { note: NoteId; front: string; deck: string } | null = null;
const leave = vi.fn<() => void>();

beforeEach(async () => {
  world = await newWorld();
  deck = await addDeck(world, 'Deck', 2);
  double = null;
  leave.mockReset();
});

afterEach(cleanup);

function parts(): EditorParts {
  let kept: string | null = null;
  const text = { read: () => kept, write: (words: string) => void (kept = words) };
  return {
    context: world.context,
    drafts: new EditorDrafts(text, world.context.random),
    last: { read: () => null, write: () => undefined },
    microphone: {
      isSupported: true,
      start: () => Promise.resolve({ kind: 'refused', fault: 'not-allowed' }),
    },
    findDouble: () => Promise.resolve(double),
    readTags: () => Promise.resolve(['maths', 'maths::algebra']),
  };
}

async function open(target: EditorTarget = { kind: 'new', deck }, take?: Taken): Promise<void> {
  const made = parts();
  const intake = () => Promise.resolve({ takePicture: () => Promise.resolve(take), fieldsFor: () => [] });
  const app = {
    parts: { context: { ...world.context, intake }, editing: () => Promise.resolve(made) },
    changes: signal(0),
    bug: signal(false),
    home: signal(null),
    toast: signal(null),
    settle: () => Promise.resolve(),
    leave,
  };
  render(<EditorScreen app={app as unknown as AppModel} target={target} />);
  await screen.findByRole('textbox', { name: target.kind === 'new' ? 'Front' : /Front|Text/u });
}

const box = (name: string): HTMLTextAreaElement => screen.getByRole('textbox', { name });
const type = (name: string, value: string) => fireEvent.input(box(name), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const choose = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });
const noteOf = async (front: string): Promise<NoteText | undefined> => {
  const records = [...(await world.store.collection()).records.values()].filter(
    ({ kind }) => kind === 'note',
  );
  const found = await Promise.all(records.map(({ id }) => world.store.note(noteId(id))));
  return found.find((note) => note?.front === front);
};

describe('a new card', () => {
  it('begins at its front, and so does the next, in the very press that saves', async () => {
    await open();
    await vi.waitFor(() => expect(document.activeElement).toBe(box('Front')));
    type('Front', 'F');
    box('Back').focus();
    press('Save');
    expect(document.activeElement).toBe(box('Front'));
    expect(box('Front').value).toBe('');
    await screen.findByText('Saved.');
    expect(await noteOf('F')).toMatchObject({ deck, kind: 'basic' });
  });

  it('without a front is told so at the field, which has the focus then', async () => {
    await open();
    box('Back').focus();
    press('Save');
    expect(screen.getByRole('alert').textContent).toBe('Write the front first: it is what the card asks.');
    expect(box('Front').getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(box('Front'));
  });

  it('has other words for the texts of a cloze, and a gap with the number of the last', async () => {
    await open();
    choose('Kind', 'cloze');
    expect(box('Extra')).toBeTruthy();
    type('Text', '{{c1::a}} b');
    box('Text').setSelectionRange(10, 11);
    press('Cloze with the same number');
    expect(box('Text').value).toBe('{{c1::a}} {{c1::b}}');
  });

  it('becomes a cloze by its first gap', async () => {
    await open();
    type('Front', 'word');
    box('Front').setSelectionRange(0, 4);
    press('Cloze');
    expect(box('Text').value).toBe('{{c1::word}}');
  });

  it('goes to a deck that is named there', async () => {
    await open();
    choose('Deck', '+');
    type('Front', 'F');
    press('Save');
    expect(screen.getByRole('alert').textContent).toBe('Give the new deck a name.');
    expect(document.activeElement).toBe(box('Name of the new deck'));
    type('Name of the new deck', 'Fresh');
    press('Save');
    await screen.findByText('Saved.');
    expect((await noteOf('F'))?.deck).not.toBe(deck);
  });

  it('takes tags as they are typed, and those that are in use by a press', async () => {
    await open();
    type('Front', 'F');
    box('Tags').focus();
    type('Tags', 'two words');
    fireEvent.keyDown(box('Tags'), { key: 'Enter' });
    type('Tags', 'al');
    fireEvent.click(await screen.findByRole('button', { name: 'maths::algebra' }));
    press('Remove two_words');
    type('Tags', 'last');
    press('Save');
    await screen.findByText('Saved.');
    expect((await noteOf('F'))?.tags).toEqual(['last', 'maths::algebra']);
  });

  it('that is here already is pointed out', async () => {
    double = { note: noteId('n'), front: 'F', deck: 'Deck' };
    await open();
    type('Front', 'F');
    const link = await screen.findByRole('link', { name: 'Open it' });
    expect(link.getAttribute('href')).toBe('#/note/n');
  });
});

describe('a picture', () => {
  const file = new File(['x'], 'x.png', { type: 'image/png' });
  const paste = () => fireEvent.paste(box('Front'), { clipboardData: { files: [file] } });

  it('that is pasted stands in the text', async () => {
    await open(undefined, { kind: 'taken', name: 'x' as never, markdown: '![](media:x)' });
    paste();
    await vi.waitFor(() => expect(box('Front').value).toBe('![](media:x)'));
  });

  it('that is refused is told of', async () => {
    await open(undefined, { kind: 'refused', reason: 'svg' });
    paste();
    expect((await screen.findByRole('alert')).textContent).toContain('SVG');
  });
});

it('a microphone that may not be used is told of', async () => {
  await open();
  press('Record sound');
  expect((await screen.findByRole('alert')).textContent).toContain('may not use the microphone');
});

const first = async (): Promise<EditorTarget> => {
  const records = [...(await world.store.collection()).records.values()];
  const id = records.find(({ fields }) => fields['front']?.[1] === 'Question 1')?.id ?? '';
  return { kind: 'note', id: noteId(id) };
};

describe('a note that is edited', () => {
  it('says what becomes of its cards, and is left once it is saved', async () => {
    await open(await first());
    choose('Kind', 'reversed');
    expect(screen.getByText('1 card; its answers are kept. 1 card more.')).toBeTruthy();
    fireEvent.keyDown(box('Back'), { key: 'Enter', ctrlKey: true });
    await vi.waitFor(() => expect(leave).toHaveBeenCalledOnce());
    expect((await noteOf('Question 1'))?.kind).toBe('reversed');
  });

  it('is left as it was by Escape, with a draft of what was typed', async () => {
    await open(await first());
    type('Front', 'other');
    fireEvent.keyDown(box('Front'), { key: 'Escape' });
    expect(leave).toHaveBeenCalledOnce();
    expect(await noteOf('Question 1')).toBeDefined();
  });
});
