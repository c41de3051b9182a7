import type { Page } from '@playwright/test';
import { axeFindings } from '../helpers/axe.ts';
import { expect, test } from '../helpers/browser-test.ts';

const SHIPPED = 'Engram: Deep Learning';
const DECK = 'Small';
const PAGE = `# ${DECK}\n\n## What is one?\n\n1\n\n## What is two?\n\n2\n\n## What is three?\n\n3\n`;

/** A Tuesday; the clock stands, so that no test runs into the next day. */
const NOW = new Date('2026-02-17T14:05:00');
const TODAY = 'Tue, February 17';

test.beforeEach(async ({ page, server }) => {
  await page.clock.setFixedTime(NOW);
  await page.goto(server.address);
  await expect(link(page, SHIPPED)).toBeVisible();
});

test('before the first answer there is nothing to see, and it says so', async ({ page }) => {
  await link(page, 'Stats').click();
  await expect(heading(page, 'Stats')).toBeFocused();
  await expect(page.getByText('No answers yet')).toBeVisible();
  await expect(page.getByRole('grid')).toHaveCount(0);
});

test.describe('after some answers', () => {
  test.beforeEach(async ({ page }) => {
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    const file = { name: 'small.md', mimeType: 'text/markdown', buffer: Buffer.from(PAGE) };
    await page.getByLabel('Choose files', { exact: true }).setInputFiles(file);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByRole('button', { name: 'Back to decks' }).click();
    await link(page, DECK).click();
    await page.getByRole('button', { name: /^Study/ }).click();
    await answer(page, 'What is one?', 'Good');
    await answer(page, 'What is two?', 'Easy');
    await answer(page, 'What is three?', 'Again');
    await page.getByRole('button', { name: 'Close' }).click();
    await link(page, 'Stats').click();
    await expect(day(page, `${TODAY}: 3 answers`)).toBeVisible();
  });

  test('today shows them, and lists them when it is pressed', async ({ page }) => {
    await expect(page.getByRole('list', { name: 'Today' })).toContainText('3 answered today');
    await expect(page.getByRole('list', { name: 'Today' })).toContainText('1 day streak');
    await expect(page.getByText('3 in 1 week')).toBeVisible();
    await expect(day(page, `${TODAY}: 3 answers`)).toBeInViewport({ ratio: 1 });

    await day(page, `${TODAY}: 3 answers`).click();
    const list = page.getByRole('region', { name: TODAY });
    await expect(list.getByRole('listitem')).toHaveText([
      /^What is one\? Good 2:05.PM$/,
      /^What is two\? Easy 2:05.PM$/,
      /^What is three\? Again 2:05.PM$/,
    ]);
    await expect(said(page)).toHaveText(`${TODAY}: 3 answers, listed below the calendar.`);
    await list.getByRole('button', { name: 'Day before' }).click();
    await expect(page.getByText('Nothing was answered on this day.')).toBeVisible();
    await page.getByRole('button', { name: 'Close' }).click();
    await expect(page.getByRole('region', { name: /February/ })).toHaveCount(0);
    await expect(day(page, 'Mon, February 16: no answers')).toBeFocused();
  });

  test('an answer that is taken back is gone from them', async ({ page }) => {
    await link(page, 'Decks').click();
    await link(page, DECK).click();
    await page.getByRole('button', { name: /^Study/ }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByRole('article').filter({ hasText: 'What is three?' })).toBeVisible();
    await page.getByRole('button', { name: 'Close' }).click();
    await link(page, 'Stats').click();
    await expect(day(page, `${TODAY}: 2 answers`)).toBeVisible();
  });

  test('the calendar is gone through by keys', async ({ page }) => {
    await tabTo(page, `${TODAY}: 3 answers`);
    await page.keyboard.press('ArrowUp');
    await expect(day(page, 'Mon, February 16: no answers')).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await expect(day(page, 'Mon, February 9: no answers')).toBeFocused();
    await page.keyboard.press('Home');
    const first = page.getByRole('grid').getByRole('row').nth(1).getByRole('button').first();
    await expect(first).toBeFocused();
    await expect(first).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('End');
    await expect(day(page, `${TODAY}: 3 answers`)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(day(page, `${TODAY}: 3 answers`)).toBeFocused();

    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: TODAY }).getByRole('listitem')).toHaveCount(3);
    await expect(day(page, `${TODAY}: 3 answers`)).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Day before' })).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Space');
    await expect(page.getByRole('region', { name: TODAY })).toHaveCount(0);
  });

  test('what comes is told day by day', async ({ page }) => {
    const ahead = page.getByRole('list', { name: 'Next 14 days' });
    await expect(ahead.getByRole('listitem')).toHaveCount(14);
    await expect(ahead.getByText('Today: 2 cards')).toBeAttached();
  });

  test('one deck is chosen by key, and stays in the address', async ({ page }) => {
    const chooser = page.getByRole('combobox', { name: 'Deck' });
    await expect(chooser).toHaveValue('');
    await chooser.focus();
    await chooser.selectOption({ label: SHIPPED });
    await expect(page.getByText('No answers yet')).toBeVisible();
    await expect(chooser).toBeFocused();
    await chooser.selectOption({ label: DECK });
    await expect(day(page, `${TODAY}: 3 answers`)).toBeVisible();
    await page.reload();
    await expect(chooser.getByRole('option', { selected: true })).toHaveText(DECK);
    await expect(day(page, `${TODAY}: 3 answers`)).toBeVisible();
    await page.goBack();
    await expect(page.getByText('No answers yet')).toBeVisible();
    await page.goBack();
    await expect(chooser).toHaveValue('');
    await expect(day(page, `${TODAY}: 3 answers`)).toBeVisible();
  });

  test('the streak can be hidden, and stays so', async ({ page }) => {
    await page.getByRole('switch', { name: 'Day streak' }).click();
    await expect(page.getByRole('list', { name: 'Today' })).not.toContainText('streak');
    await page.reload();
    await expect(page.getByRole('switch', { name: 'Day streak' })).not.toBeChecked();
    await expect(page.getByRole('list', { name: 'Today' })).not.toContainText('streak');
  });

  for (const width of [320, 390]) {
    test(`they fit ${width} px, light and dark, also with text of twice the size`, async ({ page }) => {
      // axe looks at every day of the calendar.
      test.slow();
      await page.setViewportSize({ width, height: 844 });
      await day(page, `${TODAY}: 3 answers`).click();
      await expect(page.getByRole('region', { name: TODAY }).getByRole('listitem')).toHaveCount(3);
      const findings: string[] = [];
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        findings.push(...(await axeFindings(page)).map((finding) => `${colorScheme}: ${finding}`));
      }
      expect(findings).toEqual([]);
      expect(await tooWide(page)).toBe(0);
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      expect(await tooWide(page)).toBe(0);
    });
  }

  test('from right to left they begin at the right, and today still shows', async ({ page }) => {
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    await page.reload();
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    await expect(day(page, `${TODAY}: 3 answers`)).toBeInViewport({ ratio: 1 });
    await day(page, `${TODAY}: 3 answers`).focus();
    await page.keyboard.press('ArrowRight');
    await expect(day(page, 'Tue, February 10: no answers')).toBeFocused();
    expect(await tooWide(page)).toBe(0);
  });
});

test('a deck that is not here is said to be none', async ({ page, server }) => {
  await page.goto(`${server.address}#/stats/nobody-knows-it`);
  await expect(heading(page, 'This deck is not here')).toBeVisible();
});

const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });
const said = (page: Page) => page.locator('div[aria-live=polite]');
const day = (page: Page, name: string) => page.getByRole('grid').getByRole('button', { name, exact: true });

async function answer(page: Page, question: string, rating: string): Promise<void> {
  await expect(page.locator('article:not([aria-hidden="true"])')).toContainText(question);
  await page.getByRole('button', { name: 'Show answer' }).click();
  await page.getByRole('button', { name: new RegExp(`^${rating}`) }).click();
}

/** Presses Tab until that day has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  const target = day(page, name);
  for (let i = 0; i < 20; i++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab never came to ${name}`);
}

/** By how many pixels the page is wider than the screen. */
const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
