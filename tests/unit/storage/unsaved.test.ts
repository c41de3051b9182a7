import { beforeEach, describe, expect, it } from 'vitest';
import { collectionOf } from '../../../src/domain/collection.ts';
import { epochMs } from '../../../src/domain/units.ts';
import { mergeIn } from '../../../src/storage/merge.ts';
import { backupMade, beginBackup, readUnsaved } from '../../../src/storage/unsaved.ts';
import { answerTo, deckOf, edit, firstCard, reviewOf } from '../../helpers/storage-drafts.ts';
import { breakWrites } from '../../helpers/storage-faults.ts';
import { seededRandom } from '../../helpers/simulation-random.ts';
import { emptyDisk, openTab, timeOn, TODAY, valueOf, type Tab } from '../../helpers/storage.ts';
import { noteRecord } from '../domain/builders.ts';

let tab: Tab;
let hour: number;

beforeEach(async () => {
  emptyDisk();
  hour = 5;
  tab = await openTab(seededRandom(1));
  valueOf(await tab.store.act(null, deckOf('d', ['n', 'm', 'o']), timeOn(TODAY, hour)));
});

const now = () => timeOn(TODAY, ++hour);
const unsaved = async () => {
  const { answers, changes } = await readUnsaved(tab.db);
  return [answers, changes];
};
const answer = (note: string) => answerTo(tab, firstCard(note), 'easy', now());
const change = async () =>
  valueOf(await tab.store.act('edit', edit('note', 'n', { front: `${hour}` }), now()));
const undo = async (which?: 'answer', small = Infinity) =>
  valueOf(await tab.store.undoLast(now(), which, { small }));
const exportAll = async () => backupMade(tab.db, await beginBackup(tab.db), now().at);

describe('what would be lost', () => {
  it('is nothing on a device where nobody did anything: what ships with the app comes again', async () => {
    expect(await readUnsaved(tab.db)).toEqual({ answers: 0, changes: 0, since: null });
  });

  it('is each answer and each other action, until it is taken back', async () => {
    await answer('n');
    await answer('m');
    await change();
    expect(await unsaved()).toEqual([2, 1]);
    await undo('answer');
    expect(await unsaved()).toEqual([1, 1]);
    await undo();
    expect(await unsaved()).toEqual([1, 0]);
  });

  it('is never less than nothing: what was done before anything was counted is taken back as one more change', async () => {
    await answer('n');
    await tab.db.meta.delete('deeds');
    await undo('answer');
    expect(await unsaved()).toEqual([0, 1]);
    await answer('n');
    expect(await unsaved()).toEqual([1, 1]);
  });

  it('counts what is built beside the collection, and its taking back', async () => {
    valueOf(await tab.store.act('edit', edit('note', 'n', { front: 'x' }), now(), { small: -1 }));
    expect(await unsaved()).toEqual([0, 1]);
    await undo(undefined, -1);
    expect(await unsaved()).toEqual([0, 0]);
  });

  it('does not count what a merge brings: it exists elsewhere', async () => {
    const incoming = collectionOf([], [noteRecord('p', { deck: [1, 'd'], front: [1, 'P'] })]);
    await mergeIn(tab.db, incoming, TODAY);
    expect(await unsaved()).toEqual([0, 0]);
  });

  it('does not count an answer that was not kept', async () => {
    const card = (await tab.store.card(firstCard('n')))!;
    const repair = breakWrites(/cards/, new DOMException('no room', 'QuotaExceededError'), 'commit');
    await tab.store.answer(reviewOf(card, 'good', now(), tab.store.device));
    repair();
    expect(await unsaved()).toEqual([0, 0]);
  });

  it('does not count an answer that another tab was quicker with', async () => {
    const card = (await tab.store.card(firstCard('n')))!;
    await answer('n');
    valueOf(await tab.store.answer(reviewOf(card, 'good', now(), tab.store.device)));
    expect(await unsaved()).toEqual([1, 0]);
  });
});

describe('a backup', () => {
  beforeEach(async () => {
    await answer('n');
    await change();
  });

  it('leaves nothing to lose, and is remembered', async () => {
    await backupMade(tab.db, await beginBackup(tab.db), epochMs(77));
    expect(await readUnsaved(tab.db)).toEqual({ answers: 0, changes: 0, since: 77 });
  });

  it('that was stopped changes nothing', async () => {
    await beginBackup(tab.db);
    await answer('m');
    expect(await unsaved()).toEqual([2, 1]);
    await undo('answer');
    expect(await unsaved()).toEqual([1, 1]);
  });

  it('lacks what was done while it was written', async () => {
    const held = await beginBackup(tab.db);
    await answer('m');
    await backupMade(tab.db, held, now().at);
    expect(await unsaved()).toEqual([1, 0]);
  });

  it('lacks that something in it was taken back', async () => {
    await exportAll();
    await undo('answer');
    await undo();
    expect(await unsaved()).toEqual([0, 2]);
    await exportAll();
    expect(await unsaved()).toEqual([0, 0]);
  });

  it('lacks what was taken back and answered anew while it was written', async () => {
    const held = await beginBackup(tab.db);
    await undo('answer');
    await answer('n');
    await backupMade(tab.db, held, now().at);
    expect(await unsaved()).toEqual([1, 1]);
  });

  it('is the same when another ends first', async () => {
    const first = await beginBackup(tab.db);
    await answer('m');
    const second = await beginBackup(tab.db);
    await answer('o');
    await backupMade(tab.db, second, now().at);
    await backupMade(tab.db, first, now().at);
    expect(await unsaved()).toEqual([1, 0]);
  });
});
