import type { Review } from './event.ts';
import type { JsonObject } from './json.ts';

/** What a computed card asked, and what was answered: it stands in the review beside what every app knows of one. */
export interface Drawn {
  readonly numbers: Readonly<Record<string, number>>;
  /** As it was typed. */
  readonly given: string;
}

const LONGEST_GIVEN = 200;

/** The part of a review that tells it. */
export const drawnPart = ({ numbers, given }: Drawn): JsonObject => ({
  drawn: { numbers: { ...numbers }, given: given.slice(0, LONGEST_GIVEN) },
});

/** What a review tells of it; null where that is nothing, or nothing that this app understands. */
export function drawnOf({ more }: Pick<Review, 'more'>): Drawn | null {
  const drawn = more?.['drawn'];
  if (!isObject(drawn) || !isObject(drawn['numbers']) || typeof drawn['given'] !== 'string') return null;
  const numbers = Object.entries(drawn['numbers']).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number',
  );
  return { numbers: Object.fromEntries(numbers), given: drawn['given'] };
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
