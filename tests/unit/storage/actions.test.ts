import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Rating } from '../../../src/domain/event.ts';
import { DELETED, noteKey } from '../../../src/domain/record.ts';
import { studyDay } from '../../../src/domain/units.ts';
import { undoableOn } from '../../../src/storage/undo-rows.ts';
import {
  answerTo,
  answerWith,
  deckId,
  deckOf,
  edit,
  fieldsOf,
  firstCard,
  noteId,
  reviewOf,
  secondCard,
} from '../../helpers/storage-drafts.ts';
import { seededRandom } from '../../helpers/simulation-random.ts';
import {
  dump,
  emptyDisk,
  expectSound,
  nowOn,
  openTab,
  readDerived,
  timeOn,
  TODAY,
  valueOf,
  type Tab,
} from '../../helpers/storage.ts';

let tab: Tab;
let other: Tab;
const CARD = firstCard('n');

beforeEach(async () => {
  emptyDisk();
  const random = seededRandom(1);
  tab = await openTab(random);
  other = await openTab(random);
  valueOf(await tab.store.act('import', deckOf('d', ['n', 'm', 'o']), timeOn(studyDay(TODAY - 1))));
});

const undoNames = async () => (await undoableOn(tab.db, TODAY)).map(({ action }) => action);
const undo = async (which?: Parameters<typeof tab.store.undoLast>[1]) =>
  valueOf(await tab.store.undoLast(timeOn(TODAY, 20), which));
const change = async (...[kind, id, fields]: Parameters<typeof edit>) =>
  valueOf(await tab.store.act('edit', edit(kind, id, fields), timeOn(TODAY, 13)));

const intervalOf = async (): Promise<number> => {
  const card = await tab.store.card(CARD);
  return card?.schedule.kind === 'review' ? card.schedule.interval : Number.NaN;
};

const schedules = async () =>
  (await readDerived(tab.db)).cards.map(({ id, deck, schedule, head }) => ({ id, deck, schedule, head }));

describe('one action', () => {
  it('is one undo record, whatever it writes', async () => {
    const card = (await tab.store.card(CARD))!;
    const review = reviewOf(card, 'again', timeOn(TODAY), tab.store.device);
    const draft = answerWith(review, fieldsOf('card', CARD, { suspended: true }));
    valueOf(await tab.store.act('answer', draft, timeOn(TODAY)));
    expect(await undoNames()).toEqual(['answer']);
    expect(await tab.store.card(CARD)).toMatchObject({ head: review.id, suspended: true, queue: 0 });
    await undo();
    expect(await tab.store.card(CARD)).toMatchObject({ head: null, suspended: false, queue: 1 });
    await expectSound(tab.db);
  });

  it.each([Infinity, 0])('has a number, by which that one alone is taken back', async (small) => {
    const draft = edit('note', 'n', { front: 'one' });
    const first = valueOf(await tab.store.act('edit', draft, timeOn(TODAY), { small }));
    await change('note', 'm', { front: 'two' });
    expect((await undo(first!))?.fields).toMatchObject([{ id: 'n', name: 'front' }]);
    expect(await undo(first!)).toBeNull();
    expect(await tab.store.note(noteId('n'))).toMatchObject({ front: 'front of n' });
    expect(await tab.store.note(noteId('m'))).toMatchObject({ front: 'two' });
    expect(await undoNames()).toEqual(['edit']);
  });

  it('that needs no arithmetic leaves alone what another tab answered meanwhile', async () => {
    await answerTo(tab, CARD, 'good', timeOn(TODAY));
    vi.resetModules();
    const { act } = await import('../../../src/storage/actions.ts');
    await act(tab.db, null, edit('note', 'n', { front: 'shipped' }), timeOn(TODAY, 13), { unanswered: true });
    expect(await tab.store.note(noteId('n'))).toMatchObject({ front: 'shipped' });
    await expectSound(tab.db);
  });

  it('that writes nothing leaves nothing to undo', async () => {
    const before = await dump(tab.db);
    expect(valueOf(await tab.store.act('edit', { events: [], fields: [] }, timeOn(TODAY)))).toBeNull();
    expect(await dump(tab.db)).toEqual(before);
  });

  it('of the app itself cannot be undone', async () => {
    const draft = edit('note', 'n', { front: 'shipped' });
    expect(valueOf(await tab.store.act(null, draft, timeOn(TODAY)))).toBeNull();
    expect(await undoNames()).toEqual([]);
    expect(await tab.store.note(noteId('n'))).toMatchObject({ front: 'shipped' });
  });

  it('is later than everything before it, even where the clock went back', async () => {
    const stamp = async () =>
      (await tab.store.collection()).records.get(noteKey(noteId('n')))?.fields['front']?.[0] ?? '';
    await change('note', 'n', { front: 'later' });
    const first = await stamp();
    const back = timeOn(studyDay(TODAY - 9));
    valueOf(await other.store.act('edit', edit('note', 'n', { front: 'last' }), back));
    expect((await stamp()) > first).toBe(true);
    expect(await tab.store.note(noteId('n'))).toMatchObject({ front: 'last' });
  });
});

describe('an answer', () => {
  it('that another tab gave first is kept, the later one not written', async () => {
    const shown = (await other.store.card(CARD))!;
    await answerTo(tab, CARD, 'good', timeOn(TODAY));
    const before = await dump(tab.db);
    const late = reviewOf(shown, 'easy', timeOn(TODAY, 13), other.store.device);
    expect(valueOf(await other.store.answer(late))).toEqual({ kind: 'overtaken' });
    expect(await dump(tab.db)).toEqual(before);
  });

  it('given in both tabs at once counts once', async () => {
    const shown = (await tab.store.card(CARD))!;
    const both = [tab, other].map(({ store }) =>
      store.answer(reviewOf(shown, 'good', timeOn(TODAY), store.device)),
    );
    const kinds = (await Promise.all(both)).map((outcome) => valueOf(outcome).kind);
    expect(kinds.toSorted()).toEqual(['answered', 'overtaken']);
    expect((await tab.store.collection()).events.size).toBe(1);
    await expectSound(tab.db);
  });

  it('to a card whose note another tab deleted is not written', async () => {
    const shown = (await tab.store.card(CARD))!;
    valueOf(await other.store.act('delete', edit('note', 'n', { [DELETED]: true }), timeOn(TODAY)));
    const review = reviewOf(shown, 'good', timeOn(TODAY), tab.store.device);
    expect(valueOf(await tab.store.answer(review))).toEqual({ kind: 'overtaken' });
    expect((await tab.store.collection()).events.size).toBe(0);
  });

  it('to a card whose deck another tab deleted is not written', async () => {
    const shown = (await tab.store.card(CARD))!;
    const deletion = edit('deck', shown.deck, { [DELETED]: true });
    valueOf(await other.store.act('delete', deletion, timeOn(TODAY)));
    const review = reviewOf(shown, 'good', timeOn(TODAY), tab.store.device);
    expect(valueOf(await tab.store.answer(review))).toEqual({ kind: 'overtaken' });
    expect((await tab.store.collection()).events.size).toBe(0);
  });
});

describe('undoing answers', () => {
  it('goes back one by one to the start of the day and no further', async () => {
    await answerTo(tab, CARD, 'easy', timeOn(studyDay(TODAY - 1)));
    const states = [await readDerived(tab.db)];
    const answers: [string, Rating][] = [
      ['n', 'again'],
      ['m', 'good'],
      ['n', 'good'],
      ['o', 'easy'],
    ];
    for (const [i, [note, rating]] of answers.entries()) {
      await answerTo(tab, firstCard(note), rating, timeOn(TODAY, 10, i));
      states.push(await readDerived(tab.db));
    }
    expect(await tab.store.undoable(TODAY, 'answer')).toBe(answers.length);
    for (const state of states.toReversed().slice(1)) {
      expect((await undo('answer'))?.events).toHaveLength(1);
      expect(await readDerived(tab.db)).toEqual(state);
    }
    expect(await undo('answer')).toBeNull();
    await expectSound(tab.db);
  });

  it('never touches an edit made meanwhile', async () => {
    await answerTo(tab, CARD, 'good', timeOn(TODAY));
    await change('note', 'n', { front: 'edited' });
    await undo('answer');
    expect(await tab.store.note(noteId('n'))).toMatchObject({ front: 'edited' });
    expect(await tab.store.card(CARD)).toMatchObject({ head: null });
    expect(await undoNames()).toEqual(['edit']);
  });

  it('works in the other tab and after a restart', async () => {
    await answerTo(tab, CARD, 'good', timeOn(TODAY));
    tab.db.close();
    expect(valueOf(await other.store.undoLast(timeOn(TODAY), 'answer'))).not.toBeNull();
    expect(await other.store.card(CARD)).toMatchObject({ head: null });
  });

  it('leaves the log whole: the answer stays, voided', async () => {
    await answerTo(tab, CARD, 'good', timeOn(TODAY));
    await undo('answer');
    const kinds = [...(await tab.store.collection()).events.values()].map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['review', 'void']));
    expect((await tab.store.overview(nowOn(TODAY), 0)).answers).toEqual([]);
  });
});

describe('undoing edits', () => {
  it('restores what was there, but not what was written since', async () => {
    await change('note', 'n', { front: 'one', back: 'one' });
    valueOf(await other.store.act(null, edit('note', 'n', { back: 'two' }), timeOn(TODAY, 14)));
    await undo();
    expect(await tab.store.note(noteId('n'))).toMatchObject({ front: 'front of n', back: 'two' });
  });

  it('brings a deleted note back with its history', async () => {
    await answerTo(tab, CARD, 'easy', timeOn(TODAY));
    const before = await schedules();
    await change('note', 'n', { [DELETED]: true });
    expect(await tab.store.card(CARD)).toBeUndefined();
    await undo();
    expect(await schedules()).toEqual(before);
  });

  it('brings a deleted deck back', async () => {
    await change('deck', 'd', { [DELETED]: true });
    expect([...(await tab.store.overview(nowOn(TODAY), 0)).liveDecks]).toEqual([]);
    await undo();
    const { liveDecks, tallies } = await tab.store.overview(nowOn(TODAY), 0);
    expect([...liveDecks]).toEqual(['d']);
    expect(tallies.get(deckId('d'))).toEqual({ cards: 3, answered: 0 });
  });

  it('takes back cards that an edit made', async () => {
    await change('note', 'n', { kind: 'reversed' });
    expect(await tab.store.card(secondCard('n'))).toMatchObject({ note: 'n' });
    await undo();
    expect(await tab.store.card(secondCard('n'))).toBeUndefined();
    await expectSound(tab.db);
  });

  it('refolds the cards of a deck whose retention it restores', async () => {
    await answerTo(tab, CARD, 'easy', timeOn(TODAY));
    const before = await tab.store.card(CARD);
    await change('deck', 'd', { retention: 0.75 });
    expect((await tab.store.card(CARD))?.due).toBeGreaterThan(before?.due ?? Infinity);
    await undo();
    expect(await tab.store.card(CARD)).toEqual(before);
  });

  it('of an import leaves nothing of it to be seen', async () => {
    valueOf(await tab.store.act('import', deckOf('e', ['p', 'q']), timeOn(TODAY)));
    await undo('import');
    const { liveDecks, candidates } = await tab.store.overview(nowOn(TODAY), 0);
    expect([...liveDecks]).toEqual(['d']);
    expect(candidates.fresh.map(({ deck }) => deck)).toEqual(['d', 'd', 'd']);
    expect(await tab.store.card(firstCard('p'))).toBeUndefined();
    await expectSound(tab.db);
  });
});

describe('other options for many cards', () => {
  it('are built beside, schedule all of them anew, and can be taken back', async () => {
    valueOf(
      await tab.store.answer(
        reviewOf((await tab.store.card(CARD))!, 'easy', timeOn(TODAY), tab.store.device),
      ),
    );
    const interval = await intervalOf();
    const draft = edit('options', 'collection', { retention: 0.8 });
    valueOf(await tab.store.act('options', draft, timeOn(TODAY, 13), { small: 1 }));
    expect(await tab.db.readMeta('live')).toBe('b');
    expect(await intervalOf()).toBeGreaterThan(interval);
    await expectSound(tab.db);
    await undo('options');
    expect(await intervalOf()).toBe(interval);
    await expectSound(tab.db);
  });
});
