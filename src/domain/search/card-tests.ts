import type { Rating } from '../event.ts';
import type { Asking } from './asking.ts';
import { GONE, LEARNING, NEVER, NEW, RELEARNING, REVIEW } from './card-table.ts';
import type { AskedState, Comparison, Property } from './query.ts';

export type CardTest = (card: number) => boolean;

const COMPARE: Readonly<Record<Comparison, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '=': (a, b) => a === b,
  '!=': (a, b) => a !== b,
};

/** What holds of a card by its columns alone. `leeches`: the notes with that tag, by slot. */
export function stateTest(
  state: AskedState,
  { index, today, dayEnd }: Asking,
  leeches: () => Uint8Array,
): CardTest {
  const { columns } = index.cards;
  const isOut: CardTest = (card) => columns.suspended[card] === 1 || columns.buried[card] === today;
  switch (state) {
    case 'new':
      return (card) => columns.state[card] === NEW;
    case 'learn':
      return (card) => columns.state[card] === LEARNING || columns.state[card] === RELEARNING;
    case 'review':
      return (card) => columns.state[card] === REVIEW || columns.state[card] === RELEARNING;
    case 'suspended':
      return (card) => columns.suspended[card] === 1;
    case 'buried':
      return (card) => columns.buried[card] === today;
    case 'due':
      return (card) => {
        if (columns.state[card] === NEW || isOut(card)) return false;
        const due = columns.due[card] ?? 0;
        return columns.isDated[card] === 1 ? due <= today : due < dayEnd;
      };
    case 'leech': {
      const tagged = leeches();
      return (card) => tagged[columns.slot[card] ?? 0] === 1;
    }
  }
}

/** Whether a number of a card compares so; a card that has no such number is not found. */
export function propertyTest(
  name: Property,
  comparison: Comparison,
  value: number,
  asking: Asking,
): CardTest {
  const numberOf = PROPERTY[name](asking);
  const compare = COMPARE[comparison];
  return (card) => {
    const number = numberOf(card);
    return !Number.isNaN(number) && compare(number, value);
  };
}

type NumberOf = (asking: Asking) => (card: number) => number;

const NONE = Number.NaN;

const PROPERTY: Readonly<Record<Property, NumberOf>> = {
  lapses:
    ({ index: { cards } }) =>
    (card) =>
      cards.columns.lapses[card] ?? NONE,
  ivl:
    ({ index: { cards } }) =>
    (card) =>
      cards.columns.interval[card] ?? NONE,
  s:
    ({ index: { cards } }) =>
    (card) =>
      cards.columns.stability[card] ?? NONE,
  // As Anki counts it: 0 is the easiest, 1 the hardest.
  d:
    ({ index: { cards } }) =>
    (card) =>
      ((cards.columns.difficulty[card] ?? NONE) - 1) / 9,
  r: recallOf,
  due: dueIn,
  reps:
    ({ index: { log } }) =>
    (card) =>
      log?.answers(card) ?? NONE,
};

function recallOf({ index, today, recall }: Asking): (card: number) => number {
  const { columns } = index.cards;
  return (card) => {
    const stability = columns.stability[card] ?? NONE;
    const answered = columns.answered[card] ?? NEVER;
    if (Number.isNaN(stability) || answered === NEVER) return NONE;
    return recall(columns.deck[card] ?? 0, stability, today - answered);
  };
}

/** Days from today until the card is due; a new one without a day is not due. */
function dueIn({ index, today, dayOf }: Asking): (card: number) => number {
  const { columns } = index.cards;
  return (card) => {
    const due = columns.due[card] ?? NONE;
    if (columns.isDated[card] === 1) return due - today;
    return columns.state[card] === NEW ? NONE : dayOf(due) - today;
  };
}

export function ratedTest(days: number, rating: Rating | null, { index, today }: Asking): CardTest {
  const { log } = index;
  return (card) => (log?.lastDay(card, rating) ?? 0) > today - days;
}

export function addedTest(days: number, { index, today, dayOf }: Asking): CardTest {
  const { columns } = index.cards;
  return (card) => {
    const at = index.added[columns.slot[card] ?? 0];
    return at !== undefined && Number.isFinite(at) && dayOf(at) > today - days;
  };
}

/** The cards that hold, 1 each; those that are gone never do. */
export function cardsThat({ index: { cards } }: Asking, test: CardTest): Uint8Array {
  const { columns, size } = cards;
  const hits = new Uint8Array(size);
  for (let card = 0; card < size; card++) {
    if (columns.state[card] !== GONE && test(card)) hits[card] = 1;
  }
  return hits;
}
