import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../helpers/browser-test.ts';

const DECK = 'Engram: Deep Learning';

test.beforeEach(async ({ page, server }) => {
  await page.goto(server.address);
  await expect(link(page, DECK)).toBeVisible();
});

test('the list of shortcuts opens by ? on any screen, and gives the focus back', async ({ page }) => {
  await link(page, DECK).focus();
  await page.keyboard.press('?');
  await expect(dialog(page)).toBeVisible();
  await expect(dialog(page).getByRole('heading', { level: 2 })).toHaveText('Keyboard shortcuts');
  // The head of a list is not that of the page.
  await expect(page.getByRole('banner')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(link(page, DECK)).toBeFocused();

  await page.keyboard.press('s');
  await button(page, 'Show answer').focus();
  await page.keyboard.press('?');
  await expect(dialog(page)).toContainText('Take back what was done last');
  await page.keyboard.press('Escape');
  await expect(button(page, 'Show answer')).toBeFocused();
});

test('the list of shortcuts is asked for in the settings too, and leaves fields and those without such keys alone', async ({
  page,
}) => {
  await link(page, 'Settings').click();
  await page.getByRole('spinbutton', { name: 'New cards a day' }).focus();
  await page.keyboard.press('?');
  await page.getByRole('switch', { name: 'Keys' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('?');
  await expect(dialog(page)).toHaveCount(0);

  await button(page, 'Keyboard shortcuts').click();
  await expect(dialog(page)).toContainText('Space or Enter');
  await expect(dialog(page)).toContainText('turned off in the settings');
  await expect(dialog(page)).not.toContainText('Again');
  await button(page, 'Close').click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(button(page, 'Keyboard shortcuts')).toBeFocused();
});

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Keyboard shortcuts' });
const link = (page: Page, name: string): Locator => page.getByRole('link', { name, exact: true });
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
