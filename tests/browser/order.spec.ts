import type { Locator, Page } from '@playwright/test';
import { axeFindings } from '../helpers/axe.ts';
import { expect, test } from '../helpers/browser-test.ts';
import { fileOf, importFiles } from '../helpers/import-files.ts';
import { orderedBackup } from '../helpers/ordered-backup.ts';

test.use({ viewport: { width: 390, height: 844 } });

test.beforeEach(async ({ page, server }) => {
  await page.goto(server.address);
  await importFiles(page, server.address, [fileOf('tablet.json', orderedBackup())]);
  await page.evaluate(() => (location.hash = '#/'));
  await expect(heading(page, 'Decks')).toBeVisible();
});

test('a deck is added inside another, moved to the top and joined, and each is taken back', async ({
  page,
}) => {
  await button(page, 'Add deck').click();
  const form = page.getByRole('form', { name: 'Add deck' });
  await expect(form.getByLabel('Name of the new deck')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(form.getByRole('alert')).toHaveText('Give the deck a name.');
  await page.keyboard.type('Nouns');
  await form.getByLabel('Lies in').selectOption({ label: '\u2003Spanish' });
  await form.getByRole('button', { name: 'Add deck' }).click();
  await expect(page.getByRole('status')).toContainText('“Nouns” was added.');
  await expect(decks(page)).toHaveText([
    'Engram: Deep Learning',
    'Languages',
    'Spanish',
    'Nouns',
    'Verbs',
    'Letters',
  ]);

  await toOptions(page, 'Spanish');
  await page.getByLabel('Lies in').selectOption('No other deck');
  await expect(page.getByLabel('Lies in').getByRole('option')).toHaveText([
    'No other deck',
    'Engram: Deep Learning',
    'Languages',
    'Letters',
  ]);
  await button(page, 'Move').click();
  await expect(page.getByRole('status')).toContainText('“Spanish” was moved.');
  await page.getByLabel('Join to').selectOption('Letters');
  await button(page, 'Join').click();
  await expect(heading(page, 'Letters')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('4 cards');
  await page.evaluate(() => (location.hash = '#/'));
  await expect(decks(page)).toHaveText(['Engram: Deep Learning', 'Languages', 'Letters', 'Nouns', 'Verbs']);
  await button(page, 'Undo').click();
  await expect(decks(page)).toHaveText([
    'Engram: Deep Learning',
    'Languages',
    'Letters',
    'Spanish',
    'Nouns',
    'Verbs',
  ]);
});

test('a deck is folded for good, and rests in the archive until it is taken out', async ({ page }) => {
  await button(page, 'Decks inside Languages').click();
  await expect(decks(page)).toHaveText(['Engram: Deep Learning', 'Languages', 'Letters']);
  await page.reload();
  await expect(decks(page)).toHaveText(['Engram: Deep Learning', 'Languages', 'Letters']);
  await expect(button(page, 'Decks inside Languages')).toHaveAttribute('aria-expanded', 'false');
  await expect(page.getByRole('button', { name: 'Study 24 cards' })).toBeVisible();

  await toOptions(page, 'Languages');
  await button(page, 'Archive').click();
  await expect(page.getByRole('status')).toContainText('“Languages” rests in the archive.');
  await page.evaluate(() => (location.hash = '#/'));
  await expect(page.getByRole('button', { name: 'Study 21 cards' })).toBeVisible();
  await page.getByText('Archived').click();
  await link(page, 'Languages').click();
  await expect(page.getByText('It rests in the archive.')).toBeVisible();
  await button(page, 'Options').click();
  await button(page, 'Take out of archive').click();
  await page.evaluate(() => (location.hash = '#/'));
  await expect(page.getByRole('button', { name: 'Study 24 cards' })).toBeVisible();
});

test('a deck is deleted with what that means, and comes back from Recently deleted', async ({ page }) => {
  await toOptions(page, 'Languages');
  const numbers = '3 cards and 2 decks inside';
  await expect(page.getByText(`${numbers}: they go.`)).toBeVisible();
  await button(page, 'Delete deck').click();
  await expect(page.getByRole('status')).toContainText(numbers);
  await link(page, 'Recently deleted').click();
  await expect(page.getByRole('listitem')).toContainText(`LanguagesDeck with ${numbers}`);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('checkbox', { name: 'Choose Languages' }).check();
  await button(page, 'Bring back 1 chosen').click();
  await expect(heading(page, 'Recently deleted')).toBeFocused();
  await expect(page.getByText('Nothing was deleted of late')).toBeVisible();
  await button(page, 'Undo').click();
  await button(page, 'Bring back Languages').click();
  await link(page, 'Back to decks').click();
  await expect(link(page, 'Verbs')).toBeVisible();
});

test('tags are renamed and joined in their tree', async ({ page }) => {
  await link(page, 'Tags').click();
  const tags = page.getByRole('list', { name: 'Tags' }).getByRole('listitem');
  await expect(tags).toHaveText([/^noun1 note/, /^short1 note/, /^verb2 notes/, /^irregular1/, /^regular1/]);
  await button(page, 'Rename verb').click();
  await page.keyboard.type('noun');
  await expect(page.getByText('A tag of that name is there: the two become one.')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(tags).toHaveText([/^noun3 notes/, /^irregular1/, /^regular1/, /^short1/]);
  await button(page, 'Delete tag noun').click();
  await expect(tags).toHaveText([/^short1/]);
  await button(page, 'Undo').click();
  await expect(tags).toHaveCount(4);
});

test('a card that keeps slipping rests with the answer that shows it, and Undo brings it back', async ({
  page,
}) => {
  await link(page, 'Letters').click();
  await button(page, 'Study 1 card').click();
  await button(page, 'Show answer').click();
  await page.getByRole('button', { name: /^Again/ }).click();
  await expect(page.getByText('This card keeps slipping; it rests now.').first()).toBeVisible();
  await expect(heading(page, 'Done for now')).toBeVisible();
  await button(page, 'Undo').click();
  await expect(button(page, 'Show answer')).toBeVisible();
});

async function toOptions(page: Page, deck: string): Promise<void> {
  await link(page, deck).click();
  await button(page, 'Options').click();
  await expect(heading(page, 'Options')).toBeVisible();
}

const decks = (page: Page): Locator => page.getByRole('list', { name: 'Your decks' }).getByRole('link');
const link = (page: Page, name: string): Locator => page.getByRole('link', { name, exact: true });
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string): Locator =>
  page.getByRole('heading', { level: 1, name, exact: true });
