import { expect, test, type BrowserContext } from '@playwright/test';
import { SlowPage, withWarmProfile } from '../helpers/bench-browser.ts';
import { ThreadHeaps } from '../helpers/bench-heap.ts';
import { appAddress, TYPING_ADDRESS, type CollectionName } from '../helpers/bench-site.ts';
import { addRow, interleaved, ms, times } from '../helpers/bench-table.ts';

const RUNS = 9;
const REST_MS = 500;
const LONG_MS = 120_000;
/** Of the screens at which a phone shows sixty a second. */
const FRAME_MS = 1_000 / 60;
const FOUND = '.found-line';
const FIRST_ROW = '.card-rows [data-place="0"] .front';
const BROWSE = '.tabs a[href="#/browse"]';
const BOX = 'input[type=search]';
/** Each of these finds other cards than the one before; the next round takes them out again. */
const KEYS = ['4', '2', '7'];
/** In no card of another number, and near no word: the whole index is looked through. */
const WORD = 'gradeint';

test('from a key in the search to what it finds', async () => {
  await withWarmProfile(async (open) => {
    const context = await open();
    const pages = {
      floor: await openSlow(context, TYPING_ADDRESS),
      small: await openSlow(context, `${appAddress('1k')}#/browse`),
      large: await openSlow(context, `${appAddress('100k')}#/browse`),
    };
    for (const slow of [pages.small, pages.large]) await warm(slow);
    for (const [i, key] of KEYS.entries()) {
      const found = await interleaved(
        RUNS,
        {
          floor: () => press(pages.floor, key),
          small: () => press(pages.small, key),
          large: () => press(pages.large, key),
        },
        () => beginWith(Object.values(pages), KEYS.slice(0, i).join('')),
      );
      const beyond = (time: number): string =>
        `${((time - found.floor) / FRAME_MS).toFixed(1)} frames beyond`;
      const nth = `Letter ${i + 1} in the search to what it finds`;
      addRow({
        what: `${nth}, 1 k cards`,
        measured: ms(found.small),
        floor: ms(found.floor),
        ratio: beyond(found.small),
        target: '2 frames',
      });
      addRow({
        what: `the same, 100 k cards`,
        measured: ms(found.large),
        floor: ms(found.floor),
        ratio: beyond(found.large),
        target: '2 frames',
      });
    }
    await context.close();
  });
});

test('from Decks to the first cards of Browse, before anything was read', async () => {
  await withWarmProfile(async (open) => {
    const context = await open();
    const { small, large } = await interleaved(RUNS, {
      small: () => openBrowse(context, '1k'),
      large: () => openBrowse(context, '100k'),
    });
    await context.close();
    addRow({ what: 'Opening Browse, 1 k cards', measured: ms(small) });
    addRow({
      what: 'the same, 100 k cards (floor: at 1 k)',
      measured: ms(large),
      floor: ms(small),
      ratio: times(large / small),
      target: '1.5×',
    });
  });
});

test('what the index takes, and how long until it is whole', async () => {
  await withWarmProfile(async (open) => {
    const context = await open();
    const [small, large] = [await buildIndex(context, '1k'), await buildIndex(context, '100k')];
    await context.close();
    addRow({ what: 'Reading all cards for the search, 1 k cards', measured: ms(small.time) });
    addRow({ what: 'the same, 100 k cards', measured: ms(large.time) });
    addRow({
      what: 'Memory of the thread that searches, 100 k cards (floor: at 1 k)',
      measured: megabytes(large.memory),
      floor: megabytes(small.memory),
      ratio: `${megabytes(large.memory - small.memory)} for the index`,
      target: '40 MB',
    });
  });
});

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

async function openSlow(context: BrowserContext, address: string): Promise<SlowPage> {
  const page = await context.newPage();
  await page.goto(address);
  await page.locator(FOUND).filter({ hasText: /./ }).waitFor();
  await page.waitForTimeout(REST_MS);
  return SlowPage.of(page);
}

/** Waits until all is read, the words last. */
async function warm({ page }: SlowPage): Promise<void> {
  const all = (await page.locator(FOUND).textContent()) ?? '';
  await page.locator(BOX).fill(WORD);
  await expect(page.locator(FOUND)).not.toHaveText(all, { timeout: LONG_MS });
  await page.locator(BOX).fill('');
}

async function beginWith(pages: readonly SlowPage[], line: string): Promise<void> {
  for (const { page } of pages) {
    await page.bringToFront();
    await page.locator(BOX).fill(line);
    await page.waitForTimeout(REST_MS);
  }
}

async function press(slow: SlowPage, key: string): Promise<number> {
  const { page } = slow;
  await page.bringToFront();
  await page.locator(BOX).focus();
  await page.waitForTimeout(REST_MS);
  return slow.slowly(async () => {
    await page.evaluate((found) => globalThis.sight.expectNext('keydown', found, 'none'), FOUND);
    await page.keyboard.press(key);
    return page.evaluate(async () => (await globalThis.sight.next).shown);
  });
}

async function openBrowse(context: BrowserContext, name: CollectionName): Promise<number> {
  const page = await context.newPage();
  await page.goto(`${appAddress(name)}#/`);
  await page.locator(BROWSE).waitFor();
  // What loads by and by after a start is there.
  await page.waitForTimeout(REST_MS * 12);
  const slow = await SlowPage.of(page);
  const time = await slow.slowly(async () => {
    await page.evaluate((row) => globalThis.sight.expectNext('click', row, 'none'), FIRST_ROW);
    await page.locator(BROWSE).click();
    return page.evaluate(async () => (await globalThis.sight.next).shown);
  });
  await page.close();
  return time;
}

async function buildIndex(
  context: BrowserContext,
  name: CollectionName,
): Promise<{ readonly memory: number; readonly time: number }> {
  const page = await context.newPage();
  const heaps = await ThreadHeaps.of(page);
  await page.goto(`${appAddress(name)}#/browse`);
  await page.locator(FIRST_ROW).waitFor();
  const all = (await page.locator(FOUND).textContent()) ?? '';
  const begin = performance.now();
  await page.locator(BOX).fill(WORD);
  // The list of all cards makes way for what is found.
  await expect(page.locator(FOUND)).not.toHaveText(all, { timeout: LONG_MS });
  const time = performance.now() - begin;
  const memory = await heaps.used();
  await page.close();
  return { memory, time };
}
