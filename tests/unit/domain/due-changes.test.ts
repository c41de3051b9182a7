import fc from 'fast-check';
import { expect, it } from 'vitest';
import { collectionOf, mergeCollections, type Collection } from '../../../src/domain/collection.ts';
import type { CollectionEvent, Review } from '../../../src/domain/event.ts';
import { EventLog } from '../../../src/domain/event-log.ts';
import { cardId, type EventId } from '../../../src/domain/ids.ts';
import type { JoinedNotes } from '../../../src/domain/joined-notes.ts';
import { readLibrary, type Library } from '../../../src/domain/library.ts';
import { livingOf } from '../../../src/domain/living.ts';
import { summariseMerge } from '../../../src/domain/merge-summary.ts';
import type { CollectionRecord } from '../../../src/domain/record.ts';
import { isPackable, packReviews } from '../../../src/domain/review-block.ts';
import type { Schedule } from '../../../src/domain/schedule.ts';
import { deckRecord, note, noteRecord, record, review, stamp, TABLET } from './builders.ts';

const NOTES = ['l', 'm', 'n', 'o'].map((name) => note(name.padEnd(22, 'A')));
const idOf = (name: string): EventId => name.padEnd(22, 'A') as EventId;
const DAYS = 4;

/** Reviews whose ids two devices share, at times with other content: of another card, rating or day. */
const REVIEWS: readonly Review[] = NOTES.flatMap((id, place) =>
  Array.from({ length: DAYS }, (_, i) => {
    const { device, stamp: at } = review('', i * 9 + place, i % 2 === 0 ? {} : { device: TABLET });
    const rating = (['good', 'again', 'easy', 'hard'] as const)[(i + place) % 4] ?? 'good';
    const shared = idOf(`r${place}${i}`);
    return [
      review('', i * 9 + place, { id: shared, stamp: at, device, card: cardId(id, 0), rating }),
      review('', i * 9 + place, {
        id: shared,
        card: cardId(NOTES[(place + 1) % 4] ?? id, 0),
        rating: 'easy',
      }),
    ];
  }).flat(),
);

const OTHERS: readonly CollectionEvent[] = NOTES.flatMap((id, place): readonly CollectionEvent[] => [
  { kind: 'same', id: idOf(`s${place}`), stamp: stamp(5), notes: [id, NOTES[(place + 1) % 4] ?? id] },
  { kind: 'void', id: idOf(`u${place}`), stamp: stamp(6), target: idOf(`s${place}`), card: cardId(id, 0) },
  { kind: 'void', id: idOf(`v${place}`), stamp: stamp(7), target: idOf(`r${place}3`), card: cardId(id, 0) },
  { kind: 'manual', id: idOf(`m${place}`), stamp: stamp(9e9), card: cardId(id, 0), change: 'reset' },
]);

const RECORDS: readonly CollectionRecord[] = [
  deckRecord('d', { name: [1, 'D'] }),
  deckRecord('e', { name: [1, 'E'], retention: [2, 0.8] }),
  deckRecord('d', { parent: [3, 'e'] }),
  deckRecord('e', { deleted: [8, true] }),
  record('options', 'collection', { retention: [5, 0.97] }),
  ...NOTES.flatMap((id, place) => [
    noteRecord(id, { deck: [1, 'd'], front: [1, id], back: [1, 'A'] }),
    noteRecord(id, { deck: [4, 'e'] }),
    noteRecord(id, { deleted: [7 + place, true] }),
  ]),
];

const some = <Item>(items: readonly Item[], most: number): fc.Arbitrary<Item[]> =>
  fc.subarray([...items], { maxLength: Math.min(most, items.length) });

/** Some of it, its reviews packed or loose. */
const side = (most: number): fc.Arbitrary<Collection> =>
  fc
    .tuple(some(REVIEWS, most), some(OTHERS, most), some(RECORDS, most), fc.boolean())
    .map(([reviews, others, records, isPacked]) => {
      const { events, records: merged } = collectionOf([...reviews, ...others], records);
      const packed = [...events.values()].filter((event) => event.kind === 'review' && isPackable(event));
      if (!isPacked || packed.length === 0) return { events, records: merged };
      return { events: EventLog.of(others, [packReviews(packed as Review[])]), records: merged };
    });

it('are those of cards that were folded whole, before and after, in any two collections', () => {
  const seen = new Set<boolean>();
  fc.assert(
    fc.property(side(99), fc.oneof(side(99), side(1)), (here, there) => {
      const found = summariseMerge(here, there).dueChanges;
      const expected = foldedWhole(here, mergeCollections(here, there));
      seen.add(expected.length > 0);
      expect(found).toEqual(expected);
    }),
    { numRuns: 300 },
  );
  expect(seen.size).toBe(2);
});

it('are those of notes that a merge joins, though no answer comes with it', () => {
  const [first, second] = NOTES.map((id) => noteRecord(id, { deck: [1, 'd'], front: [1, id] }));
  const answers = NOTES.slice(0, 2).map((id, i) =>
    review('', i * 30, { id: idOf(`a${i}`), card: cardId(id, 0), rating: 'easy' }),
  );
  const here = collectionOf(
    answers,
    [deckRecord('d', {}), first, second].flatMap((each) => each ?? []),
  );
  const same = OTHERS.find(({ kind }) => kind === 'same');
  expect(same).toMatchObject({ notes: NOTES.slice(0, 2) });
  const { dueChanges } = summariseMerge(here, collectionOf(same ? [same] : [], []));
  expect(dueChanges).toEqual([cardId(NOTES[0] ?? note(''), 0)]);
});

function foldedWhole(before: Collection, after: Collection): readonly string[] {
  const [old, merged] = [readLibrary(before), readLibrary(after)];
  const { joined } = merged.history;
  const next = livingDays(after, merged, joined);
  return [...livingDays(before, old, joined)]
    .filter(([id, day]) => next.has(id) && next.get(id) !== day)
    .map(([id]) => id);
}

function livingDays(collection: Collection, library: Library, joined: JoinedNotes): Map<string, unknown> {
  const { cards } = livingOf(collection, library, joined);
  return new Map([...cards].map(([key, { id }]) => [key, dayOf(library.cards.get(id)?.schedule)]));
}

const dayOf = (schedule: Schedule | undefined): unknown =>
  schedule?.kind === 'learning' || schedule?.kind === 'relearning' ? schedule.day : schedule?.due;
