import type { Page } from '@playwright/test';
import { axeFindings } from '../helpers/axe.ts';
import { expect, test } from '../helpers/browser-test.ts';
import { fileOfPage, importFiles, numberedPage } from '../helpers/import-files.ts';

const box = (page: Page) => page.getByRole('searchbox', { name: 'Search cards' });
const told = (page: Page) => page.locator('.found-line');
const list = (page: Page) => page.getByRole('listbox', { name: 'Cards found' });
const bar = (page: Page) => page.getByRole('region', { name: 'Selected cards' });

async function open(page: Page, line: string, count: number): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Browse' }).click();
  await box(page).fill(line);
  await expect(told(page)).toHaveText(`${count} cards`);
}

test.beforeEach(async ({ page, server }) => {
  await importFiles(page, server.address, [fileOfPage(numberedPage('Numbers', 30, 'in words'))]);
  await page.goto(`${server.address}#/`);
});

test('cards are selected by keys and by range, tagged and deleted at once, and one Undo brings them back', async ({
  page,
}) => {
  await open(page, 'deck:Numbers', 30);
  await box(page).press('ArrowDown');
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(bar(page)).toContainText('3 selected');
  await expect(list(page).getByRole('option', { selected: true })).toHaveCount(3);
  await list(page)
    .getByRole('option')
    .nth(5)
    .click({ modifiers: ['Shift'] });
  await expect(bar(page)).toContainText('6 selected');
  expect(await axeFindings(page)).toEqual([]);

  await bar(page).getByRole('button', { name: 'Tag', exact: true }).click();
  await page.getByRole('combobox', { name: 'Tag', exact: true }).last().fill('six');
  await page.keyboard.press('Enter');
  await expect(page.locator('.toast')).toContainText('Tagged “six”: 6 cards.');
  await box(page).fill('tag:six');
  await expect(told(page)).toHaveText('6 cards');
  await expect(bar(page)).toContainText('6 selected');

  await box(page).fill('deck:Numbers');
  await expect(told(page)).toHaveText('30 cards');
  await bar(page).getByRole('button', { name: 'Select all 30' }).click();
  await expect(bar(page)).toContainText('30 selected');
  await bar(page).getByRole('button', { name: 'Delete' }).click();
  await expect(page.locator('.toast')).toContainText('Deleted: 30 cards.');
  await expect(told(page)).toHaveText('0 cards');
  await expect(bar(page)).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(told(page)).toHaveText('30 cards');
});

test('what is found is studied without upsetting the schedule, and Back leads to the search', async ({
  page,
}) => {
  await open(page, '27 or 28', 2);
  await page.getByRole('button', { name: 'Study 2 found' }).click();
  await expect(page.getByRole('radio', { name: 'Only look' })).toBeChecked();
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByRole('progressbar', { name: 'Progress' })).toHaveAttribute('aria-valuetext', /2/);
  await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Again' }).click();
  for (let card = 0; card < 2; card++) {
    // One card after the other.
    // oxlint-disable-next-line no-await-in-loop
    await page.getByRole('button', { name: 'Show answer' }).click();
    // oxlint-disable-next-line no-await-in-loop
    await page.getByRole('button', { name: 'Next' }).click();
  }
  await expect(page.getByText('Looked at: 2 cards. The schedule is as it was.')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Back to the search' }).click();
  await expect(box(page)).toHaveValue('27 or 28');
  await box(page).fill('is:new deck:Numbers');
  await expect(told(page)).toHaveText('30 cards');
});

test('a search is saved, found again as a chip and deleted with its Undo', async ({ page }) => {
  await open(page, '27 or 28', 2);
  const more = page.getByRole('button', { name: 'More', exact: true });
  await more.click();
  await page.getByRole('menuitem', { name: 'Save this search' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Two');
  await page.keyboard.press('Enter');
  const chip = page.getByRole('group', { name: 'Saved searches' }).getByRole('button');
  await expect(chip).toHaveText('Two');
  await box(page).fill('');
  await expect(page).toHaveURL(/#\/browse$/);
  await page.reload();
  await chip.click();
  await expect(told(page)).toHaveText('2 cards');
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  await more.click();
  await page.getByRole('menuitem', { name: 'Delete “Two”' }).click();
  await expect(chip).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(chip).toHaveText('Two');
  expect(await axeFindings(page)).toEqual([]);
});

test('with room for it, card and editor stand beside the list, and follow it', async ({ page }) => {
  await page.setViewportSize({ width: 1_100, height: 800 });
  await open(page, 'deck:Numbers', 30);
  const pane = page.getByRole('region', { name: 'Card', exact: true });
  const rows = page.getByRole('list', { name: 'Cards found' }).getByRole('link');
  await rows.first().click();
  await expect(pane).toContainText('Question 1');
  await page.keyboard.press('ArrowDown');
  await expect(pane).toContainText('Question 2');
  await expect(rows.nth(1)).toBeFocused();
  expect(await axeFindings(page)).toEqual([]);

  await page.keyboard.press('Enter');
  await expect(pane).toBeFocused();
  await pane.getByRole('button', { name: 'Edit' }).click();
  const front = page.getByRole('textbox', { name: 'Front' });
  await expect(front).toHaveValue('Question 2');
  expect(await axeFindings(page)).toEqual([]);
  await front.fill('Question two');
  await page.keyboard.press('Control+Enter');
  await expect(pane).toContainText('Question two');
  await expect(pane).toBeFocused();
  await expect(rows.filter({ hasText: 'Question two' })).toHaveCount(1);
  await expect(page).toHaveURL(/#\/browse\/deck/);
});
