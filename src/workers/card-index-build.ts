import { CardIndex } from '../domain/search/card-index.ts';
import { CardOrders, type CompareTexts } from '../domain/search/card-orders.ts';
import { LogColumns } from '../domain/search/log-columns.ts';
import type { NoteId } from '../domain/ids.ts';
import type { EngramDatabase } from '../storage/database.ts';
import type { Environment } from '../storage/environment.ts';
import {
  readAnswers,
  readCards,
  readNotes,
  readSearchNews,
  readSearchStart,
  type SearchNews,
  type SearchStart,
} from '../storage/search-reading.ts';

/** The index of one collection: read once, slice by slice, then kept up with what is written. */
export class CardIndexBuild {
  /** What shows before anything is read through. */
  readonly start: Promise<SearchStart>;
  /** All cards are here, but not yet what is written on them. */
  readonly cards: Promise<void>;
  readonly whole: Promise<void>;
  readonly index = new CardIndex();
  readonly orders: CardOrders;
  /** Counts what it followed: what was found out about an earlier state may not hold any more. */
  version = 0;
  /** How far it is. */
  stage: 'start' | 'cards' | 'whole' = 'start';
  private readonly db: EngramDatabase;
  private known: { environment: Environment; writes: number } | null = null;
  private log: Promise<void> | null = null;

  constructor(db: EngramDatabase, compare: CompareTexts) {
    this.db = db;
    this.orders = new CardOrders(this.index, compare);
    this.start = this.begin();
    this.cards = this.start.then(() => this.readCards());
    this.whole = this.cards.then(() => this.readNotes());
    // Whoever asks for it is told.
    this.whole.catch(() => undefined);
  }

  get environment(): Environment {
    if (!this.known) throw new Error('Nothing was read yet');
    return this.known.environment;
  }

  /** Takes in what was written since; `lost` where everything has to be read anew. */
  async follow(): Promise<'same' | 'followed' | 'lost'> {
    await this.whole;
    if (!this.known) return 'lost';
    const news = await readSearchNews(this.db, this.known.writes, this.known.environment);
    if (news.kind === 'none') return 'same';
    if (news.kind === 'much') return 'lost';
    this.take(news);
    const { cards } = this.index;
    return cards.worn > MOST_WORN + cards.count / 4 ? 'lost' : 'followed';
  }

  /** Reads what only the log knows. */
  async readLog(): Promise<void> {
    while (this.index.log === null) {
      this.log ??= this.makeLog();
      // What came in meanwhile makes it be read again.
      // oxlint-disable-next-line no-await-in-loop
      await this.log;
    }
  }

  private async begin(): Promise<SearchStart> {
    const start = await readSearchStart(this.db);
    this.known = { environment: start.environment, writes: start.writes };
    this.index.cards.reserve(start.count + SOME_MORE);
    return start;
  }

  private async readCards(): Promise<void> {
    await readCards(this.db, this.environment, (row) => this.index.cards.add(row));
    this.stage = 'cards';
  }

  private async readNotes(): Promise<void> {
    await readNotes(this.db, this.environment, (id, record) => this.index.describe(id, record));
    this.orders.clear();
    this.stage = 'whole';
  }

  private take({ writes, environment, notes, records }: Extract<SearchNews, { kind: 'notes' }>): void {
    const { cards } = this.index;
    for (const [id, rows] of notes) cards.replace(id, rows);
    for (const record of records) this.index.describe(record.id as NoteId, record);
    this.known = { environment, writes };
    this.orders.clear();
    this.index.log = null;
    this.log = null;
    this.version++;
  }

  private async makeLog(): Promise<void> {
    const { version } = this;
    const { cards } = this.index;
    const log = new LogColumns(cards.size);
    await readAnswers(this.db, this.environment, (id, rating, day) => {
      const card = cards.find(id);
      if (card !== undefined) log.add(card, rating, day);
    });
    if (version === this.version) this.index.log = log;
  }
}

/** Room for cards that are added while somebody looks. */
const SOME_MORE = 1_000;

/** So many places that nothing stands in any more do no harm. */
const MOST_WORN = 10_000;
