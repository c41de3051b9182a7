import { describe, expect, it } from 'vitest';
import { importedDeckId, importedNoteId } from '../../../src/domain/digest-ids.ts';
import { noteOfCard, ordinalOfCard } from '../../../src/domain/ids.ts';
import { noteView, ordinalsOf } from '../../../src/domain/note.ts';
import { card, noteRecord } from './builders.ts';

describe('a note', () => {
  it('is its fields', () => {
    const record = noteRecord('n', {
      deck: [1, 'd'],
      kind: [1, 'reversed'],
      front: [1, 'Q'],
      back: [1, 'A'],
      source: [1, 'a book'],
      'tag:b': [1, true],
      'tag:a': [1, true],
      'tag:gone': [1, false],
      position: [1, 7],
    });
    expect(noteView(record)).toEqual({
      id: 'n',
      deck: 'd',
      kind: 'reversed',
      front: 'Q',
      back: 'A',
      source: 'a book',
      tags: ['a', 'b'],
      position: 7,
      picture: '',
      hides: 'all',
      shapes: [],
    });
  });

  it('of the kind occlusion has its picture and the shapes that were not removed', () => {
    const record = noteRecord('n', {
      kind: [1, 'occlusion'],
      picture: [1, 'a.webp'],
      hides: [1, 'one'],
      'shape:70': [1, { x: 0.5, y: 0.25, w: 0.25, h: 0.5, round: true }],
      'shape:3': [2, { x: 0, y: 0, w: 1, h: 1, round: 'yes' }],
      'shape:4': [2, null],
      'shape:5': [2, { x: 0, y: 0, w: 0, h: 1 }],
      'shape:6': [2, { x: -1, y: 0, w: 1, h: 1 }],
      'shape:7': [2, [0, 0, 1, 1]],
      'shape:08': [2, { x: 0, y: 0, w: 1, h: 1 }],
      'shape:1000000': [2, { x: 0, y: 0, w: 1, h: 1 }],
    });
    const shapes = [
      { ordinal: 3, x: 0, y: 0, w: 1, h: 1, round: false },
      { ordinal: 70, x: 0.5, y: 0.25, w: 0.25, h: 0.5, round: true },
    ];
    expect(noteView(record)).toMatchObject({ picture: 'a.webp', hides: 'one', shapes });
    expect(ordinalsOf(noteView(record))).toEqual([3, 70]);
  });

  it('of another kind leaves its picture and shapes alone', () => {
    const shape = { x: 0, y: 0, w: 1, h: 1, round: false };
    const record = noteRecord('n', { kind: [1, 'basic'], picture: [1, 'a.webp'], 'shape:3': [1, shape] });
    expect(noteView(record)).toMatchObject({ picture: '', shapes: [] });
  });

  it('reads what makes no sense as not written', () => {
    const record = noteRecord('n', {
      kind: [1, 'origami'],
      front: [1, 5],
      position: [1, 'x'],
      'tag:x': [1, 'yes'],
    });
    expect(noteView(record)).toMatchObject({ kind: 'basic', front: '', position: 0, tags: [] });
  });

  it.each([
    ['basic', 'Q', [0]],
    ['typed', 'Q', [0]],
    ['reversed', 'Q', [0, 1]],
    ['occlusion', 'Q', []],
    ['cloze', '{{c2::two}} {{c1::one}} {{c2::again}} {{c12::twelve}}', [1, 2, 12]],
    ['cloze', 'nothing to fill in', []],
  ])('of kind %s with %j makes cards %j', (kind, front, ordinals) => {
    expect(ordinalsOf(noteView(noteRecord('n', { kind: [1, kind], front: [1, front] })))).toEqual(ordinals);
  });
});

describe('ids', () => {
  it('of a card name its note and its place', () => {
    expect(noteOfCard(card('n', 12))).toBe('n');
    expect(ordinalOfCard(card('n', 12))).toBe(12);
  });

  it('of an imported note are the same wherever the file is imported', () => {
    const deck = importedDeckId('Deep Learning');
    expect(importedDeckId('Deep Learning')).toBe(deck);
    expect(importedNoteId(deck, 'Recall', 0)).toBe(importedNoteId(deck, 'Recall', 0));
  });

  it('of other titles, headings and occurrences are others', () => {
    const deck = importedDeckId('Deep Learning');
    const ids = [
      importedNoteId(deck, 'Recall', 0),
      importedNoteId(deck, 'Recall', 1),
      importedNoteId(deck, 'Precision', 0),
      importedNoteId(importedDeckId('Deep learning'), 'Recall', 0),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[\w-]{22}$/);
  });
});
