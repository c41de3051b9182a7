import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { eventually, type DownloadedFile } from './person.ts';

const UNFINISHED = /\.(part|wkdownload)$/;

/** Takes the file that a browser puts into the empty folder of its downloads. */
export async function takeDownload(folder: string): Promise<DownloadedFile> {
  const name = await eventually(
    async () => {
      const files = await readdir(folder);
      return files.some((file) => UNFINISHED.test(file)) ? null : (files[0] ?? null);
    },
    async () => 'No file was downloaded',
  );
  const bytes = await readFile(join(folder, name));
  await rm(join(folder, name));
  return { name, bytes };
}
