import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SCHEMA_VERSIONS } from '../../../src/storage/database.ts';
import { openDatabase, type OpenResult } from '../../../src/storage/open.ts';
import { seededRandom } from '../../helpers/simulation-random.ts';
import { openRaw } from '../../helpers/storage-raw.ts';
import { emptyDisk } from '../../helpers/storage.ts';

const LAST = Math.max(...SCHEMA_VERSIONS.map(({ version }) => version));
const opened: { close(): void }[] = [];
const events = { onBlocked: vi.fn<() => void>(), onReplaced: vi.fn<() => void>() };

async function open(seed = 1): Promise<OpenResult> {
  const result = await openDatabase(seededRandom(seed), events);
  if (result.kind === 'open') opened.push(result.db);
  return result;
}

/** What another version of the app opens. */
async function openOther(version: number, upgrade?: (db: IDBDatabase) => void): Promise<IDBDatabase> {
  const db = await openRaw(version, upgrade);
  opened.push(db);
  return db;
}

beforeEach(() => {
  emptyDisk();
  vi.clearAllMocks();
});

afterEach(() => {
  for (const db of opened.splice(0)) db.close();
});

describe('opening', () => {
  it('gives the device an id on the first visit and keeps it', async () => {
    const first = await open(1);
    const second = await open(2);
    expect(first).toMatchObject({ kind: 'open', isNew: true });
    const device = first.kind === 'open' && first.device;
    expect(second).toMatchObject({ kind: 'open', device, isNew: false });
  });

  it('leaves alone what a newer app wrote', async () => {
    const newer = await openOther((LAST + 1) * 10, (db) => db.createObjectStore('of the future'));
    newer.close();
    expect(await open()).toEqual({ kind: 'newer' });
    const after = await openOther((LAST + 1) * 10);
    expect([...after.objectStoreNames]).toEqual(['of the future']);
  });

  it('says that there is no database', async () => {
    vi.spyOn(Dexie.dependencies.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('not in a private window', 'SecurityError');
    });
    expect(await open()).toEqual({ kind: 'unavailable' });
  });
});

describe('two versions of the app', () => {
  it('says that an older one is in the way, and goes on once it is closed', async () => {
    const older = await openOther(1);
    const opening = open();
    await vi.waitFor(() => expect(events.onBlocked).toHaveBeenCalledOnce());
    older.close();
    expect((await opening).kind).toBe('open');
  });

  it('lets go of the database when a newer one wants to upgrade it', async () => {
    const present = await open();
    if (present.kind !== 'open') throw new Error(present.kind);
    const newer = await openOther((LAST + 1) * 10);
    expect(newer.version).toBe((LAST + 1) * 10);
    expect(events.onReplaced).toHaveBeenCalledOnce();
    await expect(present.db.readMeta('device')).rejects.toThrow(Dexie.errnames.DatabaseClosed);
  });
});
