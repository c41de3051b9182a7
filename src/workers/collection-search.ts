import { chanceOfRecall } from '../domain/forgetting.ts';
import type { CardId, DeckId } from '../domain/ids.ts';
import { optionsOfDeck } from '../domain/options.ts';
import type { Asking } from '../domain/search/asking.ts';
import { inOrder, type CompareTexts } from '../domain/search/card-orders.ts';
import { asksLog, asksTexts, findCards, phrasesIn } from '../domain/search/find-cards.ts';
import { parseLine } from '../domain/search/parse.ts';
import type { Query } from '../domain/search/query.ts';
import { DEFAULT_SORT, type Sort } from '../domain/search/sort.ts';
import { nextRollover, studyDayOf, type EpochMs, type Now } from '../domain/units.ts';
import type { CardRow, EngramDatabase } from '../storage/database.ts';
import type { Environment } from '../storage/environment.ts';
import { CardIndexBuild } from './card-index-build.ts';
import type { BrowseRow, CardSearch, SearchResult } from './card-search.ts';
import { PhraseFinder } from './phrase-finder.ts';
import { indexedPart, storedPart, withTexts, type Days } from './search-rows.ts';

/** What was found last, to be shown in parts. */
type Found =
  | {
      readonly kind: 'places';
      readonly build: CardIndexBuild;
      readonly places: Uint32Array;
      readonly days: Days;
    }
  /** All cards, while they are read: the first of them are known. */
  | {
      readonly kind: 'first';
      readonly build: CardIndexBuild;
      readonly rows: readonly CardRow[];
      readonly now: Now;
      readonly days: Days;
    };

/** Finds cards in the thread that calls it. */
export class CollectionSearch implements CardSearch {
  private readonly db: EngramDatabase;
  private readonly compare: CompareTexts;
  private build: CardIndexBuild | null = null;
  private phrases: PhraseFinder | null = null;
  private found: Found | null = null;
  private searching: Promise<unknown> = Promise.resolve();
  /** Searches are numbered: one that is not the last stops where it notices. */
  private last = 0;
  private looking: Promise<boolean> = Promise.resolve(false);

  constructor(db: EngramDatabase, compare: CompareTexts) {
    this.db = db;
    this.compare = compare;
  }

  async open(): Promise<void> {
    await this.current().start;
  }

  search(line: string, sort: Sort | null, now: Now): Promise<SearchResult> {
    const searching = this.lookFor(line, sort, now);
    this.searching = searching;
    return searching;
  }

  async rows(first: number, count: number): Promise<readonly BrowseRow[]> {
    const found = await this.foundUpTo(first + count);
    if (!found) return [];
    const { build, days } = found;
    const { environment, index } = build;
    const parts =
      found.kind === 'first'
        ? found.rows.slice(first, first + count).map((row) => storedPart(row, environment, days))
        : [...found.places.subarray(first, first + count)].flatMap(
            (card) => indexedPart(index, card, environment, days) ?? [],
          );
    return withTexts(this.db, environment, parts, days);
  }

  async ids(first: number, count: number): Promise<readonly CardId[]> {
    const found = await this.foundUpTo(first + count);
    if (!found) return [];
    if (found.kind === 'first') return found.rows.slice(first, first + count).map(({ id }) => id);
    const { cards } = found.build.index;
    return [...found.places.subarray(first, first + count)]
      .filter((card) => cards.isHere(card))
      .map((card) => cards.id(card));
  }

  changed(): Promise<boolean> {
    this.looking = this.looking.then(
      () => this.look(),
      () => this.look(),
    );
    return this.looking;
  }

  async tags(): Promise<readonly string[]> {
    const build = this.current();
    await build.whole;
    return [...build.index.tagsInUse()].sort(this.compare);
  }

  close(): void {
    this.last++;
    this.build = null;
    this.found = null;
    this.phrases = null;
  }

  private async lookFor(line: string, sort: Sort | null, now: Now): Promise<SearchResult> {
    const search = ++this.last;
    const parsed = parseLine(line);
    if (parsed.kind === 'fault') return parsed;
    const { query } = parsed;
    const build = this.current();
    const start = await build.start;
    if (search !== this.last) return OVERTAKEN;
    if (query.kind === 'all' && isDefault(sort) && build.stage === 'start') {
      const days = daysOf(now, build.environment);
      this.found = { kind: 'first', build, rows: start.first, now, days };
      return { kind: 'found', count: start.count, today: days.today };
    }
    await (needsTexts(query, sort) ? build.whole : build.cards);
    if (search !== this.last) return OVERTAKEN;
    const isReady = await this.prepare(query, line, build, () => search === this.last);
    if (!isReady) return OVERTAKEN;
    const found = this.find(query, line, sort, now, build);
    this.found = found;
    return { kind: 'found', count: found.places.length, today: found.days.today };
  }

  private current(): CardIndexBuild {
    this.build ??= new CardIndexBuild(this.db, this.compare);
    return this.build;
  }

  private async look(): Promise<boolean> {
    if (!this.build) return false;
    const { build } = this;
    const followed = await build.follow();
    if (followed === 'lost' && this.build === build) {
      this.build = null;
      this.phrases = null;
    }
    return followed !== 'same';
  }

  /** Finds out what the index alone does not know; false where that is not wanted any more. */
  private async prepare(
    query: Query,
    line: string,
    build: CardIndexBuild,
    isWanted: () => boolean,
  ): Promise<boolean> {
    if (asksLog(query)) await build.readLog();
    const phrases = phrasesIn(query, line);
    if (phrases.length === 0) return isWanted();
    if (this.phrases?.build !== build) this.phrases = new PhraseFinder(this.db, build);
    return this.phrases.look(phrases, isWanted);
  }

  private find(
    query: Query,
    line: string,
    sort: Sort | null,
    now: Now,
    build: CardIndexBuild,
  ): Extract<Found, { kind: 'places' }> {
    const { index, orders, environment } = build;
    const days = daysOf(now, environment);
    const { cards, scores } = findCards(query, askingOf(line, now, days, build, this.phrases));
    const order = orders.order(sort ?? DEFAULT_SORT, environment.decks);
    const { slot } = index.cards.columns;
    const scoreOf = scores && ((card: number) => scores[slot[card] ?? 0] ?? 0);
    return { kind: 'places', build, places: inOrder(order, cards, sort === null ? scoreOf : null), days };
  }

  /** What was found; where so much of it is not known yet, it is found now. */
  private async foundUpTo(end: number): Promise<Found | null> {
    await this.searching;
    const { found } = this;
    if (found?.kind !== 'first' || end <= found.rows.length) return found;
    const { build, now } = found;
    await build.cards;
    if (this.found !== found) return this.found;
    this.found = this.find({ kind: 'all' }, '', DEFAULT_SORT, now, build);
    return this.found;
  }
}

const OVERTAKEN: SearchResult = { kind: 'overtaken' };

const isDefault = (sort: Sort | null): boolean =>
  sort === null || (sort.by === DEFAULT_SORT.by && sort.down === DEFAULT_SORT.down);

const needsTexts = (query: Query, sort: Sort | null): boolean =>
  asksTexts(query) || sort?.by === 'front' || sort?.by === 'added';

function daysOf(now: Now, { options }: Environment): Days {
  const { utcOffset } = now;
  const dayOf: Days['dayOf'] = (at) => studyDayOf({ at: at as EpochMs, utcOffset }, options.rollover);
  return { today: studyDayOf(now, options.rollover), dayOf };
}

function askingOf(
  line: string,
  now: Now,
  days: Days,
  { index, environment }: CardIndexBuild,
  phrases: PhraseFinder | null,
): Asking {
  const { decks, options } = environment;
  const weights = index.cards.decks.texts.map((id: DeckId) => optionsOfDeck(id, decks, options).weights);
  return {
    index,
    line,
    decks,
    ...days,
    dayEnd: nextRollover(now, options.rollover),
    recall: (deck, stability, elapsed) => chanceOfRecall({ stability }, elapsed, weights[deck] ?? null),
    holding: (phrase) => phrases?.holding(phrase) ?? new Uint8Array(index.cards.notes.length),
  };
}
