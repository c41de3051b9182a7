import { describe, expect, it } from 'vitest';
import type { CollectionEvent, Same } from '../../../src/domain/event.ts';
import { joinNotes } from '../../../src/domain/joined-notes.ts';
import { card, event, note, stamp } from './builders.ts';

const same = (a: string, b: string): Same => ({
  kind: 'same',
  id: event(`${a}=${b}`),
  stamp: stamp(1),
  notes: [note(a), note(b)],
});

const joined = (...events: CollectionEvent[]): ReturnType<typeof joinNotes> => joinNotes(events, () => false);

describe('joined notes', () => {
  it('are read as the smallest of them, their cards too', () => {
    const notes = joined(same('c', 'b'), same('b', 'a'));
    expect(['a', 'b', 'c', 'other'].map((id) => notes.note(note(id)))).toEqual(['a', 'a', 'a', 'other']);
    expect(notes.card(card('c', 1))).toBe(card('a', 1));
  });

  it('are the same in whatever order the joining is learned', () => {
    const events = [same('d', 'c'), same('a', 'b'), same('c', 'b'), same('e', 'e')];
    for (const order of [events, events.toReversed()]) {
      const notes = joined(...order);
      expect(['a', 'b', 'c', 'd', 'e'].map((id) => notes.note(note(id)))).toEqual(['a', 'a', 'a', 'a', 'e']);
      expect(notes.members(note('d')).toSorted()).toEqual(['a', 'b', 'c', 'd']);
    }
  });

  it('know all ids that are read as one', () => {
    const notes = joined(same('a', 'b'));
    expect(notes.members(note('a')).toSorted()).toEqual(['a', 'b']);
    expect(notes.members(note('b')).toSorted()).toEqual(['a', 'b']);
    expect(notes.members(note('lonely'))).toEqual(['lonely']);
  });

  it('come apart when the joining was voided', () => {
    const notes = joinNotes([same('a', 'b'), same('b', 'c')], ({ id }) => id === event('a=b'));
    expect(['a', 'b', 'c'].map((id) => notes.note(note(id)))).toEqual(['a', 'b', 'b']);
  });

  it('are read in one step each, however long the chain', { timeout: 10_000 }, () => {
    const chain = Array.from({ length: 30_000 }, (_, i) => same(`n${90_000 - i}`, `n${90_001 - i}`));
    expect(joined(...chain).note(note('n90001'))).toBe('n60001');
  });
});
