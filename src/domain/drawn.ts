import type { Review } from './event.ts';
import type { JsonObject } from './json.ts';

/** What a computed card asked, and what was answered: it stands in the review beside what every app knows of one. */
export interface Drawn {
  readonly numbers: Readonly<Record<string, number>>;
  /** As it was typed. */
  readonly given: string;
}

const LONGEST_GIVEN = 200;
/** A card draws no more numbers than this, and calls them so (computed.ts): what else a file says is not told. */
const MOST_NUMBERS = 40;
const NAME = /^[a-z]\w{0,29}$/i;

/** The part of a review that tells it. */
export const drawnPart = ({ numbers, given }: Drawn): JsonObject => ({
  drawn: { numbers: { ...numbers }, given: given.slice(0, LONGEST_GIVEN) },
});

/** What a review tells of it; null where that is nothing, or nothing that this app understands. */
export function drawnOf({ more }: Pick<Review, 'more'>): Drawn | null {
  const drawn = more?.['drawn'];
  if (!isObject(drawn) || !isObject(drawn['numbers']) || typeof drawn['given'] !== 'string') return null;
  const numbers = Object.entries(drawn['numbers'])
    .filter((entry): entry is [string, number] => NAME.test(entry[0]) && Number.isFinite(entry[1]))
    .slice(0, MOST_NUMBERS);
  return { numbers: Object.fromEntries(numbers), given: drawn['given'].slice(0, LONGEST_GIVEN) };
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
