import { beforeEach, describe, expect, it, vi } from 'vitest';
import { setField } from '../../../src/domain/change.ts';
import type { DeckId } from '../../../src/domain/ids.ts';
import { Moment } from '../../../src/platform/moments.ts';
import type { ShareResult } from '../../../src/platform/sharing.ts';
import type { AppContext } from '../../../src/state/app-context.ts';
import { BackupModel } from '../../../src/state/backup-model.ts';
import type { LongWork } from '../../../src/workers/long-work.ts';
import { fakeBackups } from '../../helpers/fake-backups.ts';
import { valueOf } from '../../helpers/storage.ts';
import { breakWrites } from '../../helpers/storage-faults.ts';
import { addDeck, newWorld, type World } from '../../helpers/world.ts';

type Export = LongWork['exportBackup'];

let world: World;
let deck: DeckId;
let downloaded: string[];
let shared: string[];
let shareResult: ShareResult;

beforeEach(async () => {
  world = await newWorld();
  deck = await addDeck(world, 'Deck', 1);
  [downloaded, shared, shareResult] = [[], [], 'shared'];
});

const change = async (name: string) =>
  valueOf(
    await world.store.act(
      'edit',
      { events: [], fields: [setField('deck', deck, 'name', name)] },
      await world.store.timeOf(world.clock.now()),
    ),
  );

const written: Export = vi.fn<Export>(() => Promise.resolve({ kind: 'done', value: new Blob(['a backup']) }));

const worldWith = (exportBackup: Export): AppContext => ({
  ...world.context,
  work: () => Promise.resolve({ exportBackup } as LongWork),
});

const lineFails = () => Promise.reject(new Error('The line failed'));

const newModel = (exportBackup: Export = written, canShare = true) =>
  new BackupModel(
    fakeBackups(worldWith(exportBackup), {
      downloads: { download: (_, name) => downloaded.push(name) },
      sharing: {
        canShare: () => canShare,
        share: (file) => {
          shared.push(file.name);
          return Promise.resolve(shareResult);
        },
      },
    }),
  );

/** An export that goes on until the test lets it. */
function slowly() {
  const { reached, reach } = new Moment();
  const exportBackup: Export = async (_, __, { progress, signal }) => {
    progress(0.5);
    await reached;
    return signal?.aborted ? { kind: 'stopped' } : { kind: 'done', value: new Blob(['a backup']) };
  };
  return { exportBackup, end: reach };
}

const unsaved = async () => (await (await world.store.elsewhere()).unsaved()).changes;

describe('an export', () => {
  it('goes to the downloads, named by device and day; nothing is left to lose', async () => {
    await change('New name');
    const model = newModel();
    await model.refresh();
    expect(model.unsaved.value).toEqual({ answers: 0, changes: 1, since: null, days: 0 });
    await model.download();
    const fileName = 'engram-ada-s-phone-2026-02-17.json.gz';
    expect(downloaded).toEqual([fileName]);
    expect(model.phase.value).toEqual({ kind: 'downloaded', fileName });
    expect(model.unsaved.value).toEqual({ answers: 0, changes: 0, since: world.clock.now().at, days: 0 });
  });

  it('is written as the person wants it, and says whose it is', async () => {
    const model = newModel();
    model.setGzip(false);
    await model.download();
    const { device } = world.store;
    const head = { device, deviceName: 'Ada’s phone', made: world.clock.now().at };
    expect(written).toHaveBeenLastCalledWith(
      head,
      { gzip: false, passphrase: null, media: true },
      expect.anything(),
    );
    model.setPassphrase('correct horse');
    model.setWithMedia(false);
    await model.download();
    const encrypted = { gzip: false, passphrase: 'correct horse', media: false };
    expect(written).toHaveBeenLastCalledWith(head, encrypted, expect.anything());
    expect(downloaded.map((name) => name.slice('engram-ada-s-phone-2026-02-17'.length))).toEqual([
      '.json',
      '.engram',
    ]);
  });

  it('tells how far it is, once at a time', async () => {
    const { exportBackup, end } = slowly();
    const model = newModel(exportBackup);
    const first = model.download();
    await vi.waitFor(() => expect(model.phase.value).toEqual({ kind: 'working', share: 0.5 }));
    await model.download();
    end();
    await first;
    expect(downloaded).toHaveLength(1);
  });

  it('lacks what was done while it was written', async () => {
    await change('before');
    const { exportBackup, end } = slowly();
    const model = newModel(exportBackup);
    const exporting = model.download();
    await vi.waitFor(() => expect(model.phase.value).toEqual({ kind: 'working', share: 0.5 }));
    await change('meanwhile');
    end();
    await exporting;
    expect(model.unsaved.value?.changes).toBe(1);
  });

  it('that is stopped hands over nothing, and nothing counts as kept', async () => {
    await change('New name');
    const { exportBackup, end } = slowly();
    const model = newModel(exportBackup);
    const exporting = model.download();
    await vi.waitFor(() => expect(model.phase.value).toEqual({ kind: 'working', share: 0.5 }));
    model.cancel();
    end();
    await exporting;
    expect(model.phase.value).toEqual({ kind: 'stopped' });
    expect(downloaded).toEqual([]);
    expect(await unsaved()).toBe(1);
  });

  it('that fails says so, and nothing counts as kept', async () => {
    await change('New name');
    const model = newModel(() => Promise.resolve({ kind: 'failed', failure: 'refused' }));
    await model.download();
    expect(model.phase.value).toEqual({ kind: 'failed' });
    expect(downloaded).toEqual([]);
    expect(await unsaved()).toBe(1);
  });

  it('that a line did not bring says so', async () => {
    const model = new BackupModel(fakeBackups({ ...world.context, work: lineFails }));
    await model.download();
    expect(model.phase.value).toEqual({ kind: 'failed' });
  });

  it('that breaks says so too', async () => {
    const model = newModel(() => Promise.reject(new Error('a bug')));
    await expect(model.download()).rejects.toThrow('a bug');
    expect(model.phase.value).toEqual({ kind: 'failed' });
  });

  it('is made though the disk is too full to note it', async () => {
    await change('New name');
    const repair = breakWrites(/meta/, new DOMException('no room', 'QuotaExceededError'));
    const model = newModel();
    await model.download();
    repair();
    expect(downloaded).toHaveLength(1);
    expect(model.phase.value.kind).toBe('downloaded');
    expect(await unsaved()).toBe(1);
  });
});

const ready = async () => {
  const model = newModel();
  await model.share();
  return model;
};

describe('sharing', () => {
  it('is there where the browser can', () => {
    expect(newModel(written, false).canShare).toBe(false);
    expect(newModel(written, true).canShare).toBe(true);
  });

  it('makes the file at the first press and shares it at the second', async () => {
    await change('New name');
    const model = await ready();
    expect(model.phase.value.kind).toBe('ready');
    expect([shared, await unsaved()]).toEqual([[], 1]);
    const sharing = model.share();
    // Browsers refuse what comes later than the press.
    expect(shared).toEqual(['engram-ada-s-phone-2026-02-17.json.gz']);
    await sharing;
    expect(model.phase.value).toEqual({ kind: 'shared' });
    expect(await unsaved()).toBe(0);
    expect(downloaded).toEqual([]);
  });

  it('waits for another press where the person changed her mind', async () => {
    await change('New name');
    const model = await ready();
    shareResult = 'cancelled';
    await model.share();
    expect(model.phase.value.kind).toBe('ready');
    expect(await unsaved()).toBe(1);
  });

  it('puts the file into the downloads where the browser refuses it', async () => {
    const model = await ready();
    shareResult = 'refused';
    await model.share();
    const fileName = 'engram-ada-s-phone-2026-02-17.json.gz';
    expect(model.phase.value).toEqual({ kind: 'refused', fileName });
    expect(downloaded).toEqual([fileName]);
  });

  it('does not share what was made another way than the person wants now', async () => {
    const model = await ready();
    model.setPassphrase('correct horse');
    await model.share();
    expect(shared).toEqual([]);
    await model.share();
    expect(shared).toEqual(['engram-ada-s-phone-2026-02-17.engram']);
  });
});
