import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../helpers/browser-test.ts';
import { accessibleNodes } from '../helpers/heard.ts';

const PAGE = resolve(import.meta.dirname, '../fixtures/page.md');
const DECK = 'Numbers in the Machine';

/** What the first cards are heard as: their text, or where it holds mathematics, the name of the group to read. */
const CARDS = [
  {
    question: /^Why is 0\.1 \+ 0\.2 not 0\.3\?$/,
    answer: /^Neither is a finite/,
    rating: /^Again, 1 minute$/,
  },
  { question: /^Question$/, answer: /^Answer$/, rating: /^Hard, 6 minutes$/ },
  { question: /^In what order are many/, answer: /the small ones first/, rating: /^Good, 10 minutes$/ },
  { question: /^What does a dollar/, answer: /^Nothing: \$5 and \$10 stay/, rating: /^Easy, \d+ days$/ },
] as const;
const [, WITH_FORMULA] = CARDS;

test('by names alone a page is brought in, studied with every rating, taken back and kept', async ({
  page,
  server,
}) => {
  await page.goto(server.address);
  await test.step('the import says what it would do, and what it did', () => bringIn(page));
  await test.step('the session says how far it is', async () => {
    await button(page, 'Back to decks').click();
    await link(page, DECK).click();
    await expect(heading(page, DECK)).toBeFocused();
    await button(page, 'Study 8 cards').click();
    await expect(heading(page, 'Study')).toBeFocused();
    await left(page, '8 cards left');
  });
  await test.step('each turn is heard: the answer, and the next question', () => rateInAllWays(page));
  await test.step('an answer is taken back, and that is said', async () => {
    await button(page, 'Undo').click();
    await expect(spoken(page)).toContainText('Taken back.');
    await hears(page, CARDS[3].question);
    await left(page, '8 cards left');
  });
  await test.step('the end is said, with what was done', async () => {
    await finish(page);
    await expect(heading(page, 'Done for now')).toBeFocused();
    await expect(page.getByRole('figure', { name: 'Your answers, in order' })).toBeVisible();
  });
  await test.step('the stats have it', async () => {
    await button(page, 'Back to decks').click();
    await link(page, 'Stats').click();
    await expect(heading(page, 'Stats')).toBeFocused();
    const days = page.getByRole('grid', { name: 'Answers by day' });
    await days.getByRole('button', { name: /: 11 answers$/ }).click();
    await expect(spoken(page)).toContainText('11 answers, listed below the calendar.');
  });
  await test.step('all of it goes into a backup', async () => {
    await link(page, 'Settings').click();
    await expect(heading(page, 'Settings')).toBeFocused();
    const download = page.waitForEvent('download');
    await button(page, 'Export backup').click();
    await expect(spoken(page)).toContainText('The file is in your downloads.');
    const backup = gunzipSync(await readFile(await (await download).path())).toString();
    for (const rating of ['again', 'hard', 'good', 'easy']) expect(backup).toContain(`"rating":"${rating}"`);
  });
});

async function bringIn(page: Page): Promise<void> {
  await button(page, 'Import').click();
  await expect(heading(page, 'Import')).toBeFocused();
  await page.getByRole('button', { name: 'Choose files' }).setInputFiles(PAGE);
  await expect(heading(page, DECK)).toBeFocused();
  await expect(heading(page, DECK)).toHaveAccessibleDescription(/Nothing is written yet/);
  await button(page, 'Import').click();
  await expect(heading(page, 'Imported')).toHaveAccessibleDescription('8 cards added');
  await expect(spoken(page)).toHaveText('8 cards added');
}

async function rateInAllWays(page: Page): Promise<void> {
  const ratings = page.getByRole('group', { name: 'How well did you know it?' });
  for (const [at, { answer, rating }] of CARDS.entries()) {
    await button(page, 'Show answer').click();
    await hears(page, answer);
    await ratings.getByRole('button', { name: rating }).click();
    const next = CARDS[at + 1];
    if (next) await hears(page, next.question);
    if (next === WITH_FORMULA) expect(await roles(page)).toContain('MathMLMath');
  }
  // Three of them come back in this sitting.
  await left(page, '7 cards left');
}

async function finish(page: Page): Promise<void> {
  const end = heading(page, 'Done for now');
  for (;;) {
    await button(page, 'Show answer').or(end).waitFor();
    if (await end.isVisible()) return;
    await button(page, 'Show answer').click();
    await page.getByRole('button', { name: /^Easy, / }).click();
  }
}

const roles = async (page: Page): Promise<readonly string[]> =>
  (await accessibleNodes(page)).map(({ role }) => role);

/** The focus brings this to the ear. */
const hears = (page: Page, words: RegExp): Promise<void> =>
  expect
    .poll(async () => (await accessibleNodes(page)).findLast(({ isFocused }) => isFocused)?.name)
    .toMatch(words);

const left = (page: Page, words: string): Promise<void> =>
  expect(page.getByRole('progressbar', { name: 'Progress' })).toHaveAttribute('aria-valuetext', words);

/** What is said without the focus going there. */
const spoken = (page: Page): Locator => page.locator('div[aria-live=polite]');
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const link = (page: Page, name: string): Locator => page.getByRole('link', { name, exact: true });
const heading = (page: Page, name: string): Locator =>
  page.getByRole('heading', { level: 1, name, exact: true });
