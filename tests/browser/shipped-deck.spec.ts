import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../helpers/browser-test.ts';
import { newerBuild } from '../helpers/builds.ts';
import { lingerBriefly } from '../helpers/lingering.ts';
import { SCREEN } from '../helpers/person.ts';
import type { AppServer } from '../helpers/server.ts';
import { SHIPPED_CARDS } from '../helpers/shipped.ts';

const DECK = 'Engram: Deep Learning';
const FIRST_CARD = 'Why does softmax, in code, first subtract the largest logit?';
const BEFORE = 'Nothing changes but the overflow.';
const AFTER = 'The result is the same, and nothing overflows.';

let newer = '';
test.beforeAll(async () => {
  newer = await newerBuild({ file: 'decks/deep-learning.md', from: BEFORE, to: AFTER });
});
test.afterAll(() => rm(newer, { recursive: true }));
test.use({ viewport: SCREEN });

test('the deck that ships is there on the first visit, and offline after it', async ({ page, server }) => {
  await visit(page, server);
  await expect(decks(page).filter({ hasText: DECK })).toContainText(`${SHIPPED_CARDS} cards`);
  await server.stop();
  await page.reload();
  await answerFirstCard(page);
});

test('deleted, it comes back by Undo, with its answers', async ({ page, server }) => {
  await visit(page, server);
  await answerFirstCard(page);
  await deleteDeck(page);
  await page.getByRole('status').getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(decks(page).filter({ hasText: DECK })).toContainText('19');
  await page.reload();
  await expect(decks(page).filter({ hasText: DECK })).toContainText(`${SHIPPED_CARDS} cards`);
  await expect(page.getByRole('list', { name: 'Today' })).toContainText('1 answered today');
});

test('deleted, it stays deleted, in a newer version too', async ({ page, server }) => {
  await visit(page, server);
  await deleteDeck(page);
  await page.reload();
  await lookForNews(page);
  await expect(page.getByRole('heading', { name: 'No decks yet' })).toBeVisible();

  await update(page, server);
  // Each start brings in what is new; after the second, what the first did shows.
  await lookForNews(page);
  await page.reload();
  await lookForNews(page);
  await expect(page.getByRole('heading', { name: 'No decks yet' })).toBeVisible();
});

test('a newer version mends its cards, and their answers stay', async ({ page, server }) => {
  await visit(page, server);
  await answerFirstCard(page);
  await update(page, server);
  await lookForNews(page);
  await page.reload();

  await page.getByRole('button', { name: 'Study 19 cards' }).click();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByText(FIRST_CARD)).toBeVisible();
  await page.getByRole('button', { name: 'Show answer' }).click();
  await expect(page.getByText(AFTER)).toBeVisible();
});

async function visit(page: Page, server: AppServer): Promise<void> {
  await lingerBriefly(page);
  await page.goto(server.address);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

const decks = (page: Page) => page.getByRole('list', { name: 'Your decks' }).getByRole('listitem');

async function answerFirstCard(page: Page): Promise<void> {
  await page.getByRole('link', { name: DECK }).click();
  await page.getByRole('button', { name: 'Study 20 cards' }).click();
  await expect(page.getByText(FIRST_CARD)).toBeVisible();
  await page.getByRole('button', { name: 'Show answer' }).click();
  await page.getByRole('button', { name: /^Easy, / }).click();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('button', { name: 'Study 19 cards' })).toBeVisible();
}

async function deleteDeck(page: Page): Promise<void> {
  await page.goto(`${new URL(page.url()).origin}/#/`);
  await page.getByRole('link', { name: DECK }).click();
  await page.getByRole('button', { name: 'Options' }).click();
  await page.getByRole('button', { name: 'Delete deck' }).click();
  await expect(page.getByRole('heading', { name: 'No decks yet' })).toBeVisible();
}

/** Takes the newer version. */
async function update(page: Page, server: AppServer): Promise<void> {
  server.publish(newer);
  await page.reload();
  await page.getByRole('button', { name: 'Update', exact: true }).click();
  await expect(page.locator('meta[name=newer]')).toBeAttached();
}

/** Waits until this start has looked whether the deck that ships has changed. */
const lookForNews = (page: Page): Promise<unknown> =>
  page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.endsWith('deep-learning.md')),
  );
