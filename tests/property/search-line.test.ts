import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RATINGS } from '../../src/domain/event.ts';
import type { CardId, NoteId } from '../../src/domain/ids.ts';
import { joined, parseLine } from '../../src/domain/search/parse.ts';
import { printQuery } from '../../src/domain/search/print.ts';
import {
  ASKED_KINDS,
  CARD_STATES,
  COMPARISONS,
  PROPERTIES,
  type Query,
  type Term,
} from '../../src/domain/search/query.ts';

const letters = fc.stringMatching(/^[a-zäß中\\"“*:()' -]{1,8}$/u);
const part = letters.map((text) => text.replaceAll(/\s/gu, '_'));
const isOperator = (text: string): boolean => ['or', 'and'].includes(text.toLowerCase());
const field = fc.constantFrom('any' as const, 'front' as const, 'back' as const);
const name = fc
  .array(letters, { minLength: 1, maxLength: 3 })
  .filter((parts) => parts.join('*').trim() !== '');
const days = fc.integer({ min: 1, max: 36_500 });

const term: fc.Arbitrary<Term> = fc.oneof(
  fc
    .record({
      kind: fc.constant('word' as const),
      field,
      pattern: fc.array(part, { minLength: 1, maxLength: 3 }),
    })
    .filter(({ pattern }) => !isOperator(pattern.join('*'))),
  fc.record({
    kind: fc.constant('phrase' as const),
    field,
    text: letters.filter((text) => text.trim() !== ''),
  }),
  fc.record({ kind: fc.constantFrom('deck' as const, 'tag' as const), name }),
  fc.record({ kind: fc.constant('is' as const), state: fc.constantFrom(...CARD_STATES) }),
  fc.record({ kind: fc.constant('flag' as const), flag: fc.integer({ min: 0, max: 7 }) }),
  fc.record({
    kind: fc.constant('prop' as const),
    name: fc.constantFrom(...PROPERTIES),
    comparison: fc.constantFrom(...COMPARISONS),
    value: fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => value + 0),
  }),
  fc.record({ kind: fc.constant('added' as const), days }),
  fc.record({ kind: fc.constant('rated' as const), days, rating: fc.option(fc.constantFrom(...RATINGS)) }),
  fc.record({ kind: fc.constant('note-kind' as const), note: fc.constantFrom(...ASKED_KINDS) }),
  fc.record({ kind: fc.constant('card' as const), id: part.map((text) => text as CardId) }),
  fc.record({ kind: fc.constant('note' as const), id: part.map((text) => text as NoteId) }),
);

const at = { start: 0, end: 0 };
const ALL: Query = { kind: 'all' };

const query = fc.letrec<{ any: Query; whole: Query }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'query' },
    term.map((each): Query => ({ kind: 'term', term: each, at })),
    tie('any').map((of): Query => ({ kind: 'not', of })),
    fc
      .tuple(
        fc.constantFrom('and' as const, 'or' as const),
        fc.array(tie('any'), { minLength: 2, maxLength: 3 }),
      )
      .map(([kind, parts]): Query => joined(kind, parts) ?? { kind: 'all' }),
  ),
  whole: fc.oneof(tie('any'), fc.constant<Query>({ kind: 'all' })),
})).whole;

/** The same, wherever it stands in its line. */
function placeless(of: Query): Query {
  if (of.kind === 'term') return { ...of, at };
  if (of.kind === 'not') return { kind: 'not', of: placeless(of.of) };
  return of.kind === 'all' ? of : { kind: of.kind, of: of.of.map(placeless) };
}

test('a line that was printed is read as what was printed', () => {
  fc.assert(
    fc.property(query, (asked) => {
      const line = printQuery(asked);
      fc.pre(line.length <= 1_000);
      const parsed = parseLine(line);
      expect(parsed.kind === 'query' && placeless(parsed.query)).toEqual(asked);
    }),
    { numRuns: 400 },
  );
});

test('whatever is typed is read, or explained with a place in it', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.stringMatching(/^[a-z:"()*\\ <>=\d-]{0,60}$/u),
    fc
      .array(fc.constantFrom('(', ')', '-', 'or', '"', 'is:', 'prop:', 'rated:', 'a'), { maxLength: 60 })
      .map((parts) => parts.join(' ')),
  );
  fc.assert(
    fc.property(anything, (line) => {
      const parsed = parseLine(line);
      const { start, end } = parsed.kind === 'fault' ? parsed.fault.at : { start: 0, end: 1 };
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(Math.max(1, line.length));
      const query = parsed.kind === 'query' ? parsed.query : ALL;
      const again = parseLine(printQuery(query));
      expect(again.kind === 'query' && placeless(again.query)).toEqual(placeless(query));
    }),
    { numRuns: 200 },
  );
});
