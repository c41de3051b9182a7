import { PLACE } from './computed-block.ts';
import type { ComputedCard, Variable } from './computed.ts';
import { readExpression, sizeOf, valueOf, type Expression } from './expression.ts';
import type { Random } from './ids.ts';
import { givenNumber, shownNumber } from './shown-number.ts';

/** The numbers of one asking, by their names. */
export type Numbers = ReadonlyMap<string, number>;

export interface Draw {
  readonly numbers: Numbers;
  readonly answer: number;
}

/** A condition that is not met by then is hardly ever. */
const MOST_TRIES = 2_000;
/** All tries together work out no more than this: a stranger's block does not hold the page. */
const MOST_STEPS = 500_000;

/** Draws the numbers of a card; null where none are found that hold what the card demands and give an answer. */
export function drawNumbers(card: ComputedCard, random: Pick<Random, 'unit'>): Draw | null {
  const { variables, answer, where } = card;
  const most = Math.min(MOST_TRIES, Math.ceil(MOST_STEPS / stepsOf(card)));
  for (let tries = 0; tries < most; tries++) {
    const numbers = new Map<string, number>();
    for (const { name, from } of variables) numbers.set(name, drawOne(from, numbers, random));
    const value = tidy(valueOf(answer, numbers));
    numbers.set('answer', value);
    const isTaken = where === null || valueOf(where, numbers) !== 0;
    if (isTaken && [...numbers.values()].every(Number.isFinite)) return { numbers, answer: value };
  }
  return null;
}

function stepsOf({ variables, answer, where }: ComputedCard): number {
  const formulas = variables.flatMap(({ from }) => (from.kind === 'formula' ? [from.expression] : []));
  const all: readonly Expression[] = [answer, ...(where ? [where] : []), ...formulas];
  return all.reduce((sum, formula) => sum + sizeOf(formula), variables.length);
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

const NONE: ReadonlySet<string> = new Set();

/** The names of the numbers that a card gives: those that follow from none. */
export const givenNames = ({ variables }: ComputedCard): ReadonlySet<string> =>
  new Set(variables.filter(({ from }) => from.kind !== 'formula').map(({ name }) => name));

/**
 * The text with its numbers in the places that name them: `{{n}}`, or `{{n * n}}`. What is no formula, or comes to
 * nothing, stays. What is given is shown whole, and what is worked out as the answer is.
 */
export function filled(
  text: string,
  numbers: Numbers,
  round: number | null,
  given: ReadonlySet<string> = NONE,
): string {
  const shown = new Map<string, string | null>();
  const show = (formula: string): string | null => {
    const reading = readExpression(formula, (name) => numbers.has(name));
    if (reading.kind === 'fault') return null;
    const { expression } = reading;
    const value = valueOf(expression, numbers);
    if (!Number.isFinite(value)) return null;
    const isGiven = expression.kind === 'name' && given.has(expression.name);
    return isGiven ? givenNumber(value) : shownNumber(value, round);
  };
  return text.replace(PLACE, (place, formula: string) => {
    const known = shown.get(formula);
    const becomes = known === undefined ? show(formula) : known;
    shown.set(formula, becomes);
    return becomes ?? place;
  });
}
