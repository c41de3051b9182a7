import { beforeEach, describe, expect, it } from 'vitest';
import { asideTexts } from '../../../src/domain/aside.ts';
import { collectionOf } from '../../../src/domain/collection.ts';
import type { CollectionEvent } from '../../../src/domain/event.ts';
import type { CollectionRecord } from '../../../src/domain/record.ts';
import { mergeIn } from '../../../src/storage/merge.ts';
import { deckOf, edit } from '../../helpers/storage-drafts.ts';
import { seededRandom } from '../../helpers/simulation-random.ts';
import { emptyDisk, openTab, timeOn, TODAY, valueOf, type Tab } from '../../helpers/storage.ts';
import { deckRecord, event, note, noteRecord, record, stamp, TABLET } from '../domain/builders.ts';

let tab: Tab;

beforeEach(async () => {
  emptyDisk();
  tab = await openTab(seededRandom(1));
  valueOf(await tab.store.act('import', deckOf('d', ['n', 'm']), timeOn(TODAY, 8)));
});

const onTablet = (hour: number) => stamp(timeOn(TODAY, hour).at, TABLET);
const write = async (kind: string, id: string, fields: Parameters<typeof edit>[2], hour: number) =>
  valueOf(await tab.store.act('edit', edit(kind, id, fields), timeOn(TODAY, hour)));
const receive = (records: readonly CollectionRecord[], events: readonly CollectionEvent[] = []) =>
  mergeIn(tab.db, collectionOf(events, records), TODAY);

/** What lies aside, in words. */
async function aside(): Promise<readonly string[]> {
  const { records } = await tab.store.aside();
  return records.flatMap(({ record, deck }) =>
    asideTexts(record).map(({ field, text }) => `${record.id} in ${deck}: ${field} "${text}"`),
  );
}

describe('texts that lie aside', () => {
  it('are none where nothing met', async () => {
    await write('note', 'n', { front: 'here' }, 10);
    expect(await aside()).toEqual([]);
  });

  it('are those of notes and decks, with the deck that they are in', async () => {
    await write('note', 'n', { front: 'here', back: 'here' }, 10);
    await write('deck', 'd', { name: 'Here' }, 10);
    await receive([
      noteRecord('n', { front: [onTablet(11), 'there'], back: [onTablet(9), 'there'] }),
      deckRecord('d', { name: [onTablet(11), 'There'] }),
    ]);
    expect(await aside()).toEqual([
      'd in There: name "Here"',
      'n in There: front "here"',
      'n in There: back "there"',
    ]);
  });

  it('come with the names that devices were given', async () => {
    await write('note', 'n', { front: 'here' }, 10);
    const tablet = record('device', TABLET, { name: [onTablet(8), 'Tablet'] });
    await receive([noteRecord('n', { front: [onTablet(11), 'there'] }), tablet]);
    expect((await tab.store.aside()).devices.get(TABLET)).toBe('Tablet');
  });

  it('are not those of a note or a deck that was deleted', async () => {
    await write('note', 'n', { front: 'here' }, 10);
    await write('note', 'm', { front: 'here' }, 10);
    await receive(['n', 'm'].map((id) => noteRecord(id, { front: [onTablet(11), 'there'] })));
    await write('note', 'n', { deleted: true }, 12);
    expect(await aside()).toEqual(['m in d: front "here"']);
    await write('deck', 'd', { deleted: true }, 13);
    expect(await aside()).toEqual([]);
  });

  it('of notes that were joined are read as those of one', async () => {
    await write('note', 'n', { front: 'here' }, 10);
    const same: CollectionEvent = {
      kind: 'same',
      id: event('joined'),
      stamp: onTablet(7),
      notes: [note('m'), note('n')],
    };
    await receive([noteRecord('m', { front: [onTablet(11), 'there'] })], [same]);
    expect(await aside()).toEqual(['m in d: front "here"']);
  });
});
