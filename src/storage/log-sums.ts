import { AnswerTally, type DayTally } from '../domain/answer-tally.ts';
import { RATINGS, type CollectionEvent } from '../domain/event.ts';
import { voidsAmong, type IsVoided } from '../domain/history.ts';
import type { CardId } from '../domain/ids.ts';
import type { JoinedNotes } from '../domain/joined-notes.ts';
import { RecallTally, type LateAnswer, type Recall } from '../domain/recall.ts';
import type { StudyDay } from '../domain/units.ts';
import { columnsOf, type ReviewBlock } from '../domain/review-block.ts';
import { ReviewFinder } from '../domain/review-finder.ts';
import { namesOf } from './scope.ts';

/** What the log adds up to. */
export interface LogSums {
  /** The study days that hold an answer. */
  readonly days: ReadonlyMap<StudyDay, DayTally>;
  readonly recall: Recall;
}

/** Which answers of the log count. */
export interface LogScope {
  readonly today: StudyDay;
  readonly joined: JoinedNotes;
  /** As reviews name them; null for all. */
  readonly cards: ReadonlySet<CardId> | null;
}

/**
 * Adds up a log that is shown to it row by row and block by block, of which there may be a million reviews: of a block
 * it reads columns of numbers, and looks up the name of no card but of those that were answered of late.
 */
export class LogReader {
  private readonly scope: LogScope;
  private readonly isVoided: IsVoided;
  private readonly voided: ReviewFinder;
  private readonly tally = new AnswerTally();
  private readonly recall: RecallTally;
  /** Cards answered of late, by each name that reviews may have for them, of which no earlier answer was found yet. */
  private readonly awaited = new Map<CardId, CardId>();
  private passedEarlier = false;
  private passedTooSoon = false;

  /** `rows`: what of the log is not packed, voids among it. */
  constructor(scope: LogScope, rows: readonly CollectionEvent[]) {
    this.scope = scope;
    this.isVoided = voidsAmong(rows);
    this.voided = new ReviewFinder(rows.flatMap((event) => (event.kind === 'void' ? [event.target] : [])));
    this.recall = new RecallTally(scope.today);
    this.addRows(rows);
  }

  /** Cards came to be asked for after blocks were shown that may know of them: all have to be shown once more. */
  get mustLookAgain(): boolean {
    return this.passedTooSoon && this.awaited.size > 0;
  }

  /** Best the newest first: what was answered of late is then known when the rest is shown. */
  addBlock(block: ReviewBlock): void {
    const { count, cards, card, rating, day, took, at } = columnsOf(block);
    const counts = cards.map((id) => this.counts(id));
    if (!counts.includes(true)) return;
    const out = this.voidedRows(block);
    for (let row = 0; row < count; row++) {
      const place = card[row] ?? 0;
      const onDay = day[row] ?? 0;
      if (out.has(row) || !counts[place]) continue;
      this.tally.add(onDay, took[row] ?? 0, at[row] ?? 0);
      const id = this.recall.isLate(onDay) ? cards[place] : undefined;
      if (id === undefined) continue;
      const answer = { rating: RATINGS[rating[row] ?? 0] ?? 'good', day: onDay, at: at[row] ?? 0 };
      this.addLate(id, answer as LateAnswer);
    }
    this.lookForEarlier(block, out);
  }

  /** Looks for nothing but earlier answers to cards that were answered of late. */
  lookAgain(block: ReviewBlock): void {
    this.lookForEarlier(block, this.voidedRows(block));
  }

  sums(): LogSums {
    return { days: this.tally.days(), recall: this.recall.recall() };
  }

  private addRows(rows: readonly CollectionEvent[]): void {
    const reviews = rows
      .filter((event) => event.kind === 'review')
      .filter((review) => this.counts(review.card) && !this.isVoided(review));
    for (const review of reviews) {
      this.tally.add(review.day, review.took, review.at);
      if (this.recall.isLate(review.day)) this.addLate(review.card, review);
    }
    for (const { card, day } of reviews) if (this.recall.isEarlier(day)) this.found(card);
    this.passedEarlier = reviews.some(({ day }) => this.recall.isEarlier(day));
  }

  private counts(id: CardId): boolean {
    return this.scope.cards === null || this.scope.cards.has(id);
  }

  private voidedRows(block: ReviewBlock): ReadonlySet<number> {
    const rows = new Set<number>();
    for (const [row, review] of this.voided.in(block)) if (this.isVoided(review)) rows.add(row);
    return rows;
  }

  private addLate(id: CardId, answer: LateAnswer): void {
    const { joined } = this.scope;
    const card = joined.card(id);
    if (!this.recall.addLate(card, answer)) return;
    this.passedTooSoon ||= this.passedEarlier;
    for (const name of namesOf(card, joined)) this.awaited.set(name, card);
  }

  private lookForEarlier(block: ReviewBlock, out: ReadonlySet<number>): void {
    const { cards, card, day } = columnsOf(block);
    const isAwaited = cards.map((id) => this.awaited.has(id));
    const wantsAny = isAwaited.includes(true);
    for (const [row, onDay] of day.entries()) {
      if (!this.recall.isEarlier(onDay)) continue;
      this.passedEarlier = true;
      if (!wantsAny) return;
      const place = card[row] ?? 0;
      const id = isAwaited[place] && !out.has(row) ? cards[place] : undefined;
      if (id !== undefined) this.found(id);
    }
  }

  private found(id: CardId): void {
    const card = this.awaited.get(id);
    if (card === undefined) return;
    this.recall.addEarlier(card);
    for (const name of namesOf(card, this.scope.joined)) this.awaited.delete(name);
  }
}
