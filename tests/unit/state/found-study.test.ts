import { beforeEach, describe, expect, it, vi } from 'vitest';
import { setField } from '../../../src/domain/change.ts';
import { importedNoteId } from '../../../src/domain/digest-ids.ts';
import type { Rating } from '../../../src/domain/event.ts';
import { cardId, type CardId, type DeckId } from '../../../src/domain/ids.ts';
import { MINUTE } from '../../../src/domain/units.ts';
import { foundAddress, readFoundAddress } from '../../../src/state/found-address.ts';
import { foundStudy } from '../../../src/state/found-study.ts';
import type { StudyModel } from '../../../src/state/study-model.ts';
import { TODAY, valueOf } from '../../helpers/storage.ts';
import { addDeck, newWorld, type World } from '../../helpers/world.ts';

let world: World;
let deck: DeckId;

beforeEach(async () => {
  world = await newWorld();
  deck = await addDeck(world, 'A', 4);
  await addDeck(world, 'B', 1);
});

const card = (place: number): CardId => cardId(importedNoteId(deck, `Question ${place}`, 0), 0);
const DOWN = { by: 'front', down: true } as const;

async function begin(counts: boolean): Promise<StudyModel> {
  const study = foundStudy(world.context, { query: 'deck:A', sort: DOWN, counts });
  await study.start();
  return study;
}

const showing = (study: StudyModel): CardId | undefined => study.session.card?.id;

async function rate(study: StudyModel, rating: Rating): Promise<void> {
  study.turn();
  study.rate(rating);
  await vi.waitFor(
    () => {
      expect(study.phase.value.kind).not.toBe('loading');
      expect(study.session.unsaved.value).toBe(0);
    },
    { interval: 5 },
  );
}

async function mark(name: 'suspended' | 'buried', value: boolean | number): Promise<void> {
  const draft = { events: [], fields: [setField('card', card(3), name, value)] };
  valueOf(await world.store.act('edit', draft, await world.store.timeOf(world.clock.now())));
}

describe('only looked at', () => {
  it('cards show in the order of the search, and what is not known comes again at the end', async () => {
    const writes = await world.store.writes();
    const study = await begin(false);
    const seen: (CardId | undefined)[] = [];
    for (const rating of ['good', 'again', 'easy', 'hard', 'again', 'good'] as const) {
      seen.push(showing(study));
      // One card after the other.
      // oxlint-disable-next-line no-await-in-loop
      await rate(study, rating);
    }
    expect(seen).toEqual([card(4), card(3), card(2), card(1), card(3), card(3)]);
    expect([study.phase.value.kind, study.answered.value]).toEqual(['done', 4]);
    expect(await world.store.writes()).toBe(writes);
  });

  it('Undo shows the card before as it stood, to the first', async () => {
    const study = await begin(false);
    expect(study.canUndo.value).toBe(false);
    await rate(study, 'again');
    await rate(study, 'good');
    await study.undo();
    expect([showing(study), study.left.value, study.answered.value]).toEqual([card(3), 4, 0]);
    await study.undo();
    expect([showing(study), study.canUndo.value]).toEqual([card(4), false]);
    expect(study.session.today.queue.value.main.map(({ id }) => id)).toEqual([4, 3, 2, 1].map(card));
  });

  it('suspended and buried ones show too, what was deleted meanwhile does not', async () => {
    await mark('suspended', true);
    const study = await begin(false);
    expect(study.left.value).toBe(4);
    const gone = setField('note', importedNoteId(deck, 'Question 2', 0), 'deleted', true);
    const time = await world.store.timeOf(world.clock.now());
    valueOf(await world.store.act('delete', { events: [], fields: [gone] }, time));
    await study.refresh();
    expect(study.session.today.queue.value.main.map(({ id }) => id)).toEqual([4, 3, 1].map(card));
  });
});

describe('counted', () => {
  it('answers are those of any session, due or not, and a card that is learnt comes back in its steps', async () => {
    const first = await begin(true);
    await rate(first, 'easy');
    expect((await world.store.card(card(4)))?.schedule.kind).toBe('review');
    await rate(first, 'again');
    expect([showing(first), first.left.value]).toEqual([card(2), 3]);
    world.clock.pass(2 * MINUTE);
    await rate(first, 'easy');
    expect(showing(first)).toBe(card(3));
    // The first one is due in days, and asked all the same where it is found.
    expect(showing(await begin(true))).toBe(card(4));
  });

  it('Undo takes the answer back and asks the card again', async () => {
    const study = await begin(true);
    await rate(study, 'easy');
    await study.undo();
    expect([showing(study), study.left.value]).toEqual([card(4), 4]);
    expect((await world.store.card(card(4)))?.schedule.kind).toBe('new');
  });

  it.each([
    ['suspended', true],
    ['buried', TODAY],
  ] as const)('what is %s is left out', async (name, value) => {
    await mark(name, value);
    const study = await begin(true);
    expect(study.session.today.queue.value.main.map(({ id }) => id)).toEqual([4, 2, 1].map(card));
  });

  it('another tab may be faster: its answer stands, and the card is not asked twice', async () => {
    const study = await begin(true);
    const other = await begin(true);
    await rate(other, 'easy');
    await rate(study, 'again');
    expect([study.notice.value?.kind, study.answered.value]).toEqual(['overtaken', 0]);
    expect(showing(study)).toBe(card(3));
  });
});

it('where nothing is found any more, the sitting is over', async () => {
  const study = foundStudy(world.context, { query: 'nowhere', sort: null, counts: false });
  await study.start();
  await vi.waitFor(() => expect(study.phase.value.kind).toBe('done'), { interval: 5 });
});

describe('addresses', () => {
  it.each([
    { query: '', sort: null, counts: false },
    { query: 'look', sort: null, counts: true },
    { query: 'a/b: "c d" 東京', sort: DOWN, counts: false },
    { query: '', sort: { by: 'due', down: false }, counts: true } as const,
  ])('say what is studied: $query', (what) => {
    expect(readFoundAddress(foundAddress(what))).toEqual(what);
  });

  it.each(['', 'x', 'a/x', 'look:x', '%/look', 'a/look:due-up'])('mean nothing: %s', (what) => {
    expect(readFoundAddress(what)).toBeNull();
  });
});
