import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { sumOfDays } from '../../../src/domain/answer-tally.ts';
import type { CollectionEvent, Review, Void } from '../../../src/domain/event.ts';
import { newEventId, newNoteId, type DeckId, type NoteId } from '../../../src/domain/ids.ts';
import { DELETED } from '../../../src/domain/record.ts';
import { studyDay, type StudyDay } from '../../../src/domain/units.ts';
import { LogReader } from '../../../src/storage/log-sums.ts';
import { writeLive } from '../../../src/storage/live-shelf.ts';
import { packReviews } from '../../../src/domain/review-block.ts';
import { appendEvents, packOldReviews } from '../../../src/storage/review-log.ts';
import type { Statistics } from '../../../src/storage/statistics.ts';
import { loadSchedulers } from '../../../src/storage/schedulers.ts';
import { emptyDisk, nowOn, openTab, TODAY, timeOn, valueOf, type Tab } from '../../helpers/storage.ts';
import { answerTo, deckId, deckOf, edit, firstCard, secondCard } from '../../helpers/storage-drafts.ts';
import { seededRandom } from '../../helpers/simulation-random.ts';
import { arbitraryReviews } from '../../helpers/storage-reviews.ts';
import { review, stamp } from '../domain/builders.ts';

const random = seededRandom(11);
const SIZE = 4;
const on = (offset: number): StudyDay => studyDay(TODAY + offset);

let tab: Tab;

beforeEach(async () => {
  await loadSchedulers();
  emptyDisk();
  tab = await openTab(random);
});

const bring = async (...deck: Parameters<typeof deckOf>) =>
  valueOf(await tab.store.act('import', deckOf(...deck), timeOn(on(-90))));
const change = async (...[kind, id, fields]: Parameters<typeof edit>) =>
  valueOf(await tab.store.act('edit', edit(kind, id, fields), timeOn(TODAY, 5)));
const append = (events: readonly CollectionEvent[]) =>
  writeLive(tab.db, (shelf) => appendEvents(shelf, events));
const pack = () => writeLive(tab.db, (shelf) => packOldReviews(shelf, TODAY, SIZE));

/** A review as the app writes it: packable. */
const reviewOn = (day: number, note: string, changes: Partial<Review> = {}): Review =>
  review(newEventId(random), day, { card: firstCard(note), ...changes });

const voidOf = ({ id, card }: Review): Void => ({
  kind: 'void',
  id: newEventId(random),
  stamp: stamp(9e12),
  target: id,
  card,
});

async function statistics(deck: DeckId | null = null): Promise<Statistics> {
  const read = await tab.store.statistics(nowOn(TODAY), deck);
  if (!read) throw new Error('There is no such deck');
  return read;
}

/** How many answers each day holds, by its distance from today. */
const answersByDay = ({ sums }: Statistics): Record<number, number> =>
  Object.fromEntries([...sums.days].map(([day, { answers }]) => [day - TODAY, answers]));

describe('answers', () => {
  it('are none on an empty disk', async () => {
    const { sums, ahead } = await statistics();
    expect(sums).toEqual({ days: new Map(), recall: { asked: 0, remembered: 0 } });
    expect(ahead).toEqual(Array(14).fill(0));
  });

  it('are counted on their recorded day, packed or not, with the time that they took', async () => {
    const days = [-9, -9, -8, -7, -7, -1, 0];
    await append(days.map((offset) => reviewOn(on(offset), 'n')));
    const before = await statistics();
    expect(answersByDay(before)).toEqual({ [-9]: 2, [-8]: 1, [-7]: 2, [-1]: 1, 0: 1 });
    expect(before.sums.days.get(on(-9))?.took).toBe(8_000);
    expect(await pack()).toBe(SIZE);
    expect((await statistics()).sums).toEqual(before.sums);
  });

  it('that were taken back never count, packed or not', async () => {
    const reviews = [-9, -9, -8, -7, -1, 0].map((offset) => reviewOn(on(offset), 'n'));
    await append(reviews);
    await pack();
    await append([reviews[1], reviews[5]].map((each) => voidOf(each!)));
    expect(answersByDay(await statistics())).toEqual({ [-9]: 1, [-8]: 1, [-7]: 1, [-1]: 1 });
  });

  it('count where a void names another card', async () => {
    const reviews = [-9, -8, -7, -7].map((offset) => reviewOn(on(offset), 'n'));
    await append(reviews);
    await pack();
    await append([{ ...voidOf(reviews[0]!), card: firstCard('m') }]);
    expect(sumOfDays((await statistics()).sums.days.values()).answers).toBe(4);
  });

  it('are as many as the log holds, but for those taken back', async () => {
    const story = fc.tuple(
      arbitraryReviews({ maxLength: 40 }),
      fc.array(fc.nat({ max: 39 }), { maxLength: 5 }),
      fc.nat({ max: 40 }),
    );
    fc.assert(
      fc.property(story, ([reviews, voided, packed]) => {
        const taken = new Set(voided.filter((place) => place < reviews.length));
        const voids = [...taken].map((place) => voidOf(reviews[place]!));
        const scope = { today: TODAY, joined: NOT_JOINED, cards: null };
        const reader = new LogReader(scope, [...reviews.slice(packed), ...voids]);
        reader.addBlock(packReviews(reviews.slice(0, packed)));
        const { days } = reader.sums();
        expect(sumOfDays(days.values())).toEqual({
          answers: reviews.length - taken.size,
          took: reviews.reduce((sum, { took }, place) => sum + (taken.has(place) ? 0 : took), 0),
        });
      }),
    );
  });
});

const NOT_JOINED = {
  note: <Id>(id: Id): Id => id,
  card: <Id>(id: Id): Id => id,
  members: <Id>(id: Id): readonly Id[] => [id],
};

const asked = async () => (await statistics()).sums.recall;

describe('recall', () => {
  it('finds the answer before in blocks and rows alike', async () => {
    const old = ['n', 'm', 'o', 'p'].map((note) => reviewOn(on(-200), note));
    await append(old);
    await append([reviewOn(on(-3), 'n'), reviewOn(on(-2), 'm', { rating: 'again' }), reviewOn(on(0), 'q')]);
    expect(await asked()).toEqual({ asked: 2, remembered: 1 });
    expect(await pack()).toBe(SIZE);
    expect(await asked()).toEqual({ asked: 2, remembered: 1 });
  });

  it('finds it where newer blocks hold older answers', async () => {
    const late = ['n', 'm', 'o', 'p'].map((note) => reviewOn(on(-3), note));
    const old = ['n', 'x', 'y', 'z'].map((note) => reviewOn(on(-200), note));
    const { blocks } = tab.db.shelves.a;
    await blocks.bulkAdd([packReviews(late), packReviews(old)]);
    expect(await asked()).toEqual({ asked: 1, remembered: 1 });
  });

  it('takes no answer that was taken back for the one before', async () => {
    const old = ['n', 'm', 'o', 'p'].map((note) => reviewOn(on(-200), note));
    await append(old);
    await pack();
    await append([reviewOn(on(0), 'n'), reviewOn(on(0), 'm'), voidOf(old[0]!)]);
    expect(await asked()).toEqual({ asked: 1, remembered: 1 });
  });

  it('knows cards of joined notes as one', async () => {
    const [a, b] = [newNoteId(random), newNoteId(random)];
    const old = [a, a, a, a].map((note, i) => reviewOn(on(-200 - i), note));
    await append([...old, reviewOn(on(0), b)]);
    await pack();
    expect(await asked()).toEqual({ asked: 0, remembered: 0 });
    await append([{ kind: 'same', id: newEventId(random), stamp: stamp(9e12), notes: [a, b] }]);
    expect(await asked()).toEqual({ asked: 1, remembered: 1 });
  });
});

describe('of one deck', () => {
  it('its own answers and those of the decks inside it count, by where their cards are now', async () => {
    await bring('outer', ['n']);
    await bring('inner', ['m']);
    await bring('other', ['o', 'p']);
    await change('deck', 'inner', { parent: 'outer' });
    await append(['n', 'm', 'o', 'p', 'gone'].map((note) => reviewOn(on(-5), note)));
    expect(answersByDay(await statistics())).toEqual({ [-5]: 5 });
    expect(answersByDay(await statistics(deckId('outer')))).toEqual({ [-5]: 2 });
    await pack();
    expect(answersByDay(await statistics(deckId('outer')))).toEqual({ [-5]: 2 });
    await change('note', 'o', { deck: 'inner' });
    expect(answersByDay(await statistics(deckId('outer')))).toEqual({ [-5]: 3 });
    expect(answersByDay(await statistics(deckId('other')))).toEqual({ [-5]: 1 });
  });

  it('both names of a joined note count', async () => {
    const [a, b] = [newNoteId(random), newNoteId(random)].toSorted() as [NoteId, NoteId];
    await bring('d', [a, b]);
    await append([reviewOn(on(-5), a), reviewOn(on(-4), b)]);
    const notes = [a, b] as const;
    const same = { kind: 'same', id: newEventId(random), notes } as const;
    valueOf(await tab.store.act(null, { events: [same], fields: [] }, timeOn(TODAY)));
    expect(answersByDay(await statistics(deckId('d')))).toEqual({ [-5]: 1, [-4]: 1 });
  });

  it('there is none that a person does not see', async () => {
    await bring('d', ['n']);
    await change('deck', 'd', { [DELETED]: true });
    expect(await tab.store.statistics(nowOn(TODAY), deckId('d'))).toBeNull();
    expect(await tab.store.statistics(nowOn(TODAY), deckId('nobody-knows-it'))).toBeNull();
  });

  it('one edited note that revives it is all that counts', async () => {
    await bring('d', ['n', 'm']);
    await append([reviewOn(on(-5), 'n'), reviewOn(on(-5), 'm')]);
    await change('deck', 'd', { [DELETED]: true });
    await change('note', 'm', { front: 'edited after all' });
    expect(answersByDay(await statistics(deckId('d')))).toEqual({ [-5]: 1 });
  });
});

const ahead = async (deck: DeckId | null = null) => (await statistics(deck)).ahead;

/** Cards by the day that they are due on, none on the others. */
const counts = (entries: Record<number, number>) => Array.from({ length: 14 }, (_, day) => entries[day] ?? 0);

describe('the days ahead', () => {
  it('hold each card on its day, overdue ones today, of decks that live', async () => {
    await bring('d', ['n', 'm', 'o', 'p', 'q']);
    await bring('e', ['x']);
    const due = { [firstCard('n')]: -20, [firstCard('m')]: 0, [firstCard('o')]: 3, [firstCard('p')]: 13 };
    for (const [card, offset] of Object.entries({ ...due, [firstCard('q')]: 14, [firstCard('x')]: 3 })) {
      const manual = { kind: 'manual', id: newEventId(random), card, change: 'due', due: on(offset) };
      valueOf(await tab.store.act(null, { events: [manual as never], fields: [] }, timeOn(TODAY)));
    }
    expect(await ahead()).toEqual(counts({ 0: 2, 3: 2, 13: 1 }));
    expect(await ahead(deckId('e'))).toEqual(counts({ 3: 1 }));
    await change('card', firstCard('m'), { suspended: true });
    await change('deck', 'e', { [DELETED]: true });
    expect(await ahead()).toEqual(counts({ 0: 1, 3: 1, 13: 1 }));
    await change('deck', 'd', { [DELETED]: true });
    await change('note', 'o', { front: 'edited after all' });
    expect(await ahead()).toEqual(counts({ 3: 1 }));
  });

  it('hold a card in learning on the day on which its time comes', async () => {
    await bring('d', ['n', 'm']);
    await answerTo(tab, firstCard('n'), 'again', timeOn(TODAY));
    const night = timeOn(TODAY, 27.9);
    await answerTo(tab, firstCard('m'), 'good', night);
    expect((await ahead()).slice(0, 3)).toEqual([1, 1, 0]);
  });
});

const given = async (day: StudyDay, deck: DeckId | null = null, most = 50) => {
  const { answers, more } = await tab.store.dayAnswers(day, deck, most);
  return { fronts: answers.map(({ note, rating }) => [note?.front, rating]), more };
};

describe('a day', () => {
  it('lists its answers in the order in which they were given, packed or not', async () => {
    await bring('d', ['n', 'm'], 'reversed');
    const at = (hours: number): Partial<Review> => ({ at: timeOn(on(-5), hours).at });
    await append([
      reviewOn(on(-5), 'n', { ...at(15), rating: 'again' }),
      reviewOn(on(-5), 'm', at(9)),
      reviewOn(on(-5), 'm', { ...at(10), card: secondCard('m'), rating: 'easy' }),
      reviewOn(on(-5), 'gone', at(26)),
      reviewOn(on(-4), 'n'),
    ]);
    const expected = {
      fronts: [
        ['front of m', 'good'],
        ['front of m', 'easy'],
        ['front of n', 'again'],
        [undefined, 'good'],
      ],
      more: 0,
    };
    expect(await given(on(-5))).toEqual(expected);
    expect(await pack()).toBe(SIZE);
    expect(await given(on(-5))).toEqual(expected);
    expect(await given(on(-5), null, 1)).toEqual({ fronts: [['front of m', 'good']], more: 3 });
    expect(await given(on(-5), deckId('d'))).toMatchObject({ fronts: { length: 3 } });
    expect(await given(on(-6))).toEqual({ fronts: [], more: 0 });
  });

  it('lists nothing that was taken back', async () => {
    const reviews = [-5, -5, -5, -5, 0].map((offset) => reviewOn(on(offset), 'n'));
    await append(reviews);
    await pack();
    await append([voidOf(reviews[0]!), voidOf(reviews[4]!)]);
    expect((await given(on(-5))).fronts).toHaveLength(3);
    expect((await given(TODAY)).fronts).toHaveLength(0);
  });

  it('is the recorded one, whatever the clock said', async () => {
    await append([reviewOn(on(-5), 'n', { at: timeOn(on(-5), 30).at }), reviewOn(on(-4), 'n')]);
    expect((await given(on(-5))).fronts).toHaveLength(1);
    expect(answersByDay(await statistics())).toEqual({ [-5]: 1, [-4]: 1 });
  });
});

it('today turns at the rollover', async () => {
  const night = { at: timeOn(TODAY, 27).at, utcOffset: 0 };
  expect((await tab.store.statistics(night, null))?.today).toBe(TODAY);
});
