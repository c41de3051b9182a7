import type { Locator, Page } from '@playwright/test';
import { axeFindings } from '../helpers/axe.ts';
import { expect, test } from '../helpers/browser-test.ts';

const DECK = 'Engram: Deep Learning';
const SMALL = '# Small\n\n## One?\n\n1\n\n## Two?\n\n2\n';
const WIDE = [
  { width: 1024, height: 768 },
  { width: 1280, height: 800 },
  { width: 1440, height: 900 },
] as const;
const NARROW = [
  { width: 959, height: 800 },
  { width: 768, height: 1024 },
  { width: 1000, height: 480 },
  { width: 844, height: 390 },
  { width: 390, height: 844 },
] as const;

test.use({ viewport: WIDE[1] });

test.beforeEach(async ({ page, server }) => {
  await page.goto(`${server.address}#/import`);
  const small = { name: 'small.md', mimeType: 'text/markdown', buffer: Buffer.from(SMALL) };
  await page.getByLabel('Choose files', { exact: true }).setInputFiles(small);
  await button(page, 'Import').click();
  await button(page, 'Back to decks').click();
  await expect(link(page, DECK)).toBeVisible();
  await expect(link(page, 'Small')).toBeVisible();
});

test.describe('the decks at the side', () => {
  test('stand beside every screen, each deck listed once', async ({ page }) => {
    const screens = [
      '#/',
      '#/settings',
      '#/import',
      '#/browse',
      '#/tags',
      '#/deleted',
      '#/study',
      '#/nowhere',
    ];
    for (const address of screens) {
      await page.evaluate((hash) => (location.hash = hash), address);
      await expect(side(page).getByRole('link')).toHaveText([DECK, 'Small']);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expect(link(page, 'Small')).toHaveCount(1);
    }
  });

  test('mark the deck that is shown, and lead to it', async ({ page }) => {
    await link(page, 'Small').click();
    await expect(heading(page, 'Small')).toBeFocused();
    await expect(link(page, 'Small')).toHaveAttribute('aria-current', 'page');
    await button(page, 'Options').click();
    await expect(heading(page, 'Options')).toBeFocused();
    await expect(link(page, 'Small')).toHaveAttribute('aria-current', 'true');
    await link(page, DECK).click();
    await expect(heading(page, DECK)).toBeFocused();
    await expect(link(page, 'Small')).not.toHaveAttribute('aria-current', /./);
  });

  test('keep up with a session', async ({ page }) => {
    await expect(row(page, 'Small')).toContainText('2 new');
    await link(page, 'Small').click();
    await button(page, 'Study 2 cards').click();
    await button(page, 'Show answer').click();
    await page.keyboard.press('4');
    await expect(row(page, 'Small')).toContainText('1 new');
    await expect(row(page, 'Small')).toContainText('50% seen');
    await page.keyboard.press('u');
    await expect(row(page, 'Small')).toContainText('2 new');
    await expect(page.getByRole('article')).toContainText('One?');
  });

  test('come before the screen for the Tab key', async ({ page }) => {
    await page.reload();
    await expect(link(page, DECK)).toBeVisible();
    const places = await page.getByRole('navigation').getByRole('link').all();
    for (const each of [
      link(page, DECK),
      link(page, 'Small'),
      ...places,
      button(page, 'Add deck'),
      button(page, 'Import'),
    ]) {
      await page.keyboard.press('Tab');
      await expect(each).toBeFocused();
    }
  });

  test('are there only where there is room, and a turned card stays turned when a tablet is', async ({
    page,
  }) => {
    await page.evaluate(() => (location.hash = '#/study'));
    await button(page, 'Show answer').click();
    const good = page.getByRole('button', { name: /^Good, / });
    for (const size of NARROW) {
      await page.setViewportSize(size);
      await expect(side(page)).toHaveCount(0);
      await expect(good).toBeInViewport({ ratio: 1 });
    }
    await page.setViewportSize(WIDE[0]);
    await expect(side(page)).toBeVisible();
    await expect(good).toBeInViewport({ ratio: 1 });
    const card = await page.getByRole('article').boundingBox();
    expect(card?.width).toBeLessThanOrEqual(34 * 16);
    await page.keyboard.press('Escape');
    await page.setViewportSize(NARROW[1]);
    await expect(link(page, 'Small')).toHaveCount(1);
  });
});

test('what is under the mouse shows it', async ({ page }) => {
  await page.evaluate(() => (location.hash = '#/study'));
  await button(page, 'Show answer').click();
  const good = page.getByRole('button', { name: /^Good, / });
  for (const each of [row(page, 'Small'), good, button(page, 'Close')]) {
    const look = (): Promise<string> => each.evaluate((element) => getComputedStyle(element).backgroundColor);
    await page.mouse.move(900, 5);
    const before = await look();
    await each.hover();
    await expect.poll(look).not.toBe(before);
  }
});

test('a phone on its side shows card and ratings, whatever the size of its text', async ({ page }) => {
  await page.setViewportSize(NARROW[3]);
  await page.evaluate(() => (location.hash = '#/study'));
  await button(page, 'Show answer').click();
  for (const size of ['100%', '200%']) {
    await page.evaluate((fontSize) => (document.documentElement.style.fontSize = fontSize), size);
    for (const rating of await page
      .getByRole('group', { name: /^How well/ })
      .getByRole('button')
      .all()) {
      await expect(rating).toBeInViewport({ ratio: 1 });
    }
    await expect(page.getByRole('article')).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(NARROW[3].width);
  }
});

for (const size of [WIDE[0], NARROW[3]]) {
  test(`axe finds nothing at ${size.width} x ${size.height}, light and dark`, async ({ page }) => {
    await page.setViewportSize(size);
    await expect(side(page)).toHaveCount(size === WIDE[0] ? 1 : 0);
    await link(page, 'Small').click({ button: 'right' });
    await page.getByRole('menu').waitFor();
    await findsNothing(page);
    await page.keyboard.press('Escape');
    await page.evaluate(() => (location.hash = '#/study'));
    await button(page, 'Show answer').click();
    await page.getByRole('button', { name: /^Good, / }).waitFor();
    await findsNothing(page);
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await findsNothing(page);
  });
}

async function findsNothing(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await axeFindings(page), colorScheme).toEqual([]);
  }
}

const side = (page: Page): Locator => page.getByRole('complementary', { name: 'Your decks' });
const row = (page: Page, deck: string): Locator =>
  page.getByRole('listitem').filter({ has: page.getByRole('link', { name: deck, exact: true }) });
const link = (page: Page, name: string): Locator => page.getByRole('link', { name, exact: true });
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string): Locator =>
  page.getByRole('heading', { level: 1, name, exact: true });
