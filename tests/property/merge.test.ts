import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectionOf, mergeCollections, type Collection } from '../../src/domain/collection.ts';
import { RATINGS, type CollectionEvent } from '../../src/domain/event.ts';
import { fingerprint } from '../../src/domain/fingerprint.ts';
import { cardId, type CardId, type DeviceId, type EventId, type NoteId } from '../../src/domain/ids.ts';
import type { Json, JsonObject } from '../../src/domain/json.ts';
import type { CollectionRecord } from '../../src/domain/record.ts';
import { stampAt, type Stamp } from '../../src/domain/stamp.ts';
import { epochMs, studyDay } from '../../src/domain/units.ts';
import { textOfCollection, textOfDecks, textOfReading } from '../helpers/simulation-text.ts';

const RUNS = Number(process.env['CONVERGE_RUNS'] ?? 150);
const TIMEOUT = 60_000 + RUNS * 100;

/**
 * Collections as no honest device would write them: few ids and stamps, so that they collide with other
 * contents, and names that are parts of every object.
 */
const NAMES = ['a', 'b', '__proto__', 'constructor'];
const DEVICES = ['phone'.padEnd(22, '-'), 'tablet'.padEnd(22, '-')] as DeviceId[];

/** A text, and what lies aside of it or was known of it, by whoever. */
const TEXTS = ['front', ...DEVICES.flatMap((device) => [`aside:front:${device}`, `knew:front:${device}`])];

const stamps = (): fc.Arbitrary<Stamp> =>
  fc
    .tuple(fc.nat(2), fc.nat(1), fc.constantFrom(...DEVICES), fc.constantFrom('source', 'person'))
    .map(([ms, counter, device, writer]) => stampAt({ ms, counter }, device, writer));

const values = (): fc.Arbitrary<Json> =>
  fc.oneof(
    fc.constantFrom<Json>(...NAMES, true, null, 0.9),
    fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.parse(JSON.stringify(value)) as Json),
  );

const records = (): fc.Arbitrary<CollectionRecord> =>
  fc
    .record({
      kind: fc.constantFrom('note', 'deck', 'card', 'options', 'x', 'x/a', 'x%2Fa', '__proto__'),
      id: fc.constantFrom(...NAMES, 'collection', 'a/b', 'a.0'),
      fields: fc.array(
        fc.tuple(
          fc.constantFrom('kind', 'deck', 'parent', 'deleted', 'retention', 'suspended', ...TEXTS, ...NAMES),
          fc.tuple(stamps(), values()),
        ),
      ),
    })
    .map(({ kind, id, fields }) => ({ kind, id, fields: Object.fromEntries(fields) }));

const cards = (): fc.Arbitrary<CardId> =>
  fc.tuple(fc.constantFrom(...NAMES), fc.nat(1)).map(([note, ordinal]) => cardId(note as NoteId, ordinal));

const eventIds = (): fc.Arbitrary<EventId> =>
  fc.constantFrom(...NAMES, 'c', 'd', 'e') as fc.Arbitrary<EventId>;

const more = (): fc.Arbitrary<JsonObject> =>
  fc.dictionary(fc.constantFrom('mood', ...NAMES), values(), { noNullPrototype: true });

function events(): fc.Arbitrary<CollectionEvent> {
  const base = fc.record({ id: eventIds(), stamp: stamps() });
  const day = fc.integer({ min: 0, max: 40 }).map(studyDay);
  const parts: readonly fc.Arbitrary<object>[] = [
    fc.record({
      kind: fc.constant('review'),
      card: cards(),
      rating: fc.constantFrom(...RATINGS),
      at: fc.nat(1_000).map(epochMs),
      day,
      took: fc.nat(9),
      device: fc.constantFrom(...DEVICES),
      fuzz: fc.constantFrom(null, 0, 0.5),
      steps: fc.constantFrom({ learning: [1, 10], relearning: [10] }, { learning: [], relearning: [] }),
      follows: fc.option(eventIds()),
    }),
    fc.record({ kind: fc.constant('void'), target: eventIds(), card: cards() }),
    fc.record({ kind: fc.constant('manual'), card: cards(), change: fc.constant('reset') }),
    fc.record({ kind: fc.constant('manual'), card: cards(), change: fc.constant('due'), due: day }),
    fc.record({
      kind: fc.constant('same'),
      notes: fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES)),
    }),
    fc.record({ kind: fc.constant('unknown'), name: fc.constantFrom('x', '__proto__'), more: more() }),
  ];
  return fc.tuple(base, fc.oneof(...parts)).map(([head, rest]) => ({ ...head, ...rest }) as CollectionEvent);
}

const collections = (): fc.Arbitrary<Collection> =>
  fc
    .tuple(fc.array(events(), { maxLength: 12 }), fc.array(records(), { maxLength: 12 }))
    .map(([log, written]) => collectionOf(log, written));

/** Two collections are one: the same content and fingerprint, the same cards and decks read from them. */
function expectSame(one: Collection, other: Collection): void {
  expect(textOfCollection(one)).toBe(textOfCollection(other));
  expect(fingerprint(one)).toBe(fingerprint(other));
  expect(textOfReading(one)).toBe(textOfReading(other));
  expect(textOfDecks(one)).toBe(textOfDecks(other));
}

describe('merging whatever a file may hold', () => {
  it('commutes', { timeout: TIMEOUT }, () => {
    expect.hasAssertions();
    fc.assert(
      fc.property(collections(), collections(), (a, b) =>
        expectSame(mergeCollections(a, b), mergeCollections(b, a)),
      ),
      { numRuns: RUNS },
    );
  });

  it('associates', { timeout: TIMEOUT }, () => {
    expect.hasAssertions();
    fc.assert(
      fc.property(collections(), collections(), collections(), (a, b, c) =>
        expectSame(mergeCollections(mergeCollections(a, b), c), mergeCollections(a, mergeCollections(b, c))),
      ),
      { numRuns: RUNS },
    );
  });

  it('repeats without effect', { timeout: TIMEOUT }, () => {
    expect.hasAssertions();
    fc.assert(
      fc.property(collections(), collections(), (a, b) => {
        const once = mergeCollections(a, b);
        expectSame(mergeCollections(once, b), once);
        expectSame(mergeCollections(a, once), once);
      }),
      { numRuns: RUNS },
    );
  });
});
