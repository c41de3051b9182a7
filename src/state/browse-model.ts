import { batch, signal } from '@preact/signals';
import { chosenPart, namePart, toggledPart } from '../domain/search/edit-line.ts';
import { deckPath, WITHIN } from '../domain/search/deck-names.ts';
import type { CardId } from '../domain/ids.ts';
import type { QueryFault } from '../domain/search/fault.ts';
import type { Sort } from '../domain/search/sort.ts';
import type { Now, StudyDay } from '../domain/units.ts';
import type { BrowseRow, CardSearch } from '../workers/card-search.ts';
import type { AppContext } from './app-context.ts';
import { readIds } from './found-ids.ts';
import { inTreeOrder } from './decks-model.ts';

/** How many there are, and when that was found. */
export interface FoundCards {
  readonly count: number;
  readonly today: StudyDay;
  readonly now: Now;
}

/** A deck or tag that the line can be narrowed to. */
export interface PartChoice {
  /** As the line says it. */
  readonly part: string;
  readonly name: string;
  readonly depth: number;
}

/** Rows are fetched by so many. */
const PAGE = 24;
/** A browser lets an address change only so often, and nobody reads it while typing. */
const ADDRESS_MS = 500;

/** The cards that a line finds, as much of them as shows. */
export class BrowseModel {
  readonly line = signal('');
  readonly sort = signal<Sort | null>(null);
  /** Null until something was found for the first time; it stays while the next is looked for. */
  readonly found = signal<FoundCards | null>(null);
  /** What was found, once it is painted: what lies beyond the edges of the screen can wait for that. */
  readonly settled = signal<FoundCards | null>(null);
  readonly fault = signal<QueryFault | null>(null);
  readonly decks = signal<readonly PartChoice[]>([]);
  readonly tags = signal<readonly PartChoice[]>([]);
  private readonly pages = signal<ReadonlyMap<number, readonly BrowseRow[]>>(new Map());
  private readonly context: AppContext;
  private readonly replace: (query: string, sort: Sort | null) => void;
  private writing: ReturnType<typeof setTimeout> | undefined;
  /** What the address says by its own doing. */
  private written: string | null = null;
  /** Searches are counted: what an earlier one gives is of no use. */
  private turn = 0;
  private shown = { first: 0, end: PAGE };
  private fetching = new Set<number>();

  /** `replace` puts a search into the address. */
  constructor(context: AppContext, replace: (query: string, sort: Sort | null) => void) {
    this.context = context;
    this.replace = replace;
  }

  /** The address says so: a link, or the way back. */
  arrive(line: string, sort: Sort | null): void {
    const told = JSON.stringify([line, sort]);
    if (told === this.written) return;
    this.written = told;
    clearTimeout(this.writing);
    this.line.value = line;
    this.sort.value = sort;
    void this.look(0);
  }

  type(line: string): void {
    this.line.value = line;
    void this.look(0);
    this.writeAddress();
  }

  sortBy(sort: Sort | null): void {
    this.sort.value = sort;
    void this.look(0);
    this.writeAddress();
  }

  toggle(part: string): void {
    this.type(toggledPart(this.line.peek(), part));
  }

  choose(kind: 'deck' | 'tag', part: string | null): void {
    this.type(chosenPart(this.line.peek(), kind, part));
  }

  /** Undefined while it is fetched. */
  row(place: number): BrowseRow | undefined {
    return this.pages.value.get(Math.floor(place / PAGE))?.[place % PAGE];
  }

  /** Of what is found now; null where something else is looked for before they are read. */
  ids = async (first: number, count: number): Promise<readonly CardId[] | null> => {
    const { turn } = this;
    const ids = await readIds(await this.context.search(), first, count, () => turn === this.turn);
    return turn === this.turn ? ids : null;
  };

  /** Fetches what is about to be seen. */
  show(first: number, end: number): void {
    this.shown = { first, end };
    for (const page of pagesOf(first, end)) void this.fetch(page);
  }

  /** What was written may be found now, or not any more. */
  async refresh(): Promise<void> {
    const search = await this.context.search();
    const isKnown = this.found.peek() !== null;
    if (isKnown && (await search.changed())) await this.look(this.shown.first);
    await this.readChoices(search);
  }

  /** The screen goes: what was typed last stays in the address. */
  leave(): void {
    clearTimeout(this.writing);
  }

  private async look(first: number): Promise<void> {
    const turn = ++this.turn;
    const { clock, search: bring } = this.context;
    const now = clock.now();
    const search = await bring();
    if (turn !== this.turn) return;
    const wanted = pagesOf(first, first === 0 ? PAGE : this.shown.end);
    const asked = search.search(this.line.peek(), this.sort.peek(), now);
    const fetched = Promise.all(wanted.map(async (page) => [page, await pageOf(search, page)] as const));
    const [result, pages] = await Promise.all([asked, fetched]);
    if (turn !== this.turn || result.kind === 'overtaken') return;
    batch(() => {
      this.fault.value = result.kind === 'fault' ? result.fault : null;
      if (result.kind === 'fault') return;
      this.found.value = { count: result.count, today: result.today, now };
      this.pages.value = new Map(pages);
      this.fetching = new Set();
    });
    if (result.kind !== 'found') return;
    this.show(this.shown.first, this.shown.end);
    await this.context.painted();
    this.settled.value = this.found.peek();
  }

  private async fetch(page: number): Promise<void> {
    const count = this.found.peek()?.count ?? 0;
    if (page * PAGE >= count || this.pages.peek().has(page) || this.fetching.has(page)) return;
    this.fetching.add(page);
    const { turn } = this;
    const rows = await pageOf(await this.context.search(), page);
    if (turn !== this.turn) return;
    this.pages.value = new Map([...this.pages.peek(), [page, rows]]);
  }

  private async readChoices(search: CardSearch): Promise<void> {
    const { environment, liveDecks } = await this.context.store.decks();
    const { decks } = environment;
    this.decks.value = inTreeOrder(decks, liveDecks).map(({ id, depth }) => ({
      part: namePart('deck', deckPath(id, decks).join(WITHIN)),
      name: decks.get(id)?.name ?? '',
      depth,
    }));
    this.tags.value = (await search.tags()).map((tag) => ({
      part: namePart('tag', tag),
      name: tag,
      depth: 0,
    }));
  }

  private writeAddress(): void {
    clearTimeout(this.writing);
    this.writing = setTimeout(() => {
      const [line, sort] = [this.line.peek(), this.sort.peek()];
      this.written = JSON.stringify([line, sort]);
      this.replace(line, sort);
    }, ADDRESS_MS);
  }
}

const pageOf = (search: CardSearch, page: number): Promise<readonly BrowseRow[]> =>
  search.rows(page * PAGE, PAGE);

const pagesOf = (first: number, end: number): readonly number[] => {
  const from = Math.floor(first / PAGE);
  return Array.from({ length: Math.floor(Math.max(first, end - 1) / PAGE) - from + 1 }, (_, i) => from + i);
};
