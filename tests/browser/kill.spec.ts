import { isDeepStrictEqual } from 'node:util';
import { RATINGS } from '../../src/domain/event.ts';
import { expect, test } from '../helpers/browser-test.ts';
import { decksOn } from '../helpers/disk-decks.ts';
import { faultsOf, forksOf } from '../helpers/disk-faults.ts';
import { readDisk } from '../helpers/disk.ts';
import { answersOn, FastLearner, type GivenAnswer } from '../helpers/fast-learner.ts';
import {
  begin,
  DECK,
  forEachKill,
  killDuring,
  passing,
  reopenBeside,
  type Chance,
} from '../helpers/killing.ts';
import { SHIPPED_CARDS } from '../helpers/shipped.ts';

// A loss is a loss, however seldom: it is not tried again until it goes well.
test.describe.configure({ retries: 0 });

for (const part of ['one', 'two']) {
  test(`killed while answering, part ${part}`, async ({ newChromiumPerson, server }) => {
    const person = await newChromiumPerson();
    await begin(person, server.address);
    let learner = new FastLearner(person.page);
    await forEachKill(0.25, async (chance) => {
      const study = async (): Promise<void> => {
        await person.open(`${server.address}#/study/${DECK}`);
        await answerOnAndOn(learner, chance.apart());
      };
      await killDuring(person, momentIn(learner, chance), study());
      const disk = await reopenBeside(person, server.address);
      if (!disk) {
        learner = new FastLearner(person.page);
        return;
      }
      expect([...faultsOf(disk), ...forksOf(disk)]).toEqual([]);
      const answers = answersOn(disk);
      // Of what the next card on screen said was done, at most the last is lost, be it an answer or taking one back.
      const kept = learner.histories.findLastIndex((history) => isDeepStrictEqual(history, answers));
      expect(kept, toldOf(answers, learner)).toBeGreaterThanOrEqual(Math.max(0, learner.seen - 1));
      learner = new FastLearner(person.page, answers);
    });
  });
}

test('killed on the first visit', async ({ newChromiumPerson, server }) => {
  await forEachKill(0.1, async (chance) => {
    const person = await newChromiumPerson();
    await killDuring(person, passing(chance.between(0, 1_500)), person.open(server.address));
    await person.reopen();
    await person.open(server.address);
    await person.see('link', 'Engram: Deep Learning');
    const disk = await readDisk(person.page);
    expect(faultsOf(disk)).toEqual([]);
    // Those of the first day, or all: never some.
    const sizes = [...decksOn(disk).values()].map((cards) => cards.length);
    expect([[20], [SHIPPED_CARDS]]).toContainEqual(sizes);
    await person.close();
  });
});

/** The ends of what is there and of what was to be there, after each act. */
function toldOf(answers: readonly GivenAnswer[], { histories, seen }: FastLearner): string {
  const acts = histories.map((given, act) => `${act <= seen ? 'seen' : 'done'} ${endOf(given)}`);
  return [`There is ${endOf(answers)}`, ...acts.slice(-5)].join('\n');
}

function endOf(answers: readonly GivenAnswer[]): string {
  const last = answers.slice(-4).map(({ question, rating }) => `${question} ${rating}`);
  return `${answers.length}: ${last.join(', ')}`;
}

async function answerOnAndOn(learner: FastLearner, chance: Chance): Promise<never> {
  await learner.begin();
  for (;;) {
    if (learner.present.length > 0 && chance.unit() < 0.15) await learner.undo();
    else await learner.answer(chance.pick(RATINGS));
  }
}

/** A moment while the app opens, somewhere in the session, or right after a key was pressed. */
function momentIn(learner: FastLearner, chance: Chance): Promise<void> {
  const way = chance.unit();
  if (way < 0.15) return passing(chance.between(0, 800));
  const [acts, ms] =
    way < 0.5 ? [0, chance.between(0, 1_200)] : [chance.between(1, 6), chance.between(0, 25)];
  return learner.whenBegun(acts).then(() => passing(ms));
}
