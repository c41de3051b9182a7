import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The folder of the built app that the browser tests play. */
export const BUILD = resolve(import.meta.dirname, '../..', process.env['ENGRAM_DIST'] || 'dist');

export interface FileEdit {
  /** Where the file is in the built app. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const NEWER: FileEdit = {
  file: 'index.html',
  from: '<meta charset',
  to: '<meta name="newer" />\n    <meta charset',
};

/** A copy of the built app that browsers take for a newer version: its page says so in a meta element. */
export async function newerBuild(...edits: readonly FileEdit[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'engram-newer-'));
  await cp(BUILD, folder, { recursive: true });
  for (const { file, from, to } of [NEWER, ...edits]) {
    await edit(join(folder, file), from, to);
    const revision = new RegExp(String.raw`(?<=\{"revision":")\w+(?=","url":"${file}"\})`);
    await edit(join(folder, 'sw.js'), revision, 'newer');
  }
  return folder;
}

async function edit(file: string, from: string | RegExp, to: string): Promise<void> {
  const before = await readFile(file, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} does not hold ${String(from)}`);
  await writeFile(file, after);
}
