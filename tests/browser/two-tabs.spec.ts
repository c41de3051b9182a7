import type { Page } from '@playwright/test';
import type { Rating } from '../../src/domain/event.ts';
import { importedDeckId } from '../../src/domain/digest-ids.ts';
import type { Random } from '../../src/domain/ids.ts';
import { expect, test } from '../helpers/browser-test.ts';
import { decksOn } from '../helpers/disk-decks.ts';
import { faultsOf, forksOf, standingReviews } from '../helpers/disk-faults.ts';
import { readDisk } from '../helpers/disk.ts';
import { fileOfPage, importFiles, numberedPage, setNewPerDay } from '../helpers/import-files.ts';
import { seededRandom } from '../helpers/simulation-random.ts';

const TITLE = 'Numbers';
const DECK = importedDeckId(TITLE);
const CARDS = 40;
const NEW_PER_DAY = 20;
const OVERTAKEN = 'That card was already answered or removed in another tab. Nothing was counted twice.';

test.describe('two tabs', () => {
  let one: Page;
  let two: Page;

  test.beforeEach(async ({ context, server }) => {
    one = await context.newPage();
    await one.goto(server.address);
    await one.getByRole('heading', { name: 'Decks' }).waitFor();
    await importFiles(one, server.address, [fileOfPage(numberedPage(TITLE, CARDS, ''))]);
    two = await context.newPage();
    await two.goto(server.address);
    await two.getByRole('heading', { name: 'Decks' }).waitFor();
  });

  test.afterEach(async () => {
    const disk = await readDisk(one);
    expect([...faultsOf(disk), ...forksOf(disk)]).toEqual([]);
  });

  for (const seed of [1, 2]) {
    test(`studying one deck never count twice (${seed})`, async ({ server }) => {
      const tabs = [one, two];
      const cards = 10;
      await setNewPerDay(one, server.address, cards);
      await Promise.all(tabs.map((page) => study(page, server.address)));
      await studyInBoth(tabs, seededRandom(seed));

      const reviews = standingReviews((await readDisk(one)).collection);
      expect(new Set(reviews.map(({ card }) => card)).size).toBe(cards);
      for (const page of tabs) await expect(page.getByText(`${reviews.length} answers`)).toBeVisible();
    });
  }

  test('the later one to answer a card is told, and moves on', async ({ server }) => {
    await study(one, server.address);
    await study(two, server.address);
    await one.keyboard.press(' ');
    await two.keyboard.press(' ');
    await rate(one, 'Good');
    await expect.poll(() => ratingsOn(one)).toEqual(['good']);
    await rate(two, 'Again');
    await expect(two.getByRole('status')).toContainText(OVERTAKEN);
    await expect(question(two, 2)).toBeVisible();
    await expect(two.getByRole('progressbar')).toHaveAttribute('aria-valuetext', '20 cards left');
    expect(await ratingsOn(one)).toEqual(['good']);
  });

  test('the later one is told of its last card as well', async ({ server }) => {
    await setNewPerDay(one, server.address, 1);
    await study(one, server.address);
    await study(two, server.address);
    await two.keyboard.press(' ');
    await answer(one, 'Easy');
    await expect(doneForNow(one)).toBeVisible();
    await rate(two, 'Easy');
    await expect(doneForNow(two)).toBeVisible();
    await expect(two.getByRole('status')).toContainText(OVERTAKEN);
    await expect(two.getByText(/^1 answer /)).toBeVisible();
  });

  test('what one takes back, the other sees taken back', async ({ server }) => {
    await study(one, server.address);
    await answer(one, 'Easy');
    await answer(one, 'Easy');
    await expect(two.getByRole('list', { name: 'Today' })).toContainText('2 answered today');
    await study(two, server.address);
    await expect(question(two, 3)).toBeVisible();

    await two.keyboard.press('u');
    await expect(question(two, 2)).toBeVisible();
    await expect(one.getByRole('progressbar')).toHaveAttribute('aria-valuetext', '19 cards left');
    await one.keyboard.press('u');
    await expect(question(one, 1)).toBeVisible();
    await expect(two.getByRole('progressbar')).toHaveAttribute('aria-valuetext', '20 cards left');
    await expect(one.getByRole('button', { name: 'Undo' })).toBeDisabled();
    await expect(two.getByRole('button', { name: 'Undo' })).toBeDisabled();
    expect(await ratingsOn(one)).toEqual([]);
  });

  test('an answer to a card whose last answer was taken back meanwhile is not counted', async ({
    server,
  }) => {
    await setNewPerDay(one, server.address, 1);
    await study(one, server.address);
    await answer(one, 'Again');
    await expect.poll(() => ratingsOn(one)).toEqual(['again']);
    await study(two, server.address);
    await two.keyboard.press(' ');
    await one.keyboard.press('u');
    await expect(one.getByRole('button', { name: 'Undo' })).toBeDisabled();
    await rate(two, 'Good');
    await expect(two.getByRole('status')).toContainText(OVERTAKEN);
    await expect(question(two, 1)).toBeVisible();
    expect(await ratingsOn(one)).toEqual([]);
  });

  test('options that one changes hold in the other', async ({ server }) => {
    await study(one, server.address);
    await setNewPerDay(two, server.address, 5);
    await expect(one.getByRole('progressbar')).toHaveAttribute('aria-valuetext', '5 cards left');
    await setNewPerDay(two, server.address, 30);
    await expect(one.getByRole('progressbar')).toHaveAttribute('aria-valuetext', '30 cards left');
  });

  test('one studies while a large page comes in by the other', async ({ server }) => {
    await study(one, server.address);
    const pages = [numberedPage(TITLE, CARDS, 'anew'), numberedPage('Many', 2_400, '')];
    const coming = importFiles(two, server.address, pages.map(fileOfPage));
    let given = 0;
    for (; given < NEW_PER_DAY && !(await two.getByRole('status').isVisible()); given++) {
      await answer(one, 'Easy');
    }
    await coming;
    await expect(two.getByRole('status')).toContainText('2,400 cards added');
    await expect.poll(() => ratingsOn(one)).toEqual(Array.from({ length: given }, () => 'easy'));
    const texts = decksOn(await readDisk(one));
    expect(texts.get('Many')).toHaveLength(2_400);
    expect(texts.get(TITLE)?.every((text) => text.includes('anew'))).toBe(true);
  });

  test('one deletes the deck that the other studies, and brings it back', async ({ server }) => {
    await study(one, server.address);
    await one.keyboard.press(' ');
    await two.goto(`${server.address}#/deck/${DECK}/options`);
    await two.getByRole('button', { name: 'Delete deck' }).click();
    await expect(two.getByRole('status')).toContainText('was deleted');
    await rate(one, 'Good');
    await expect(doneForNow(one)).toBeVisible();
    await expect(one.getByRole('status')).toContainText(OVERTAKEN);
    expect(await ratingsOn(one)).toEqual([]);

    await two.getByRole('button', { name: 'Undo' }).click();
    await expect(two.getByRole('link', { name: TITLE })).toBeVisible();
    await one.getByRole('button', { name: `Study ${NEW_PER_DAY} cards` }).click();
    await expect(showAnswer(one)).toBeVisible();
  });
});

async function study(page: Page, address: string): Promise<void> {
  await page.goto(`${address}#/study/${DECK}`);
  await showAnswer(page).waitFor();
}

const ratingsOn = async (page: Page): Promise<readonly Rating[]> =>
  standingReviews((await readDisk(page)).collection).map(({ rating }) => rating);

const showAnswer = (page: Page) => page.getByRole('button', { name: 'Show answer' });
const question = (page: Page, number: number) =>
  page.locator('article:not([aria-hidden="true"])').getByText(`Question ${number}`, { exact: true });
const doneForNow = (page: Page) => page.getByRole('heading', { name: 'Done for now' });

const RATINGS = ['Again', 'Hard', 'Good', 'Easy'] as const;

async function rate(page: Page, rating: (typeof RATINGS)[number]): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${rating},`) }).waitFor();
  await page.keyboard.press(String(RATINGS.indexOf(rating) + 1));
}

async function answer(page: Page, rating: (typeof RATINGS)[number]): Promise<void> {
  await showAnswer(page).waitFor();
  await page.keyboard.press(' ');
  await rate(page, rating);
  await page.getByRole('group', { name: 'How well did you know it?' }).waitFor({ state: 'detached' });
}

/** Turns, rates and takes back in one tab or the other, whatever shows there, until both are done. */
async function studyInBoth(tabs: readonly Page[], random: Random): Promise<void> {
  const areDone = async (): Promise<boolean> =>
    (await Promise.all(tabs.map((page) => doneForNow(page).isVisible()))).every(Boolean);
  for (let key = 0; !(await areDone()); key++) {
    const page = tabs[random.unit() < 0.5 ? 0 : 1];
    await page?.keyboard.press(keyAt(key, random.unit()));
    // Now and then long enough for the other tab to hear of it, mostly not.
    await page?.waitForTimeout(random.unit() ** 3 * 100);
  }
}

function keyAt(key: number, chance: number): string {
  if (chance < 0.5) return ' ';
  if (chance < 0.55) return key < 40 ? 'u' : '4';
  return chance < 0.65 ? '1' : chance < 0.8 ? '3' : '4';
}
