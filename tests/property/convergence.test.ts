import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeCollections, type Collection } from '../../src/domain/collection.ts';
import { JOINED } from '../../src/domain/deck.ts';
import { byStampThenId } from '../../src/domain/event.ts';
import { fingerprint } from '../../src/domain/fingerprint.ts';
import { deletions, readLibrary } from '../../src/domain/library.ts';
import { DELETED } from '../../src/domain/record.ts';
import type { Device, Knowledge } from '../helpers/simulation-device.ts';
import { textOfCards, textOfCollection, textOfDecks, textOfReading } from '../helpers/simulation-text.ts';
import {
  everythingOf,
  headingsThereTwice,
  lostAnswers,
  notesThereTwice,
  wronglyDeletedNotes,
} from '../helpers/simulation-truth.ts';
import { lostTexts, needlessTexts } from '../helpers/simulation-texts.ts';
import { exchangeAll, play, stories, type Story } from '../helpers/simulation.ts';

/**
 * Two to five devices through random histories and random exchanges. `CONVERGE_RUNS` sets how many; a failure
 * prints the seed and the path that play it again.
 */
const RUNS = Number(process.env['CONVERGE_RUNS'] ?? 300);
const TIMEOUT = 60_000 + RUNS * 500;

const inEveryStory = (runs: number, law: (story: Story) => void): void =>
  fc.assert(fc.property(stories(), law), { numRuns: Math.max(1, Math.round(runs)) });

/** Whatever was written, without what only ever was on a device that went back to a snapshot of before. */
const knownTo = (devices: readonly Device[]): Knowledge =>
  new Set(devices.flatMap(({ parcel }) => [...parcel.knows]));

const expectCacheToBeTheFold = ({ cards, collection }: Device): void =>
  expect(textOfCards(cards.all.values())).toBe(textOfReading(collection));

it('devices that have seen the same hold the same, and nothing is lost', { timeout: TIMEOUT }, () => {
  expect.hasAssertions();
  inEveryStory(RUNS, (story) => {
    const { world, devices } = play(story);
    for (const device of devices) expectCacheToBeTheFold(device);
    exchangeAll(devices);
    const known = knownTo(devices);
    const truth = everythingOf(known);
    const cards = textOfReading(truth);
    for (const device of devices) {
      expect([...known].every((written) => device.parcel.knows.has(written))).toBe(true);
      expect(textOfCollection(device.collection)).toBe(textOfCollection(truth));
      expect(fingerprint(device.collection)).toBe(fingerprint(truth));
      expect(textOfCards(device.cards.all.values())).toBe(cards);
      expect(textOfDecks(device.collection)).toBe(textOfDecks(truth));
    }
    expect(notesThereTwice(truth)).toEqual([]);
    expect(headingsThereTwice(truth)).toEqual([]);
    expect(wronglyDeletedNotes(known, truth)).toEqual([]);
    expect(lostTexts(known, truth)).toEqual([]);
    expect(needlessTexts(known, truth)).toEqual([]);
    expect(lostAnswers(world.written, truth)).toEqual([]);
  });
});

it('every review counts once, after the one it was built on, unless taken back', { timeout: TIMEOUT }, () => {
  expect.hasAssertions();
  inEveryStory(RUNS / 2, (story) => {
    const { devices } = play(story);
    exchangeAll(devices);
    const { events } = everythingOf(knownTo(devices));
    const reviews = [...events.values()].filter((event) => event.kind === 'review');
    const voids = [...events.values()].filter((event) => event.kind === 'void');
    const taken = new Set(voids.map(({ target }) => target));
    const standing = reviews.filter(({ id }) => !taken.has(id)).map(({ id }) => id);
    for (const { collection } of devices) {
      const { joined, eventsOf } = readLibrary(collection).history;
      const answered = reviews.map(({ card }) => joined.card(card));
      const folded = [...new Set(answered)].flatMap((card) => eventsOf(card));
      const counted = folded.filter(({ kind }) => kind === 'review').map(({ id }) => id);
      expect(counted.toSorted()).toEqual(standing.toSorted());
    }
    const early = reviews.filter((review) => {
      const before = review.follows === null ? undefined : events.get(review.follows);
      return before && byStampThenId(before, review) >= 0;
    });
    expect(early).toEqual([]);
  });
});

it('a cached schedule is the fold after every single step', { timeout: TIMEOUT }, () => {
  expect.hasAssertions();
  inEveryStory(RUNS / 4, (story) => {
    play(story, expectCacheToBeTheFold);
  });
});

it('merging commutes, associates and repeats without effect', { timeout: TIMEOUT }, () => {
  expect.hasAssertions();
  inEveryStory(RUNS / 4, (story) => {
    const { devices } = play(story);
    const [a, b, c = a] = devices.map(({ collection }) => collection);
    if (!a || !b || !c) throw new Error('A story has two devices at least');
    const ab = mergeCollections(a, b);
    expect(textOfCollection(mergeCollections(b, a))).toBe(textOfCollection(ab));
    expect(textOfCollection(mergeCollections(a, mergeCollections(b, c)))).toBe(
      textOfCollection(mergeCollections(ab, c)),
    );
    expect(textOfCollection(mergeCollections(ab, ab))).toBe(textOfCollection(ab));
    expect(textOfCollection(mergeCollections(ab, a))).toBe(textOfCollection(ab));
  });
});

/** What is deleted, without its texts: where it was or went, and when it was deleted, is all that still counts. */
function purged(collection: Collection): Collection {
  const deletionOf = deletions(collection, readLibrary(collection));
  const kept = new Set([DELETED, 'deck', 'parent', JOINED]);
  const records = [...collection.records].map(([key, record]) => {
    if (deletionOf(record) === null) return [key, record] as const;
    const fields = Object.entries(record.fields).filter(([name]) => kept.has(name));
    return [key, { ...record, fields: Object.fromEntries(fields) }] as const;
  });
  return { events: collection.events, records: new Map(records) };
}

it(
  'purging what is deleted changes no fingerprint, nor does a stale copy merged after',
  { timeout: TIMEOUT },
  () => {
    expect.hasAssertions();
    inEveryStory(RUNS / 4, (story) => {
      const { devices } = play(story);
      exchangeAll(devices);
      const [{ collection } = { collection: undefined }] = devices;
      if (!collection) throw new Error('A story has two devices at least');
      expect(fingerprint(purged(collection))).toBe(fingerprint(collection));
      expect(fingerprint(mergeCollections(purged(collection), collection))).toBe(fingerprint(collection));
    });
  },
);
