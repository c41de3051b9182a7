import type { Locator, Page } from '@playwright/test';
import { axeFindings } from '../helpers/axe.ts';
import { expect, test } from '../helpers/browser-test.ts';
import { atRest, drag, topOf } from '../helpers/finger.ts';
import { fileOfPage, importFiles, numberedPage } from '../helpers/import-files.ts';
import { SCREEN } from '../helpers/person.ts';

test.use({ viewport: SCREEN, hasTouch: true });

const FIRST = 'Why does softmax, in code, first subtract the largest logit?';
const SECOND = 'Why does attention divide its scores by';
const THIRD = 'In what order does PyTorch keep the axes of a batch of images?';
const FOURTH = 'What does cross-entropy charge for one example of class';

test.describe('a session', { tag: '@engines' }, () => {
  test('goes on by button, key and swipe, and back by Undo', async ({ person, server }) => {
    await person.open(`${server.address}#/study`);
    await person.see('text', FIRST);

    await person.click('button', 'Show answer');
    await person.see('button', 'Again, 1 minute');
    await person.click('button', 'Good, 10 minutes');
    await person.see('text', SECOND);

    await person.press(' ');
    await person.see('button', 'Good ...');
    await person.swipe('right');
    await person.see('text', THIRD);

    await person.press('Enter');
    await person.see('button', 'Easy ...');
    await person.press('4');
    await person.see('text', FOURTH);

    await person.press('u');
    await person.see('text', THIRD);
    await person.click('button', 'Undo');
    await person.see('text', SECOND);
    await person.press('Control+z');
    await person.see('text', FIRST);
    await person.click('button', 'Close');
    await person.see('heading', 'Decks');
  });
});

test.describe('the card', () => {
  let page: Page;

  test.beforeEach(async ({ page: opened, server }) => {
    page = opened;
    await page.goto(`${server.address}#/study`);
    await page.getByRole('button', { name: 'Show answer' }).waitFor();
  });

  const card = (): Locator => page.getByRole('article');
  const turned = (): Locator => page.getByRole('button', { name: /^Good, / });
  const turn = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Show answer' }).click();
    await turned().waitFor();
    await atRest(card());
  };
  const isUnrated = async (): Promise<void> => {
    await page.waitForTimeout(300);
    await expect(turned()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
  };

  test('is turned by a tap', async () => {
    await card().tap();
    await expect(turned()).toBeVisible();
  });

  test('shows its answer also below a long question', async () => {
    await page.setViewportSize({ width: 320, height: 360 });
    await turn();
    await expect(page.getByText('Nothing changes but the overflow.')).toBeInViewport();
  });

  test.describe('under a finger', () => {
    test('gets what it is pulled to: left Again, right Good', async () => {
      await turn();
      await drag(page, await topOf(card()), { x: -140, y: 0 });
      await expect(card()).toContainText(SECOND);
      await page.keyboard.press('u');
      await expect(card()).toContainText(FIRST);
      await turn();
      await drag(page, await topOf(card()), { x: 140, y: 10 });
      await expect(card()).toContainText(SECOND);
    });

    test('gets Easy when it is pulled up, where its answer needs no scrolling', async ({ server }) => {
      await importFiles(page, server.address, [fileOfPage(numberedPage('Short', 2, ''))]);
      await page.goto(`${server.address}#/`);
      await page.getByRole('link', { name: 'Short', exact: true }).click();
      await page.getByRole('button', { name: 'Study 2 cards' }).click();
      await turn();
      await drag(page, await topOf(card()), { x: 0, y: -140 });
      await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible();
      await expect(card()).toContainText('Question 2');
    });

    test('is scrolled when it is pulled up and its answer is long', async () => {
      await page.setViewportSize({ width: 390, height: 560 });
      await turn();
      await drag(page, await topOf(card(), 200), { x: 0, y: -140 });
      await isUnrated();
      await expect.poll(() => card().evaluate((element) => element.scrollTop)).toBeGreaterThan(50);
    });

    test('says what it will get, and springs back when it is let go early', async () => {
      await turn();
      const place = await card().boundingBox();
      const finger = await drag(page, await topOf(card()), { x: 70, y: 0 }, 'hold');
      const pulled = await card().boundingBox();
      expect(pulled?.x).toBeGreaterThan((place?.x ?? 0) + 20);
      await expect(page.getByText('Good 10 min')).toHaveCount(1);
      await finger.up();
      await isUnrated();
      await expect(page.getByText('Good 10 min')).toHaveCount(0);
      await atRest(card());
      expect((await card().boundingBox())?.x).toBeCloseTo(place?.x ?? 0, 0);
    });

    test('is not pulled from the edges of the screen', async () => {
      await turn();
      const { y } = await topOf(card());
      await drag(page, { x: 21, y }, { x: 200, y: 0 });
      await isUnrated();
      await drag(page, { x: 369, y }, { x: -200, y: 0 });
      await isUnrated();
    });

    test('is not rated by scrolling its code', async () => {
      await turn();
      const code = page.getByRole('group', { name: 'Python' });
      await code.scrollIntoViewIfNeeded();
      await drag(page, await topOf(code), { x: -160, y: 0 });
      await isUnrated();
      await expect.poll(() => code.evaluate((element) => element.scrollLeft)).toBeGreaterThan(5);
      await drag(page, await topOf(code), { x: 160, y: 0 });
      await isUnrated();
    });

    test('is not pulled by two', async () => {
      await turn();
      const start = await topOf(card());
      const finger = await drag(page, start, { x: 120, y: 0 }, 'hold');
      await finger.second({ x: start.x, y: start.y + 200 });
      await finger.up();
      await isUnrated();
    });

    test('stays where swipes are turned off', async () => {
      await page.evaluate(() => localStorage.setItem('engram-settings', '{"swipes":false,"keys":true}'));
      await page.reload();
      await turn();
      await drag(page, await topOf(card()), { x: 160, y: 0 });
      await isUnrated();
    });
  });

  test('is left to buttons, Space and Enter where keys of one character are turned off', async () => {
    await page.evaluate(() => localStorage.setItem('engram-settings', '{"swipes":true,"keys":false}'));
    await page.reload();
    await page.getByRole('button', { name: 'Show answer' }).waitFor();
    await page.keyboard.press(' ');
    await turned().waitFor();
    await page.keyboard.press('3');
    await isUnrated();
  });

  test('gives the focus to what is new, and its buttons to the Tab key', async () => {
    await page.getByRole('button', { name: 'Show answer' }).focus();
    await page.keyboard.press('Enter');
    await turned().waitFor();
    await expect.poll(() => focusedText(page)).toContain('Nothing changes but the overflow');
    await turned().focus();
    await page.keyboard.press('Enter');
    await expect(card()).toContainText(SECOND);
    await expect.poll(() => focusedText(page)).toContain(SECOND);
  });

  test('is known by the key that turned it', async () => {
    await page.keyboard.press(' ');
    await turned().waitFor();
    await page.keyboard.press(' ');
    await expect(card()).toContainText(SECOND);
    await page.keyboard.press('u');
    await expect(card()).toContainText(FIRST);
    await page.keyboard.press('Enter');
    await turned().waitFor();
    await page.keyboard.down('Enter');
    await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    await expect(card()).toContainText(SECOND);
    await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible();
  });

  test('makes way within two frames', async () => {
    await turn();
    const seen = await page.evaluate(async () => {
      document.dispatchEvent(new KeyboardEvent('keydown', { key: '3', bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const next = [...document.querySelectorAll('article')].find((each) => !each.closest('[inert]'));
      return { text: next?.textContent ?? '', opacity: next ? getComputedStyle(next).opacity : '' };
    });
    expect(seen.text).toContain(SECOND);
    expect(seen.opacity).toBe('1');
    await expect(page.locator('article')).toHaveCount(1);
  });

  test('leaves the bar saying how many are left', async () => {
    const bar = page.getByRole('progressbar', { name: 'Progress' });
    await expect(bar).toHaveAttribute('aria-valuetext', '20 cards left');
    await turn();
    await page.keyboard.press('4');
    await expect(bar).toHaveAttribute('aria-valuetext', '19 cards left');
  });
});

test('a session closed by Escape leads back to its deck, and Back not into it again', async ({
  page,
  server,
}) => {
  await page.goto(server.address);
  await page.getByRole('link', { name: 'Engram: Deep Learning' }).click();
  await page.getByRole('button', { name: /^Study / }).click();
  await page.getByRole('button', { name: 'Show answer' }).waitFor();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Engram: Deep Learning' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Show answer' })).toHaveCount(0);
});

test('axe finds nothing in a session; at its end it says what was done, and still takes back', async ({
  page,
  server,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${server.address}#/study`);
  await page.getByRole('button', { name: 'Show answer' }).waitFor();
  await findsNothing(page);
  await page.keyboard.press(' ');
  await page.getByRole('button', { name: /^Good, / }).waitFor();
  await findsNothing(page);
  await page.keyboard.press('4');
  await answerAll(page);
  const end = page.getByRole('heading', { name: 'Done for now', level: 1 });
  await expect(end).toBeFocused();
  await expect(page.getByText(/^20 answers in \d+ min\. You knew them all\.$/)).toBeVisible();
  await expect(page.getByText('Easy 20')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Next' })).toBeVisible();
  await findsNothing(page);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('4');
  await expect(end).toBeVisible();
  await page.getByRole('button', { name: 'Back to decks' }).click();
  await expect(page.getByRole('heading', { name: 'Decks' })).toBeVisible();
});

async function findsNothing(page: Page): Promise<void> {
  await expect(page.locator('article[aria-hidden=true]')).toHaveCount(0);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await axeFindings(page), colorScheme).toEqual([]);
  }
}

/** Answers Easy until nothing is left. */
async function answerAll(page: Page): Promise<void> {
  const end = page.getByRole('heading', { name: 'Done for now' });
  const show = page.getByRole('button', { name: 'Show answer' });
  for (;;) {
    await show.or(end).waitFor();
    if (await end.isVisible()) return;
    await page.keyboard.press('Enter');
    await page.keyboard.press('4');
  }
}

const focusedText = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? '');
