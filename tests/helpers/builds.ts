import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The folder of the built app that the browser tests play. */
export const BUILD = resolve(import.meta.dirname, '../..', process.env['ENGRAM_DIST'] ?? 'dist');

/** A copy of the built app that browsers take for a newer version: its page says so in a meta element. */
export async function newerBuild(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'engram-newer-'));
  await cp(BUILD, folder, { recursive: true });
  await edit(join(folder, 'index.html'), '<meta charset', '<meta name="newer" />\n    <meta charset');
  await edit(
    join(folder, 'sw.js'),
    /\{"revision":"\w+","url":"index.html"\}/,
    '{"revision":"newer","url":"index.html"}',
  );
  return folder;
}

async function edit(file: string, from: string | RegExp, to: string): Promise<void> {
  const before = await readFile(file, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} does not hold ${String(from)}`);
  await writeFile(file, after);
}
