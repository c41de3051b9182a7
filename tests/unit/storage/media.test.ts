import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fingerprint } from '../../../src/domain/fingerprint.ts';
import { newDeckId, newNoteId, type NoteId } from '../../../src/domain/ids.ts';
import { mediaKey, mediaMarkdown, readMediaName, type MediaName } from '../../../src/domain/media.ts';
import { epochMs, studyDay } from '../../../src/domain/units.ts';
import { keepComing, mediaOf } from '../../../src/storage/media-rows.ts';
import type { Media } from '../../../src/storage/media.ts';
import { mediaItem } from '../../helpers/media-files.ts';
import { seededRandom } from '../../helpers/simulation-random.ts';
import { breakWrites } from '../../helpers/storage-faults.ts';
import { deckOf, edit } from '../../helpers/storage-drafts.ts';
import { kept } from '../../helpers/storage-snapshots.ts';
import { emptyDisk, openTab, timeOn, TODAY, valueOf, type Tab } from '../../helpers/storage.ts';

const random = seededRandom(5);
const on = (offset: number, hour = 12) => timeOn(studyDay(TODAY + offset), hour);

let tab: Tab;
let media: Media;
let note: NoteId;

beforeEach(async () => {
  vi.restoreAllMocks();
  emptyDisk();
  tab = await openTab(random);
  media = await tab.store.media();
  note = newNoteId(random);
  valueOf(await tab.store.act('import', deckOf(newDeckId(random), [note]), on(-90)));
});

const add = async (byte: number, offset = -60): Promise<MediaName> =>
  valueOf(await media.add(mediaItem(Uint8Array.of(byte, 1)), on(offset).at));

async function write(name: MediaName, offset: number, field = 'back'): Promise<void> {
  const text = mediaMarkdown(name, '');
  const { fields } = edit('note', note, { [field]: text });
  const draft = { events: [], fields: [...fields, ...(await media.fieldsFor([text]))] };
  valueOf(await tab.store.act('edit', draft, on(offset)));
}

const isHere = async (name: MediaName): Promise<boolean> =>
  (await media.read(readMediaName(name)!.id)) !== undefined;

describe('a picture', () => {
  it('is kept once by what is in it, and its size is known', async () => {
    expect(await add(1)).toBe(await add(1));
    await add(2);
    expect(await media.holdings()).toEqual({ count: 2, bytes: 4 });
  });

  it('has a record once a text names it, and not again', async () => {
    const name = await add(1);
    const { id } = readMediaName(name)!;
    await write(name, 0);
    const { records } = await tab.store.collection();
    expect(records.get(mediaKey(id))?.fields).toMatchObject({
      type: [expect.any(String), 'image/webp'],
      bytes: [expect.any(String), 2],
    });
    expect(await media.fieldsFor([name])).toEqual([]);
    expect(await media.fieldsFor(['nothing'])).toEqual([]);
  });

  it('has it again after Undo took the card that brought it', async () => {
    const name = await add(1);
    await write(name, 0);
    valueOf(await tab.store.undoLast(on(0, 13)));
    expect(await media.fieldsFor([name])).toHaveLength(2);
  });

  it('that has no room is told of, and nothing was written', async () => {
    breakWrites(/^media$/, new DOMException('no room', 'QuotaExceededError'));
    const refused = await media.add(mediaItem(Uint8Array.of(1)), on(0).at);
    expect(refused).toEqual({ kind: 'failed', failure: 'full' });
    expect((await media.holdings()).count).toBe(0);
  });

  it('counts for the fingerprint by its record, not by its bytes', async () => {
    const name = await add(1);
    const before = fingerprint(await tab.store.collection());
    await add(2);
    expect(fingerprint(await tab.store.collection())).toBe(before);
    await write(name, 0);
    const written = fingerprint(await tab.store.collection());
    expect(written).not.toBe(before);
    await tab.db.media.clear();
    expect(fingerprint(await tab.store.collection())).toBe(written);
  });
});

describe('tidying', () => {
  it('removes what nothing named for a month', async () => {
    const [old, young] = [await add(1, -31), await add(2, -29)];
    await tab.store.tidy(TODAY);
    expect([await isHere(old), await isHere(young)]).toEqual([false, true]);
  });

  it.each(['back', 'front', 'picture', 'of a newer app'])('leaves what a text names: %s', async (field) => {
    const name = await add(1);
    await write(name, -50, field);
    await tab.store.tidy(TODAY);
    expect(await isHere(name)).toBe(true);
  });

  it('leaves what a card names that was deleted within a month, and no longer', async () => {
    const name = await add(1);
    await write(name, -50);
    valueOf(await tab.store.act('delete', edit('note', note, { deleted: true }), on(-29)));
    await tab.store.tidy(TODAY);
    expect(await isHere(name)).toBe(true);
    await tab.store.tidy(studyDay(TODAY + 8));
    expect(await isHere(name)).toBe(false);
  });

  it('leaves what Undo may bring back', async () => {
    const name = await add(1);
    await write(name, -50);
    valueOf(await tab.store.act('edit', edit('note', note, { back: 'no more' }), on(0)));
    await tab.store.tidy(TODAY);
    expect(await isHere(name)).toBe(true);
    valueOf(await tab.store.undoLast(on(0, 13)));
    expect((await tab.store.note(note))?.back).toContain(name);
  });

  it('leaves what a snapshot may bring back, until that gives way', async () => {
    const name = await add(1);
    await write(name, -50);
    await kept(tab, { reason: 'delete' });
    valueOf(await tab.store.act('edit', edit('note', note, { back: 'no more' }), on(-40)));
    await tab.store.tidy(TODAY);
    expect(await isHere(name)).toBe(true);
    await tab.db.snapshots.clear();
    await tab.store.tidy(studyDay(TODAY + 8));
    expect(await isHere(name)).toBe(false);
  });

  it('looks once a week, also after a clock that was ahead', async () => {
    await add(1);
    await tab.store.tidy(TODAY);
    const next = await add(2);
    await tab.store.tidy(studyDay(TODAY + 6));
    expect(await isHere(next)).toBe(true);
    await tab.db.writeMeta('mediaTidied', epochMs(on(4_000).at));
    await tab.store.tidy(studyDay(TODAY + 7));
    expect(await isHere(next)).toBe(false);
  });

  it('leaves all where a text was written meanwhile', async () => {
    const name = await add(1);
    vi.spyOn(tab.db.undo, 'toArray').mockImplementationOnce((async () => {
      await write(name, 0);
      return [];
    }) as never);
    await tab.store.tidy(TODAY);
    expect(await isHere(name)).toBe(true);
  });

  it('leaves what is taken again, though nothing named it', async () => {
    await add(1);
    const name = await add(1, 0);
    await tab.store.tidy(TODAY);
    expect(await isHere(name)).toBe(true);
  });
});

describe('what comes with a backup', () => {
  const [one, two] = [mediaItem(Uint8Array.of(1)), mediaItem(Uint8Array.of(2), 'audio/ogg')];

  it('is kept unless it is here', async () => {
    await media.add(one, on(0).at);
    expect(await keepComing(tab.db, [one, two, two])).toEqual({ kind: 'done', value: 1 });
    expect((await media.read(two.id))?.type).toBe('audio/ogg');
    expect((await tab.db.media.get(one.id))?.kept).toBe(on(0).at);
  });

  it('is tidied away where the collection that names it was not brought in', async () => {
    await keepComing(tab.db, [one]);
    await tab.store.tidy(TODAY);
    expect((await media.holdings()).count).toBe(0);
  });

  it('goes out again where a text names it', async () => {
    await keepComing(tab.db, [one, two]);
    await write(`${two.id}.ogg` as MediaName, 0);
    const { records } = await tab.store.collection();
    expect(await mediaOf(tab.db, records.values())).toEqual([two.id]);
  });
});
