import type { DeckId } from '../domain/ids.ts';
import { DAY, nextRollover, studyDayOf, type Now } from '../domain/units.ts';
import { QUEUES, type CardRow, type Shelf } from './database.ts';
import type { Environment } from './environment.ts';

/** A list of cards and the values of `due` that fall on a day. */
interface Span {
  readonly queue: CardRow['queue'];
  readonly first: number;
  readonly last: number;
}

/** How many cards of these decks are due on each of the next `days` study days; what is overdue is due today. */
export async function readDueAhead(
  shelf: Shelf,
  deckIds: readonly DeckId[],
  { decks, options }: Environment,
  now: Now,
  days: number,
): Promise<readonly number[]> {
  const spans = Array.from({ length: days }, (_, ahead) => spansOf(ahead, now, options.rollover));
  const ofDecks = await Promise.all(
    deckIds.map((id) => {
      const deletion = decks.get(id)?.deletion ?? '';
      return deletion === '' ? countDeck(shelf, id, spans) : countLiving(shelf, id, deletion, spans);
    }),
  );
  return spans.map((_, ahead) => ofDecks.reduce((sum, counts) => sum + (counts[ahead] ?? 0), 0));
}

/** A day's reviews by their day, its learning cards by their instant. */
function spansOf(ahead: number, now: Now, rollover: number): readonly Span[] {
  const day = studyDayOf(now, rollover) + ahead;
  const end = nextRollover(now, rollover) + ahead * DAY;
  const isToday = ahead === 0;
  return [
    { queue: QUEUES.day, first: isToday ? -Infinity : day, last: day },
    { queue: QUEUES.learning, first: isToday ? -Infinity : end - DAY, last: end - 1 },
  ];
}

/** Counted by the keys of an index: no card is read. */
async function countDeck(
  shelf: Shelf,
  deck: DeckId,
  spans: readonly (readonly Span[])[],
): Promise<readonly number[]> {
  const count = ({ queue, first, last }: Span): PromiseLike<number> =>
    shelf.cards
      .where('[deck+queue+due]')
      .between([deck, queue, first], [deck, queue, last], true, true)
      .count();
  const whole = [QUEUES.day, QUEUES.learning].map((queue) => ({ queue, first: -Infinity, last: Infinity }));
  if (sum(await Promise.all(whole.map(count))) === 0) return [];
  return Promise.all(spans.map(async (ofDay) => sum(await Promise.all(ofDay.map(count)))));
}

/** A deleted deck that some notes live on in, a rarity. */
async function countLiving(
  shelf: Shelf,
  deck: DeckId,
  deletion: string,
  spans: readonly (readonly Span[])[],
): Promise<readonly number[]> {
  const rows = await shelf.cards
    .where('[deck+touched]')
    .between([deck, deletion], [deck, '\uffff'], false)
    .toArray();
  const isIn = ({ queue, due }: CardRow, span: Span): boolean =>
    queue === span.queue && due >= span.first && due <= span.last;
  return spans.map((ofDay) => rows.filter((row) => ofDay.some((span) => isIn(row, span))).length);
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
