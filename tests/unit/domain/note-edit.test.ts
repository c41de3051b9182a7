import { describe, expect, it } from 'vitest';
import type { DeckId } from '../../../src/domain/ids.ts';
import {
  cardsChange,
  editedWrites,
  newNoteWrites,
  overtaken,
  rebased,
  textOfNote,
  type NoteText,
} from '../../../src/domain/note-edit.ts';
import { noteView } from '../../../src/domain/note.ts';
import { fieldOf } from '../../../src/domain/record.ts';
import { epochMs } from '../../../src/domain/units.ts';
import { note, noteRecord, stamp, TABLET } from './builders.ts';

const TEXT: NoteText = {
  kind: 'basic',
  deck: 'd' as DeckId,
  front: 'front',
  back: 'back',
  source: '',
  tags: ['a', 'b'],
  picture: '',
  hides: 'all',
  shapes: [],
};

const recordOf = (fields: Parameters<typeof noteRecord>[1] = {}) =>
  noteRecord('n', {
    kind: [stamp(1), 'basic'],
    deck: [stamp(1), 'd'],
    front: [stamp(1), 'front'],
    back: [stamp(1), 'back'],
    'tag:a': [stamp(1), true],
    'tag:b': [stamp(1), true],
    ...fields,
  });

const named = (writes: ReturnType<typeof editedWrites>) =>
  Object.fromEntries(writes.map(({ name, value }) => [name, value]));

describe('a new note', () => {
  it('is written whole, with when it was, by a person', () => {
    const writes = newNoteWrites(note('n'), TEXT, epochMs(5_000));
    expect(named(writes)).toEqual({
      kind: 'basic',
      deck: 'd',
      front: 'front',
      back: 'back',
      position: 5_000,
      created: 5_000,
      'tag:a': true,
      'tag:b': true,
    });
    expect(new Set(writes.map(({ writer }) => writer))).toEqual(new Set(['person']));
  });

  it('has a source where there is one', () => {
    expect(named(newNoteWrites(note('n'), { ...TEXT, source: 'a book' }, epochMs(1)))['source']).toBe(
      'a book',
    );
  });
});

describe('an edit', () => {
  it('writes what changed and nothing else', () => {
    expect(named(editedWrites(note('n'), TEXT, { ...TEXT, back: 'new', tags: ['b', 'c'] }))).toEqual({
      back: 'new',
      'tag:c': true,
      'tag:a': false,
    });
    expect(editedWrites(note('n'), TEXT, { ...TEXT, tags: ['b', 'a'] })).toEqual([]);
  });
});

describe('an edit of a note that changes meanwhile', () => {
  const seen = recordOf();
  const text: NoteText = { ...TEXT, front: 'mine', tags: ['a', 'mine'] };
  const present = recordOf({
    front: [stamp(5, TABLET), 'theirs'],
    back: [stamp(5, TABLET), 'their back'],
    'tag:a': [stamp(5, TABLET), false],
    'tag:theirs': [stamp(5, TABLET), true],
  });

  it('keeps what was typed, and shows the rest as it is now', () => {
    expect(rebased({ seen, text }, present).text).toEqual({
      ...TEXT,
      front: 'mine',
      back: 'their back',
      tags: ['theirs', 'mine'],
    });
  });

  it('writes only what was typed, as against what was before the person', () => {
    const edit = rebased({ seen, text }, present);
    const base = textOfNote(edit.seen);
    expect(named(editedWrites(note('n'), base, edit.text))).toEqual({
      front: 'mine',
      'tag:b': false,
      'tag:mine': true,
    });
    expect(fieldOf(edit.seen, 'front')).toBe('front');
  });

  it('knows which of the typed texts somebody else wrote too', () => {
    expect(overtaken({ seen, text }, present)).toEqual(['front']);
    expect(overtaken({ seen, text: TEXT }, present)).toEqual([]);
  });

  it('is nothing where nothing was typed', () => {
    const edit = rebased({ seen, text: TEXT }, present);
    expect(editedWrites(note('n'), textOfNote(edit.seen), edit.text)).toEqual([]);
    expect(edit.text.front).toBe('theirs');
  });
});

it('another kind keeps the cards that both make', () => {
  const basic = noteView(recordOf());
  expect(cardsChange(basic, { ...basic, kind: 'reversed' })).toEqual({ stay: 1, go: 0, come: 1 });
  const cloze = { ...basic, kind: 'cloze' as const, front: '{{c1::a}} {{c2::b}}' };
  expect(cardsChange({ ...basic, kind: 'reversed' }, cloze)).toEqual({ stay: 1, go: 1, come: 1 });
});
