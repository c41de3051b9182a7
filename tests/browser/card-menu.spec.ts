import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../helpers/browser-test.ts';
import { fileOfPage, importFiles, numberedPage } from '../helpers/import-files.ts';

test.beforeEach(async ({ page, server }) => {
  await page.goto(server.address);
  await importFiles(page, server.address, [fileOfPage(numberedPage('Optics', 4, ''))]);
  await page.goto(`${server.address}#/`);
  await page.getByRole('link', { name: 'Optics', exact: true }).click();
  await button(page, 'Study 4 cards').click();
  await expect(card(page)).toContainText('Question 1');
});

test('the menu of a card in a session buries, flags and deletes, and Undo brings back', async ({ page }) => {
  await button(page, 'Card menu').click();
  await expect(page.getByRole('menuitem')).toHaveText([
    /^Edit/,
    /^Suspend/,
    /^Bury/,
    /^Flag/,
    /^Info/,
    /^Delete/,
  ]);
  await item(page, 'Bury').click();
  await expect(card(page)).toContainText('Question 2');
  await expect(page.getByRole('status')).toContainText('Buried until tomorrow.');
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(card(page)).toContainText('Question 1');

  await button(page, 'Card menu').click();
  await item(page, 'Flag').click();
  await page.getByRole('menuitemradio', { name: 'Turquoise' }).click();
  await expect(card(page).getByRole('img', { name: 'Turquoise flag' })).toBeVisible();
  await expect(button(page, 'Card menu')).toBeFocused();

  await button(page, 'Card menu').click();
  await item(page, 'Delete').click();
  await expect(card(page)).toContainText('Question 2');
  // The session's own Undo takes back whatever was done last in it.
  await button(page, 'Undo').first().click();
  await expect(card(page)).toContainText('Question 1');
  await expect(card(page).getByRole('img', { name: 'Turquoise flag' })).toBeVisible();
});

test('the card of a session is suspended, flagged and looked at by keys alone', async ({ page }) => {
  // The keys of the menu come after the first card.
  await expect(async () => {
    await page.keyboard.press('m');
    await expect(item(page, 'Edit')).toBeFocused({ timeout: 1_000 });
  }).toPass();
  await page.keyboard.press('ArrowDown');
  await expect(item(page, 'Suspend')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button(page, 'Card menu')).toBeFocused();
  await page.keyboard.press('@');
  await expect(card(page)).toContainText('Question 2');
  await page.keyboard.press('Control+1');
  await expect(card(page).getByRole('img', { name: 'Red flag' })).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByText('Answer 2')).toBeVisible();
  await page.keyboard.press('i');
  await expect(page.getByRole('heading', { name: 'Card', level: 1 })).toBeFocused();
  await page.goBack();
  await expect(page.getByText('Answer 2')).toBeVisible();
  // It has come in as soon as it is no longer hidden from those who hear it.
  await expect(card(page).getByRole('img', { name: 'Red flag' })).toBeVisible();
  await page.keyboard.press('u');
  await expect(card(page)).toBeVisible();
  await expect(card(page).getByRole('img')).toHaveCount(0);
  await page.keyboard.press('u');
  await expect(card(page)).toContainText('Question 1');
});

test('Info tells what is known of a card, and the session goes on where it was left', async ({ page }) => {
  await page.keyboard.press('Space');
  await button(page, 'Again').click();
  await expect(card(page)).toContainText('Question 2');
  await page.keyboard.press('Space');
  await button(page, 'Easy').click();
  await expect(card(page)).toContainText('Question 3');
  const left = await page.getByRole('progressbar').getAttribute('value');
  await page.keyboard.press('u');
  await expect(card(page)).toContainText('Question 2');
  await page.keyboard.press('Space');
  await button(page, 'Easy').click();
  await button(page, 'Card menu').click();
  await item(page, 'Info').click();
  await expect(page.getByText('Question 3')).toBeVisible();
  await expect(page.getByText('None yet.')).toBeVisible();
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await expect(card(page)).toContainText('Question 3');
  await expect(page.getByRole('progressbar')).toHaveAttribute('value', left ?? '');
  await page.keyboard.press('u');
  await expect(card(page)).toContainText('Question 2');
  await page.keyboard.press('Space');
  await button(page, 'Easy').click();
  await expect(card(page)).toContainText('Question 3');
});

const card = (page: Page): Locator => page.locator('article:not([aria-hidden="true"])');
const item = (page: Page, name: string): Locator => page.getByRole('menuitem', { name, exact: true });
const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name: new RegExp(`^${name}`) });
