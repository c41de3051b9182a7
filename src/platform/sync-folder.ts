import { keptHandle } from './kept-handle.ts';

export type FolderAccess = 'granted' | 'prompt' | 'denied';

/** Why a folder did not do what it was asked: `busy` is another app that holds the file just now. */
export type FolderFault = 'gone' | 'not-allowed' | 'full' | 'busy' | 'failed';

export type FolderResult<Value> =
  { readonly kind: 'done'; readonly value: Value } | { readonly kind: 'failed'; readonly fault: FolderFault };

/** A file of the folder; null where it is there and can't be opened. */
export interface ListedFile {
  readonly name: string;
  readonly file: File | null;
}

/** A folder of this device's disk that a person let the app into. */
export interface SyncFolder {
  readonly name: string;
  access(): Promise<FolderAccess>;
  /** Asks the person; only from a press. */
  ask(): Promise<FolderAccess>;
  /** The files whose names are wanted. */
  files(wants: (name: string) => boolean): Promise<FolderResult<readonly ListedFile[]>>;
  /** Writes a file, whole or not at all, and looks whether it is there as it was given. */
  write(name: string, content: Blob): Promise<FolderResult<File>>;
}

export interface SyncFolders {
  readonly isSupported: boolean;
  /** Lets the person choose one and keeps it; null where she thought better of it. Only from a press. */
  choose(): Promise<FolderResult<SyncFolder | null>>;
  /** The one that was chosen, on this visit or an earlier one. */
  kept(): Promise<SyncFolder | null>;
  forget(): Promise<void>;
}

/** What TypeScript's library of the DOM does not know yet. */
interface DirectoryHandle extends FileSystemDirectoryHandle {
  queryPermission(wished: Wished): Promise<PermissionState>;
  requestPermission(wished: Wished): Promise<PermissionState>;
}

interface Wished {
  readonly mode: 'readwrite';
}

interface Picker {
  showDirectoryPicker(options: Wished & { readonly id: string }): Promise<unknown>;
}

const WISHED: Wished = { mode: 'readwrite' };
const ID = 'engram';
/** Where Chromium writes until a file is whole; one that a crash left stays there. */
const SWAP = '.crswap';

export function browserFolders(): SyncFolders {
  const kept = keptHandle('engram-folder');
  return {
    isSupported: hasPicker(window),
    choose: () =>
      resultOf(async () => {
        const handle = await pick();
        if (handle) await kept.keep(handle);
        return handle && folderOf(handle);
      }),
    async kept() {
      // What can't be read now is read on another visit.
      const handle = await kept.read().catch(() => null);
      return isDirectory(handle) ? folderOf(handle) : null;
    },
    forget: () => kept.keep(null),
  };
}

async function pick(): Promise<DirectoryHandle | null> {
  if (!hasPicker(window)) return null;
  try {
    const handle = await window.showDirectoryPicker({ id: ID, ...WISHED });
    return isDirectory(handle) ? handle : null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** The folder behind what the browser handed over. */
export const folderOf = (handle: DirectoryHandle): SyncFolder => ({
  name: handle.name,
  access: () => handle.queryPermission(WISHED).catch(() => 'prompt' as const),
  // Without a press the browser does not even ask.
  ask: () => handle.requestPermission(WISHED).catch(() => 'prompt' as const),
  files: (wants) => resultOf(() => listFiles(handle, wants)),
  write: (name, content) => resultOf(() => writeWhole(handle, name, content)),
});

async function listFiles(
  folder: DirectoryHandle,
  wants: (name: string) => boolean,
): Promise<readonly ListedFile[]> {
  const entries = await entriesOf(folder);
  return Promise.all(
    entries.flatMap((entry) =>
      entry.kind === 'file' && wants(entry.name)
        ? [entry.getFile().then(found, () => ({ name: entry.name, file: null }))]
        : [],
    ),
  );
}

const found = (file: File): ListedFile => ({ name: file.name, file });

/** What is written goes to a file beside it, which takes its place when it is closed, in one step. */
async function writeWhole(folder: DirectoryHandle, name: string, content: Blob): Promise<File> {
  await removeSwaps(folder, name);
  const entry = await folder.getFileHandle(name, { create: true });
  const stream = await entry.createWritable();
  try {
    await stream.write(content);
  } catch (error) {
    await stream.abort().catch(() => undefined);
    throw error;
  }
  await stream.close();
  const written = await entry.getFile();
  if (written.size !== content.size) throw new Error('It is not there as it was written');
  return written;
}

async function removeSwaps(folder: DirectoryHandle, name: string): Promise<void> {
  const swaps = (await entriesOf(folder)).filter(
    (entry) => entry.name.startsWith(`${name}.`) && entry.name.endsWith(SWAP),
  );
  // One that stays is in nobody's way.
  await Promise.all(swaps.map((swap) => folder.removeEntry(swap.name).catch(() => undefined)));
}

async function entriesOf(
  folder: DirectoryHandle,
): Promise<readonly (FileSystemDirectoryHandle | FileSystemFileHandle)[]> {
  const entries: (FileSystemDirectoryHandle | FileSystemFileHandle)[] = [];
  for await (const entry of folder.values()) entries.push(entry);
  return entries;
}

const FAULTS: Readonly<Record<string, FolderFault>> = {
  NotFoundError: 'gone',
  NotAllowedError: 'not-allowed',
  SecurityError: 'not-allowed',
  QuotaExceededError: 'full',
  NoModificationAllowedError: 'busy',
  InvalidModificationError: 'busy',
};

/** Whatever goes wrong on a disk is an answer: no folder is a reason to stop studying. */
async function resultOf<Value>(work: () => Promise<Value>): Promise<FolderResult<Value>> {
  try {
    return { kind: 'done', value: await work() };
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    return { kind: 'failed', fault: FAULTS[name] ?? 'failed' };
  }
}

const hasPicker = (page: object): page is Picker =>
  'showDirectoryPicker' in page && typeof page.showDirectoryPicker === 'function';

const isDirectory = (value: unknown): value is DirectoryHandle =>
  typeof value === 'object' &&
  value !== null &&
  'kind' in value &&
  value.kind === 'directory' &&
  'queryPermission' in value &&
  'requestPermission' in value;
