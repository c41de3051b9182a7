import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  collectionOf,
  EMPTY_COLLECTION,
  mergeCollections,
  type Collection,
} from '../../../src/domain/collection.ts';
import { eventToJson, type CollectionEvent } from '../../../src/domain/event.ts';
import { canonicalJson, type JsonObject } from '../../../src/domain/json.ts';
import { summariseMerge, type MergeSummary } from '../../../src/domain/merge-summary.ts';
import type { CollectionRecord } from '../../../src/domain/record.ts';
import type { Stamp } from '../../../src/domain/stamp.ts';
import { collection } from '../formats/backup/arbitraries.ts';
import {
  card,
  deck,
  deckRecord,
  event,
  note,
  noteRecord,
  record,
  review,
  source,
  stamp,
  TABLET,
} from './builders.ts';

const DECK = deckRecord('d', { name: [1, 'Deep Learning'] });
const OTHER_DECK = deckRecord('e', { name: [1, 'Papers'] });
const noteIn = (
  name: string,
  fields: Parameters<typeof noteRecord>[1] = {},
  inDeck = 'd',
): CollectionRecord => noteRecord(name, { deck: [1, inDeck], front: [1, name], back: [1, 'A'], ...fields });

const fromTablet = (ms: number): Stamp => stamp(ms, TABLET);

type Item = CollectionEvent | CollectionRecord;
const holding = (...items: Item[]): Collection =>
  collectionOf(
    items.filter((item) => 'stamp' in item),
    items.filter((item) => 'fields' in item),
  );

const HERE = holding(DECK, noteIn('n'), review('r1', 1));
const withHere = (...items: Item[]): Collection => mergeCollections(HERE, holding(...items));

const NOTHING: MergeSummary = {
  changes: false,
  answers: 0,
  cards: [],
  decks: [],
  dueChanges: [],
  updated: [],
  editedOnBoth: [],
  deleted: [],
  revived: [],
  lacking: { changes: false, answers: 0, cards: 0 },
};
const voiding = (id: string, target: string): CollectionEvent => ({
  kind: 'void',
  id: event(id),
  stamp: stamp(9e9),
  target: event(target),
  card: card('n'),
});

describe('nothing to merge', () => {
  it('is said of the same collection', () => {
    expect(summariseMerge(HERE, withHere())).toEqual(NOTHING);
    expect(summariseMerge(EMPTY_COLLECTION, EMPTY_COLLECTION)).toEqual(NOTHING);
  });

  it('is said of an older copy, which lacks what was done since', () => {
    const now = withHere(noteIn('m'), review('r2', 5), voiding('v', 'r2'), review('r3', 6));
    expect(summariseMerge(now, HERE)).toEqual({
      ...NOTHING,
      lacking: { changes: true, answers: 1, cards: 1 },
    });
  });

  it('is not said where only what is unseen comes in', () => {
    const tagged = withHere(record('media', 'm', { hash: [1, 'x'] }));
    expect(summariseMerge(HERE, tagged)).toEqual({ ...NOTHING, changes: true });
  });
});

describe('answers', () => {
  it('are counted where they were never here and were not taken back', () => {
    const incoming = withHere(review('r2', 3), review('r3', 4), voiding('v', 'r3'));
    expect(summariseMerge(HERE, incoming).answers).toBe(1);
  });

  it('taken back here stay so', () => {
    const here = withHere(voiding('v', 'r2'));
    expect(summariseMerge(here, withHere(review('r2', 3))).answers).toBe(0);
  });

  it('move the due day of their cards', () => {
    const summary = summariseMerge(HERE, withHere(review('r2', 3, { rating: 'easy', device: TABLET })));
    expect(summary.dueChanges).toEqual([card('n')]);
    expect(summariseMerge(withHere(noteIn('m')), withHere(noteIn('m'))).dueChanges).toEqual([]);
  });

  it('count on both sides', () => {
    const here = withHere(review('r2', 3));
    const summary = summariseMerge(here, withHere(review('r3', 3), review('r4', 5)));
    expect(summary).toMatchObject({ answers: 2, lacking: { changes: true, answers: 1, cards: 0 } });
  });

  it('of one day in other steps do not move the due day', () => {
    const again = review('r2', 1, { rating: 'again', stamp: stamp(2 * 86_400_000) });
    expect(summariseMerge(HERE, withHere(again)).dueChanges).toEqual([]);
  });
});

describe('options', () => {
  it('move due days too', () => {
    const learned = withHere(review('r2', 1, { rating: 'easy' }), review('r3', 20, { rating: 'good' }));
    const stricter = record('options', 'collection', { retention: [5, 0.97] });
    const summary = summariseMerge(learned, holding(stricter));
    expect(summary).toMatchObject({ changes: true, answers: 0, dueChanges: [card('n')] });
  });
});

describe('cards', () => {
  it('that are new here are counted by deck', () => {
    const incoming = withHere(
      OTHER_DECK,
      noteIn('a'),
      noteIn('b'),
      noteIn('c', { kind: [1, 'reversed'] }, 'e'),
    );
    expect(summariseMerge(HERE, incoming)).toMatchObject({
      cards: [
        { deck: deck('d'), name: 'Deep Learning', count: 2 },
        { deck: deck('e'), name: 'Papers', count: 2 },
      ],
      decks: [{ deck: deck('e'), name: 'Papers' }],
      updated: [],
    });
  });

  it('that an edit adds to a note are new', () => {
    const summary = summariseMerge(HERE, holding(noteRecord('n', { kind: [5, 'reversed'] })));
    expect(summary.cards).toEqual([{ deck: deck('d'), name: 'Deep Learning', count: 1 }]);
  });

  it('in a deck that was deleted here do not come in', () => {
    const here = holding(deckRecord('d', { name: [1, 'D'], deleted: [9, true] }));
    expect(summariseMerge(here, HERE)).toMatchObject({ changes: true, cards: [], decks: [], revived: [] });
  });

  it('of one note under two ids that are joined are not new', () => {
    const same: CollectionEvent = {
      kind: 'same',
      id: event('s'),
      stamp: stamp(9),
      notes: [note('a'), note('n')],
    };
    const summary = summariseMerge(HERE, holding(DECK, noteIn('a'), same));
    expect(summary).toMatchObject({ changes: true, cards: [], deleted: [], revived: [] });
    expect(summary.updated).toEqual([]);
  });
});

describe('texts', () => {
  it('that become others are named', () => {
    const summary = summariseMerge(
      HERE,
      withHere(noteIn('n', { back: [source(5), 'x'], source: [7, 'A book'] })),
    );
    expect(summary.updated).toEqual([{ note: note('n'), front: 'n' }]);
  });

  const noted = (fields: Parameters<typeof noteRecord>[1], ...met: Item[]): Collection =>
    holding(DECK, noteIn('n', fields), ...met);

  it('edited on both stand side by side, the later showing', () => {
    const here = noted({ back: [5, 'here'], front: [8, 'Front'] });
    const there = noted({ back: [fromTablet(6), 'there'], front: [fromTablet(7), 'Vorn'] });
    const texts = [
      { field: 'front', here: 'Front', there: 'Vorn', shows: 'here' },
      { field: 'back', here: 'here', there: 'there', shows: 'there' },
    ];
    const summary = summariseMerge(here, there);
    expect(summary.editedOnBoth).toEqual([{ note: note('n'), front: 'Front', texts }]);
    expect(summary.updated).toEqual([{ note: note('n'), front: 'Front' }]);
  });

  const phone = noted({ back: [5, 'here'] });
  const tablet = noted({ back: [fromTablet(6), 'there'] });
  const tabletAnswer = review('r', 1, { stamp: fromTablet(6) });

  it.each([
    ['a file wrote one of them', noted({ back: [source(5), 'here'] }), tablet],
    ['they are the same', phone, noted({ back: [fromTablet(6), 'here'] })],
    ['one device wrote both', phone, noted({ back: [6, 'then'] })],
    ['the other had met the one here', phone, mergeCollections(tablet, holding(review('r', 1)))],
    ['the other comes back as it was met', noted({ back: [7, 'here'] }, tabletAnswer), tablet],
  ])('are not edited on both where %s', (_, here, there) => {
    expect(summariseMerge(here, there).editedOnBoth).toEqual([]);
    expect(summariseMerge(there, here).editedOnBoth).toEqual([]);
  });
});

describe('deletions', () => {
  it('of a note or its deck are named', () => {
    const byNote = summariseMerge(HERE, withHere(noteRecord('n', { deleted: [9, true] })));
    expect(byNote).toMatchObject({ deleted: [{ note: note('n'), front: 'n' }], updated: [], dueChanges: [] });
    const byDeck = summariseMerge(HERE, withHere(deckRecord('d', { deleted: [9, true] })));
    expect(byDeck.deleted).toEqual([{ note: note('n'), front: 'n' }]);
    expect(byDeck.lacking.cards).toBe(0);
  });

  it('give way to a later edit', () => {
    const here = withHere(noteRecord('n', { deleted: [9, true] }));
    const summary = summariseMerge(here, withHere(noteRecord('n', { back: [10, 'better'] })));
    expect(summary).toMatchObject({ revived: [{ note: note('n'), front: 'n' }], cards: [], deleted: [] });
    const answered = summariseMerge(here, withHere(review('r2', 3)));
    expect(answered).toMatchObject({ answers: 1, revived: [], dueChanges: [] });
  });

  it('give way to an edit here, which the other lacks', () => {
    const here = withHere(noteRecord('n', { back: [10, 'better'] }));
    const summary = summariseMerge(here, withHere(noteRecord('n', { deleted: [9, true] })));
    expect(summary).toMatchObject({ changes: true, deleted: [], lacking: { changes: true, cards: 1 } });
  });

  it('bring a deck back with a note of it', () => {
    const here = withHere(deckRecord('d', { deleted: [9, true] }));
    const summary = summariseMerge(here, withHere(noteRecord('n', { back: [10, 'better'] })));
    expect(summary.decks).toEqual([{ deck: deck('d'), name: 'Deep Learning' }]);
    expect(summary.revived).toHaveLength(1);
  });
});

const printed = ({ events, records }: Collection): readonly string[] =>
  [...[...events.values()].map(eventToJson), ...records.values()]
    .map((item) => canonicalJson(item as JsonObject))
    .toSorted();

describe('any two collections', () => {
  it('change by merging exactly if the summary says so, and once', () => {
    fc.assert(
      fc.property(collection, collection, (here, there) => {
        const merged = mergeCollections(here, there);
        const { changes, lacking } = summariseMerge(here, there);
        expect([changes, lacking.changes]).toEqual(
          [here, there].map((side) => printed(side).join() !== printed(merged).join()),
        );
        const again = summariseMerge(merged, there);
        expect({ ...again, lacking: NOTHING.lacking }).toEqual(NOTHING);
        expect(again.lacking).toEqual(summariseMerge(here, there).lacking);
      }),
    );
  });
});
