import { describe, expect, it } from 'vitest';
import { collectionOf, type Collection } from '../../../src/domain/collection.ts';
import type { CollectionEvent, Void } from '../../../src/domain/event.ts';
import { readHistory } from '../../../src/domain/history.ts';
import { deletions, readLibrary } from '../../../src/domain/library.ts';
import { readDecks } from '../../../src/domain/deck.ts';
import type { CollectionRecord } from '../../../src/domain/record.ts';
import type { Stamp } from '../../../src/domain/stamp.ts';
import { card, cardRecord, deckRecord, event, note, noteRecord, record, review, stamp } from './builders.ts';

const voidOf = (target: string): Void => ({
  kind: 'void',
  id: event(`void-${target}`),
  stamp: stamp(9e12),
  target: event(target),
  card: card('n'),
});

const same = (a: string, b: string): CollectionEvent => ({
  kind: 'same',
  id: event(`${a}=${b}`),
  stamp: stamp(1),
  notes: [note(a), note(b)],
});

const NOTE = noteRecord('n', { front: [1, 'Q'], deck: [1, 'd'], position: [1, 3] });

const headOf = (...events: CollectionEvent[]): unknown =>
  readLibrary(collectionOf(events, [NOTE])).cards.get(card('n'))?.head;

const intervalWith = (...options: CollectionRecord[]): number => {
  const { cards } = readLibrary(collectionOf([review('one', 1, { rating: 'easy' })], [NOTE, ...options]));
  const schedule = cards.get(card('n'))?.schedule;
  return schedule?.kind === 'review' ? schedule.interval : Number.NaN;
};

describe('the cards of a collection', () => {
  it('are made by notes, numbered by kind', () => {
    const cards = readLibrary(
      collectionOf(
        [],
        [
          NOTE,
          noteRecord('r', { kind: [1, 'reversed'] }),
          noteRecord('c', { kind: [1, 'cloze'], front: [1, '{{c3::a}} {{c1::b}} {{c3::c}}'] }),
          noteRecord('gone', { front: [1, 'Q'], deleted: [2, true] }),
        ],
      ),
    ).cards;
    expect([...cards.keys()]).toEqual(['n.0', 'r.0', 'r.1', 'c.1', 'c.3']);
    expect(cards.get(card('n'))).toMatchObject({ note: 'n', deck: 'd', position: 3, touched: stamp(1) });
  });

  it('carry what was set by hand', () => {
    const marks = cardRecord('n', { suspended: [2, true], buried: [2, 20_000], flag: [2, 4] });
    const { cards } = readLibrary(collectionOf([], [NOTE, marks]));
    expect(cards.get(card('n'))).toMatchObject({ suspended: true, buried: 20_000, flag: 4 });
  });

  it('carry the fold of their reviews, without those that were voided', () => {
    const reviews = [review('one', 1, { rating: 'easy' }), review('two', 9)];
    expect(headOf(...reviews)).toBe('two');
    expect(headOf(...reviews, voidOf('two'))).toBe('one');
    expect(headOf(voidOf('one'), voidOf('two'), ...reviews)).toBeNull();
  });

  it('stand where a void names another card: a stranger may write what no app does', () => {
    const astray = { ...voidOf('one'), card: card('other') };
    expect(headOf(review('one', 1), astray)).toBe('one');
  });

  it('are voided for good: a void cannot be voided', () => {
    const events = [review('one', 1), voidOf('one'), voidOf('void-one')];
    expect(readLibrary(collectionOf(events, [NOTE])).cards.get(card('n'))?.head).toBeNull();
  });

  it('follow the options of their deck', () => {
    const everywhere = record('options', 'collection', { retention: [1, 0.95] });
    const here = deckRecord('d', { retention: [1, 0.75] });
    expect(intervalWith(everywhere)).toBeLessThan(intervalWith());
    expect(intervalWith(everywhere, here)).toBeGreaterThan(intervalWith());
  });
});

const OLDER = noteRecord('a', { front: [1, 'old heading'], back: [5, 'corrected'] });
const NEWER = noteRecord('b', { front: [2, 'new heading'], back: [2, 'A'] });

/** Two notes read as one, with a review of each. */
const joined = (...records: CollectionRecord[]): Collection =>
  collectionOf(
    [
      same('b', 'a'),
      review('one', 1, { card: card('a'), rating: 'easy' }),
      review('two', 9, { card: card('b') }),
    ],
    records,
  );

describe('joined notes', () => {
  it('are one note with the reviews of both and the latest of their fields', () => {
    for (const records of [
      [OLDER, NEWER],
      [NEWER, OLDER],
    ]) {
      const { cards } = readLibrary(joined(...records));
      expect([...cards.keys()]).toEqual(['a.0']);
      expect(cards.get(card('a'))).toMatchObject({ note: 'a', head: 'two', touched: stamp(5) });
    }
  });

  it('are one note where only the larger id is here', () => {
    expect([...readLibrary(joined(NEWER)).cards.keys()]).toEqual(['a.0']);
  });

  it('share what was set by hand', () => {
    const marks = cardRecord('b', { flag: [3, 2] });
    expect(readLibrary(joined(OLDER, NEWER, marks)).cards.get(card('a'))?.flag).toBe(2);
  });

  it('are deleted and edited together', () => {
    const [before, after] = [4, 6].map((when) => noteRecord('b', { deleted: [when, true] }));
    expect(readLibrary(joined(OLDER, NEWER, before!)).cards.size).toBe(1);
    expect(readLibrary(joined(OLDER, NEWER, after!)).cards.size).toBe(0);
  });
});

const deletionsOf = (...records: CollectionRecord[]): Record<string, Stamp | null> => {
  const collection = collectionOf([], records);
  const decks = readDecks(records);
  const deletionOf = deletions(collection, { decks, history: readHistory(collection.events) });
  return Object.fromEntries(records.map((each) => [each.id, deletionOf(each)]));
};

describe('what counts as deleted', () => {
  const outer = deckRecord('outer', { deleted: [5, true] });
  const inner = deckRecord('inner', { parent: [1, 'outer'] });

  it('is all that lies in a deleted deck', () => {
    expect(deletionsOf(outer, inner, noteRecord('n', { deck: [4, 'inner'] }))).toEqual({
      outer: stamp(5),
      inner: stamp(5),
      n: stamp(5),
    });
  });

  it('is not a note written later, nor the decks around it', () => {
    expect(deletionsOf(outer, inner, noteRecord('n', { deck: [6, 'inner'] }))).toEqual({
      outer: null,
      inner: null,
      n: null,
    });
  });

  it('is not a deck written later, nor the decks around it', () => {
    const renamed = deckRecord('inner', { parent: [1, 'outer'], name: [6, 'I'] });
    expect(deletionsOf(outer, renamed, noteRecord('n', { deck: [4, 'outer'] }))).toEqual({
      outer: null,
      inner: null,
      n: stamp(5),
    });
  });

  it('is, for other kinds, what says so itself', () => {
    expect(deletionsOf(record('mnemonic', 'm', { deleted: [1, true] }), NOTE)).toEqual({
      m: stamp(1),
      n: null,
    });
  });
});
