import type { StudyDay } from './units.ts';

/** Recall is told of the last so many study days, today included. */
export const RECALL_DAYS = 30;

/** Of fewer answers a share says little. */
export const ENOUGH_ASKED = 20;

/** How often cards came back, and how often they were remembered. */
export interface Recall {
  readonly asked: number;
  readonly remembered: number;
}

/** An answer as numbers: the card by its place in some list, the rating by its place among `RATINGS`. */
export interface AnswerNumbers {
  readonly card: number;
  readonly rating: number;
  readonly day: number;
  readonly at: number;
}

const AGAIN = 0;

/**
 * Counts what was remembered of late: of the answers to cards that had been answered on an earlier study day, the
 * first to each card on each day. Answers come in any order.
 */
export class RecallTally {
  private readonly today: StudyDay;
  /** The first study day of each card, by its place. */
  private readonly firstDays: number[] = [];
  private readonly late: AnswerNumbers[] = [];

  constructor(today: StudyDay) {
    this.today = today;
  }

  add(card: number, rating: number, day: number, at: number): void {
    const first = this.firstDays[card];
    if (first === undefined || day < first) this.firstDays[card] = day;
    if (day <= this.today && day > this.today - RECALL_DAYS) this.late.push({ card, rating, day, at });
  }

  recall(): Recall {
    const firsts = new Map<number, AnswerNumbers>();
    for (const answer of this.late) {
      const { card, day } = answer;
      if (day === this.firstDays[card]) continue;
      const place = card * RECALL_DAYS + (this.today - day);
      const present = firsts.get(place);
      if (!present || isBefore(answer, present)) firsts.set(place, answer);
    }
    const remembered = [...firsts.values()].filter(({ rating }) => rating !== AGAIN).length;
    return { asked: firsts.size, remembered };
  }
}

/** Two answers of one instant, on two devices: the worse one counts, whichever is read first. */
const isBefore = (a: AnswerNumbers, b: AnswerNumbers): boolean =>
  a.at < b.at || (a.at === b.at && a.rating < b.rating);
