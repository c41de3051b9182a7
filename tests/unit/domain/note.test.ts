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
    });
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
    ['reversed', 'Q', [0, 1]],
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
