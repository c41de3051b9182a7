import type { Page } from '@playwright/test';
import { axeFindings } from '../helpers/axe.ts';
import { expect, test } from '../helpers/browser-test.ts';
import { SCREEN } from '../helpers/person.ts';
import { fileOfPage, importFiles, numberedPage } from '../helpers/import-files.ts';
import { SHIPPED_CARDS } from '../helpers/shipped.ts';

test.use({ viewport: SCREEN });

test.beforeEach(async ({ page, server }) => {
  await importFiles(page, server.address, [fileOfPage(numberedPage('Numbers', 300, 'in words'))]);
  await page.goto(`${server.address}#/`);
});

const box = (page: Page) => page.getByRole('searchbox', { name: 'Search cards' });
const rows = (page: Page) => page.getByRole('list', { name: 'Cards found' }).getByRole('link');
const told = (page: Page) => page.locator('.found-line');

async function open(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Browse' }).click();
  await expect(page.getByRole('heading', { name: 'Browse', level: 1 })).toBeFocused();
  await expect(told(page)).toHaveText(`${300 + SHIPPED_CARDS} cards`);
}

test('a card is found while typing, typos and all, and the address keeps the search', async ({ page }) => {
  await open(page);
  await box(page).pressSequentially('qestion 27');
  await expect(told(page)).toHaveText('11 cards');
  await expect(rows(page).first()).toHaveAccessibleName('Question 27, Numbers, New');
  await box(page).fill('question 299');
  await expect(told(page)).toHaveText('1 card');
  await expect(page).toHaveURL(/#\/browse\/question%20299$/);
  await page.reload();
  await expect(box(page)).toHaveValue('question 299');
  await expect(told(page)).toHaveText('1 card');
  await rows(page).click();
  await expect(page).toHaveURL(/#\/card\//);
  await page.goBack();
  await expect(box(page)).toHaveValue('question 299');
  await expect(rows(page)).toHaveCount(1);
});

test('a filter is part of the line, a fault is explained, and the help has examples', async ({ page }) => {
  await open(page);
  const chip = page.getByRole('button', { name: 'Suspended', exact: true });
  await box(page).fill('question');
  await chip.click();
  await expect(box(page)).toHaveValue('is:suspended question');
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('heading', { name: 'No card is like that' })).toBeVisible();
  await chip.click();
  await expect(told(page)).toHaveText(/^3\d\d cards$/);
  await page.getByRole('combobox', { name: 'Deck', exact: true }).selectOption({ label: 'Numbers' });
  await expect(box(page)).toHaveValue('deck:Numbers question');
  await box(page).fill('is:dew');
  await expect(told(page)).toContainText('It knows: due, new, learn');
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'How to search' }).click();
  await page.getByRole('button', { name: /^rated:7:1/ }).click();
  await expect(box(page)).toHaveValue('rated:7:1');
  await expect(told(page)).toHaveText('0 cards');
});

test('the keys go through all cards, of which few are in the page', async ({ page }) => {
  await open(page);
  await page.getByRole('combobox', { name: 'Sort' }).selectOption({ label: 'Front, last to first' });
  await expect(page).toHaveURL(/#\/browse\/:front-down$/);
  await expect(rows(page).first()).toHaveText(/^x has/);
  await box(page).press('ArrowDown');
  await expect(rows(page).first()).toBeFocused();
  await page.keyboard.press('End');
  const last = page.locator(`[aria-posinset="${300 + SHIPPED_CARDS}"]`).getByRole('link');
  await expect(last).toBeFocused();
  await expect(last).toBeInViewport();
  expect(await rows(page).count()).toBeLessThan(80);
  await page.keyboard.press('Home');
  await expect(rows(page).first()).toBeFocused();
  expect(await axeFindings(page)).toEqual([]);
});

test('what is written elsewhere shows', async ({ page, context, server }) => {
  await open(page);
  await box(page).fill('twelve');
  await expect(told(page)).toHaveText('0 cards');
  const other = await context.newPage();
  await importFiles(other, server.address, [fileOfPage(numberedPage('Twelve', 12, 'twelve'))]);
  await page.bringToFront();
  await expect(told(page)).toHaveText('12 cards');
});
