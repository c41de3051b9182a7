import { beforeEach, describe, expect, it } from 'vitest';
import { collectionOf } from '../../../src/domain/collection.ts';
import { newEventId } from '../../../src/domain/ids.ts';
import { fieldOf, noteKey } from '../../../src/domain/record.ts';
import { epochMs, HOUR } from '../../../src/domain/units.ts';
import { mergeIn } from '../../../src/storage/merge.ts';
import { seededRandom } from '../../helpers/simulation-random.ts';
import { answerTo, deckOf, edit, firstCard, noteId } from '../../helpers/storage-drafts.ts';
import { dump, expectSound, timeOn, TODAY, valueOf, type Tab } from '../../helpers/storage.ts';
import { noteRecord, TABLET } from '../domain/builders.ts';
import { begin, LATER, kept, restore } from '../../helpers/storage-snapshots.ts';

const random = seededRandom(33);
let tab: Tab;

beforeEach(async () => {
  tab = await begin(random);
});

describe('what is no part of a snapshot', () => {
  it('goes on: the clock is never set back, and what is written next is later than all that was', async () => {
    const seq = await kept(tab);
    const ahead = epochMs(timeOn(LATER).at + 40 * HOUR);
    await mergeIn(tab.db, collectionOf([], [noteRecord('n', { front: [ahead, 'from ahead'] })]), TODAY);
    const clock = await tab.db.readMeta('clock');
    await restore(tab, seq);
    expect(await tab.db.readMeta('clock')).toEqual(clock);
    valueOf(await tab.store.act('edit', edit('note', 'n', { front: 'here' }), timeOn(LATER, 13)));
    await mergeIn(tab.db, collectionOf([], [noteRecord('n', { front: [ahead, 'from ahead'] })]), LATER);
    expect(await tab.store.note(noteId('n'))).toMatchObject({ front: 'here' });
  });

  it('stays: what no backup holds, the device and when others were heard', async () => {
    const seq = await kept(tab);
    await answerTo(tab, firstCard('m'), 'easy', timeOn(LATER));
    const peer = { device: TABLET, name: 'Tablet', made: epochMs(1), heard: epochMs(2), seen: {} };
    await tab.db.peers.add(peer);
    const [deeds, device] = [await tab.db.readMeta('deeds'), await tab.db.readMeta('device')];
    await restore(tab, seq);
    expect(await tab.db.readMeta('deeds')).toEqual(deeds);
    expect(await tab.db.readMeta('device')).toBe(device);
    expect(await tab.db.peers.toArray()).toEqual([peer]);
  });

  it('has the deck that ships looked at again', async () => {
    const seq = await kept(tab);
    await tab.store.markShipped('newer');
    await restore(tab, seq);
    expect(await tab.store.shippedVersion()).toBeUndefined();
  });
});

describe('undoing after a restore', () => {
  it('takes back an answer that stayed', async () => {
    const seq = await kept(tab);
    await answerTo(tab, firstCard('m'), 'easy', timeOn(LATER));
    await restore(tab, seq, timeOn(LATER, 13));
    expect(valueOf(await tab.store.undoLast(timeOn(LATER, 14)))?.events).toHaveLength(1);
    expect(await tab.store.card(firstCard('m'))).toMatchObject({ schedule: { kind: 'new' } });
    await expectSound(tab.db);
  });

  it('leaves alone what is no longer there: a later merge brings it whole', async () => {
    const seq = await kept(tab);
    valueOf(await tab.store.act('import', deckOf('e', ['q']), timeOn(LATER)));
    valueOf(await tab.store.act('delete', edit('deck', 'd', { deleted: true }), timeOn(LATER)));
    valueOf(await tab.store.act('edit', edit('note', 'n', { front: 'since' }), timeOn(LATER)));
    const present = await tab.store.collection();
    await restore(tab, seq, timeOn(LATER, 13));
    const restored = await dump(tab.db);
    expect(await tab.store.lastChange(LATER)).toBeNull();
    expect(valueOf(await tab.store.undoLast(timeOn(LATER, 14)))).toBeNull();
    expect(await dump(tab.db)).toEqual(restored);
    await mergeIn(tab.db, present, LATER);
    expect(await tab.store.note(noteId('q'))).toMatchObject({ front: 'front of q' });
    expect(
      fieldOf((await tab.store.collection()).records.get(noteKey(noteId('q'))), 'deleted'),
    ).toBeUndefined();
  });

  it('takes back of an action what is left of it', async () => {
    valueOf(await tab.store.act('edit', edit('note', 'n', { front: 'first' }), timeOn(LATER)));
    const seq = await kept(tab);
    const both = {
      events: [{ kind: 'manual', change: 'reset', id: newEventId(random), card: firstCard('n') }] as const,
      fields: edit('note', 'n', { front: 'second' }).fields,
    };
    valueOf(await tab.store.act('edit', both, timeOn(LATER, 13)));
    await restore(tab, seq, timeOn(LATER, 14));
    expect(await tab.store.card(firstCard('n'))).toMatchObject({ schedule: { kind: 'new' } });
    valueOf(await tab.store.undoLast(timeOn(LATER, 15)));
    expect(await tab.store.card(firstCard('n'))).toMatchObject({ schedule: { kind: 'learning' } });
    expect(await tab.store.note(noteId('n'))).toMatchObject({ front: 'first' });
    valueOf(await tab.store.undoLast(timeOn(LATER, 16)));
    expect(await tab.store.note(noteId('n'))).toMatchObject({ front: 'front of n' });
  });

  it('forgets the actions of days before, as tidying does', async () => {
    const seq = await kept(tab);
    await restore(tab, seq);
    expect(await tab.db.undo.count()).toBe(0);
  });
});
