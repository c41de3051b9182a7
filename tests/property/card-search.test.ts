import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CardState } from '../../src/domain/card-state.ts';
import { readDecks } from '../../src/domain/deck.ts';
import { cardId, type DeckId, type NoteId } from '../../src/domain/ids.ts';
import type { Json } from '../../src/domain/json.ts';
import type { CollectionRecord } from '../../src/domain/record.ts';
import { NEW, type Schedule } from '../../src/domain/schedule.ts';
import type { Asking } from '../../src/domain/search/asking.ts';
import { CardIndex } from '../../src/domain/search/card-index.ts';
import { CardOrders, inOrder } from '../../src/domain/search/card-orders.ts';
import { editDistance } from '../../src/domain/search/edit-distance.ts';
import { findCards } from '../../src/domain/search/find-cards.ts';
import { parseLine } from '../../src/domain/search/parse.ts';
import { printQuery } from '../../src/domain/search/print.ts';
import type { Field, Query, Term } from '../../src/domain/search/query.ts';
import { editsFor } from '../../src/domain/search/word-hits.ts';
import { holdsPhrase, wordsOf } from '../../src/domain/search/words.ts';
import type { Stamp } from '../../src/domain/stamp.ts';
import { DAY, epochMs, HOUR, studyDay } from '../../src/domain/units.ts';

const TODAY = studyDay(20_000);
const WORDS = [
  'softmax',
  'gradient',
  'gradients',
  'Gradiént',
  'graph',
  'layer',
  'x',
  '東京',
  'über',
  'softmix',
];
const TAGS = ['math', 'math::algebra', 'leech', 'Über'];
const DECKS = { a: null, b: 'a', ab: null } as const;

interface Written {
  readonly front: readonly string[];
  readonly back: readonly string[];
  readonly tags: readonly string[];
  readonly kind: 'basic' | 'reversed';
  readonly added: number;
}
interface Made {
  readonly written: Written;
  readonly deck: keyof typeof DECKS;
  readonly cards: readonly Pick<CardState, 'schedule' | 'suspended' | 'flag' | 'buried' | 'position'>[];
}

const memory = fc.record({
  stability: fc.double({ min: 0.1, max: 50, noNaN: true }),
  difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
});
const near = fc.integer({ min: -3, max: 3 });
const schedule: fc.Arbitrary<Schedule> = fc.oneof(
  fc.constant(NEW),
  near.map((days): Schedule => ({ kind: 'new', due: studyDay(TODAY + days) })),
  fc.record({ memory, days: near }).map(({ memory, days }): Schedule => ({
    kind: 'learning',
    step: 0,
    due: epochMs((TODAY + days) * DAY + 12 * HOUR),
    day: studyDay(TODAY - 1),
    memory,
  })),
  fc
    .record({ memory, days: near, lapses: fc.nat(5), interval: fc.nat(30) })
    .map(({ memory, days, lapses, interval }): Schedule => ({
      kind: 'review',
      due: studyDay(TODAY + days),
      interval,
      day: studyDay(TODAY - 2),
      memory,
      lapses,
    })),
);
const some = (from: readonly string[], most: number) =>
  fc.array(fc.constantFrom(...from), { maxLength: most });
const made: fc.Arbitrary<Made> = fc.record({
  written: fc.record({
    front: some(WORDS, 4),
    back: some(WORDS, 4),
    tags: some(TAGS, 2),
    kind: fc.constantFrom('basic', 'reversed'),
    added: near.map((days) => (TODAY - 3 + days) * DAY + 12 * HOUR),
  }),
  deck: fc.constantFrom('a', 'b', 'ab'),
  cards: fc.array(
    fc.record({
      schedule,
      suspended: fc.boolean(),
      flag: fc.nat(2),
      buried: fc.constantFrom(null, TODAY, studyDay(TODAY - 1)),
      position: fc.nat(5),
    }),
    { minLength: 1, maxLength: 2 },
  ),
});

const stamp = `1${'0'.repeat(13)}${'A'.repeat(22)}` as Stamp;
const record = (kind: string, id: string, fields: Readonly<Record<string, Json>>): CollectionRecord => ({
  kind,
  id,
  fields: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [stamp, value]])),
});
const decks = readDecks(
  Object.entries(DECKS).map(([id, parent]) => record('deck', id, { name: id, parent })),
);
const noteOf = (i: number): NoteId => `n${i}` as NoteId;

const cardsOf = ({ deck, cards }: Made, i: number): readonly CardState[] =>
  cards.map((card, ordinal) => ({
    ...card,
    id: cardId(noteOf(i), ordinal),
    note: noteOf(i),
    deck: deck as string as DeckId,
    head: null,
    touched: stamp,
  }));
const recordOf = ({ written: { front, back, tags, kind, added } }: Made, i: number): CollectionRecord =>
  record('note', noteOf(i), {
    kind,
    front: front.join(' '),
    back: `**${back.join('** ')}`,
    created: added,
    ...Object.fromEntries(tags.map((tag) => [`tag:${tag}`, true])),
  });

/** An index whose notes were other ones before, some of them. */
function indexOf(notes: readonly Made[], before: readonly Made[]): CardIndex {
  const index = new CardIndex();
  for (const [i, note] of before.entries()) {
    for (const card of cardsOf(note, i)) index.cards.add(card);
    index.describe(noteOf(i), recordOf(note, i));
  }
  for (let i = 0; i < Math.max(notes.length, before.length); i++) {
    const note = notes[i];
    index.cards.replace(noteOf(i), note ? cardsOf(note, i) : []);
    if (note) index.describe(noteOf(i), recordOf(note, i));
  }
  return index;
}

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

/** A card with all that is written on it. */
interface Plain {
  readonly state: CardState;
  readonly note: Made;
}

/** The same, looked for card by card in the plainest way. */
function looksRight(
  asked: Query,
  all: readonly Plain[],
  card: Plain,
  strict: boolean,
  line: string,
): boolean {
  switch (asked.kind) {
    case 'all':
      return true;
    case 'not':
      return !looksRight(asked.of, all, card, true, line);
    case 'and':
      return asked.of.every((part) => looksRight(part, all, card, strict, line));
    case 'or':
      return asked.of.some((part) => looksRight(part, all, card, strict, line));
    case 'term': {
      const typing = asked.at.end === line.length && !line.endsWith('"');
      return holds(asked.term, all, card, typing, strict);
    }
  }
}

const textsIn = (field: Field, { written: { front, back, tags } }: Made): readonly string[] => {
  const texts = { front: [front.join(' ')], back: [back.join(' ')] };
  return field === 'any' ? [...texts.front, ...texts.back, ...tags] : texts[field];
};

function holds(
  asked: Term,
  all: readonly Plain[],
  { state, note }: Plain,
  typing: boolean,
  strict: boolean,
): boolean {
  const { schedule } = state;
  const memory = schedule.kind === 'new' ? null : schedule.memory;
  switch (asked.kind) {
    case 'word':
    case 'phrase': {
      const wildcard = asked.kind === 'word' && asked.pattern.length > 1;
      const words = (made: Made) => textsIn(asked.field, made).flatMap(wordsOf);
      if (wildcard) return words(note).some((word) => word.startsWith('gr') && word.endsWith('t'));
      const looked = wordsOf(asked.kind === 'word' ? asked.pattern.join('') : asked.text);
      if (looked.length > 1)
        return textsIn(asked.field, note).some((text) => holdsPhrase(wordsOf(text), looked, typing));
      const [word = ''] = looked;
      const goesOn = typing && !strict;
      const fits = (made: Made) =>
        words(made).some((each) => (goesOn ? each.startsWith(word) : each === word));
      const edits = editsFor(word);
      if (strict || edits === 0 || all.some((other) => fits(other.note))) return fits(note);
      return words(note).some((each) =>
        goesOn
          ? Array.from({ length: each.length + 1 }, (_, end) => each.slice(0, end)).some(
              (start) => editDistance(word, start) <= edits,
            )
          : editDistance(word, each) <= edits,
      );
    }
    case 'deck': {
      const path = { a: 'a', b: 'a::b', ab: 'ab' }[note.deck];
      return new RegExp(`^${asked.name.join('.*')}(::.*)?$`).test(path);
    }
    case 'tag':
      return note.written.tags.some((tag) =>
        new RegExp(`^${asked.name.join('.*')}(::.*)?$`, 'i').test(tag.replace('Ü', 'U')),
      );
    case 'is':
      switch (asked.state) {
        case 'new':
          return schedule.kind === 'new';
        case 'learn':
          return schedule.kind === 'learning';
        case 'review':
          return schedule.kind === 'review';
        case 'suspended':
          return state.suspended;
        case 'buried':
          return state.buried === TODAY;
        case 'leech':
          return note.written.tags.includes('leech');
        case 'due': {
          if (state.suspended || state.buried === TODAY || schedule.kind === 'new') return false;
          return schedule.kind === 'review' ? schedule.due <= TODAY : schedule.due < (TODAY + 1) * DAY;
        }
      }
    case 'flag':
      return state.flag === asked.flag;
    case 'prop': {
      const numbers = {
        lapses: 'lapses' in schedule ? schedule.lapses : 0,
        ivl: schedule.kind === 'review' ? schedule.interval : 0,
        s: memory?.stability,
        d: memory && (memory.difficulty - 1) / 9,
        r: memory && schedule.kind !== 'new' ? 1 / (memory.stability + TODAY - schedule.day) : undefined,
        due:
          schedule.due === null
            ? undefined
            : schedule.kind === 'learning'
              ? Math.floor(schedule.due / DAY) - TODAY
              : schedule.due - TODAY,
        reps: undefined,
      };
      const value = numbers[asked.name];
      if (value == null) return false;
      const sign = { '=': '===', '!=': '!==' }[asked.comparison as '='] ?? asked.comparison;
      // oxlint-disable-next-line no-new-func, typescript/no-implied-eval
      return Boolean(new Function('a', 'b', `return a ${sign} b`)(value, asked.value));
    }
    case 'added':
      return Math.floor(note.written.added / DAY) > TODAY - asked.days;
    case 'note-kind':
      return note.written.kind === asked.note;
    case 'note':
      return state.note === asked.id;
    case 'card':
      return state.id === asked.id;
    case 'rated':
      return false;
  }
}

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
        expect([...down].sort()).toEqual([...up].sort());
        if (by === 'lapses') {
          const lapses = (card: number) => index.cards.columns.lapses[card] ?? 0;
          expect(down).toEqual(up.toSorted((a, b) => lapses(b) - lapses(a)));
          expect(up).toEqual(up.toSorted((a, b) => lapses(a) - lapses(b)));
        }
        const all = Uint8Array.from({ length: index.cards.size }, () => 1);
        const best = [...inOrder(Uint32Array.from(up), all, (card) => card % 3)];
        expect(best).toEqual(up.toSorted((a, b) => (b % 3) - (a % 3)));
      },
    ),
    { numRuns: 200 },
  );
});
