import { describe, expect, it } from 'vitest';
import { collectionOf, type Collection } from '../../../src/domain/collection.ts';
import type { CollectionEvent, UnknownEvent } from '../../../src/domain/event.ts';
import { fingerprint } from '../../../src/domain/fingerprint.ts';
import type { CollectionRecord } from '../../../src/domain/record.ts';
import { deckRecord, event, noteRecord, record, review, stamp } from './builders.ts';

const EVENTS: readonly CollectionEvent[] = [review('one', 1), review('two', 9)];
const RECORDS: readonly CollectionRecord[] = [
  deckRecord('d', { name: [1, 'D'] }),
  noteRecord('n', { front: [1, 'Q'], deck: [1, 'd'] }),
  noteRecord('m', { front: [1, 'Q2'], deck: [1, 'd'] }),
];
const BASE = collectionOf(EVENTS, RECORDS);

const plus = (...records: CollectionRecord[]): Collection => collectionOf(EVENTS, [...RECORDS, ...records]);

const unknown = (more: UnknownEvent['more']): UnknownEvent => ({
  kind: 'unknown',
  id: event('u'),
  stamp: stamp(1),
  name: 'mnemonic',
  more,
});

const saying = (text: string): string => fingerprint(collectionOf([unknown({ text })], []));

describe('the fingerprint', () => {
  it('can be compared by eye', () => {
    expect(fingerprint(BASE)).toMatch(/^(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}$/);
  });

  it('does not depend on the order in which things came', () => {
    const reordered = [
      noteRecord('m', { deck: [1, 'd'], front: [1, 'Q2'] }),
      ...RECORDS.slice(0, 2).toReversed(),
    ];
    expect(fingerprint(collectionOf(EVENTS.toReversed(), reordered))).toBe(fingerprint(BASE));
  });

  it.each([
    ['a value', plus(noteRecord('n', { front: [2, 'other'] }))],
    ['a stamp', plus(noteRecord('n', { front: [2, 'Q'] }))],
    ['a field that nobody knows', plus(noteRecord('n', { hint: [1, 'x'] }))],
    ['a record of an unknown kind', plus(record('mnemonic', 'x', { text: [1, 'x'] }))],
    ['one review less', collectionOf(EVENTS.slice(1), RECORDS)],
    ['an event of an unknown kind', collectionOf([...EVENTS, unknown({ text: 'x' })], RECORDS)],
    [
      'an unknown part of a review',
      collectionOf([{ ...EVENTS[0]!, more: { mood: 'good' } }, EVENTS[1]!], RECORDS),
    ],
    ['a deletion', plus(noteRecord('n', { deleted: [2, true] }))],
  ])('changes with %s', (_, changed) => {
    expect(fingerprint(changed)).not.toBe(fingerprint(BASE));
  });

  it('tells what an unknown event says', () => {
    expect(saying('x')).not.toBe(saying('y'));
  });
});

describe('purging', () => {
  it("changes nothing: a deleted note's fields do not count", () => {
    const deleted = { deck: [1, 'd'], deleted: [5, true] } as const;
    const full = plus(noteRecord('gone', { ...deleted, front: [1, 'Q'], 'tag:x': [2, true] }));
    const purged = plus(noteRecord('gone', { deleted: [5, true] }));
    expect(fingerprint(purged)).toBe(fingerprint(full));
  });

  it('changes nothing in a deleted deck either, while its notes say where they were', () => {
    const dead = deckRecord('e', { name: [1, 'E'], deleted: [5, true] });
    const full = plus(dead, noteRecord('gone', { deck: [1, 'e'], front: [1, 'Q'], back: [4, 'A'] }));
    const purged = plus(deckRecord('e', { deleted: [5, true] }), noteRecord('gone', { deck: [1, 'e'] }));
    expect(fingerprint(purged)).toBe(fingerprint(full));
  });

  it('of a note alone would change it, and so would a later deletion', () => {
    const gone = noteRecord('gone', { deleted: [5, true] });
    expect(fingerprint(plus(gone))).not.toBe(fingerprint(BASE));
    expect(fingerprint(plus(noteRecord('gone', { deleted: [6, true] })))).not.toBe(fingerprint(plus(gone)));
  });
});
