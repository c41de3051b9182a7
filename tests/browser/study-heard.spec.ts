import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../helpers/browser-test.ts';
import { accessibleNodes } from '../helpers/heard.ts';
import { SCREEN } from '../helpers/person.ts';

test.use({ viewport: SCREEN, hasTouch: true });

const SECOND = 'Why does attention divide its scores by';
const THIRD = 'In what order does PyTorch keep the axes of a batch of images?';

test.describe('a session', () => {
  let page: Page;

  test.beforeEach(async ({ page: opened, server }) => {
    page = opened;
    await page.goto(`${server.address}#/study`);
    await page.getByRole('button', { name: 'Show answer' }).waitFor();
  });

  const card = (): Locator => page.getByRole('article');
  const turned = (): Locator => page.getByRole('button', { name: /^Good, / });
  const said = (): Locator => page.locator('div[aria-live=polite]');
  const turn = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Show answer' }).click();
    await turned().waitFor();
  };

  test('is heard: its deck and question after the title, its ratings by name', async () => {
    const names = (await accessibleNodes(page)).map(({ role, name }) => `${role} ${name}`);
    const heading = names.indexOf('heading Study');
    const question = names.findIndex((name) => name.startsWith('StaticText Why does softmax'));
    expect(heading).toBeGreaterThan(-1);
    expect(names.slice(heading, question).filter((name) => /^(button|progressbar)/.test(name))).toEqual([]);
    await turn();
    const buttons = (await accessibleNodes(page)).filter(({ role }) => role === 'button');
    expect(buttons.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Again, 1 minute', 'Hard, 6 minutes', 'Good, 10 minutes']),
    );
  });

  test('with mathematics is not said without it', async () => {
    await turn();
    await turned().click();
    await expect(card()).toContainText(SECOND);
    await expect.poll(() => focused(page)).toMatchObject({ role: 'group', name: 'Question' });
    await turn();
    await expect.poll(() => focused(page)).toMatchObject({ role: 'group', name: 'Answer' });
    await turned().click();
    await expect(card()).toContainText(THIRD);
    await expect.poll(async () => (await focused(page))?.name).toContain(THIRD);
  });

  test('is taken back with a word, and what cannot be taken back has one too', async () => {
    await page.keyboard.press('u');
    await expect(said()).toHaveText('There is no answer of today left to take back.');
    await turn();
    await turned().click();
    await page.keyboard.press('u');
    await expect(said()).toContainText('Taken back.');
  });

  test('keeps the focus on what is read when a notice goes', async () => {
    await turn();
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.getByRole('button', { name: 'Show answer' }).click();
    await other.getByRole('button', { name: /^Easy, / }).click();
    await expect(other.getByRole('article')).toContainText(SECOND);
    // What this tab knows of it is on disk.
    await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuetext', '19 cards left');
    await turned().click();
    await page.getByRole('button', { name: 'OK' }).click();
    await expect(page.getByRole('status')).toHaveCount(0);
    await expect.poll(() => focused(page)).toMatchObject({ role: 'group', name: 'Question' });
  });

  test('fades where motion is reduced', async () => {
    const started = await followAnimations(page);
    await turn();
    await page.keyboard.press('3');
    await expect.poll(started).toEqual(expect.arrayContaining(['card-flip', 'leave-right', 'card-rise']));
    await expect(card()).toHaveCount(1);

    await page.emulateMedia({ reducedMotion: 'reduce' });
    const startedSince = await followAnimations(page);
    await turn();
    await page.keyboard.press('3');
    await expect.poll(startedSince).toContain('card-fade-out');
    await expect(card()).toHaveCount(1);
    expect((await startedSince()).filter((name) => !name.includes('fade'))).toEqual([]);
  });
});

/** What has the focus, as it is said. The page as a whole comes before it. */
const focused = async (page: Page) => (await accessibleNodes(page)).findLast(({ isFocused }) => isFocused);

/** The animations that start from now on. */
async function followAnimations(page: Page): Promise<() => Promise<readonly string[]>> {
  const log = await page.evaluateHandle(() => {
    const names: string[] = [];
    document.addEventListener('animationstart', ({ animationName }) => names.push(animationName));
    return names;
  });
  return () => log.jsonValue();
}
