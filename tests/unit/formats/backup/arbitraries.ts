import fc from 'fast-check';
import { collectionOf, type Collection } from '../../../../src/domain/collection.ts';
import { RATINGS, type CollectionEvent } from '../../../../src/domain/event.ts';
import { cardId, type DeckId, type DeviceId, type EventId, type NoteId } from '../../../../src/domain/ids.ts';
import type { JsonObject } from '../../../../src/domain/json.ts';
import type { CollectionRecord, Stamped } from '../../../../src/domain/record.ts';
import { stampAt } from '../../../../src/domain/stamp.ts';
import { epochMs, studyDay, type EpochMs } from '../../../../src/domain/units.ts';
import type { BackupHead } from '../../../../src/formats/backup/format.ts';

/** The present of these tests; nothing is stamped later than two days after. */
export const NOW: EpochMs = epochMs(Date.UTC(2026, 10, 23, 12));

const idOf = (kind: string, number: number): string => `${kind}${number}`.padEnd(22, '-');
const ids = <Id>(kind: string): fc.Arbitrary<Id> =>
  fc.oneof(
    fc.nat(3).map((number) => idOf(kind, number)),
    fc.stringMatching(/^[\w-]{22}$/),
  ) as fc.Arbitrary<Id>;

const eventId = ids<EventId>('event');
const deviceId = ids<DeviceId>('device');
const noteId = ids<NoteId>('note');
const deckId = ids<DeckId>('deck');
const card = fc
  .tuple(noteId, fc.oneof(fc.constant(0), fc.nat(999)))
  .map(([note, ordinal]) => cardId(note, ordinal));
const instant = fc.integer({ min: 0, max: NOW }).map(epochMs);
const day = fc.integer({ min: -2, max: 60_000 }).map(studyDay);
const stamp = fc
  .tuple(fc.nat(NOW), fc.nat(36 ** 4 - 1), deviceId, fc.constantFrom('source' as const, 'person' as const))
  .map(([ms, counter, device, writer]) => stampAt({ ms, counter }, device, writer));

const text = fc.string({ unit: 'binary', maxLength: 20 });
const hostileName = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '',
  'a\nb',
  '"',
);
const name = fc.oneof(hostileName, text);
const json = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<JsonObject[string]>;
const object = (names: fc.Arbitrary<string>): fc.Arbitrary<JsonObject> =>
  fc.array(fc.tuple(names, json), { maxLength: 3 }).map((entries) => Object.fromEntries(entries));

const EVENT_NAMES: ReadonlySet<string> = new Set(
  'kind id stamp card rating at day took device fuzz steps follows target notes change due interval stability difficulty lapses'.split(
    ' ',
  ),
);
const isNew = (name: string): boolean => !EVENT_NAMES.has(name);
/** What a newer app writes beside what is known; never an empty object, which would say nothing. */
const more = fc
  .option(object(name.filter(isNew)), { nil: {} })
  .map((more) => (Object.keys(more).length > 0 ? { more } : {}));

const step = fc.oneof(fc.integer({ min: 1, max: 1_440 }), fc.double({ min: 0.5, max: 1_440, noNaN: true }));
const steps = fc.record({
  learning: fc.array(step, { maxLength: 3 }),
  relearning: fc.array(step, { maxLength: 3 }),
});
const base = { id: eventId, stamp };

const review = fc.record({
  kind: fc.constant('review' as const),
  ...base,
  card,
  rating: fc.constantFrom(...RATINGS),
  at: instant,
  day,
  took: fc.nat(),
  device: deviceId,
  fuzz: fc.option(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })),
  steps,
  follows: fc.option(eventId),
});
const voiding = fc.record({ kind: fc.constant('void' as const), ...base, target: eventId, card });
const manualBase = { kind: fc.constant('manual' as const), ...base, card };
const manual = fc.oneof(
  fc.record({ ...manualBase, change: fc.constant('reset' as const) }),
  fc.record({ ...manualBase, change: fc.constant('due' as const), due: day }),
  fc.record({
    ...manualBase,
    change: fc.constant('imported' as const),
    due: day,
    interval: fc.nat(36_500),
    stability: fc.double({ min: 0.001, max: 36_500, noNaN: true }),
    difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
    lapses: fc.nat(),
    day,
  }),
);
const same = fc.record({ kind: fc.constant('same' as const), ...base, notes: fc.tuple(noteId, noteId) });
const KNOWN_EVENTS: readonly string[] = ['review', 'void', 'manual', 'same'];
const unknown = fc.record({
  kind: fc.constant('unknown' as const),
  ...base,
  name: name.filter((name) => name !== '' && !KNOWN_EVENTS.includes(name)),
  more: object(name.filter((name) => !['kind', 'id', 'stamp'].includes(name))),
});

const known = fc.oneof(review, voiding, manual, same);
const event: fc.Arbitrary<CollectionEvent> = fc.oneof(
  fc.tuple(known, more).map(([event, more]) => ({ ...event, ...more })),
  unknown,
);

const stamped = (value: fc.Arbitrary<JsonObject[string]>): fc.Arbitrary<Stamped> =>
  fc.tuple(stamp, fc.oneof({ weight: 5, arbitrary: value }, fc.constant(null)));
const fields = (
  known: Record<string, fc.Arbitrary<JsonObject[string]>>,
  names: fc.Arbitrary<string>,
): fc.Arbitrary<Record<string, Stamped>> => {
  const written = Object.fromEntries(Object.entries(known).map(([name, value]) => [name, stamped(value)]));
  const strange = fc.array(fc.tuple(names, stamped(json)), { maxLength: 2 });
  return fc
    .tuple(fc.record(written, { requiredKeys: [] }), strange)
    .map(
      ([known, strange]) =>
        Object.fromEntries([...strange, ...Object.entries(known)]) as Record<string, Stamped>,
    );
};

const newName = name.filter((name) => name === '__proto__' || !/^[a-zA-Z]+$|^(tag|base):/.test(name));
const texts = { front: text, back: text, source: text, 'base:front': text };
const memory = { newPerDay: fc.nat(99), retention: fc.constant(0.9), learningSteps: fc.array(fc.nat(99)) };
const record: fc.Arbitrary<CollectionRecord> = fc.oneof(
  fc.record({
    kind: fc.constant('note'),
    id: noteId,
    fields: fields(
      {
        deck: deckId,
        kind: fc.constant('basic'),
        position: fc.nat(),
        'tag:x': fc.boolean(),
        deleted: fc.boolean(),
        ...texts,
      },
      newName,
    ),
  }),
  fc.record({
    kind: fc.constant('deck'),
    id: deckId,
    fields: fields({ name: text, parent: deckId, deleted: fc.boolean(), ...memory }, newName),
  }),
  fc.record({
    kind: fc.constant('card'),
    id: card,
    fields: fields({ suspended: fc.boolean(), buried: day, flag: fc.nat(7) }, newName),
  }),
  fc.record({
    kind: fc.constant('options'),
    id: fc.constant('collection'),
    fields: fields({ rollover: fc.nat(23), ...memory }, newName),
  }),
  fc.record({
    kind: fc.constantFrom('media', '__proto__', 'constructor'),
    id: text,
    fields: fields({}, name),
  }),
);

/** Collections as devices hold them, with what newer apps may have written in every place. */
export const collection: fc.Arbitrary<Collection> = fc
  .tuple(fc.array(event, { maxLength: 8 }), fc.array(record, { maxLength: 8 }))
  .map(([events, records]) => collectionOf(events, records));

export const head: fc.Arbitrary<BackupHead> = fc.record({
  device: deviceId,
  deviceName: text,
  made: instant,
});
