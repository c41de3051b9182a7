import type { Page, Route } from '@playwright/test';
import { Moment } from '../../src/platform/moments.ts';
import { expect, test } from '../helpers/browser-test.ts';
import { lingerBriefly } from '../helpers/lingering.ts';

const DECK = 'Engram: Deep Learning';
/** What no first card waits for comes when it comes. */
const LATER = { timeout: 20_000 };

test.describe('a first visit on a slow line', () => {
  test('shows its deck as soon as that came', async ({ page, server }) => {
    const come = await hold(page, /first-deck/);
    await page.goto(server.address);
    await expect(heading(page, 'No decks yet')).toBeVisible();
    come();
    await expect(deck(page)).toBeVisible();
  });

  test('shows it in another tab too', async ({ page, context, server }) => {
    const come = await hold(page, /first-deck/);
    const asked = page.waitForRequest(/first-deck/);
    await page.goto(server.address);
    await asked;
    const other = await context.newPage();
    await other.goto(server.address);
    await expect(heading(other, 'No decks yet')).toBeVisible();
    come();
    await expect(deck(page)).toBeVisible();
    await expect(deck(other)).toBeVisible();
  });
});

test('that another tab was in the way is not said once it is closed', async ({ page, context, server }) => {
  await page.goto(`${server.address}favicon.svg`);
  await holdOldDatabase(page);
  const later = await context.newPage();
  const come = await hold(later, /StartFailure/);
  const asked = later.waitForRequest(/StartFailure/);
  await later.goto(server.address);
  await asked;
  await page.close();
  await expect(deck(later)).toBeVisible();
  const came = later.waitForResponse(/StartFailure/);
  come();
  await came;
  await quiet(later);
  await expect(deck(later)).toBeVisible();
});

test.describe('without a service worker', () => {
  test.use({ serviceWorkers: 'block' });

  test('a line that is lost after the first paint is no fault of the app', async ({
    page,
    context,
    server,
  }) => {
    await page.goto(server.address);
    await expect(deck(page)).toBeVisible();
    const lost = page.waitForEvent('requestfailed', LATER);
    await context.setOffline(true);
    await lost;
    await quiet(page);
    await expect(page.getByText('Something went wrong here.')).toHaveCount(0);
    await expect(deck(page)).toBeVisible();
  });

  test('without the swipes that did not come, cards are rated by their buttons', async ({ page, server }) => {
    await page.route(/swipe-gesture/, (route: Route) => route.abort());
    const lost = page.waitForEvent('requestfailed', LATER);
    await page.goto(`${server.address}#/study`);
    await lost;
    await page.getByRole('button', { name: 'Show answer' }).click();
    await page.getByRole('button', { name: /^Good/ }).click();
    await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible();
    await quiet(page);
    await expect(page.getByText('Something went wrong here.')).toHaveCount(0);
  });

  test('a session begins without the style of its formulas where that did not come', async ({
    page,
    server,
  }) => {
    await page.route(/katex.*\.css/, (route: Route) => route.abort());
    await page.goto(`${server.address}#/study`);
    await page.getByRole('button', { name: 'Show answer' }).click();
    await expect(page.getByText('Nothing changes but the overflow.')).toBeVisible();
  });

  test('what is shown later came along: a tab needs no line any more', async ({ page, context, server }) => {
    await lingerBriefly(page);
    await page.goto(server.address);
    await expect(deck(page)).toBeVisible();
    await expect.poll(() => server.requests.some((path) => path.includes('StatsScreen')), LATER).toBe(true);
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await page.goto(`${server.address}#/stats`);
    await expect(page.getByRole('heading', { name: 'No answers yet' })).toBeVisible();
    await expect(page.getByText('Something went wrong here.')).toHaveCount(0);
  });
});

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const deck = (page: Page) => page.getByRole('link', { name: DECK });

/** Lets nothing of that name come until the returned function is called. */
async function hold(page: Page, name: RegExp): Promise<() => void> {
  const released = new Moment();
  await page.route(name, async (route: Route) => {
    await released.reached;
    await route.continue();
  });
  return released.reach;
}

/** As an older version of the app would that stands still: it does not make way. */
const holdOldDatabase = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const request = indexedDB.open('engram', 10);
        request.addEventListener('upgradeneeded', () => {
          request.result.createObjectStore('meta', { keyPath: 'key' });
          request.result.createObjectStore('undo', { keyPath: 'seq', autoIncrement: true });
        });
        request.addEventListener('success', () => resolve());
      }),
  );

/** Resolves when the page has done what it had to do. */
const quiet = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise((resolve) => requestIdleCallback(() => requestIdleCallback(() => resolve()))),
  );
