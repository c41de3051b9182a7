import { RATINGS, type Rating } from '../event.ts';

/** On which day each card was last given each rating, and how often it was answered at all. */
export class LogColumns {
  private readonly days: readonly Uint16Array[];
  private readonly counts: Uint16Array;

  constructor(cards: number) {
    this.days = RATINGS.map(() => new Uint16Array(cards));
    this.counts = new Uint16Array(cards);
  }

  /** `rating`: its place in `RATINGS`. */
  add(card: number, rating: number, day: number): void {
    const days = this.days[rating];
    if (days && (days[card] ?? 0) < day) days[card] = day;
    this.counts[card] = (this.counts[card] ?? 0) + 1;
  }

  /** The study day on which the card was last rated so, or at all; 0 for never. */
  lastDay(card: number, rating: Rating | null): number {
    if (rating !== null) return this.days[RATINGS.indexOf(rating)]?.[card] ?? 0;
    return Math.max(...this.days.map((days) => days[card] ?? 0));
  }

  answers(card: number): number {
    return this.counts[card] ?? 0;
  }
}
