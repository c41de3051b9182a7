import type { EpochMs, StudyDay } from './units.ts';

/** What was answered on one study day. */
export interface DayTally {
  readonly answers: number;
  /** Milliseconds that they took. */
  readonly took: number;
  /** When the first of them was given, and the last. */
  readonly first: EpochMs;
  readonly last: EpochMs;
}

interface Cell {
  readonly day: number;
  answers: number;
  took: number;
  first: number;
  last: number;
}

/** Adds up answers by their study day, in any order, making nothing of an answer but numbers. */
export class AnswerTally {
  private readonly cells = new Map<number, Cell>();
  /** A log is nearly in order: the next answer is mostly of the same day. */
  private latest: Cell | undefined;

  add(day: number, took: number, at: number): void {
    const cell = this.latest?.day === day ? this.latest : this.cellOf(day);
    cell.answers++;
    cell.took += took;
    if (at < cell.first) cell.first = at;
    if (at > cell.last) cell.last = at;
    this.latest = cell;
  }

  /** The study days that hold an answer. */
  days(): ReadonlyMap<StudyDay, DayTally> {
    return this.cells as Map<number, unknown> as Map<StudyDay, DayTally>;
  }

  private cellOf(day: number): Cell {
    const present = this.cells.get(day);
    if (present) return present;
    const cell = { day, answers: 0, took: 0, first: Infinity, last: -Infinity };
    this.cells.set(day, cell);
    return cell;
  }
}

/** All days together. */
export const sumOfDays = (days: Iterable<DayTally>): Pick<DayTally, 'answers' | 'took'> =>
  [...days].reduce((sum, { answers, took }) => ({ answers: sum.answers + answers, took: sum.took + took }), {
    answers: 0,
    took: 0,
  });
