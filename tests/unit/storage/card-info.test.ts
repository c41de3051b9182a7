import { beforeEach, describe, expect, it } from 'vitest';
import { cardDraft, type CardAction } from '../../../src/domain/card-actions.ts';
import { namedDevice } from '../../../src/domain/device.ts';
import type { CardId, DeviceId } from '../../../src/domain/ids.ts';
import { epochMs, studyDay } from '../../../src/domain/units.ts';
import type { CardRow } from '../../../src/storage/database.ts';
import { writeLive } from '../../../src/storage/live-shelf.ts';
import { notePeer } from '../../../src/storage/peers.ts';
import { packOldReviews } from '../../../src/storage/review-log.ts';
import { answerTo, deckOf, edit, firstCard, names, secondCard } from '../../helpers/storage-drafts.ts';
import { stubLocks } from '../../helpers/storage-locks.ts';
import { seededRandom } from '../../helpers/simulation-random.ts';
import { emptyDisk, expectSound, openTab, timeOn, TODAY, valueOf, type Tab } from '../../helpers/storage.ts';

const CARD = firstCard('n');
const random = seededRandom(1);
let tab: Tab;

beforeEach(async () => {
  emptyDisk();
  tab = await openTab(random);
  valueOf(await tab.store.act('import', deckOf('d', ['n'], 'reversed'), timeOn(TODAY)));
});

const rowOf = async (id: CardId): Promise<CardRow> => (await tab.store.card(id))!;
const info = async (id: CardId) => (await tab.store.cardInfos()).info(id);
const stepsOf = async (id: CardId) => (await tab.store.cardInfos()).steps(id);
const act = async (action: CardAction, ids: readonly CardId[], small?: number): Promise<number | null> => {
  const cards = await Promise.all(ids.map(rowOf));
  const draft = cardDraft(action, cards, TODAY, random);
  return valueOf(await tab.store.act('edit', draft, timeOn(TODAY, 20), small === undefined ? {} : { small }));
};
const undo = async (action: number | null, small?: number) =>
  valueOf(await tab.store.undoLast(timeOn(TODAY, 21), action ?? -1, small === undefined ? {} : { small }));

describe('what is known of a card', () => {
  it('is its note, its deck with those around it, its siblings and when it was added', async () => {
    valueOf(await tab.store.act('edit', edit('deck', 'outer', { name: 'Outer' }), timeOn(TODAY)));
    valueOf(await tab.store.act('edit', edit('deck', 'd', { parent: 'outer' }), timeOn(TODAY)));
    const known = await info(secondCard('n'));
    expect(known?.card.id).toBe(secondCard('n'));
    expect(known?.decks).toEqual(['Outer', 'd']);
    expect(known?.siblings.map(({ id }) => id)).toEqual([CARD, secondCard('n')]);
    expect(known?.added).toBe(timeOn(TODAY).at);
    valueOf(await tab.store.act('edit', edit('note', 'n', { created: 1_000 }), timeOn(TODAY)));
    expect((await info(CARD))?.added).toBe(epochMs(1_000));
  });

  it('is nothing once its note or its deck is deleted, or where there never was one', async () => {
    expect(await info(firstCard('nobody'))).toBeUndefined();
    const deleted = await act({ kind: 'delete' }, [CARD]);
    expect(await info(CARD)).toBeUndefined();
    await undo(deleted);
    expect((await info(CARD))?.siblings).toHaveLength(2);
    valueOf(await tab.store.act('delete', edit('deck', 'd', { deleted: true }), timeOn(TODAY)));
    expect(await info(CARD)).toBeUndefined();
  });

  it('tells every answer with what became of it, packed ones too, and none that was taken back', async () => {
    const first = studyDay(TODAY - 9);
    await answerTo(tab, CARD, 'easy', timeOn(first));
    await answerTo(tab, secondCard('n'), 'again', timeOn(first, 13));
    await writeLive(tab.db, (shelf) => packOldReviews(shelf, TODAY, 2));
    await answerTo(tab, CARD, 'again', timeOn(TODAY));
    await answerTo(tab, CARD, 'good', timeOn(TODAY, 13));
    valueOf(await tab.store.undoLast(timeOn(TODAY, 14), 'answer'));
    const steps = await stepsOf(CARD);
    expect(steps.map(({ event }) => event.kind === 'review' && event.rating)).toEqual(['easy', 'again']);
    expect(steps.map(({ schedule }) => schedule.kind)).toEqual(['review', 'relearning']);
    expect(steps.at(-1)?.schedule).toEqual((await rowOf(CARD)).schedule);
    expect(await stepsOf(firstCard('nobody'))).toEqual([]);
  });
});

describe('a reset', () => {
  it('makes the card new and leaves its answers, and Undo brings its schedule back', async () => {
    await answerTo(tab, CARD, 'easy', timeOn(TODAY));
    const before = await rowOf(CARD);
    const action = await act({ kind: 'reset' }, [CARD]);
    expect((await rowOf(CARD)).schedule).toEqual({ kind: 'new', due: null });
    expect((await stepsOf(CARD)).map(({ event }) => event.kind)).toEqual(['review', 'manual']);
    await expectSound(tab.db);
    await undo(action);
    expect(await rowOf(CARD)).toEqual(before);
    await expectSound(tab.db);
  });

  it('that is taken back leaves the answer that was built on it', async () => {
    const action = await act({ kind: 'due', due: studyDay(TODAY + 3) }, [CARD]);
    await answerTo(tab, CARD, 'easy', timeOn(TODAY, 20));
    await undo(action);
    expect((await rowOf(CARD)).schedule.kind).toBe('review');
    expect(await stepsOf(CARD)).toHaveLength(1);
    await expectSound(tab.db);
  });
});

describe('many cards at once', () => {
  it.each([
    { kind: 'suspend', on: true },
    { kind: 'flag', flag: 'green' },
    { kind: 'due', due: studyDay(TODAY + 30) },
    { kind: 'delete' },
  ] satisfies CardAction[])('are changed and taken back as one, built beside: %o', async (action) => {
    stubLocks();
    const notes = names('m', 12);
    valueOf(await tab.store.act('import', deckOf('e', notes), timeOn(TODAY)));
    const before = await Promise.all(notes.map((name) => rowOf(firstCard(name))));
    const seq = await act(action, notes.map(firstCard), 5);
    await expectSound(tab.db);
    expect(await tab.store.card(firstCard(notes[7]!))).not.toEqual(before[7]);
    await undo(seq, 5);
    const after = await Promise.all(notes.map((name) => rowOf(firstCard(name))));
    const byHand = after.map(({ schedule, suspended, flag }) => ({ schedule, suspended, flag }));
    expect(byHand).toEqual(before.map(({ schedule, suspended, flag }) => ({ schedule, suspended, flag })));
    await expectSound(tab.db);
  });
});

const device = (name: string): DeviceId => name.padEnd(22, '-') as DeviceId;

it('knows devices by what they are called, or called themselves', async () => {
  const peer = async (name: string, called: string): Promise<void> =>
    notePeer(tab.db, { device: device(name), deviceName: called, made: epochMs(1) }, {}, epochMs(2));
  await peer('phone', 'iPhone');
  await peer('tablet', 'iPad');
  await peer('mute', '');
  valueOf(await tab.store.act('edit', namedDevice(device('tablet'), 'Kitchen'), timeOn(TODAY)));
  const called = await (await tab.store.cardInfos()).deviceNames();
  expect(called).toEqual(
    new Map([
      [device('phone'), 'iPhone'],
      [device('tablet'), 'Kitchen'],
    ]),
  );
});
