import type { Decks } from './deck.ts';
import { pathOf } from './deck.ts';
import type { Steps } from './event.ts';
import type { DeckId } from './ids.ts';
import type { Json } from './json.ts';
import { fieldOf, type CollectionRecord } from './record.ts';
import type { MemoryOptions } from './scheduler.ts';
import { TYPED_STRICT, type TypedStrict } from './typed-strict.ts';

/** How a deck is studied. A deck's own fields are optional; what it lacks it takes from the decks around it. */
export interface DeckOptions extends MemoryOptions {
  readonly newPerDay: number;
  readonly reviewsPerDay: number;
  readonly steps: Steps;
  /** After so many lapses a card is a leech. */
  readonly leechThreshold: number;
  /** Whether it rests then. */
  readonly leechSuspends: boolean;
  /** What a typed answer has to have right besides its letters. */
  readonly typedStrict: TypedStrict;
}

/** Options of the whole collection. */
export interface CollectionOptions extends DeckOptions {
  /** Local hour, 0..23, at which the study day turns. */
  readonly rollover: number;
}

export const OPTIONS_KIND = 'options';
export const OPTIONS_ID = 'collection';
/** How far ahead a learning card may be taken when nothing else is left. */
export const LEARN_AHEAD_MINUTES = 20;

export const DEFAULT_OPTIONS: CollectionOptions = {
  newPerDay: 20,
  reviewsPerDay: 200,
  retention: 0.9,
  maximumInterval: 36_500,
  weights: null,
  steps: { learning: [1, 10], relearning: [10] },
  leechThreshold: 8,
  leechSuspends: true,
  typedStrict: 'kind',
  rollover: 4,
};

/** What a person may set; beyond it a schedule is of no use to anybody. */
export const OPTION_RANGES = {
  newPerDay: { min: 0, max: 9_999 },
  reviewsPerDay: { min: 0, max: 9_999 },
  retention: { min: 0.7, max: 0.99 },
  leechThreshold: { min: 1, max: 99 },
} as const;

const WEIGHTS_LENGTH = 21;

const numberIn = (value: Json | undefined, low: number, high: number): number | undefined =>
  typeof value === 'number' && value >= low && value <= high ? value : undefined;

const wholeIn = (value: Json | undefined, low: number, high: number): number | undefined =>
  Number.isInteger(value) ? numberIn(value, low, high) : undefined;

const booleanIn = (value: Json | undefined): boolean | undefined =>
  typeof value === 'boolean' ? value : undefined;

function numbersIn(value: Json | undefined, low: number, high: number): readonly number[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const numbers = value.filter((item) => numberIn(item as Json, low, high) !== undefined) as number[];
  return numbers.length === value.length ? numbers : undefined;
}

/** Whole minutes, up to a day: ts-fsrs cuts off what is beyond the point. */
function minutesIn(value: Json | undefined): readonly number[] | undefined {
  const minutes = numbersIn(value, 1, 1_440);
  return minutes?.every(Number.isInteger) ? minutes : undefined;
}

function readDeckOptions(record: CollectionRecord | undefined, around: DeckOptions): DeckOptions {
  const read = (name: string): Json | undefined => fieldOf(record, name);
  const weights = numbersIn(read('weights'), 0, 100);
  const { newPerDay, reviewsPerDay, retention, leechThreshold } = OPTION_RANGES;
  return {
    newPerDay: wholeIn(read('newPerDay'), newPerDay.min, newPerDay.max) ?? around.newPerDay,
    reviewsPerDay:
      wholeIn(read('reviewsPerDay'), reviewsPerDay.min, reviewsPerDay.max) ?? around.reviewsPerDay,
    retention: numberIn(read('retention'), retention.min, retention.max) ?? around.retention,
    maximumInterval: wholeIn(read('maximumInterval'), 1, 36_500) ?? around.maximumInterval,
    weights: weights?.length === WEIGHTS_LENGTH ? weights : around.weights,
    steps: {
      learning: minutesIn(read('learningSteps')) ?? around.steps.learning,
      relearning: minutesIn(read('relearningSteps')) ?? around.steps.relearning,
    },
    leechThreshold:
      wholeIn(read('leechThreshold'), leechThreshold.min, leechThreshold.max) ?? around.leechThreshold,
    leechSuspends: booleanIn(read('leechSuspends')) ?? around.leechSuspends,
    typedStrict: TYPED_STRICT.find((known) => known === read('typedStrict')) ?? around.typedStrict,
  };
}

export const readCollectionOptions = (record: CollectionRecord | undefined): CollectionOptions => ({
  ...readDeckOptions(record, DEFAULT_OPTIONS),
  rollover: wholeIn(fieldOf(record, 'rollover'), 0, 23) ?? DEFAULT_OPTIONS.rollover,
});

export const optionsOfDeck = (id: DeckId, decks: Decks, collection: CollectionOptions): DeckOptions =>
  pathOf(id, decks).reduceRight<DeckOptions>(
    (around, deck) => readDeckOptions(decks.get(deck)?.record, around),
    collection,
  );
