import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../helpers/browser-test.ts';
import { followFocus } from '../helpers/heard.ts';

const PAGE = resolve(import.meta.dirname, '../fixtures/page.md');
const DECK = 'Numbers in the Machine';
const SHIPPED = 'Engram: Deep Learning';

test.beforeEach(async ({ page, server }) => {
  await page.goto(server.address);
  await expect(link(page, SHIPPED)).toBeVisible();
});

test.describe('the focus', () => {
  test('stays where something was pressed', async ({ page }) => {
    await link(page, 'Settings').click();
    const number = page.getByRole('spinbutton', { name: 'New cards a day' });
    await number.fill('5');
    await button(page, 'New cards a day: fewer').focus();
    await page.keyboard.press('Enter');
    await expect(number).toHaveValue('0');
    await expect(button(page, 'New cards a day: fewer')).toBeFocused();
    await button(page, 'Export backup').focus();
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    await download;
    await expect(button(page, 'Export backup')).toBeFocused();
    await expect(page.getByRole('main').getByRole('status')).toHaveText('The file is in your downloads.');
    await expect(said(page)).toContainText('The file is in your downloads.');

    await link(page, 'Decks').click();
    await link(page, SHIPPED).click();
    await button(page, 'Options').click();
    const name = page.getByRole('textbox', { name: 'Name' });
    await name.fill('Nets');
    await name.press('Enter');
    await expect(page).toHaveTitle(/^Nets/);
    await expect(name).toBeFocused();
  });

  test('stays at what was done to many cards, and that is said', async ({ page }) => {
    await link(page, 'Browse').click();
    await expect(heading(page, 'Browse')).toBeFocused();
    await button(page, 'Select').click();
    await page.keyboard.press('Space');
    await expect(said(page)).toContainText('1 selected');
    await button(page, 'Suspend').focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.toast')).toContainText('Suspended: 1 card.');
    await expect(button(page, 'Suspend')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(heading(page, 'Browse')).toBeFocused();
  });

  test('of an import says what it is about', async ({ page }) => {
    await button(page, 'Import').click();
    await page.getByLabel('Choose files', { exact: true }).setInputFiles(PAGE);
    await expect(heading(page, DECK)).toHaveAccessibleDescription(/Nothing is written yet/);
    await button(page, 'Import').click();
    await expect(heading(page, 'Imported')).toHaveAccessibleDescription('8 cards added');
    await expect(said(page)).toHaveText('8 cards added');
  });

  test('goes from a deck that is deleted to the decks, once and straight', async ({ page }) => {
    await link(page, SHIPPED).click();
    await button(page, 'Options').click();
    await expect(heading(page, 'Options')).toBeFocused();
    await button(page, 'Delete deck').focus();
    const focused = await followFocus(page);
    await page.keyboard.press('Enter');
    await expect(page.getByText('No decks yet')).toBeVisible();
    await page.waitForTimeout(300);
    expect(await focused()).toEqual(['Decks']);
  });
});

test('a session begins with nothing on its cards', async ({ page }) => {
  await link(page, SHIPPED).click();
  await button(page, 'Options').click();
  await button(page, 'Delete deck').click();
  await expect(page.getByRole('status')).toBeVisible();
  await page.evaluate(() => (location.hash = '#/study'));
  await expect(heading(page, 'Done for now')).toBeVisible();
  await expect(page.getByRole('status')).toHaveCount(0);
});

test('where colours are forced everything can be told apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await link(page, SHIPPED).click();
  await button(page, 'Options').click();
  await button(page, 'Delete deck').click();
  const toast = page.getByRole('status');
  await expect(toast).toBeVisible();
  const colours = await toast.evaluate((element) => {
    const { color, backgroundColor, borderColor } = getComputedStyle(element);
    return { color, backgroundColor, borderColor };
  });
  expect(colours.color).not.toBe(colours.backgroundColor);
  expect(colours.borderColor).toBe(colours.color);
  await link(page, 'Settings').click();
  const chosen = page.locator('.segmented label', { hasText: 'Automatic' });
  await chosen.hover();
  const own = await chosen.locator('span').evaluate((element) => {
    const { color, backgroundColor } = getComputedStyle(element);
    element.style.color = 'HighlightText';
    return { color, meant: getComputedStyle(element).color, backgroundColor };
  });
  expect(own.color).toBe(own.meant);
  const meter = page.locator('.used');
  const fills = await meter.evaluate((element) =>
    [element, ...element.children].map((each) => getComputedStyle(each).backgroundColor),
  );
  expect(new Set(fills).size).toBe(2);
});

const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });
const said = (page: Page) => page.locator('div[aria-live=polite]');
