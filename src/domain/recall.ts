import type { Rating } from './event.ts';
import type { CardId } from './ids.ts';
import type { EpochMs, StudyDay } from './units.ts';

/** Recall is told of the last so many study days, today included. */
export const RECALL_DAYS = 30;
/** Of fewer answers a share says little. */
export const ENOUGH_ASKED = 20;

/** How often cards came back, and how often they were remembered. */
export interface Recall {
  readonly asked: number;
  readonly remembered: number;
}

/** What of an answer matters here. */
export interface LateAnswer {
  readonly rating: Rating;
  readonly day: StudyDay;
  readonly at: EpochMs;
}

interface LateCard {
  readonly answers: LateAnswer[];
  /** Answered before the days that recall is told of. */
  wasAnswered: boolean;
}

/**
 * Counts what was remembered of late: of the answers to cards that had been answered on an earlier study day, the
 * first to each card on each day. Late answers come in any order, and of each card that has one whether it was
 * answered before.
 */
export class RecallTally {
  private readonly today: StudyDay;
  private readonly cards = new Map<CardId, LateCard>();

  constructor(today: StudyDay) {
    this.today = today;
  }

  isLate(day: number): boolean {
    return day <= this.today && !this.isEarlier(day);
  }

  isEarlier(day: number): boolean {
    return day <= this.today - RECALL_DAYS;
  }

  /** True for the card's first. */
  addLate(card: CardId, answer: LateAnswer): boolean {
    const present = this.cards.get(card);
    if (present) present.answers.push(answer);
    else this.cards.set(card, { answers: [answer], wasAnswered: false });
    return !present;
  }

  addEarlier(card: CardId): void {
    const present = this.cards.get(card);
    if (present) present.wasAnswered = true;
  }

  recall(): Recall {
    const firsts = [...this.cards.values()].flatMap(firstOfEachDay);
    return { asked: firsts.length, remembered: firsts.filter(({ rating }) => rating !== 'again').length };
  }
}

/** The first answer of each day on which the card came back. */
function firstOfEachDay({ answers, wasAnswered }: LateCard): readonly LateAnswer[] {
  const firsts = new Map<StudyDay, LateAnswer>();
  for (const answer of answers) {
    const present = firsts.get(answer.day);
    if (!present || isBefore(answer, present)) firsts.set(answer.day, answer);
  }
  if (!wasAnswered) firsts.delete(Math.min(...firsts.keys()) as StudyDay);
  return [...firsts.values()];
}

/** Of two answers of one instant, on two devices, it is the one that failed, whichever is read first. */
const isBefore = (a: LateAnswer, b: LateAnswer): boolean =>
  a.at < b.at || (a.at === b.at && a.rating === 'again');
