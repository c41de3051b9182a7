import { beforeEach, describe, expect, it } from 'vitest';
import { importedNoteId } from '../../../src/domain/digest-ids.ts';
import { cardId, type DeckId } from '../../../src/domain/ids.ts';
import { DAY } from '../../../src/domain/units.ts';
import { ReminderModel } from '../../../src/state/reminder-model.ts';
import { keptHere } from '../../helpers/kept.ts';
import { answerTo } from '../../helpers/storage-drafts.ts';
import { addDeck, newWorld, type World } from '../../helpers/world.ts';

const ANSWERS = 3;

let world: World;
let deck: DeckId;

beforeEach(async () => {
  world = await newWorld();
  deck = await addDeck(world, 'Deck', ANSWERS);
});

async function answer(count: number): Promise<void> {
  for (let i = 1; i <= count; i++) {
    const card = cardId(importedNoteId(deck, `Question ${i}`, 0), 0);
    // oxlint-disable-next-line no-await-in-loop
    await answerTo(world.tab, card, 'easy', await world.store.timeOf(world.clock.now()));
  }
}

async function told(kept = keptHere(JSON.stringify({ after: ANSWERS }))) {
  const reminder = new ReminderModel(world.context, kept);
  await reminder.atEnd();
  return reminder.told.value;
}

describe('after a session', () => {
  it('says nothing of few answers', async () => {
    await answer(ANSWERS - 1);
    expect(await told()).toBeNull();
  });

  it('tells how many answers no backup holds, from as many on as the person sets', async () => {
    await answer(ANSWERS);
    expect(await told()).toEqual({ answers: ANSWERS, changes: 0, since: null, days: 0 });
    expect(await told(keptHere())).toBeNull();
  });

  it('says nothing where the person wants to hear nothing', async () => {
    await answer(ANSWERS);
    expect(await told(keptHere(JSON.stringify({ after: 0 })))).toBeNull();
  });

  it('tells once a day, also when the app was opened anew', async () => {
    await answer(ANSWERS);
    const kept = keptHere(JSON.stringify({ after: ANSWERS }));
    expect(await told(kept)).not.toBeNull();
    expect(await told(kept)).toBeNull();
    world.clock.pass(DAY);
    expect(await told(kept)).not.toBeNull();
  });

  it('keeps telling until the session is left', async () => {
    await answer(ANSWERS);
    const reminder = new ReminderModel(world.context, keptHere(JSON.stringify({ after: 1 })));
    await reminder.atEnd();
    await reminder.atEnd();
    expect(reminder.told.value).not.toBeNull();
    reminder.leave();
    expect(reminder.told.value).toBeNull();
  });
});

describe('what the person sets', () => {
  it('is kept, with the day on which it was last told', async () => {
    await answer(ANSWERS);
    const kept = keptHere();
    const reminder = new ReminderModel(world.context, kept);
    reminder.setAfter(2);
    await reminder.atEnd();
    expect(reminder.told.value?.answers).toBe(ANSWERS);
    reminder.setAfter(1);
    const later = new ReminderModel(world.context, kept);
    expect(later.after.value).toBe(1);
    await later.atEnd();
    expect(later.told.value).toBeNull();
  });

  it.each(['{"after":-5}', '{"after":"many"}', 'nonsense', '{"after":null}'])(
    'is 200 where %s is kept',
    (text) => {
      expect(new ReminderModel(world.context, keptHere(text)).after.value).toBe(200);
    },
  );
});
