import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keptHandle } from '../../../src/platform/kept-handle.ts';
import { browserFolders, folderOf } from '../../../src/platform/sync-folder.ts';

type Handle = Parameters<typeof folderOf>[0];

const refusal = (name: string) => new DOMException('No', name);

/** A directory whose files are made of blobs; a file is there as it was written once it is closed. */
function directory(files: Readonly<Record<string, string>> = {}, keeps = (content: Blob) => content) {
  const there = new Map(Object.entries(files).map(([name, text]) => [name, new Blob([text])]));
  const fileHandle = (name: string) => ({
    kind: 'file',
    name,
    getFile: async () => new File([there.get(name) ?? ''], name),
    async createWritable() {
      let next = new Blob();
      return {
        write: async (content: Blob) => void (next = content),
        abort: async () => undefined,
        close: async () => void there.set(name, keeps(next)),
      };
    },
  });
  const handle = {
    kind: 'directory',
    name: 'Drive',
    queryPermission: async (): Promise<PermissionState> => 'granted',
    requestPermission: async (): Promise<PermissionState> => 'granted',
    async *values() {
      for (const name of there.keys()) yield fileHandle(name);
      yield { kind: 'directory', name: 'wanted folder' };
    },
    getFileHandle: async (name: string) => fileHandle(name),
    removeEntry: async (name: string) => void there.delete(name),
  };
  return { there, handle: handle as unknown as Handle };
}

describe('a folder', () => {
  it('lists the files that are wanted, and one that can’t be opened as such', async () => {
    const { handle } = directory({ 'wanted a': 'A', 'wanted b': 'B', other: 'C' });
    const values = handle.values.bind(handle);
    vi.spyOn(handle, 'values').mockImplementation(async function* () {
      for await (const entry of values()) {
        if (entry.name === 'wanted b' && entry.kind === 'file') {
          vi.spyOn(entry, 'getFile').mockRejectedValue(refusal('NotReadableError'));
        }
        yield entry;
      }
    } as never);
    const listed = await folderOf(handle).files((name) => name.startsWith('wanted'));
    expect(listed).toMatchObject({
      kind: 'done',
      value: [
        { name: 'wanted a', file: { size: 1 } },
        { name: 'wanted b', file: null },
      ],
    });
  });

  it('writes a file and tidies away what a crash left of it, and of it alone', async () => {
    const swaps = { 'own.gz.crswap': 'x', 'own.gz.1.crswap': 'x', 'other.gz.crswap': 'x' };
    const { there, handle } = directory({ ...swaps, 'own.gz': 'old' });
    const written = await folderOf(handle).write('own.gz', new Blob(['newer']));
    expect(written).toMatchObject({ kind: 'done', value: { name: 'own.gz', size: 5 } });
    expect([...there.keys()]).toEqual(['other.gz.crswap', 'own.gz']);
    expect(await there.get('own.gz')?.text()).toBe('newer');
  });

  it('looks whether it is there as it was given', async () => {
    const { handle } = directory({}, (content) => content.slice(0, 3));
    expect(await folderOf(handle).write('own.gz', new Blob(['newer']))).toEqual({
      kind: 'failed',
      fault: 'failed',
    });
  });

  it.each([
    ['NotFoundError', 'gone'],
    ['NotAllowedError', 'not-allowed'],
    ['SecurityError', 'not-allowed'],
    ['QuotaExceededError', 'full'],
    ['NoModificationAllowedError', 'busy'],
    ['InvalidStateError', 'failed'],
  ])('says why it does not write or list (%s: %s)', async (name, fault) => {
    const { handle } = directory();
    vi.spyOn(handle, 'getFileHandle').mockRejectedValue(refusal(name));
    expect(await folderOf(handle).write('own.gz', new Blob())).toEqual({ kind: 'failed', fault });
    vi.spyOn(handle, 'values').mockImplementation(() => {
      throw refusal(name);
    });
    expect(await folderOf(handle).files(() => true)).toEqual({ kind: 'failed', fault });
  });

  it('that is full in the middle leaves the file that was there', async () => {
    const { there, handle } = directory({ 'own.gz': 'old' });
    const abort = vi.fn<() => Promise<void>>(async () => undefined);
    const write = vi.fn<() => Promise<void>>().mockRejectedValue(refusal('QuotaExceededError'));
    const entry = { createWritable: async () => ({ write, abort }) };
    vi.spyOn(handle, 'getFileHandle').mockResolvedValue(entry as never);
    expect(await folderOf(handle).write('own.gz', new Blob(['newer']))).toEqual({
      kind: 'failed',
      fault: 'full',
    });
    expect(abort).toHaveBeenCalledOnce();
    expect(await there.get('own.gz')?.text()).toBe('old');
  });

  it('that can’t be asked for without a press still waits for one', async () => {
    const { handle } = directory();
    vi.spyOn(handle, 'requestPermission').mockRejectedValue(refusal('SecurityError'));
    vi.spyOn(handle, 'queryPermission').mockRejectedValue(refusal('InvalidStateError'));
    expect([await folderOf(handle).ask(), await folderOf(handle).access()]).toEqual(['prompt', 'prompt']);
  });
});

describe('the folder that a person chose', () => {
  beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
  afterEach(() => void vi.unstubAllGlobals());

  it('is kept until it is forgotten', async () => {
    // Only what can be cloned is kept; a real handle can.
    const handle = { kind: 'directory', name: 'Drive', queryPermission: 1, requestPermission: 1 };
    const folders = choosing(async () => handle);
    expect(await folders.kept()).toBeNull();
    expect(await folders.choose()).toMatchObject({ kind: 'done', value: { name: 'Drive' } });
    expect((await browserFolders().kept())?.name).toBe('Drive');
    await folders.forget();
    expect(await folders.kept()).toBeNull();
  });

  it('may be none, and a refusal is no crash', async () => {
    expect(await choosing(() => Promise.reject(refusal('AbortError'))).choose()).toEqual({
      kind: 'done',
      value: null,
    });
    expect(await choosing(() => Promise.reject(refusal('SecurityError'))).choose()).toEqual({
      kind: 'failed',
      fault: 'not-allowed',
    });
    expect(choosing().isSupported).toBe(false);
    expect(await choosing().choose()).toEqual({ kind: 'done', value: null });
  });

  it.each([5, 'Drive', { kind: 'file' }, { kind: 'directory' }])('is no %j', async (kept) => {
    await keptHandle('engram-folder').keep(kept as object);
    expect(await choosing().kept()).toBeNull();
  });

  it('is none where the browser keeps nothing', async () => {
    const folders = choosing(async () => ({ kind: 'directory', queryPermission: 1, requestPermission: 1 }));
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw refusal('SecurityError');
      },
    });
    expect(await folders.kept()).toBeNull();
    expect(await folders.choose()).toEqual({ kind: 'failed', fault: 'not-allowed' });
  });
});

function choosing(showDirectoryPicker?: () => Promise<unknown>) {
  vi.stubGlobal('window', showDirectoryPicker ? { showDirectoryPicker } : {});
  return browserFolders();
}
