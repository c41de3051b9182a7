import type { DeckId } from '../../../src/domain/ids.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { optionsOfDeck } from '../../../src/domain/options.ts';
import { buildQueue } from '../../../src/domain/queue.ts';
import { DELETED } from '../../../src/domain/record.ts';
import { epochMs, HOUR, studyDay, type Now, type StudyDay } from '../../../src/domain/units.ts';
import {
  answerTo,
  deckId,
  deckOf,
  edit,
  firstCard,
  names,
  noteId,
  reviewOf,
  secondCard,
} from '../../helpers/storage-drafts.ts';
import { seededRandom } from '../../helpers/simulation-random.ts';
import { emptyDisk, nowOn, openTab, timeOn, TODAY, valueOf, type Tab } from '../../helpers/storage.ts';

let tab: Tab;
const day = (offset: number): StudyDay => studyDay(TODAY + offset);

beforeEach(async () => {
  emptyDisk();
  tab = await openTab(seededRandom(1));
});

const bring = async (...deck: Parameters<typeof deckOf>) =>
  valueOf(await tab.store.act('import', deckOf(...deck), timeOn(day(-90))));
const change = async (...[kind, id, fields]: Parameters<typeof edit>) =>
  valueOf(await tab.store.act('edit', edit(kind, id, fields), timeOn(TODAY, 5)));

/** The cards that a session over all decks would ask, by what they wait as. */
async function session(now: Now = nowOn(TODAY), extra = 0) {
  const { environment, today, candidates } = await tab.store.overview(now, extra);
  const { decks, options } = environment;
  const queue = buildQueue(candidates, today, (deck) => {
    const limits = optionsOfDeck(deck, decks, options);
    return { ...limits, newPerDay: limits.newPerDay + extra };
  });
  return {
    fresh: queue.main.filter(({ schedule }) => schedule.kind === 'new').map(({ id }) => id),
    reviews: queue.main.filter(({ schedule }) => schedule.kind !== 'new').map(({ id }) => id),
    learning: queue.learning.map(({ id }) => id),
  };
}

/** Answers these notes' first cards 60 days ago so that they are due for long. */
async function learnt(notes: readonly string[]): Promise<void> {
  const cards = await Promise.all(notes.map((note) => tab.store.card(firstCard(note))));
  const events = cards.map((card, i) => reviewOf(card!, 'easy', timeOn(day(-60), 12, i), tab.store.device));
  valueOf(await tab.store.act('answer', { events, fields: [] }, timeOn(day(-60))));
}

describe('limits', () => {
  it('give twenty new cards a day, less those begun today', async () => {
    await bring('d', names('n', 30));
    expect((await session()).fresh).toEqual(names('n', 20).map(firstCard));
    await answerTo(tab, firstCard('n00000'), 'easy', timeOn(TODAY));
    await answerTo(tab, firstCard('n00001'), 'again', timeOn(TODAY));
    await answerTo(tab, firstCard('n00001'), 'again', timeOn(TODAY, 13));
    expect((await session()).fresh).toEqual(names('n', 20).slice(2).map(firstCard));
    expect((await session(nowOn(day(1)))).fresh).toHaveLength(20);
  });

  it('count an answer that was taken back as none', async () => {
    await bring('d', names('n', 30));
    await answerTo(tab, firstCard('n00000'), 'easy', timeOn(TODAY));
    await tab.store.undoLast(timeOn(TODAY));
    expect((await session()).fresh).toEqual(names('n', 20).map(firstCard));
  });

  it('can be passed by some new cards more', async () => {
    await bring('d', names('n', 30));
    expect((await session(nowOn(TODAY), 5)).fresh).toHaveLength(25);
  });

  it('give as many reviews a day as the options say, less those done today', async () => {
    await bring('d', names('n', 12));
    await learnt(names('n', 12));
    await change('options', 'collection', { reviewsPerDay: 10 });
    expect((await session()).reviews).toHaveLength(10);
    await answerTo(tab, firstCard('n00003'), 'good', timeOn(TODAY));
    await answerTo(tab, firstCard('n00004'), 'again', timeOn(TODAY));
    expect((await session()).reviews).toHaveLength(8);
    expect((await session()).learning).toEqual([firstCard('n00004')]);
  });

  it('are 200 reviews a day where no option says otherwise', async () => {
    await bring('d', names('n', 210));
    await learnt(names('n', 210));
    expect((await session()).reviews).toHaveLength(200);
  });

  it("are each deck's own and add up", async () => {
    await bring('d', names('n', 30));
    await bring('e', names('m', 30));
    await change('deck', 'e', { newPerDay: 3 });
    expect((await session()).fresh).toEqual([...names('n', 20), ...names('m', 3)].map(firstCard));
    await change('deck', 'e', { newPerDay: 0 });
    expect((await session()).fresh).toEqual(names('n', 20).map(firstCard));
  });
});

describe('what stays out', () => {
  it("a note's second card on the day of its first, not on the next", async () => {
    await bring('d', ['n', 'm'], 'reversed');
    expect((await session()).fresh).toEqual([firstCard('n'), firstCard('m')]);
    await answerTo(tab, firstCard('n'), 'easy', timeOn(TODAY));
    expect((await session()).fresh).toEqual([firstCard('m')]);
    expect((await session(nowOn(day(1)))).fresh).toEqual([secondCard('n'), firstCard('m')]);
  });

  it('does not use up the limit', async () => {
    const notes = names('n', 60);
    await bring('d', notes, 'reversed');
    for (const note of notes.slice(0, 25)) await answerTo(tab, firstCard(note), 'easy', timeOn(day(-1)));
    await change('options', 'collection', { newPerDay: 10 });
    for (const note of notes.slice(0, 12)) {
      await change('card', secondCard(note), { buried: TODAY });
      await change('card', secondCard(notes[40]!), { suspended: true });
    }
    expect((await session()).fresh).toHaveLength(10);
  });

  it('suspended and buried cards, the buried until the next day', async () => {
    await bring('d', ['n', 'm', 'o', 'p']);
    await learnt(['o', 'p']);
    await change('card', firstCard('n'), { suspended: true });
    await change('card', firstCard('m'), { buried: TODAY });
    await change('card', firstCard('o'), { suspended: true });
    await change('card', firstCard('p'), { buried: TODAY });
    expect(await session()).toEqual({ fresh: [], reviews: [], learning: [] });
    expect(await session(nowOn(day(1)))).toMatchObject({
      fresh: [firstCard('m')],
      reviews: [firstCard('p')],
    });
  });

  it('the cards of a deleted deck and of decks inside it, whatever they wait for', async () => {
    await bring('d', ['n', 'm']);
    await bring('e', ['o', 'p']);
    await learnt(['n']);
    await answerTo(tab, firstCard('o'), 'again', timeOn(TODAY, 5));
    await change('deck', 'e', { parent: 'd' });
    await change('deck', 'd', { [DELETED]: true });
    expect(await session()).toEqual({ fresh: [], reviews: [], learning: [] });
    expect(await tab.store.overview(nowOn(TODAY), 0)).toMatchObject({ liveDecks: new Set() });
    expect(await tab.store.forecast(day(30), null)).toEqual({ tomorrow: 0, later: null });
  });
});

describe('a deck that one edited note revives', () => {
  it('shows only that note', async () => {
    await bring('d', ['n', 'm', 'o']);
    await learnt(['o']);
    await change('deck', 'd', { [DELETED]: true });
    await change('note', 'm', { front: 'edited after all' });
    expect(await session()).toEqual({ fresh: [firstCard('m')], reviews: [], learning: [] });
    const { liveDecks, tallies } = await tab.store.overview(nowOn(TODAY), 0);
    expect([...liveDecks]).toEqual(['d']);
    expect(tallies.get(deckId('d'))).toEqual({ cards: 1, answered: 0 });
    const present = await tab.store.present(deckId('d'), [noteId('n'), noteId('m')]);
    expect(present.deck?.live).toBe(true);
    expect([...present.notes.values()].map(({ live }) => live)).toEqual([false, true]);
  });
});

const berlin = (hour: number): Now => ({ at: epochMs(timeOn(TODAY, hour - 1).at), utcOffset: 60 });
const dayOf = async (now: Now) => (await tab.store.overview(now, 0)).today.day;

describe('the study day', () => {
  it('turns at four in the morning where the person is', async () => {
    expect(await dayOf(berlin(3.99))).toBe(TODAY - 1);
    expect(await dayOf(berlin(4))).toBe(TODAY);
    expect(await dayOf({ ...berlin(4), utcOffset: 0 })).toBe(TODAY - 1);
  });

  it('turns when the options say', async () => {
    await change('options', 'collection', { rollover: 0 });
    expect((await tab.store.overview(berlin(0), 0)).today.day).toBe(TODAY);
    expect((await tab.store.timeOf(berlin(0))).day).toBe(TODAY);
  });

  it('is told from the options alone, whatever decks there are', async () => {
    await bring('d', ['n']);
    await change('deck', 'd', { [DELETED]: true });
    const { records, cards } = tab.db.shelves.a;
    const reads = [vi.spyOn(records, 'where'), vi.spyOn(cards, 'where')];
    await tab.store.timeOf(nowOn(TODAY));
    for (const read of reads) expect(read).not.toHaveBeenCalled();
  });

  it('holds what was answered after midnight', async () => {
    await bring('d', names('n', 30));
    await answerTo(tab, firstCard('n00000'), 'easy', { at: berlin(25).at, day: TODAY });
    expect((await tab.store.overview(berlin(27), 0)).answers).toHaveLength(1);
    expect((await tab.store.overview(berlin(29), 0)).answers).toEqual([]);
  });

  it('holds a learning card that falls due before it ends, and not one after', async () => {
    await bring('d', ['n', 'm']);
    const night = { at: berlin(24).at, day: TODAY };
    for (const [note, minutes] of [['n', 230] as const, ['m', 250] as const]) {
      const card = (await tab.store.card(firstCard(note)))!;
      const review = reviewOf(card, 'again', night, tab.store.device);
      const steps = { learning: [minutes], relearning: [] };
      valueOf(await tab.store.answer({ ...review, steps }));
    }
    expect((await session(berlin(24.1))).learning).toEqual([firstCard('n')]);
    expect((await session(berlin(28))).learning).toEqual([firstCard('n'), firstCard('m')]);
  });
});

it('the forecast counts what falls due by the day after, or names the first day that something does', async () => {
  await bring('d', ['n', 'm', 'o']);
  await learnt(['n', 'm']);
  await change('card', firstCard('m'), { suspended: true });
  const { due, deck } = (await tab.store.card(firstCard('n')))!;
  const on = (day: number, ...decks: DeckId[]) =>
    tab.store.forecast(studyDay(day), decks.length > 0 ? new Set(decks) : null);
  expect(await on(due - 2)).toEqual({ tomorrow: 0, later: due });
  expect(await on(due - 1)).toEqual({ tomorrow: 1, later: null });
  expect(await on(due - 1, deck)).toEqual({ tomorrow: 1, later: null });
  expect(await on(due - 1, 'other' as DeckId)).toEqual({ tomorrow: 0, later: null });
});

it('pace is what an answer took on average', async () => {
  expect((await tab.store.overview(nowOn(TODAY), 0)).pace).toBeNull();
  await bring('d', ['n']);
  await answerTo(tab, firstCard('n'), 'good', timeOn(TODAY, 12, HOUR));
  expect((await tab.store.overview(nowOn(TODAY), 0)).pace).toBe(2_000);
});
