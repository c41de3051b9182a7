import type { Rating, Review } from '../../src/domain/event.ts';
import { newEventId, type CardId, type DeviceId, type EventId, type Random } from '../../src/domain/ids.ts';
import { DEFAULT_OPTIONS } from '../../src/domain/options.ts';
import { NEW, standingOf, type Schedule } from '../../src/domain/schedule.ts';
import { createScheduler, type Answer } from '../../src/domain/scheduler.ts';
import { stampAt } from '../../src/domain/stamp.ts';
import { DAY, epochMs, HOUR, studyDay, type StudyDay } from '../../src/domain/units.ts';

const { steps } = DEFAULT_OPTIONS;
const scheduler = createScheduler(DEFAULT_OPTIONS);
/** Where histories are made before they are moved to where they belong. */
const SOMEWHERE = 10_000;
/** A shorter interval would leave no day on which the card is neither due nor answered; a longer one, decades. */
const INTERVALS = { shortest: 3, longest: 1_500 };
/** Most cards come back earlier than FSRS would ask: ten answers fit into a few years. */
const GAP = { shortest: 10, longest: 70 };

interface History {
  readonly answers: readonly Answer[];
  /** The study day of the last answer. */
  readonly last: number;
  readonly interval: number;
}

export interface Learner {
  readonly random: Random;
  readonly device: DeviceId;
}

/** A card's answers, given when it was due or a little later, so that it is due today or soon, or on a later day. */
export function seededAnswers(
  { random, device }: Learner,
  card: CardId,
  answers: number,
  due: { readonly today: StudyDay; readonly now: boolean },
): readonly Review[] {
  const history = historyOf(random, answers);
  const since = due.now
    ? history.interval + Math.floor(random.unit() * 3)
    : 1 + Math.floor(random.unit() * (history.interval - 1));
  const moved = due.today - since - history.last;
  let follows: EventId | null = null;
  return history.answers.map((answer): Review => {
    const at = epochMs(answer.at + moved * DAY);
    const review: Review = {
      kind: 'review',
      id: newEventId(random),
      stamp: stampAt({ ms: at, counter: 0 }, device, 'person'),
      card,
      ...answer,
      at,
      day: studyDay(answer.day + moved),
      took: Math.round(2_000 + random.unit() * 12_000),
      device,
      follows,
    };
    follows = review.id;
    return review;
  });
}

function historyOf(random: Random, length: number): History {
  for (;;) {
    const { answers, schedule } = drawHistory(random, length);
    if (schedule.kind !== 'review') continue;
    if (schedule.interval >= INTERVALS.shortest && schedule.interval <= INTERVALS.longest) {
      return { answers, last: schedule.day, interval: schedule.interval };
    }
  }
}

function drawHistory(random: Random, length: number) {
  let schedule: Schedule = NEW;
  let at = SOMEWHERE * DAY + 10 * HOUR;
  const answers: Answer[] = [];
  for (let i = 1; i <= length; i++) {
    const day = studyDay(Math.floor(at / DAY));
    const rating = i === length ? 'good' : ratingFrom(random.unit());
    const answer: Answer = { rating, at: epochMs(at), day, fuzz: random.unit(), steps };
    answers.push(answer);
    schedule = scheduler.next(standingOf(schedule), answer);
    const gap = GAP.shortest + Math.floor(random.unit() * (GAP.longest - GAP.shortest));
    at =
      schedule.kind === 'review'
        ? (day + Math.min(schedule.interval, gap)) * DAY + (9 + random.unit() * 8) * HOUR
        : Math.max(at, schedule.due ?? 0) + 1;
  }
  return { answers, schedule };
}

const ratingFrom = (chance: number): Rating =>
  chance < 0.08 ? 'again' : chance < 0.15 ? 'hard' : chance < 0.92 ? 'good' : 'easy';
