import { describe, expect, it } from 'vitest';
import { backLine, facesOf, frontLine } from '../../../src/domain/faces.ts';
import { noteView } from '../../../src/domain/note.ts';
import { noteRecord } from './builders.ts';

const note = (kind: string, more: Parameters<typeof noteRecord>[1] = {}) =>
  noteView(noteRecord('n', { kind: [1, kind], front: [1, 'F'], back: [1, 'B'], source: [1, 'S'], ...more }));

describe('the card', () => {
  it('of a basic note asks for its back; the second of a reversed one for its front', () => {
    expect(facesOf(note('basic'), 0)).toMatchObject({ front: 'F', back: 'B', source: 'S', inPlace: false });
    expect(facesOf(note('reversed'), 0)).toMatchObject({ front: 'F', back: 'B' });
    expect(facesOf(note('reversed'), 1)).toMatchObject({ front: 'B', back: 'F', source: 'S' });
  });

  it('of a typed note waits for what is typed', () => {
    expect(facesOf(note('typed'), 0)).toMatchObject({ front: 'F', back: 'B', typed: true });
    expect(facesOf(note('basic'), 0).typed).toBe(false);
  });

  it('of a cloze shows its text twice, and what is behind it after that', () => {
    const cloze = note('cloze', { front: [1, 'a {{c3::b}}'] });
    expect(facesOf(cloze, 3)).toMatchObject({
      front: 'a \u{fdd0}…\u{fdd1}',
      back: 'a \u{fdd2}b\u{fdd3}',
      extra: 'B',
      inPlace: true,
    });
  });

  it('of an occlusion covers its shape, and the others where all are hidden', () => {
    const shape = { x: 0, y: 0, w: 0.5, h: 0.5, round: false };
    const fields = { picture: [1, 'p.webp'], 'shape:1': [1, shape], 'shape:2': [1, shape] } as const;
    const covers = (hides: string) => {
      const { pictures } = facesOf(note('occlusion', { ...fields, hides: [1, hides] }), 2);
      return [pictures?.front, pictures?.back].map((picture) =>
        picture?.shapes.map(({ ordinal, cover }) => `${ordinal} ${cover}`),
      );
    };
    expect(covers('all')).toEqual([
      ['1 covered', '2 asked'],
      ['1 covered', '2 answer'],
    ]);
    expect(covers('one')).toEqual([['2 asked'], ['2 answer']]);
  });

  it('has no marks of the renderer in it that it was written with', () => {
    const forged = note('basic', {
      front: [1, '\u{fdd2}f'],
      back: [1, 'b\u{fdd0}'],
      source: [1, '\u{fdd3}'],
    });
    expect(facesOf(forged, 0)).toMatchObject({ front: 'f', back: 'b', source: '' });
    const cloze = note('cloze', { front: [1, '{{c1::a::\u{fdd1}h}}'] });
    expect(facesOf(cloze, 1).front).toBe('\u{fdd0}h\u{fdd1}');
  });

  it('is one line of a list', () => {
    expect(frontLine(note('reversed'), 1)).toBe('B');
    expect(backLine(note('reversed'), 1)).toBe('F');
    const cloze = note('cloze', { front: [1, 'a {{c3::b::h}}'] });
    expect(frontLine(cloze, 3)).toBe('a [h]');
    expect(backLine(cloze, 3)).toBe('a b\n\nB');
  });
});
