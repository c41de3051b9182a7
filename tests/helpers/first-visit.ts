import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { BUILD } from './builds.ts';
import type { AppServer } from './server.ts';

/** Paths of the app's files, in the order in which they were asked for. */
export interface FirstVisit {
  readonly beforeTheCard: readonly string[];
  /** All that the service worker has put aside, whenever it came. */
  readonly kept: readonly string[];
}

/** A static host compresses these; the others are compressed already. */
const COMPRESSED = ['.css', '.html', '.js', '.json', '.md', '.svg', '.wasm', '.webmanifest'];
const MATHS = /katex/i;
const CARD = 'article .question';

/** Goes from the app's address to its first card, as a person does who has never been there, and stays a while. */
export async function firstVisit(page: Page, server: AppServer): Promise<FirstVisit> {
  await page.addInitScript(hurryToCard, CARD);
  await page.goto(server.address);
  await page.locator(CARD).waitFor();
  const shownAt = await page.evaluate(() => globalThis.cardShownAt);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  const kept = await page.evaluate(pathsKept);
  const beforeTheCard = server.requests.filter((_, i) => (server.askedAt[i] ?? Infinity) < shownAt);
  return { beforeTheCard: [...new Set(beforeTheCard)], kept };
}

declare global {
  // oxlint-disable-next-line no-var
  var cardShownAt: Promise<number>;
}

/**
 * Runs in the page, before anything else of it: presses Study as soon as it shows, so that a slow test is not taken
 * for a person who lingers, and notes the time, as the server reads it, after the first frame with a card.
 */
function hurryToCard(card: string): void {
  globalThis.cardShownAt = new Promise((resolve) => {
    const look = (): void => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent?.startsWith('Study'))?.click();
      if (document.querySelector(card)) setTimeout(() => resolve(Date.now()));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

const pathsKept = async (): Promise<string[]> => {
  const names = await caches.keys();
  const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return requests.flat().map(({ url }) => new URL(url).pathname);
};

export const isForMaths = (path: string): boolean => MATHS.test(path);

/** What these files weigh on their way from a host that compresses what can be compressed. */
export async function weigh(paths: readonly string[]): Promise<number> {
  const sizes = await Promise.all(paths.map(weightOf));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function weightOf(path: string): Promise<number> {
  const bytes = await readFile(join(BUILD, path.endsWith('/') ? `${path}index.html` : path));
  return COMPRESSED.includes(extname(path) || '.html') ? gzipSync(bytes, { level: 9 }).length : bytes.length;
}
