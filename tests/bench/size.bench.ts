import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type Page } from '@playwright/test';
import { openProfile } from '../helpers/bench-profile.ts';
import { benchServer, sizeAddress } from '../helpers/bench-site.ts';
import { splitBackup } from '../helpers/bench-size-split.ts';
import { timedWork, watched, type Watched } from '../helpers/bench-size-watch.ts';
import { addRow, times } from '../helpers/bench-table.ts';

/** For a quick look: `SIZE_CARDS=5000`. */
const CARDS = Number(process.env['SIZE_CARDS'] ?? 100_000);
const STUDIES = { cards: CARDS, due: 200, seed: 3 };
const LONG_MS = 1_200_000;

type Floor = Pick<Watched, 'ms' | 'cpuMs'>;

test.setTimeout(2 * LONG_MS);

test('everything out, into an empty app, and two copies into one', async () => {
  const server = benchServer();
  await server.start();
  const folder = await mkdtemp(join(tmpdir(), 'engram-size-'));
  const visit = async <Result>(
    host: string,
    path: Parameters<typeof sizeAddress>[1],
    work: (page: Page) => Promise<Result>,
    place = '',
  ): Promise<Result> => {
    // A browser for each: memory that one took is not another's.
    const context = await openProfile(join(folder, 'profile'));
    context.setDefaultTimeout(LONG_MS);
    const [page = await context.newPage()] = context.pages();
    await page.goto(sizeAddress(host, path) + place);
    const result = await work(page);
    await context.close();
    return result;
  };

  await visit('here', 'pages/filling/', (page) =>
    page.evaluate((studies) => globalThis.fillBench(studies), STUDIES),
  );
  const whole = join(folder, 'whole.json.gz');
  const exporting = await visit('here', 'app/', (page) => exportTo(page, whole), '#/settings');
  report('Export', exporting, await visit('here', 'pages/size/', (page) => floor(page, 'exporting', null)));

  const imports = (host: string, path: string) =>
    visit(host, 'app/', (page) => importFrom(page, path), '#/import');
  const importing = await imports('empty', whole);
  report(
    'Import into an empty app',
    importing,
    await visit('raw', 'pages/size/', (page) => floor(page, 'importing', whole)),
  );

  const { first, second } = await splitBackup(whole, folder);
  await imports('two', first);
  const mergingFloor = await visit('two', 'pages/size/', (page) => floor(page, 'merging', second));
  const merging = await imports('two', second);
  report('Merge of two copies, half of each in the other', merging, mergingFloor);

  const jobs = [exporting, importing, merging];
  const list = (say: (job: Watched) => string): string => jobs.map(say).join(', ');
  addRow({
    what: 'the most memory of the page and its thread, at each',
    measured: list(({ memory }) => `${Math.round(memory / 1e6)} MB`),
    target: '500 MB',
  });
  addRow({
    what: 'the longest without news of how far it is',
    measured: list(({ silence }) => `${Math.round(silence)} ms`),
    target: '500 ms',
  });
  addRow({
    what: 'the longest that a key or a task took the page',
    measured: list(({ input }) => `${Math.round(input)} ms`),
    target: '100 ms',
  });
  await server.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
});

const seconds = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`;

function report(what: string, found: Floor, floored: Floor): void {
  console.log(`  ${what}: processors ${seconds(found.cpuMs)}, floor ${seconds(floored.cpuMs)}`);
  addRow({
    what: `${what}, ${CARDS / 1_000} k cards and ${CARDS / 100_000} M reviews`,
    measured: seconds(found.ms),
    floor: seconds(floored.ms),
    ratio: `${times(found.ms / floored.ms)} (processors ${times(found.cpuMs / floored.cpuMs)})`,
    target: '2×',
  });
}

async function exportTo(page: Page, path: string): Promise<Watched> {
  const button = page.getByRole('button', { name: 'Export backup', exact: true });
  await button.waitFor();
  // What the screen computes when it opens is not part of it.
  await page.locator('code', { hasText: /^[\dA-Z]{4}-/ }).waitFor();
  const exporting = await watched(page, async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    await download.saveAs(path);
  });
  console.log(`  exporting ${JSON.stringify(exporting)}`);
  return exporting;
}

/** Reads the file and does what the summary says; how long somebody looks at that doesn't count. */
async function importFrom(page: Page, path: string): Promise<Watched> {
  const confirm = page.getByRole('button', { name: 'Import', exact: true });
  await page.getByLabel('Choose files').waitFor();
  const reading = await watched(page, async () => {
    await page.getByLabel('Choose files').setInputFiles(path);
    await confirm.waitFor();
  });
  const writing = await watched(page, async () => {
    await confirm.click();
    await page.getByRole('heading', { name: 'Imported' }).waitFor();
  });
  const most = (what: 'memory' | 'silence' | 'input'): number => Math.max(reading[what], writing[what]);
  console.log(`  reading ${JSON.stringify(reading)}, writing ${JSON.stringify(writing)}`);
  return {
    ms: reading.ms + writing.ms,
    cpuMs: reading.cpuMs + writing.cpuMs,
    memory: most('memory'),
    silence: most('silence'),
    input: most('input'),
  };
}

async function floor(
  page: Page,
  name: 'exporting' | 'importing' | 'merging',
  path: string | null,
): Promise<Floor> {
  if (path !== null) await page.getByLabel('Backup').setInputFiles(path);
  return timedWork(page, () => page.evaluate((which) => globalThis.sizeFloors[which](), name));
}
