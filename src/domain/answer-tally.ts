import type { StudyDay } from './units.ts';

/** What was answered on one study day. */
export interface DayTally {
  readonly answers: number;
  /** Milliseconds that they took. */
  readonly took: number;
}

interface Cell {
  readonly day: number;
  answers: number;
  took: number;
}

/** Adds up answers by their study day, in any order, making nothing of an answer but numbers. */
export class AnswerTally {
  private readonly cells = new Map<number, Cell>();
  /** A log is nearly in order: the next answer is mostly of the same day. */
  private latest: Cell | undefined;

  add(day: number, took: number): void {
    const cell = this.latest?.day === day ? this.latest : this.cellOf(day);
    cell.answers++;
    cell.took += took;
    this.latest = cell;
  }

  /** The study days that hold an answer. */
  days(): ReadonlyMap<StudyDay, DayTally> {
    return this.cells as Map<StudyDay, Cell>;
  }

  private cellOf(day: number): Cell {
    const present = this.cells.get(day);
    if (present) return present;
    const cell = { day, answers: 0, took: 0 };
    this.cells.set(day, cell);
    return cell;
  }
}

/** All days together. */
export const sumOfDays = (days: Iterable<DayTally>): DayTally =>
  [...days].reduce((sum, { answers, took }) => ({ answers: sum.answers + answers, took: sum.took + took }), {
    answers: 0,
    took: 0,
  });
