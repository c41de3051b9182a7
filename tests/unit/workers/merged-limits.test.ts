import { expect, it } from 'vitest';
import { collectionOf, type Collection } from '../../../src/domain/collection.ts';
import { FIELD_LIMIT, LIMITS } from '../../../src/formats/backup/limits.ts';
import { beyondLimits } from '../../../src/workers/merged-limits.ts';
import { deckRecord, noteRecord, review } from '../domain/builders.ts';

const here = collectionOf(
  [review('one', 1), review('both', 2)],
  [deckRecord('d', { name: [1, 'D'] }), noteRecord('n', { front: [1, 'Q'] })],
);
const there = collectionOf(
  [review('both', 2), review('two', 3)],
  [deckRecord('d', { name: [1, 'D'] }), deckRecord('e', { name: [1, 'E'] })],
);

it.each([
  ['events', 3],
  ['records', 3],
  ['decks', 2],
] as const)('refuses what would be more %s than a backup may hold', (what, together) => {
  expect(beyondLimits(here, there, { ...LIMITS, [what]: together })).toBeNull();
  const fault = { kind: 'too-many', what, place: what, limit: together - 1 };
  expect(beyondLimits(here, there, { ...LIMITS, [what]: together - 1 })).toEqual(fault);
});

const tagged = (prefix: string, count: number): Collection => {
  const tags = Array.from({ length: count }, (_, i) => [`tag:${prefix}${i}`, [1, true]] as const);
  return collectionOf([], [noteRecord('n', Object.fromEntries(tags))]);
};

it('refuses what would be a record of more fields than a backup may hold', () => {
  const half = FIELD_LIMIT / 2;
  expect(beyondLimits(tagged('a', half), tagged('b', half))).toBeNull();
  expect(beyondLimits(tagged('a', FIELD_LIMIT), tagged('a', FIELD_LIMIT))).toBeNull();
  const fault = { kind: 'too-many', what: 'fields', place: 'fields', limit: FIELD_LIMIT };
  expect(beyondLimits(tagged('a', half), tagged('b', half + 1))).toEqual(fault);
});
