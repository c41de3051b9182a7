import { rm } from 'node:fs/promises';
import { expect, test } from '../helpers/browser-test.ts';
import { newerBuild } from '../helpers/builds.ts';
import { lingerBriefly } from '../helpers/lingering.ts';
import type { AppServer } from '../helpers/server.ts';
import type { Page } from '@playwright/test';

let newer = '';
test.beforeAll(async () => {
  newer = await newerBuild();
});
test.afterAll(() => rm(newer, { recursive: true }));

test('a new version waits until it is asked for', async ({ page, server }) => {
  await visit(page, server);
  server.publish(newer);
  await page.reload();
  await expect(update(page)).toBeVisible();
  await page.reload();
  expect(await isNewer(page)).toBe(false);

  await update(page).click();
  await becomesNewer(page);
  await expect(update(page)).toBeHidden();
});

test('another tab is told, and not reloaded', async ({ page, context, server }) => {
  await visit(page, server);
  const other = await context.newPage();
  await visit(other, server);
  await other.evaluate(() => document.documentElement.setAttribute('data-session', 'running'));

  server.publish(newer);
  await page.reload();
  await update(page).click();
  await becomesNewer(page);
  await expect(update(other)).toBeVisible();
  await expect(other.locator('[data-session=running]')).toHaveCount(1);

  await update(other).click();
  await becomesNewer(other);
  await expect(update(other)).toBeHidden();
});

test('without a new version nothing is offered', async ({ page, server }) => {
  await visit(page, server);
  await page.reload();
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });
  await expect(update(page)).toBeHidden();
});

test('where this version is too old for what is here, the newer one is taken by loading the page', async ({
  page,
  server,
}) => {
  await visit(page, server);
  await page.evaluate(writeAsLaterVersion);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'This Engram is too old for your cards' })).toBeVisible();

  server.publish(newer);
  await page.reload();
  await becomesNewer(page);
});

/** Opens the collection as an app of a later version would. */
const writeAsLaterVersion = () =>
  new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('engram', 9_990);
    opening.addEventListener('success', () => {
      opening.result.close();
      resolve();
    });
    opening.addEventListener('error', () => reject(opening.error));
  });

async function visit(page: Page, server: AppServer): Promise<void> {
  await lingerBriefly(page);
  await page.goto(server.address);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

const update = (page: Page) => page.getByRole('button', { name: 'Update', exact: true });

/** A page on its way to another has no answer: it is not there yet. */
const isNewer = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector('meta[name=newer]') !== null).catch(() => false);

/** A worker that is busy makes way within seconds. */
const becomesNewer = (page: Page): Promise<void> =>
  expect.poll(() => isNewer(page), { timeout: 15_000 }).toBe(true);
