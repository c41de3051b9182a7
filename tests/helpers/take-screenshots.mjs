// Takes the pictures of README.md and of the manifest anew, from the built app: npm run build && node <this file>
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');
const PAGE = resolve(ROOT, 'tests/fixtures/page.md');
const NARROW = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 1.5 };
const WIDE = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 };
const SHIPPED = 'Engram: Deep Learning';
const ANSWERS = ['3', '3', '4', '1', '4'];

process.chdir(ROOT);
const server = await preview({
  build: { outDir: process.env.ENGRAM_DIST || 'dist' },
  preview: { host: '127.0.0.1' },
});
const address = server.resolvedUrls.local[0];
const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });

await take('study-light', NARROW, 'light', turnFirst);
await take('study-dark', NARROW, 'dark', turnFirst);
await take('decks-light', NARROW, 'light', seeDecks);
await take('study-wide', WIDE, 'light', async (page) => {
  await bringInAnother(page);
  await turnFirst(page);
});
await take('decks-wide', WIDE, 'light', seeDecks);

await browser.close();
await server.close();

async function take(name, size, colorScheme, goThere) {
  const context = await browser.newContext({ ...size, colorScheme });
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole('heading', { name: 'Decks' }).waitFor();
  await goThere(page);
  await page.evaluate(() => document.fonts.ready);
  // What moves comes to rest, what was said goes.
  await page.waitForTimeout(7_000);
  await page.screenshot({ path: `public/screenshots/${name}.png` });
  await context.close();
}

async function study(page) {
  await page.goto(address);
  await page.getByRole('link', { name: SHIPPED, exact: true }).click();
  await page.getByRole('button', { name: /^Study/ }).click();
}

async function turnFirst(page) {
  await study(page);
  await page.getByRole('button', { name: 'Show answer' }).click();
  await page.getByRole('button', { name: /^Good/ }).waitFor();
}

async function bringInAnother(page) {
  await page.goto(`${address}#/import`);
  await page.getByLabel('Choose files').setInputFiles(PAGE);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('status').waitFor();
}

/** A second deck, and a few answers. */
async function seeDecks(page) {
  await bringInAnother(page);
  await study(page);
  for (const key of ANSWERS) {
    await page.getByRole('button', { name: 'Show answer' }).click();
    await page.getByRole('button', { name: /^Good/ }).waitFor();
    await page.keyboard.press(key);
  }
  await page.getByRole('button', { name: 'Show answer' }).waitFor();
  await page.goto(address);
}
