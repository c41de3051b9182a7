import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../helpers/browser-test.ts';

const DECK = 'Engram: Deep Learning';

test.beforeEach(async ({ page, server }) => {
  await page.goto(server.address);
  await expect(link(page, DECK)).toBeVisible();
});

test('the menu of a deck opens at the pointer and closes by a click beside it', async ({ page }) => {
  const { x, y } = await pointIn(link(page, DECK));
  await page.mouse.click(x, y, { button: 'right' });
  await expect(menu(page)).toBeVisible();
  await expect(menu(page).getByRole('menuitem')).toHaveText([
    'Study 20 cards',
    'Open',
    'Options',
    'Archive',
    'Delete deck',
  ]);
  await expect.poll(() => menu(page).boundingBox()).toMatchObject({ x, y });
  await page.mouse.click(900, 600);
  await expect(menu(page)).toHaveCount(0);
  await link(page, DECK).click({ button: 'right' });
  await item(page, 'Options').click();
  await expect(heading(page, 'Options')).toBeFocused();
});

test('the menu of a deck is worked by keys alone', async ({ page }) => {
  await link(page, DECK).focus();
  await page.keyboard.press('Shift+F10');
  await expect(item(page, 'Study 20 cards')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(item(page, 'Open')).toBeFocused();
  await page.keyboard.press('End');
  await expect(item(page, 'Delete deck')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(item(page, 'Study 20 cards')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(item(page, 'Delete deck')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu(page)).toHaveCount(0);
  await expect(link(page, DECK)).toBeFocused();
  await page.keyboard.press('ContextMenu');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(heading(page, DECK)).toBeFocused();
});

test('the menu of a deck deletes the deck that is looked at, and Undo brings it back', async ({ page }) => {
  await link(page, DECK).click();
  await expect(heading(page, DECK)).toBeFocused();
  await link(page, DECK).click({ button: 'right' });
  await item(page, 'Delete deck').click();
  await expect(heading(page, 'Decks')).toBeFocused();
  await expect(page.getByRole('status')).toContainText('“Engram: Deep Learning” was deleted.');
  await expect(link(page, DECK)).toHaveCount(0);
  await button(page, 'Undo').click();
  await expect(link(page, DECK)).toBeVisible();
  await expect(heading(page, 'Decks')).toBeFocused();
});

test('the menu of a deck takes nothing from a session, and no long press from the system', async ({
  page,
}) => {
  await page.evaluate(() => (location.hash = '#/study'));
  await button(page, 'Show answer').waitFor();
  await link(page, DECK).click({ button: 'right' });
  await expect(menu(page)).toBeVisible();
  await expect(item(page, 'Delete deck')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(menu(page)).toHaveCount(0);
  await expect(button(page, 'Show answer')).toBeVisible();
  const left = await link(page, DECK).evaluate((element) =>
    element.dispatchEvent(
      new PointerEvent('contextmenu', { pointerType: 'touch', bubbles: true, cancelable: true }),
    ),
  );
  expect(left).toBe(true);
  await expect(menu(page)).toHaveCount(0);
});

async function pointIn(target: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await target.boundingBox();
  if (!box) throw new Error('It does not show');
  return { x: Math.round(box.x + 20), y: Math.round(box.y + 8) };
}

const menu = (page: Page): Locator => page.getByRole('menu', { name: DECK });
const item = (page: Page, name: string): Locator => page.getByRole('menuitem', { name, exact: true });
const link = (page: Page, name: string): Locator => page.getByRole('link', { name, exact: true });
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string): Locator =>
  page.getByRole('heading', { level: 1, name, exact: true });
