import { signal, type Signal } from '@preact/signals';
import { isAnswer } from '../domain/computed-answer.ts';
import { drawNumbers, filled, givenNames, type Draw } from '../domain/computed-draw.ts';
import { withOneComputed, withoutComputed } from '../domain/computed-block.ts';
import { readComputed, type ComputedCard } from '../domain/computed.ts';
import { drawnPart } from '../domain/drawn.ts';
import type { Review } from '../domain/event.ts';
import { shownNumber } from '../domain/shown-number.ts';
import type { AppContext } from './app-context.ts';
import type { ShownTexts } from './card-texts.ts';
import { renderSides, type Sides } from './render-faces.ts';

/** The numbers that a card asks with this time, and what is typed for an answer. */
export interface AskedNumbers {
  /** As it is shown. */
  readonly answer: string;
  readonly given: Signal<string>;
  isRight(): boolean;
  /** What the review says of it. */
  review(): Pick<Review, 'more'>;
}

type Drawing = Pick<AppContext, 'random' | 'render'>;

/** The texts of a computed card with numbers of their own; where none can be drawn, as they are written. */
export async function computedTexts(sides: Sides, { random, render }: Drawing): Promise<ShownTexts> {
  const reading = readComputed(sides.back);
  const card = reading.kind === 'computed' ? reading.card : null;
  const draw = card && drawNumbers(card, random);
  if (!card || !draw) {
    return (await renderSides({ ...sides, back: withOneComputed(sides.back) }, render)).texts;
  }
  const given = givenNames(card);
  const fill = (text: string): string => filled(text, draw.numbers, card.round, given);
  const drawn: Sides = { ...sides, front: fill(sides.front), back: fill(withoutComputed(sides.back)) };
  const { texts } = await renderSides(drawn, render);
  return { ...texts, typed: true, asked: askedOf(card, draw) };
}

function askedOf({ round }: ComputedCard, { numbers, answer }: Draw): AskedNumbers {
  const given = signal('');
  return {
    answer: shownNumber(answer, round),
    given,
    isRight: () => isAnswer(given.peek(), answer, round),
    review: () => ({
      more: drawnPart({ numbers: Object.fromEntries(numbers), given: given.peek() }),
    }),
  };
}
