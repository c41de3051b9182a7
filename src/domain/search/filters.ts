import { editDistance } from './edit-distance.ts';

/** The filters that a line may name before a colon. */
export const FILTERS = [
  'deck',
  'tag',
  'is',
  'flag',
  'prop',
  'added',
  'rated',
  'kind',
  'front',
  'back',
  'card',
  'note',
] as const;
export type Filter = (typeof FILTERS)[number];

/** What Anki calls them. */
const ALSO: Readonly<Record<string, Filter>> = { cid: 'card', nid: 'note' };

export const filterNamed = (key: string): Filter | undefined =>
  FILTERS.find((known) => known === key) ?? (Object.hasOwn(ALSO, key) ? ALSO[key] : undefined);

/** Shorter ones are too much like any other word. */
const LEAST_LETTERS = 3;

/** The filter that was meant by a word that is none; undefined where it is just a word before a colon. */
export const likelyFilter = (key: string): Filter | undefined =>
  /^[a-z]+$/.test(key) && key.length >= LEAST_LETTERS
    ? FILTERS.find((known) => known.length >= LEAST_LETTERS && editDistance(known, key) === 1)
    : undefined;
