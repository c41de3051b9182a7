import type { Page } from '@playwright/test';
import { expect, test } from '../helpers/browser-test.ts';
import { fileOf, importFiles } from '../helpers/import-files.ts';
import { SCREEN } from '../helpers/person.ts';

const FIGURE = '```figure softmax\nlogits: 2, 1\n```\n\n';
const MANY = 300;

test.use({ viewport: SCREEN, hasTouch: true });

test.beforeEach(async ({ page, server }) => {
  await page.goto(server.address);
  const text = `# Many\n\n## How many?\n\n${FIGURE.repeat(MANY)}`;
  await importFiles(page, server.address, [fileOf('many.md', text)]);
  await page.goto(`${server.address}#/`);
  await page.getByRole('link', { name: 'Many' }).click();
  await page.getByRole('button', { name: 'Study 1 card' }).click();
});

test('of hundreds of figures on a card those are made that are about to be seen', async ({ page }) => {
  await page.getByRole('button', { name: 'Show answer', exact: true }).click();
  await expect(figures(page).first()).toBeVisible();
  expect(await figures(page).count()).toBeLessThan(15);
  const last = page.getByRole('article').locator('figure').last();
  await last.scrollIntoViewIfNeeded();
  await expect(last.getByRole('list', { name: 'Probabilities' })).toBeVisible();
  expect(await figures(page).count()).toBeLessThan(30);
});

test('a preview shows a figure that is all that is written, and what is wrong with its name', async ({
  page,
  server,
}) => {
  await page.getByRole('button', { name: 'Show answer', exact: true }).waitFor();
  await page.goto(`${server.address}#/`);
  await page.getByRole('button', { name: 'Add card', exact: true }).click();
  const back = page.getByRole('textbox', { name: 'Back', exact: true });
  const preview = page.getByRole('region', { name: 'Preview' });
  await page.getByRole('textbox', { name: 'Front', exact: true }).fill('What?');
  await back.fill('Text.');
  await expect(preview).toContainText('Text.');
  await back.fill(FIGURE);
  await expect(preview.getByRole('group', { name: 'Softmax and cross-entropy' })).toBeVisible();
  await back.fill('```figure "><img src=x>\n```');
  await expect(preview.getByRole('note')).toContainText('There is no figure called "><img src=x>.');
});

const figures = (page: Page) => page.getByRole('group', { name: 'Softmax and cross-entropy' });
