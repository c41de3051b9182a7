import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import {
  appAddress,
  benchServer,
  CACHE,
  COLLECTION_NAMES,
  COLLECTIONS,
  FILLER,
  FLOOR_ADDRESS,
  pageAddress,
} from './bench-site.ts';
import { QUESTION } from './bench-app.ts';
import { findChromium } from './browsers.ts';
import { CHROMIUM_ARGUMENTS } from './chromium-person.ts';
import { SCREEN } from './person.ts';

const WARM = `${CACHE}/warm`;
const FILLED = 'filled-';
/** Longer than the app puts off what nobody waits for. */
const QUIET_MS = 6_000;
const LONG_MS = 600_000;

export async function openProfile(folder: string): Promise<BrowserContext> {
  const executablePath = findChromium();
  return chromium.launchPersistentContext(folder, {
    ...(executablePath ? { executablePath } : {}),
    args: CHROMIUM_ARGUMENTS,
    viewport: SCREEN,
    hasTouch: true,
  });
}

/** A profile that has every collection and has used the app and the floor before: a copy, to be used up. */
export async function warmProfile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'engram-bench-'));
  await cp(WARM, folder, { recursive: true });
  return folder;
}

/** Fills databases where today's are not kept from an earlier run, then visits the app as it is now. */
export async function prepareProfiles(): Promise<void> {
  const filled = `${CACHE}/${FILLED}${await keyOfFilling()}`;
  if (!existsSync(filled)) {
    await forgetFilled();
    await withBrowser(`${filled}-part`, fillAll);
    await cp(`${filled}-part`, filled, { recursive: true });
    await rm(`${filled}-part`, { recursive: true });
  }
  await rm(WARM, { recursive: true, force: true });
  await cp(filled, WARM, { recursive: true });
  await withBrowser(WARM, visitAll);
}

/** What is due depends on the day, and all else on the code that fills. */
async function keyOfFilling(): Promise<string> {
  const code = createHash('sha256').update(await readFile(FILLER));
  return `${new Date().toISOString().slice(0, 10)}-${code.digest('hex').slice(0, 8)}`;
}

async function forgetFilled(): Promise<void> {
  const old = (await readdir(CACHE)).filter((name) => name.startsWith(FILLED));
  await Promise.all(old.map((name) => rm(join(CACHE, name), { recursive: true })));
}

async function withBrowser(folder: string, work: (page: Page) => Promise<void>): Promise<void> {
  const server = benchServer();
  await server.start();
  const context = await openProfile(folder);
  context.setDefaultTimeout(LONG_MS);
  await work(await context.newPage());
  await context.close();
  await server.stop();
}

async function fillAll(page: Page): Promise<void> {
  for (const name of COLLECTION_NAMES) {
    await page.goto(pageAddress(name, 'filling'));
    await page.evaluate((studies) => globalThis.fillBench(studies), COLLECTIONS[name]);
  }
}

/** Twice each: what the first visit brings in or renders is there at the second, and the worker serves it. */
async function visitAll(page: Page): Promise<void> {
  for (const address of [...COLLECTION_NAMES.map((name) => `${appAddress(name)}#/study`), FLOOR_ADDRESS]) {
    await page.goto(address);
    await page.locator(QUESTION).first().waitFor();
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await page.waitForTimeout(QUIET_MS);
    await page.reload();
    await page.locator(QUESTION).first().waitFor();
    await page.waitForTimeout(QUIET_MS);
  }
}
