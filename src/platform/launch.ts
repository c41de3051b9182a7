import type { Arrived } from './shared-files.ts';

/** Files that were opened with the installed app, by the device's own ways to open a file. */
export interface Launches {
  /** Calls for those that opened this page, too, however late it listens. */
  onFiles(take: (arrived: Arrived) => void): void;
}

/** Chromium's; no type of the platform knows it. */
interface LaunchQueue {
  setConsumer(consume: (launch: { readonly files?: readonly FileHandle[] }) => void): void;
}

type FileHandle = Pick<FileSystemFileHandle, 'getFile'>;

declare global {
  interface Window {
    readonly launchQueue?: LaunchQueue;
  }
}

export const browserLaunches: Launches = {
  onFiles(take) {
    window.launchQueue?.setConsumer(({ files = [] }) => {
      // The app may have been opened without any.
      if (files.length > 0) void read(files).then(take);
    });
  },
};

async function read(handles: readonly FileHandle[]): Promise<Arrived> {
  const read = await Promise.all(handles.map((handle) => handle.getFile().catch(() => null)));
  const files = read.filter((file) => file !== null);
  return { files, isWhole: files.length === handles.length };
}
