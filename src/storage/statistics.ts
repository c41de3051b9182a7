import type { DeckId } from '../domain/ids.ts';
import { studyDayOf, type Now, type StudyDay } from '../domain/units.ts';
import type { Shelf } from './database.ts';
import { readDueAhead } from './due-ahead.ts';
import { readEnvironment, type Environment } from './environment.ts';
import { readLiveDecks } from './live-decks.ts';
import { LogReader, type LogScope, type LogSums } from './log-sums.ts';
import { readBlocks } from './read-blocks.ts';
import { decksInScope, readCardIds } from './scope.ts';

/** What was answered and what comes, over all decks or over one and those inside it. */
export interface Statistics {
  readonly environment: Environment;
  readonly liveDecks: ReadonlySet<DeckId>;
  readonly today: StudyDay;
  /** Over all decks the answers to cards that are gone count too. */
  readonly sums: LogSums;
  /** Cards due on each of the next days, today first. */
  readonly ahead: readonly number[];
}

const DAYS_AHEAD = 14;

/** Null where a person sees no such deck. */
export async function readStatistics(
  shelf: Shelf,
  now: Now,
  deck: DeckId | null,
): Promise<Statistics | null> {
  const environment = await readEnvironment(shelf);
  const liveDecks = await readLiveDecks(shelf, environment);
  if (deck !== null && !liveDecks.has(deck)) return null;
  const deckIds = decksInScope(deck, environment, liveDecks);
  const today = studyDayOf(now, environment.options.rollover);
  const { joined } = environment;
  const cards = deck === null ? null : await readCardIds(shelf, deckIds, environment);
  const sums = await readSums(shelf, { today, joined, cards });
  const studied = deckIds.filter((id) => environment.decks.get(id)?.archived !== true);
  const ahead = await readDueAhead(shelf, studied, environment, now, DAYS_AHEAD);
  return { environment, liveDecks, today, sums, ahead };
}

/** One pass over the log; where newer blocks hold older answers, as an import may leave them, a second one. */
async function readSums(shelf: Shelf, scope: LogScope): Promise<LogSums> {
  const reader = new LogReader(scope, await shelf.events.toArray());
  await readBlocks(shelf, (block) => reader.addBlock(block));
  if (reader.mustLookAgain) await readBlocks(shelf, (block) => reader.lookAgain(block));
  return reader.sums();
}
