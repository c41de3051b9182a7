import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../helpers/browser-test.ts';
import { keepsFocus, tabTo } from '../helpers/keyboard.ts';

const FIRST = 'Why does softmax, in code, first subtract the largest logit?';
const SECOND = 'Why does attention divide its scores by';
const THIRD = 'In what order does PyTorch keep the axes of a batch of images?';
const SIZES = [
  { name: 'on a phone', viewport: { width: 390, height: 844 } },
  { name: 'at a desk', viewport: { width: 1280, height: 800 } },
] as const;

for (const { name, viewport } of SIZES) {
  test.describe(name, () => {
    test.use({ viewport, contextOptions: { reducedMotion: 'reduce' } });

    test('a whole session, the settings and an import by keyboard alone', async ({ page, server }) => {
      // Every stop is looked at.
      test.slow();
      await page.goto(server.address);
      await test.step('from the first screen into a session', async () => {
        await tabTo(page, button(page, 'Study 20 cards'));
        await page.keyboard.press('Enter');
        await expect(heading(page, 'Study')).toBeFocused();
      });
      await test.step('cards are turned and rated by digits, by Space and Enter, and by their buttons', () =>
        answerInAllWays(page));
      await test.step('to its end', () => finish(page));
      await test.step('back to the decks', async () => {
        await tabTo(page, button(page, 'Back to decks'));
        await page.keyboard.press('Enter');
        await expect(heading(page, 'Decks')).toBeFocused();
      });
      await test.step('a setting', () => changeSetting(page));
      await test.step('an import, and out of it', async () => {
        await tabTo(page, button(page, 'Import'));
        await page.keyboard.press('Space');
        await expect(heading(page, 'Import')).toBeFocused();
        await tabTo(page, page.getByLabel('Choose files', { exact: true }));
        await tabTo(page, page.getByRole('link', { name: 'Back to decks' }));
        await page.keyboard.press('Enter');
        await expect(heading(page, 'Decks')).toBeFocused();
      });
    });
  });
}

async function answerInAllWays(page: Page): Promise<void> {
  const card = page.getByRole('article');
  await expect(card).toContainText(FIRST);
  await page.keyboard.press('Space');
  await turned(page);
  await page.keyboard.press('1');
  await expect(card).toContainText(SECOND);
  await page.keyboard.press('Enter');
  await turned(page);
  await page.keyboard.press('Space');
  await expect(card).toContainText(THIRD);
  await tabTo(page, button(page, 'Show answer'));
  await page.keyboard.press('Space');
  await turned(page);
  await tabTo(page, page.getByRole('button', { name: /^Hard, / }));
  await page.keyboard.press('Enter');
  await expect(card).not.toContainText(THIRD);
  await keepsFocus(page);
  await page.keyboard.press('u');
  await expect(card).toContainText(THIRD);
  await keepsFocus(page);
  await tabTo(page, button(page, 'Undo'));
  await page.keyboard.press('Enter');
  await expect(card).toContainText(SECOND);
  await keepsFocus(page);
}

async function finish(page: Page): Promise<void> {
  const end = heading(page, 'Done for now');
  for (;;) {
    await button(page, 'Show answer').or(end).waitFor();
    if (await end.isVisible()) break;
    await page.keyboard.press('Enter');
    await turned(page);
    await page.keyboard.press('4');
    await keepsFocus(page);
  }
  await expect(end).toBeFocused();
}

async function changeSetting(page: Page): Promise<void> {
  await tabTo(page, page.getByRole('link', { name: 'Settings' }));
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Settings')).toBeFocused();
  const swipes = page.getByRole('switch', { name: 'Swipes' });
  await tabTo(page, swipes);
  await page.keyboard.press('Space');
  await expect(swipes).not.toBeChecked();
  await expect(swipes).toBeFocused();
  const shortcuts = button(page, 'Keyboard shortcuts');
  await tabTo(page, shortcuts);
  await page.keyboard.press('Enter');
  await expect(button(page, 'Close')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(shortcuts).toBeFocused();
}

/** The answer shows, and has the focus. */
async function turned(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Good, / }).waitFor();
  await keepsFocus(page);
}

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string): Locator =>
  page.getByRole('heading', { level: 1, name, exact: true });
