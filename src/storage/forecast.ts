import type { DeckId } from '../domain/ids.ts';
import { studyDay, type StudyDay } from '../domain/units.ts';
import { QUEUES, type CardRow, type Shelf } from './database.ts';
import { readEnvironment } from './environment.ts';
import { isStudied } from './live-decks.ts';

/** When cards return after today. */
export interface Forecast {
  /** How many reviews are due by the day after. */
  readonly tomorrow: number;
  /** The first day after tomorrow on which a review is due; null where there is none. */
  readonly later: StudyDay | null;
}

/** What returns after `day`, over all decks or over those of `scope`. */
export async function readForecast(
  shelf: Shelf,
  day: StudyDay,
  scope: ReadonlySet<DeckId> | null,
): Promise<Forecast> {
  const { decks } = await readEnvironment(shelf);
  const counts = (card: CardRow): boolean =>
    isStudied(card, decks) && (scope === null || scope.has(card.deck));
  const between = (first: number, last: number) =>
    shelf.cards.where('[queue+due]').between([QUEUES.day, first], [QUEUES.day, last], true, true);
  const byTomorrow = between(-Infinity, day + 1);
  const countsAll =
    scope === null && [...decks.values()].every(({ deletion, archived }) => deletion === '' && !archived);
  const tomorrow = countsAll ? await byTomorrow.count() : (await byTomorrow.toArray()).filter(counts).length;
  const later = await between(day + 2, Infinity)
    .filter(counts)
    .first();
  return { tomorrow, later: later ? studyDay(later.due) : null };
}
