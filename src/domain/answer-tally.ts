import { RecallTally, type Recall } from './recall.ts';
import type { StudyDay } from './units.ts';

/** What was answered on one study day. */
export interface DayTally {
  readonly answers: number;
  /** Milliseconds that they took. */
  readonly took: number;
}

export interface AnswerSums {
  /** The study days that hold an answer. */
  readonly days: ReadonlyMap<StudyDay, DayTally>;
  readonly answers: number;
  /** Milliseconds. */
  readonly took: number;
  readonly recall: Recall;
}

interface Cell {
  readonly day: number;
  answers: number;
  took: number;
}

/** Adds up a log of answers in one pass, in any order, making nothing of an answer but numbers. */
export class AnswerTally {
  private readonly days = new Map<number, Cell>();
  private readonly recallTally: RecallTally;
  /** A log is nearly in order: the next answer is mostly of the same day. */
  private latest: Cell | undefined;

  constructor(today: StudyDay) {
    this.recallTally = new RecallTally(today);
  }

  /** `card`: its place in a list that knows each card once; `rating`: its place among `RATINGS`. */
  add(card: number, rating: number, day: number, took: number, at: number): void {
    const cell = this.latest?.day === day ? this.latest : this.cellOf(day);
    cell.answers++;
    cell.took += took;
    this.latest = cell;
    this.recallTally.add(card, rating, day, at);
  }

  sums(): AnswerSums {
    let [answers, took] = [0, 0];
    for (const cell of this.days.values()) {
      answers += cell.answers;
      took += cell.took;
    }
    return { days: this.days as Map<StudyDay, Cell>, answers, took, recall: this.recallTally.recall() };
  }

  private cellOf(day: number): Cell {
    const present = this.days.get(day);
    if (present) return present;
    const cell = { day, answers: 0, took: 0 };
    this.days.set(day, cell);
    return cell;
  }
}
