import type { Page } from '@playwright/test';
import { axeFindings } from '../helpers/axe.ts';
import { expect, test } from '../helpers/browser-test.ts';
import { besideTheApp, wipeDisk } from '../helpers/disk.ts';
import { fakeApple, fakePersistence, fakePhone, turnPage } from '../helpers/fake-device.ts';
import { finishSession, rateEasy } from '../helpers/finish-session.ts';
import { lingerBriefly } from '../helpers/lingering.ts';
import { SCREEN } from '../helpers/person.ts';

/** What no first card waits for comes when it comes. */
const LATER = { timeout: 20_000 };

test.beforeEach(({ page }) => lingerBriefly(page));

test.describe('a store that is gone', () => {
  test('is missed with what was in it, until the person has seen it', async ({ page, server }) => {
    await finishSession(page, server.address);
    await page.goto(server.address);
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('engram-had')), LATER)
      .toContain('"answers":1');
    await page.goto(besideTheApp(server.address));
    await wipeDisk(page);

    await page.goto(server.address);
    await expect(page.getByText(/^Until .*\d{4} there was 1 answer here\.$/)).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await page.reload();
    await button(page, 'Import a backup').click();
    await expect(heading(page, 'Import')).toBeFocused();
    await page.goBack();
    await button(page, 'Dismiss').click();
    await expect(heading(page, 'Decks')).toBeFocused();
    await expect(page.getByText('there was 1 answer here')).toHaveCount(0);
    await page.reload();
    await expect(button(page, 'Study 20 cards')).toBeVisible();
    await page.goto(`${server.address}#/settings`);
    await expect(page.getByText('MB used')).toBeVisible();
    await page.goto(`${server.address}#/`);
    await expect(button(page, 'Import a backup')).toHaveCount(0);
  });

  test('may be one that was never there: an iPhone’s home screen has its own', async ({ page, server }) => {
    await fakeApple(page, true);
    await page.goto(server.address);
    await expect(page.getByText('keeps a store of its own, and it is still empty')).toBeVisible();
    await finishSession(page, server.address);
    await page.goto(server.address);
    await page.reload();
    await expect(button(page, 'Import a backup')).toHaveCount(0, LATER);
  });

  for (const [had, title] of [
    [true, 'Your cards can’t be read just now'],
    [false, 'No place for your cards'],
  ] as const) {
    test(`that does not open is called: ${title}`, async ({ page, server }) => {
      await page.addInitScript((had) => {
        if (had) localStorage.setItem('engram-had', '{"at":1773316800000,"answers":212,"cards":40}');
        IDBFactory.prototype.open = () => {
          throw new DOMException('Broken', 'UnknownError');
        };
      }, had);
      await page.goto(server.address);
      await expect(heading(page, title)).toBeVisible();
    });
  }
});

test.describe('the badge', () => {
  // Beside the decks of a wide screen it is known at once what is left.
  test.use({ viewport: SCREEN });

  test('shows what is left, also when the app is left in the middle of a session', async ({
    page,
    server,
  }) => {
    await fakePhone(page);
    await page.goto(server.address);
    await expect.poll(() => asked(page), LATER).toContain('badge 20');
    await button(page, 'Study 20 cards').click();
    await rateEasy(page);
    await button(page, 'Show answer').waitFor();
    expect(await asked(page)).not.toContain('badge 19');
    await turnPage(page, 'hidden');
    await expect.poll(() => asked(page)).toContain('badge 19');
    await turnPage(page, 'visible');
    await rateEasy(page);
    await button(page, 'Close').click();
    await expect.poll(() => asked(page)).toContain('badge 18');
  });

  test('goes when nothing is left', async ({ page, server }) => {
    await fakePhone(page);
    await finishSession(page, server.address);
    await expect
      .poll(async () => (await asked(page)).filter((what) => what.startsWith('badge')).at(-1), LATER)
      .toBe('badge 0');
  });
});

test.describe('the screen', () => {
  test.beforeEach(({ page }) => fakePhone(page));

  test('stays on in a session, also after a look elsewhere, and not after it', async ({ page, server }) => {
    await page.goto(`${server.address}#/study`);
    await expect.poll(() => asked(page), LATER).toContain('awake');
    await turnPage(page, 'hidden');
    await turnPage(page, 'visible');
    await expect.poll(async () => (await asked(page)).filter((what) => what === 'awake').length).toBe(2);
    await button(page, 'Close').click();
    await expect.poll(() => asked(page)).toContain('asleep');
  });

  test('goes dark where that is preferred', async ({ page, server }) => {
    await page.goto(`${server.address}#/settings`);
    const choice = page.getByRole('switch', { name: 'Screen stays on' });
    await expect(choice).toBeChecked();
    await choice.click();
    await page.goto(`${server.address}#/study`);
    await rateEasy(page);
    await button(page, 'Show answer').waitFor();
    expect(await asked(page)).not.toContain('awake');
  });
});

test.describe('the motor', () => {
  test('marks a rating where that is wished', async ({ page, server }) => {
    await fakePhone(page);
    await page.goto(`${server.address}#/settings`);
    const choice = page.getByRole('switch', { name: 'Vibration' });
    await expect(choice).not.toBeChecked();
    await choice.click();
    await page.goto(`${server.address}#/study`);
    await rateEasy(page);
    await button(page, 'Show answer').click();
    expect((await asked(page)).filter((what) => what === 'tap')).toEqual(['tap']);
    await page.getByRole('button', { name: /^Good/ }).click();
    await button(page, 'Show answer').waitFor();
    expect((await asked(page)).filter((what) => what === 'tap')).toEqual(['tap', 'tap']);
  });

  test('and the screen are not spoken of where the device has no say in them', async ({ page, server }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'wakeLock');
      Reflect.deleteProperty(Navigator.prototype, 'vibrate');
    });
    await page.goto(`${server.address}#/settings`);
    await expect(page.getByText('MB used')).toBeVisible();
    await expect(page.getByRole('switch', { name: 'Keys' })).toBeVisible();
    await expect(page.getByRole('switch', { name: 'Screen stays on' })).toHaveCount(0);
    await expect(page.getByRole('switch', { name: 'Vibration' })).toHaveCount(0);
  });
});

test.describe('the promise to keep what is here', () => {
  test('is asked for after the first session, and shown', async ({ page, server }) => {
    await fakePersistence(page, true);
    await page.goto(server.address);
    expect(await asked(page)).toEqual([]);
    await finishSession(page, server.address);
    await expect.poll(() => asked(page), LATER).toEqual(['persist']);
    await page.evaluate(() => (location.hash = '#/settings'));
    await expect(page.getByText('The browser has promised to keep it.')).toBeVisible();
    await expect(button(page, 'Ask to keep it')).toHaveCount(0);
    await page.reload();
    await finishSession(page, server.address, 2);
    await page.goto(`${server.address}#/settings`);
    await expect(page.getByText('MB used')).toBeVisible();
    expect(await asked(page)).toEqual([]);
  });

  test('is asked for again by a person, who hears the answer', async ({ page, server }) => {
    await fakePersistence(page, false);
    await page.goto(`${server.address}#/settings`);
    await button(page, 'Ask to keep it').click();
    await expect(
      page.getByRole('status').filter({ hasText: 'The browser did not promise it.' }),
    ).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await page.evaluate(promiseWhenAsked);
    await button(page, 'Ask to keep it').click();
    await expect(page.getByText('The browser has promised to keep it.').first()).toBeVisible();
    await expect(heading(page, 'Settings')).toBeFocused();
  });

  test('keeps nobody waiting', async ({ page, server }) => {
    await fakePersistence(page, null);
    await finishSession(page, server.address);
    await expect.poll(() => asked(page), LATER).toEqual(['persist']);
    await button(page, 'Back to decks').click();
    await expect(heading(page, 'Decks')).toBeFocused();
    await page.goto(`${server.address}#/settings`);
    await button(page, 'Ask to keep it').click();
    await expect(button(page, 'Asking…')).toBeVisible();
  });
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });

const asked = (page: Page): Promise<string[]> => page.evaluate(() => globalThis.asked);

/** Its word is had by asking only: the app looks by itself whether it has been given. */
function promiseWhenAsked(): void {
  navigator.storage.persist = () => {
    navigator.storage.persisted = () => Promise.resolve(true);
    return Promise.resolve(true);
  };
}
