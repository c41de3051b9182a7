import { describe, expect, it } from 'vitest';
import { noteDeletion, pathOf, readDecks, within } from '../../../src/domain/deck.ts';
import { mergeRecords } from '../../../src/domain/aside.ts';
import type { CollectionRecord } from '../../../src/domain/record.ts';
import type { Stamp } from '../../../src/domain/stamp.ts';
import { deck, deckRecord, noteRecord, record, source, stamp } from './builders.ts';

const inside = (name: string, parent: string, when = 1): CollectionRecord =>
  deckRecord(name, { name: [when, name], parent: [when, parent] });

const deletionsOf = (...records: CollectionRecord[]): Record<string, Stamp | ''> =>
  Object.fromEntries([...readDecks(records)].map(([id, { deletion }]) => [id, deletion]));

const parentsOf = (...records: CollectionRecord[]): Record<string, string | null> =>
  Object.fromEntries([...readDecks(records)].map(([id, { parent }]) => [id, parent]));

describe('the forest', () => {
  const decks = readDecks([
    deckRecord('a', { name: [1, 'A'] }),
    inside('b', 'a'),
    inside('c', 'b'),
    deckRecord('d', { name: [1, 'D'] }),
    record('note', 'n', { deck: [1, 'a'] }),
  ]);

  it('holds decks only, each with its name and parent', () => {
    expect([...decks.keys()]).toEqual(['a', 'b', 'c', 'd']);
    expect(decks.get(deck('a'))).toMatchObject({ name: 'A', parent: null, deletion: '' });
    expect(decks.get(deck('c'))).toMatchObject({ name: 'c', parent: 'b' });
  });

  it('knows the way up, innermost first, and what lies within', () => {
    expect(pathOf(deck('c'), decks)).toEqual(['c', 'b', 'a']);
    expect(pathOf(deck('gone'), decks)).toEqual([]);
    expect(within(deck('a'), decks)).toEqual(['a', 'b', 'c']);
    expect(within(deck('d'), decks)).toEqual(['d']);
  });

  it("is read however deep a stranger's decks are nested", () => {
    const depth = 20_000;
    const chain = Array.from({ length: depth }, (_, i) => inside(`d${i}`, `d${i + 1}`));
    const deep = readDecks([...chain, deckRecord(`d${depth}`, { deleted: [5, true] })]);
    expect(deep.get(deck('d0'))?.deletion).toBe(stamp(5));
    expect(within(deck('d5'), deep)).toHaveLength(6);
  });

  it('puts a deck whose parent is unknown, or no text, at the top', () => {
    const lost = deckRecord('y', { parent: [1, 7] });
    expect(parentsOf(inside('x', 'nowhere'), lost)).toEqual({ x: null, y: null });
  });
});

describe('a cycle of parents', () => {
  it('drops its latest link, in whatever order the decks come', () => {
    const records = [inside('a', 'b', 3), inside('b', 'c', 9), inside('c', 'a', 5), inside('d', 'a', 20)];
    const expected = { a: 'b', b: null, c: 'a', d: 'a' };
    expect(parentsOf(...records)).toEqual(expected);
    expect(parentsOf(...records.toReversed())).toEqual(expected);
  });

  it('settles links of one stamp by id', () => {
    expect(parentsOf(inside('a', 'b'), inside('b', 'a'))).toEqual({ a: 'b', b: null });
    expect(parentsOf(inside('b', 'a'), inside('a', 'b'))).toEqual({ a: 'b', b: null });
  });

  it('leaves other cycles to lose their own', () => {
    const records = [inside('a', 'b', 1), inside('b', 'a', 2), inside('x', 'y', 4), inside('y', 'x', 3)];
    expect(parentsOf(...records)).toEqual({ a: 'b', b: null, x: null, y: 'x' });
  });

  it('is broken where a deck is its own parent', () => {
    expect(parentsOf(inside('a', 'a'))).toEqual({ a: null });
  });
});

const noteIn = (name: string, when: number): CollectionRecord => noteRecord('n', { deck: [when, name] });

const deletionOfNote = (note: CollectionRecord, ...decks: CollectionRecord[]): Stamp | null =>
  noteDeletion(note, readDecks(decks).get(deck('a')));

const insideAndDeleted = (when: number): CollectionRecord =>
  mergeRecords(inside('b', 'a', 2), deckRecord('b', { deleted: [when, true] }));

describe('deleting a deck', () => {
  const deleted = deckRecord('a', { name: [1, 'A'], deleted: [5, true] });

  it('takes along the notes not touched since', () => {
    expect(deletionOfNote(noteIn('a', 4), deleted)).toBe(stamp(5));
  });

  it('leaves a note alive that was edited later', () => {
    expect(deletionOfNote(noteIn('a', 6), deleted)).toBeNull();
  });

  it("takes along what a file wrote, even later: a person's deletion is final to it", () => {
    expect(deletionOfNote(noteRecord('n', { deck: [source(9), 'a'] }), deleted)).toBe(stamp(5));
  });

  it('takes along what the same action wrote', () => {
    expect(deletionOfNote(noteIn('a', 5), deleted)).toBe(stamp(5));
  });

  it("does not reach a note's own, later deletion", () => {
    const note = noteRecord('n', { deck: [1, 'a'], deleted: [7, true] });
    expect(deletionOfNote(note, deleted)).toBe(stamp(7));
    expect(noteDeletion(note, undefined)).toBe(stamp(7));
  });

  it('is taken back by writing the field again', () => {
    const restored = mergeRecords(deleted, deckRecord('a', { deleted: [8, null] }));
    expect(deletionOfNote(noteIn('a', 4), restored)).toBeNull();
  });

  it('is taken back by renaming the deck', () => {
    const renamed = mergeRecords(deleted, deckRecord('a', { name: [6, 'B'] }));
    expect(deletionsOf(renamed)).toEqual({ a: '' });
  });

  it('reaches the decks inside it, and those inside them', () => {
    expect(deletionsOf(deleted, inside('b', 'a', 2), inside('c', 'b', 3))).toEqual({
      a: stamp(5),
      b: stamp(5),
      c: stamp(5),
    });
  });

  it('stops at a deck that was touched since', () => {
    expect(deletionsOf(deleted, inside('b', 'a', 6), inside('c', 'b', 3))).toEqual({
      a: stamp(5),
      b: '',
      c: '',
    });
  });

  it('counts for a deck inside by the later of both deletions', () => {
    expect(deletionsOf(deleted, insideAndDeleted(4))['b']).toBe(stamp(5));
    expect(deletionsOf(deleted, insideAndDeleted(6))['b']).toBe(stamp(6));
  });

  it('does not follow a deck that was moved out before', () => {
    expect(deletionsOf(deleted, deckRecord('b', { parent: [4, null] }))).toEqual({ a: stamp(5), b: '' });
  });
});

describe('a deck that rests', () => {
  it('takes along the decks inside it', () => {
    const decks = readDecks([
      deckRecord('a', { name: [1, 'A'], archived: [2, true] }),
      deckRecord('b', { parent: [1, 'a'] }),
      deckRecord('c', { parent: [1, 'b'] }),
      deckRecord('d', { archived: [3, false] }),
    ]);
    const resting = [...decks.values()].filter(({ archived }) => archived).map(({ id }) => id);
    expect(resting.toSorted()).toEqual(['a', 'b', 'c']);
  });
});

describe('a deck that was joined to another', () => {
  const joined = { name: [1, 'A'], joined: [5, 'b'], deleted: [5, true] } as const;

  it('is empty, and takes nothing along', () => {
    expect(readDecks([deckRecord('a', joined)]).get(deck('a'))).toMatchObject({
      deletion: '',
      emptied: stamp(5),
    });
  });

  it('still goes with the deck around it', () => {
    const decks = readDecks([
      deckRecord('p', { name: [1, 'P'], deleted: [9, true] }),
      deckRecord('a', { ...joined, parent: [1, 'p'] }),
    ]);
    expect(decks.get(deck('a'))?.deletion).toBe(stamp(9));
  });

  it('is a deck again once it is brought back, and deleted like any other after that', () => {
    const back = readDecks([deckRecord('a', { ...joined, deleted: [6, false] })]).get(deck('a'));
    expect(back).toMatchObject({ deletion: '', emptied: '' });
    const again = readDecks([deckRecord('a', { ...joined, deleted: [7, true] })]).get(deck('a'));
    expect(again).toMatchObject({ deletion: stamp(7), emptied: '' });
  });
});
