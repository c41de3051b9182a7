import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RATINGS, type Rating } from '../../../src/domain/event.ts';
import { RECALL_DAYS, RecallTally, type Recall } from '../../../src/domain/recall.ts';
import { epochMs, studyDay } from '../../../src/domain/units.ts';
import { card } from './builders.ts';

const TODAY = 20_501;

/** An answer: the card, how many days ago, the rating, and when on that day. */
type Given = readonly [name: string, ago: number, rating: Rating, at?: number];

function recallOf(answers: readonly Given[]): Recall {
  const tally = new RecallTally(studyDay(TODAY));
  const isLate = ([, ago]: Given): boolean => tally.isLate(TODAY - ago);
  for (const [name, ago, rating, at = 0] of answers.filter(isLate)) {
    tally.addLate(card(name), { rating, day: studyDay(TODAY - ago), at: epochMs(at) });
  }
  for (const [name, ago] of answers) if (tally.isEarlier(TODAY - ago)) tally.addEarlier(card(name));
  return tally.recall();
}

/** The recall of a card that two devices answered at one instant. */
const both = (...ratings: readonly Rating[]): Recall =>
  recallOf([['n', 9, 'good'], ...ratings.map((rating): Given => ['n', 0, rating, 7])]);

describe('recall', () => {
  it('counts answers to cards that were answered on an earlier day', () => {
    expect(
      recallOf([
        ['n', 3, 'again'],
        ['n', 2, 'good'],
        ['n', 0, 'hard'],
        ['m', 1, 'again'],
      ]),
    ).toEqual({ asked: 2, remembered: 2 });
  });

  it('counts each card once a day, by its first answer', () => {
    expect(
      recallOf([
        ['n', 9, 'good'],
        ['n', 1, 'good', 5],
        ['n', 1, 'again', 3],
        ['n', 1, 'easy', 9],
      ]),
    ).toEqual({ asked: 1, remembered: 0 });
  });

  it('takes the worse of two answers of one instant, whichever is read first', () => {
    expect(both('again', 'good')).toEqual(both('good', 'again'));
    expect(both('good', 'again').remembered).toBe(0);
  });

  it('tells of the last thirty days, to which the answer before need not belong', () => {
    expect(
      recallOf([
        ['n', RECALL_DAYS, 'good'],
        ['n', RECALL_DAYS - 1, 'good'],
        ['m', 400, 'good'],
        ['m', RECALL_DAYS + 5, 'again'],
        ['m', 0, 'again'],
      ]),
    ).toEqual({ asked: 2, remembered: 1 });
  });

  it('knows nothing of days that have not come', () => {
    expect(
      recallOf([
        ['n', 5, 'good'],
        ['n', -3, 'again'],
      ]),
    ).toEqual({ asked: 0, remembered: 0 });
  });

  it('is what its definition says, in whatever order the log is read', () => {
    const answer = fc.tuple(
      fc.constantFrom('n', 'm', 'o'),
      fc.integer({ min: -2, max: 40 }),
      fc.constantFrom(...RATINGS),
      fc.nat({ max: 3 }),
    );
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 40 }), (answers) => {
        expect(recallOf(answers)).toEqual(definition(answers));
      }),
    );
  });
});

/** Card by card and day by day, as one would count by hand. */
function definition(answers: readonly Given[]): Recall {
  const asked = ['n', 'm', 'o'].flatMap((name) => {
    const own = answers.filter(([each, ago]) => each === name && ago >= 0);
    return Array.from({ length: RECALL_DAYS }, (_, ago) => ago).flatMap((ago) => {
      if (!own.some(([, before]) => before > ago)) return [];
      const onDay = own.filter(([, each]) => each === ago);
      const first = Math.min(...onDay.map(([, , , at = 0]) => at));
      const ratings = onDay.filter(([, , , at = 0]) => at === first).map(([, , rating]) => rating);
      return ratings.length === 0 ? [] : [ratings.includes('again')];
    });
  });
  return { asked: asked.length, remembered: asked.filter((failed) => !failed).length };
}
