import fc from 'fast-check';
import { expect, it } from 'vitest';
import { collectionOf, type Collection } from '../../src/domain/collection.ts';
import { EventLog } from '../../src/domain/event-log.ts';
import { eventToJson, type CollectionEvent } from '../../src/domain/event.ts';
import { fingerprint } from '../../src/domain/fingerprint.ts';
import type { EventId } from '../../src/domain/ids.ts';
import { canonicalJson } from '../../src/domain/json.ts';
import { deletions, readLibrary } from '../../src/domain/library.ts';
import { DELETED, type CollectionRecord, type Stamped } from '../../src/domain/record.ts';
import { isPackable, packReviews } from '../../src/domain/review-block.ts';
import type { Stamp } from '../../src/domain/stamp.ts';
import { play, stories } from '../helpers/simulation.ts';

const RUNS = Math.round(Number(process.env['CONVERGE_RUNS'] ?? 400) / 4);
const TIMEOUT = 60_000 + RUNS * 2_000;

const inEveryStory = (law: (collections: readonly Collection[], chance: number) => void): void => {
  expect.hasAssertions();
  const lawful = fc.property(stories(), fc.nat(1_000_000), (story, chance) =>
    law(
      play(story).devices.map(({ collection }) => collection),
      chance,
    ),
  );
  fc.assert(lawful, { numRuns: Math.max(1, RUNS) });
};

/** A stamp that no device ever wrote, older than all that any did. */
const OLD = `1${'0'.repeat(13)}${'-'.repeat(22)}` as Stamp;

const altered = (stamp: Stamp): Stamp => `${stamp.slice(0, -1)}${stamp.endsWith('A') ? 'B' : 'A'}` as Stamp;

/** The event, said otherwise: each of its members in turn, and one more. */
function alteredEvents(event: CollectionEvent): readonly CollectionEvent[] {
  const more = { ...event.more, another: true };
  const changes: CollectionEvent[] = [
    { ...event, stamp: altered(event.stamp) },
    { ...event, id: altered(event.id as string as Stamp) as string as EventId },
    { ...event, more },
  ];
  if (event.kind === 'review') {
    changes.push(
      { ...event, took: event.took + 1 },
      { ...event, rating: event.rating === 'good' ? 'easy' : 'good' },
      { ...event, fuzz: event.fuzz === null ? 0 : null },
      { ...event, follows: event.follows === null ? event.id : null },
      { ...event, steps: { ...event.steps, learning: [...event.steps.learning, 7] } },
    );
  }
  return changes;
}

const withField = (record: CollectionRecord, name: string, value: Stamped | null): CollectionRecord => {
  const fields = Object.entries(record.fields).filter(([present]) => present !== name);
  return { ...record, fields: Object.fromEntries(value ? [...fields, [name, value]] : fields) };
};

/** The record without a field, with it said otherwise or at another time, with a tag and a field that nobody knows. */
function alteredRecords(record: CollectionRecord, chance: number): readonly CollectionRecord[] {
  const names = Object.keys(record.fields);
  const name = names[chance % names.length] ?? 'front';
  const [stamp, value] = record.fields[name] ?? [OLD, null];
  return [
    withField(record, name, null),
    withField(record, name, [stamp, [value]]),
    withField(record, name, [altered(stamp), value]),
    withField(record, 'tag:another', [OLD, true]),
    withField(record, 'never heard of', [OLD, { x: [null] }]),
  ];
}

function replaced<Item>(items: Iterable<Item>, old: Item, by: Item | null): readonly Item[] {
  return [...items].flatMap((item) => (item !== old ? [item] : by === null ? [] : [by]));
}

it('changes with whatever is written otherwise, left out or added', { timeout: TIMEOUT }, () =>
  inEveryStory(([collection], chance) => {
    if (!collection) return;
    const whole = fingerprint(collection);
    const [events, records] = [[...collection.events.values()], [...collection.records.values()]];
    const event = events[chance % events.length];
    const others = event ? [null, ...alteredEvents(event)] : [];
    for (const other of others) {
      const log = event ? replaced(events, event, other) : events;
      expect(fingerprint(collectionOf(log, records))).not.toBe(whole);
    }
    const deletionOf = deletions(collection, readLibrary(collection));
    const living = records.filter((record) => deletionOf(record) === null);
    const record = living[chance % living.length];
    fc.pre(record !== undefined);
    if (!record) return;
    for (const other of [null, ...alteredRecords(record, chance)]) {
      expect(fingerprint(collectionOf(events, replaced(records, record, other)))).not.toBe(whole);
    }
  }),
);

it('of what is deleted, changes with the deletion alone', { timeout: TIMEOUT }, () =>
  inEveryStory(([collection], chance) => {
    if (!collection) return;
    const whole = fingerprint(collection);
    const [events, records] = [[...collection.events.values()], [...collection.records.values()]];
    const deletionOf = deletions(collection, readLibrary(collection));
    const dead = records.filter(
      (record) => deletionOf(record) !== null && record.fields[DELETED]?.[1] === true,
    );
    const record = dead[chance % dead.length];
    const [stamp] = record?.fields[DELETED] ?? [];
    fc.pre(record !== undefined && stamp === deletionOf(record));
    if (!record || stamp === undefined) return;
    const written = ['front', 'back', 'source', 'name', 'tag:x', 'hint'].filter(
      (name) => name in record.fields,
    );
    const same = [
      withField(record, 'never heard of', [OLD, true]),
      ...written.map((name) => withField(record, name, null)),
      ...written.map((name) => withField(record, name, [record.fields[name]?.[0] ?? OLD, 'otherwise'])),
    ];
    for (const other of same) {
      expect(fingerprint(collectionOf(events, replaced(records, record, other)))).toBe(whole);
    }
    const later = withField(record, DELETED, [`2${stamp.slice(1)}` as Stamp, true]);
    expect(fingerprint(collectionOf(events, replaced(records, record, later)))).not.toBe(whole);
  }),
);

it('does not change with the order of things, nor with how they are packed', { timeout: TIMEOUT }, () =>
  inEveryStory(([collection], chance) => {
    if (!collection) return;
    const events = [...collection.events.values()];
    const reviews = events.filter((event) => event.kind === 'review').filter(isPackable);
    const rest = events.filter((event) => !reviews.some((review) => review === event));
    const records = [...collection.records].map(
      ([key, record]) =>
        [key, { ...record, fields: Object.fromEntries(Object.entries(record.fields).toReversed()) }] as const,
    );
    const half = reviews.length === 0 ? 0 : chance % reviews.length;
    const blocks = [reviews.slice(half), reviews.slice(0, half)].filter(({ length }) => length > 0);
    const packed: Collection = {
      events: EventLog.of(rest.toReversed(), blocks.map(packReviews)),
      records: new Map(records.toReversed()),
    };
    expect(packed.events.packed.size).toBe(reviews.length);
    expect(fingerprint(packed)).toBe(fingerprint(collection));
  }),
);

/** What counts of a collection: all events, what lives with all its fields, of what is deleted when it was. */
function whatCounts(collection: Collection): string {
  const deletionOf = deletions(collection, readLibrary(collection));
  const records = [...collection.records.values()].map((record) => {
    const deletion = deletionOf(record);
    return canonicalJson(deletion === null ? { ...record } : [record.kind, record.id, deletion]);
  });
  const events = [...collection.events.values()].map((event) => canonicalJson(eventToJson(event)));
  return [...events.toSorted(), ...records.toSorted()].join('\n');
}

it('is equal on two devices exactly when their collections are', { timeout: TIMEOUT }, () =>
  inEveryStory((collections) => {
    for (const a of collections) {
      for (const b of collections) {
        expect(fingerprint(a) === fingerprint(b)).toBe(whatCounts(a) === whatCounts(b));
      }
    }
  }),
);
