import { PLACE } from './computed-block.ts';
import type { ComputedCard, Variable } from './computed.ts';
import { readExpression, valueOf } from './expression.ts';
import type { Random } from './ids.ts';
import { shownNumber } from './shown-number.ts';

/** The numbers of one asking, by their names. */
export type Numbers = ReadonlyMap<string, number>;

export interface Draw {
  readonly numbers: Numbers;
  readonly answer: number;
}

/** A condition that is not met by then is hardly ever. */
const MOST_TRIES = 2_000;

/** Draws the numbers of a card; null where none are found that hold what the card demands and give an answer. */
export function drawNumbers(
  { variables, answer, where }: ComputedCard,
  random: Pick<Random, 'unit'>,
): Draw | null {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const numbers = new Map<string, number>();
    for (const { name, from } of variables) numbers.set(name, drawOne(from, numbers, random));
    const value = tidy(valueOf(answer, numbers));
    numbers.set('answer', value);
    const isTaken = where === null || valueOf(where, numbers) !== 0;
    if (isTaken && [...numbers.values()].every(Number.isFinite)) return { numbers, answer: value };
  }
  return null;
}

function drawOne(from: Variable['from'], numbers: Numbers, random: Pick<Random, 'unit'>): number {
  switch (from.kind) {
    case 'range':
      return tidy(from.low + Math.floor(random.unit() * from.count) * from.step);
    case 'list':
      return from.values[Math.floor(random.unit() * from.values.length)] ?? Number.NaN;
    case 'formula':
      return tidy(valueOf(from.expression, numbers));
  }
}

/** 0.1 + 0.2 is 0.3 on a card. */
const tidy = (value: number): number => Number(value.toPrecision(12));

/** The text with its numbers in the places that name them: `{{n}}`, or `{{n * n}}`. What is no formula stays. */
export const filled = (text: string, numbers: Numbers, round: number | null): string =>
  text.replace(PLACE, (place, formula: string) => {
    const reading = readExpression(formula, (name) => numbers.has(name));
    if (reading.kind === 'fault') return place;
    return shownNumber(valueOf(reading.expression, numbers), round);
  });
