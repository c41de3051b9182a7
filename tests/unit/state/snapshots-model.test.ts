import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DAY, epochMs, HOUR, studyDay, type Now } from '../../../src/domain/units.ts';
import { OptionsModel } from '../../../src/state/options-model.ts';
import { SnapshotsModel, type RestorePhase } from '../../../src/state/snapshots-model.ts';
import type { AppContext } from '../../../src/state/app-context.ts';
import { restoreSnapshot } from '../../../src/storage/snapshots-restore.ts';
import { readSnapshots } from '../../../src/storage/snapshots.ts';
import type { LongWork, WorkResult } from '../../../src/workers/long-work.ts';
import { deckId, deckOf, edit, names } from '../../helpers/storage-drafts.ts';
import { breakWrites } from '../../helpers/storage-faults.ts';
import { kept } from '../../helpers/storage-snapshots.ts';
import { seededRandom } from '../../helpers/simulation-random.ts';
import { emptyDisk, nowOn, openTab, timeOn, TODAY, valueOf, type Tab } from '../../helpers/storage.ts';

const LATER = studyDay(TODAY + 3);
let tab: Tab;
let now: Now;
const announce = vi.fn<() => void>();

beforeEach(async () => {
  vi.restoreAllMocks();
  announce.mockClear();
  emptyDisk();
  tab = await openTab(seededRandom(51));
  valueOf(await tab.store.act('import', deckOf('d', ['n', 'm']), timeOn(TODAY)));
  now = nowOn(LATER);
});

const contextOf = () => ({ store: tab.store, clock: { now: () => now }, announce });

/** A model; without a work of its own it restores what is on the disk. */
const modelOf = (
  restore: LongWork['restore'] = (seq, time, { progress }) => restoreSnapshot(tab.db, seq, time, progress),
): SnapshotsModel => new SnapshotsModel({ ...contextOf(), work: async () => ({ restore }) });

async function refreshed(restore?: LongWork['restore']): Promise<SnapshotsModel> {
  const model = modelOf(restore);
  await model.refresh();
  return model;
}

describe('the snapshots', () => {
  it('are listed, the newest first, with what they hold and how many midnights ago', async () => {
    await kept(tab, { reason: 'delete', about: 'Biology', ...timeOn(TODAY, 23) });
    await kept(tab, { ...timeOn(TODAY, 25) });
    const model = modelOf();
    expect(model.lines.value).toBeNull();
    now = { at: timeOn(TODAY, 26).at, utcOffset: 0 };
    await model.refresh();
    expect(model.lines.value).toMatchObject([
      { reason: 'merge', about: 'Tablet', daysAgo: 0, cards: 2, answers: 0, at: timeOn(TODAY, 25).at },
      { reason: 'delete', about: 'Biology', daysAgo: 1 },
    ]);
    // Where the person is, midnight was before both; or the clock was set back.
    now = { at: timeOn(TODAY, 26).at, utcOffset: 120 };
    await model.refresh();
    expect(model.lines.value?.map(({ daysAgo }) => daysAgo)).toEqual([0, 0]);
    now = { at: epochMs(now.at - 9 * DAY), utcOffset: 0 };
    await model.refresh();
    expect(model.lines.value?.map(({ daysAgo }) => daysAgo)).toEqual([0, 0]);
  });

  it('are none in a new collection', async () => {
    expect((await refreshed()).lines.value).toEqual([]);
  });
});

describe('restoring', () => {
  it('asks first, tells how far it is, and that it is done', async () => {
    await kept(tab);
    valueOf(await tab.store.act('edit', edit('note', 'n', { front: 'since' }), timeOn(LATER)));
    const model = await refreshed();
    const [line] = model.lines.value!;
    const phases: RestorePhase['kind'][] = [];
    model.phase.subscribe(({ kind }) => phases.push(kind));
    await model.confirm();
    expect(phases).toEqual(['idle']);
    model.ask(line!);
    expect(await tab.store.note('n' as never)).toMatchObject({ front: 'since' });
    await model.confirm();
    expect([...new Set(phases)]).toEqual(['idle', 'asking', 'working', 'done']);
    expect(model.phase.value).toEqual({ kind: 'done', line });
    expect(await tab.store.note('n' as never)).toMatchObject({ front: 'front of n' });
    expect(model.lines.value?.map(({ reason }) => reason)).toEqual(['restore', 'merge']);
    expect(model.lines.value?.[0]).toMatchObject({ at: now.at, daysAgo: 0 });
    expect(announce).toHaveBeenCalledOnce();
  });

  it('is done with the time of the moment, and not at all after a thought', async () => {
    const seq = await kept(tab);
    const restore = vi.fn<LongWork['restore']>(async () => ({ kind: 'done', value: null }));
    const model = await refreshed(restore);
    const [line] = model.lines.value!;
    model.ask(line!);
    expect(model.isLeft(line!)).toBe(false);
    model.cancel();
    expect(model.phase.value).toEqual({ kind: 'idle' });
    expect(model.isLeft(line!)).toBe(true);
    await model.confirm();
    expect(restore).not.toHaveBeenCalled();
    model.ask(line!);
    await model.confirm();
    expect(restore).toHaveBeenCalledWith(seq, timeOn(LATER), expect.anything());
  });

  it('asks nothing else meanwhile, and cannot be left', async () => {
    await kept(tab);
    await kept(tab);
    const working: { end?: (result: WorkResult<null>) => void } = {};
    const model = await refreshed((_, __, { progress }) => {
      progress(0.5);
      return new Promise((resolve) => (working.end = resolve));
    });
    const [first, second] = model.lines.value!;
    model.ask(first!);
    const done = model.confirm();
    await vi.waitFor(() => expect(model.phase.value).toEqual({ kind: 'working', line: first, share: 0.5 }));
    model.ask(second!);
    model.cancel();
    await model.refresh();
    expect(model.phase.value).toMatchObject({ kind: 'working', line: first });
    working.end?.({ kind: 'done', value: null });
    await done;
    expect(model.phase.value).toEqual({ kind: 'done', line: first });
  });

  it('says why where the device refuses, and goes another time', async () => {
    await kept(tab);
    const model = await refreshed();
    const repair = breakWrites(/snapshotParts/, new DOMException('no room', 'QuotaExceededError'));
    model.ask(model.lines.value![0]!);
    await model.confirm();
    expect(model.phase.value).toEqual({ kind: 'failed', failure: 'full' });
    repair();
    model.ask(model.lines.value![0]!);
    await model.confirm();
    expect(model.phase.value).toMatchObject({ kind: 'done' });
  });

  it('does not stay at work where something is broken', async () => {
    await kept(tab);
    const model = await refreshed(() => Promise.reject(new TypeError('a bug')));
    model.ask(model.lines.value![0]!);
    await expect(model.confirm()).rejects.toThrow('a bug');
    expect(model.phase.value).toEqual({ kind: 'failed', failure: 'refused' });
  });

  it('changes nothing where a line that failed does not bring the work', async () => {
    await kept(tab);
    const model = new SnapshotsModel({
      ...contextOf(),
      work: () => Promise.reject(new TypeError('offline')),
    });
    await model.refresh();
    model.ask(model.lines.value![0]!);
    await model.confirm();
    expect(model.phase.value).toEqual({ kind: 'failed', failure: 'refused' });
  });

  it('is no longer asked about what has given way', async () => {
    const seq = await kept(tab);
    const model = await refreshed();
    model.ask(model.lines.value![0]!);
    await model.refresh();
    expect(model.phase.value).toMatchObject({ kind: 'asking' });
    await tab.db.snapshots.delete(seq);
    await model.refresh();
    expect(model.phase.value).toEqual({ kind: 'idle' });
  });
});

const deleting = (deck: string): Promise<number | null> =>
  new OptionsModel(contextOf() as unknown as AppContext, deckId(deck)).delete();
const many = async (count: number): Promise<void> => {
  valueOf(await tab.store.act('import', deckOf('many', names('a', count)), timeOn(TODAY, 13)));
};

describe('deleting a deck', () => {
  it('of many cards puts everything by first: it comes back days later', async () => {
    await many(99);
    valueOf(await tab.store.act('import', deckOf('inside', ['one-more']), timeOn(TODAY, 14)));
    valueOf(await tab.store.act('edit', edit('deck', 'inside', { parent: 'many' }), timeOn(TODAY, 14)));
    now = nowOn(TODAY, 15);
    expect(await deleting('many')).not.toBeNull();
    now = { at: epochMs(timeOn(LATER).at + HOUR), utcOffset: 0 };
    const model = await refreshed();
    expect(model.lines.value).toMatchObject([{ reason: 'delete', about: 'many', cards: 102, daysAgo: 3 }]);
    expect((await tab.store.decks()).liveDecks.size).toBe(1);
    model.ask(model.lines.value![0]!);
    await model.confirm();
    expect((await tab.store.decks()).liveDecks.size).toBe(3);
  });

  it('of few cards puts nothing by: Undo brings those back', async () => {
    await many(99);
    expect(await deleting('many')).not.toBeNull();
    expect(await readSnapshots(tab.db)).toEqual([]);
  });

  it('goes on where there is no room to put anything by', async () => {
    await many(100);
    const repair = breakWrites(/snapshotParts/, new DOMException('no room', 'QuotaExceededError'));
    expect(await deleting('many')).not.toBeNull();
    repair();
    expect(await readSnapshots(tab.db)).toEqual([]);
  });
});
