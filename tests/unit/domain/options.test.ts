import { describe, expect, it } from 'vitest';
import { readDecks } from '../../../src/domain/deck.ts';
import { DEFAULT_OPTIONS, optionsOfDeck, readCollectionOptions } from '../../../src/domain/options.ts';
import type { Json } from '../../../src/domain/json.ts';
import type { CollectionRecord } from '../../../src/domain/record.ts';
import { deck, deckRecord, record } from './builders.ts';

const WEIGHTS = Array.from({ length: 21 }, (_, i) => i / 10);

const collectionWith = (fields: Record<string, Json>): CollectionRecord =>
  record('options', 'collection', timed(fields));

const deckWith = (name: string, fields: Record<string, Json>): CollectionRecord =>
  deckRecord(name, timed(fields));

const timed = (fields: Record<string, Json>): Record<string, readonly [number, Json]> =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [1, value] as const]));

describe('options of the collection', () => {
  it('are the defaults where nothing was set', () => {
    expect(readCollectionOptions(undefined)).toEqual(DEFAULT_OPTIONS);
    expect(DEFAULT_OPTIONS).toMatchObject({ newPerDay: 20, reviewsPerDay: 200, retention: 0.9, rollover: 4 });
    expect(DEFAULT_OPTIONS.steps).toEqual({ learning: [1, 10], relearning: [10] });
  });

  it('are what was set', () => {
    const set = {
      newPerDay: 0,
      reviewsPerDay: 9,
      retention: 0.85,
      maximumInterval: 365,
      weights: WEIGHTS,
      leechThreshold: 5,
      leechSuspends: false,
      typedStrict: 'accents',
      rollover: 0,
    };
    const steps = { learningSteps: [5], relearningSteps: [] };
    expect(readCollectionOptions(collectionWith({ ...set, ...steps }))).toEqual({
      ...set,
      steps: { learning: [5], relearning: [] },
    });
  });

  it.each([
    { retention: 2 },
    { retention: '0.9' },
    { newPerDay: -1 },
    { leechThreshold: 0 },
    { leechSuspends: 'no' },
    { typedStrict: 'loud' },
    { newPerDay: 2.5 },
    { maximumInterval: 0 },
    { rollover: 24 },
    { weights: WEIGHTS.slice(1) },
    { weights: [...WEIGHTS.slice(1), 'x'] },
    { learningSteps: 10 },
    { learningSteps: [0] },
    { learningSteps: [1.5] },
    { relearningSteps: [10, null] },
  ])('stay as they were where %j makes no sense', (fields) => {
    expect(readCollectionOptions(collectionWith(fields))).toEqual(DEFAULT_OPTIONS);
  });
});

describe('options of a deck', () => {
  const decks = readDecks([
    deckWith('outer', { retention: 0.8, newPerDay: 5, learningSteps: [3] }),
    deckWith('inner', { parent: 'outer', newPerDay: 7, relearningSteps: [30] }),
    deckWith('plain', {}),
  ]);
  const collection = readCollectionOptions(collectionWith({ reviewsPerDay: 50, newPerDay: 1 }));

  it('come from the deck, then the decks around it, then the collection', () => {
    expect(optionsOfDeck(deck('inner'), decks, collection)).toMatchObject({
      newPerDay: 7,
      retention: 0.8,
      reviewsPerDay: 50,
      steps: { learning: [3], relearning: [30] },
    });
    expect(optionsOfDeck(deck('outer'), decks, collection)).toMatchObject({ newPerDay: 5, retention: 0.8 });
  });

  it("are the collection's where the deck sets none or is unknown", () => {
    for (const name of ['plain', 'nowhere']) {
      expect(collection).toMatchObject(optionsOfDeck(deck(name), decks, collection));
    }
  });
});
