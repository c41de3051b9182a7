import { IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { collectionOf, type Collection } from '../../../src/domain/collection.ts';
import { mergeIn } from '../../../src/storage/merge.ts';
import { outcomeOf } from '../../../src/storage/outcome.ts';
import { answerTo, deckOf, edit, firstCard, reviewOf } from '../../helpers/storage-drafts.ts';
import { breakWrites, type Fault } from '../../helpers/storage-faults.ts';
import { seededRandom } from '../../helpers/simulation-random.ts';
import {
  dump,
  emptyDisk,
  expectSound,
  openTab,
  timeOn,
  TODAY,
  valueOf,
  type Tab,
} from '../../helpers/storage.ts';
import { deckRecord, noteRecord } from '../domain/builders.ts';

let tab: Tab;
let before: Awaited<ReturnType<typeof dump>>;

beforeEach(async () => {
  vi.restoreAllMocks();
  emptyDisk();
  tab = await openTab(seededRandom(1));
  valueOf(await tab.store.act('import', deckOf('d', ['n', 'm']), timeOn(TODAY)));
  before = await dump(tab.db);
});

const answer = async () => {
  const card = (await tab.store.card(firstCard('n')))!;
  return tab.store.answer(reviewOf(card, 'good', timeOn(TODAY), tab.store.device));
};
const someChanges = edit('note', 'n', { front: 'one', deck: 'e' });
const incoming: Collection = collectionOf(
  [],
  [deckRecord('f', { name: [1, 'F'] }), noteRecord('p', { deck: [1, 'f'], front: [1, 'P'] })],
);

const FULL = { kind: 'failed', failure: 'full' };
const noRoom = new DOMException('no room', 'QuotaExceededError');
const FAULTS: readonly Fault[] = ['call', 'request', 'commit'];
const everyWay = (...stores: readonly RegExp[]): readonly (readonly [RegExp, Fault])[] =>
  stores.flatMap((store) => FAULTS.map((fault) => [store, fault] as const));

describe('a device that is full', () => {
  it.each(everyWay(/meta/, /undo/, /events/, /cards/, /tallies/))(
    'in the middle of an answer (%s, by the %s) keeps nothing of it and says so',
    async (store, fault) => {
      const repair = breakWrites(store, noRoom, fault);
      expect(await answer()).toEqual(FULL);
      repair();
      expect(await dump(tab.db)).toEqual(before);
      await answerTo(tab, firstCard('n'), 'good', timeOn(TODAY));
      await expectSound(tab.db);
    },
  );

  it.each(everyWay(/meta/, /undo/, /records/, /cards/, /tallies/))(
    'in the middle of an edit (%s, by the %s) keeps nothing of it and says so',
    async (store, fault) => {
      const repair = breakWrites(store, noRoom, fault);
      expect(await tab.store.act('edit', someChanges, timeOn(TODAY))).toEqual(FULL);
      repair();
      expect(await dump(tab.db)).toEqual(before);
    },
  );

  it.each(FAULTS)('while tidying, or noting what shipped, troubles nobody (by the %s)', async (fault) => {
    const repair = breakWrites(/meta/, noRoom, fault);
    await tab.store.tidy(TODAY);
    await tab.store.markShipped('digest');
    repair();
    expect(await dump(tab.db)).toEqual(before);
  });

  it.each([Infinity, -1])('in the middle of a merge keeps nothing of it and says so', async (small) => {
    const repair = breakWrites(/cards/, noRoom);
    expect(await outcomeOf(mergeIn(tab.db, incoming, TODAY, { small }))).toEqual(FULL);
    repair();
    await tab.store.tidy(TODAY);
    const { cards_a, records_a, records_b, cards_b } = await dump(tab.db);
    expect({ cards_a, records_a, records_b, cards_b }).toEqual({
      cards_a: before['cards_a'],
      records_a: before['records_a'],
      records_b: [],
      cards_b: [],
    });
    valueOf(await outcomeOf(mergeIn(tab.db, incoming, TODAY, { small })));
    await expectSound(tab.db);
  });
});

const mergeBeside = (progress: (share: number) => void) =>
  outcomeOf(mergeIn(tab.db, incoming, TODAY, { small: -1, progress }));
/** The other shelf is empty by then, and rows are written to it. */
const FILLING = 0.3;
const refuseToClear = () =>
  vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(() => {
    throw new DOMException('gone', 'InvalidStateError');
  });

describe('a merge built beside whose clearing up fails', () => {
  it('is done all the same, and cleared up later', async () => {
    expect(await mergeBeside((share) => share > FILLING && refuseToClear())).toMatchObject({ kind: 'done' });
    vi.restoreAllMocks();
    expect(await tab.store.card(firstCard('p'))).toMatchObject({ deck: 'f' });
    await tab.store.tidy(TODAY);
    expect((await dump(tab.db))['cards_a']).toEqual([]);
    await expectSound(tab.db);
  });

  it('tells why it failed, where it did', async () => {
    const repair = breakWrites(/tallies/, noRoom);
    expect(await mergeBeside((share) => share > FILLING && refuseToClear())).toEqual(FULL);
    repair();
  });
});

it('a database that was closed says so', async () => {
  tab.db.close();
  expect(await tab.store.act('edit', someChanges, timeOn(TODAY))).toEqual({
    kind: 'failed',
    failure: 'closed',
  });
});

it('a bug is thrown on, and nothing of its action is kept', async () => {
  const repair = breakWrites(/cards/, new TypeError('a bug'));
  await expect(answer()).rejects.toThrow('a bug');
  repair();
  expect(await dump(tab.db)).toEqual(before);
});
