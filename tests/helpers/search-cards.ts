import fc from 'fast-check';
import type { CardState } from '../../src/domain/card-state.ts';
import { readDecks } from '../../src/domain/deck.ts';
import { cardId, type DeckId, type NoteId } from '../../src/domain/ids.ts';
import type { Json } from '../../src/domain/json.ts';
import type { CollectionRecord } from '../../src/domain/record.ts';
import { NEW, type Schedule } from '../../src/domain/schedule.ts';
import { CardIndex } from '../../src/domain/search/card-index.ts';
import type { Stamp } from '../../src/domain/stamp.ts';
import { DAY, epochMs, HOUR, studyDay } from '../../src/domain/units.ts';

export const TODAY = studyDay(20_000);
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
export interface Made {
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
export const made: fc.Arbitrary<Made> = fc.record({
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
export const decks = readDecks(
  Object.entries(DECKS).map(([id, parent]) => record('deck', id, { name: id, parent })),
);
export const noteOf = (i: number): NoteId => `n${i}` as NoteId;

export const cardsOf = ({ deck, cards }: Made, i: number): readonly CardState[] =>
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
export function indexOf(notes: readonly Made[], before: readonly Made[]): CardIndex {
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
