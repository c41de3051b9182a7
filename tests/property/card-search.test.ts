import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cardId } from '../../src/domain/ids.ts';
import type { Asking } from '../../src/domain/search/asking.ts';
import { CardOrders, inOrder } from '../../src/domain/search/card-orders.ts';
import { findCards } from '../../src/domain/search/find-cards.ts';
import { parseLine } from '../../src/domain/search/parse.ts';
import { printQuery } from '../../src/domain/search/print.ts';
import type { Field, Query, Term } from '../../src/domain/search/query.ts';
import { holdsPhrase, wordsOf } from '../../src/domain/search/words.ts';
import { DAY, epochMs, studyDay } from '../../src/domain/units.ts';
import { cardsOf, decks, indexOf, made, noteOf, TODAY } from '../helpers/search-cards.ts';
import { looksRight, textsIn, type Plain } from '../helpers/search-plainly.ts';

const pattern = fc.constantFrom(
  'gradient',
  'gradiant',
  'grad',
  'softmxa',
  'UBER',
  'x',
  '東京',
  '京',
  'graph layer',
);
const field = fc.constantFrom<Field>('any', 'front', 'back');
const term: fc.Arbitrary<Term> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('word' as const),
      field,
      pattern: pattern.filter((p) => !p.includes(' ')).map((text) => [text]),
    }),
  },
  fc.record({ kind: fc.constant('word' as const), field, pattern: fc.constant(['gr', 't']) }),
  fc.record({ kind: fc.constant('phrase' as const), field, text: pattern }),
  fc.record({ kind: fc.constant('deck' as const), name: fc.constantFrom(['a'], ['a::b'], ['', 'b'], ['b']) }),
  fc.record({
    kind: fc.constant('tag' as const),
    name: fc.constantFrom(['math'], ['m', ''], ['uber'], ['Math::Algebra']),
  }),
  fc.record({
    kind: fc.constant('is' as const),
    state: fc.constantFrom('due', 'new', 'learn', 'review', 'suspended', 'buried', 'leech'),
  }),
  fc.record({ kind: fc.constant('flag' as const), flag: fc.nat(2) }),
  fc.record({
    kind: fc.constant('prop' as const),
    name: fc.constantFrom('lapses', 'ivl', 's', 'd', 'r', 'due'),
    comparison: fc.constantFrom('<', '<=', '>', '>=', '=', '!='),
    value: fc.integer({ min: -3, max: 9 }),
  }),
  fc.record({ kind: fc.constant('added' as const), days: fc.integer({ min: 1, max: 7 }) }),
  fc.record({ kind: fc.constant('note-kind' as const), note: fc.constantFrom('basic', 'reversed') }),
  fc.nat(4).map((i): Term => ({ kind: 'note', id: noteOf(i) })),
  fc.nat(4).map((i): Term => ({ kind: 'card', id: cardId(noteOf(i), 0) })),
);
const at = { start: 0, end: 0 };
const query = fc.letrec<{ any: Query }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    term.map((each): Query => ({ kind: 'term', term: each, at })),
    tie('any').map((of): Query => ({ kind: 'not', of })),
    fc.array(tie('any'), { minLength: 2, maxLength: 3 }).map((of): Query => ({ kind: 'and', of })),
    fc.array(tie('any'), { minLength: 2, maxLength: 3 }).map((of): Query => ({ kind: 'or', of })),
  ),
})).any;

const notes = fc.array(made, { minLength: 1, maxLength: 6 });

test('the index finds what a look at every card finds, whatever the notes were before', () => {
  fc.assert(
    fc.property(notes, fc.array(made, { maxLength: 6 }), query, (present, before, drawn) => {
      const parsed = parseLine(printQuery(drawn));
      if (parsed.kind !== 'query') throw new Error('It was printed wrongly');
      const line = printQuery(drawn);
      const index = indexOf(present, before);
      const all = present.flatMap((note, i) => cardsOf(note, i).map((state): Plain => ({ state, note })));
      const asking: Asking = {
        index,
        line,
        decks,
        today: TODAY,
        dayEnd: epochMs((TODAY + 1) * DAY),
        dayOf: (ms) => studyDay(Math.floor(ms / DAY)),
        recall: (_, stability, days) => 1 / (stability + days),
        holding: ({ field, words, typing }) =>
          Uint8Array.from(index.cards.notes, (note) => {
            const written = note && present[Number(note.slice(1))];
            return Number(
              written && textsIn(field, written).some((text) => holdsPhrase(wordsOf(text), words, typing)),
            );
          }),
      };
      const { cards } = findCards(parsed.query, asking);
      const found = [...cards.keys()].filter((card) => cards[card] === 1).map((card) => index.cards.id(card));
      const expected = all
        .filter((card) => looksRight(parsed.query, all, card, false, line))
        .map(({ state }) => state.id);
      expect(found.toSorted()).toEqual(expected.toSorted());
    }),
    { numRuns: 500 },
  );
});

test('an order holds each card once, and turned about it keeps cards that are alike as they were', () => {
  const columns = ['front', 'deck', 'due', 'state', 'added', 'lapses', 'interval', 'stability'] as const;
  fc.assert(
    fc.property(
      notes,
      fc.array(made, { maxLength: 6 }),
      fc.constantFrom(...columns),
      (present, before, by) => {
        const index = indexOf(present, before);
        const orders = new CardOrders(index, (a, b) => (a < b ? -1 : a > b ? 1 : 0));
        const up = [...orders.order({ by, down: false }, decks)];
        const down = [...orders.order({ by, down: true }, decks)];
        const ids = present.flatMap((note, i) => cardsOf(note, i).map(({ id }) => id));
        expect(up.map((card) => index.cards.id(card)).toSorted()).toEqual(ids.toSorted());
        expect(new Set(down)).toEqual(new Set(up));
        const lapses = (card: number) => index.cards.columns.lapses[card] ?? 0;
        const byLapses = (isDown: boolean) => [...orders.order({ by: 'lapses', down: isDown }, decks)];
        expect(byLapses(true)).toEqual(byLapses(false).toSorted((a, b) => lapses(b) - lapses(a)));
        const all = Uint8Array.from({ length: index.cards.size }, () => 1);
        const best = [...inOrder(Uint32Array.from(up), all, (card) => card % 3)];
        expect(best).toEqual(up.toSorted((a, b) => (b % 3) - (a % 3)));
      },
    ),
    { numRuns: 200 },
  );
});
