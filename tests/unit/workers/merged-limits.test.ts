import { expect, it } from 'vitest';
import { collectionOf } from '../../../src/domain/collection.ts';
import { LIMITS } from '../../../src/formats/backup/limits.ts';
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
