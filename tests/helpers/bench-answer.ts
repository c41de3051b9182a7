import type { BrowserContext } from '@playwright/test';
import { LEAVING, QUESTION, RATINGS } from './bench-app.ts';
import { SlowPage } from './bench-browser.ts';
import type { Sighting } from './bench-sight.ts';

const REST_MS = 500;
export const GOOD = `${RATINGS} .good`;

export type By = 'keydown' | 'click';

export async function openSlow(
  context: BrowserContext,
  address: string,
  awaited = QUESTION,
): Promise<SlowPage> {
  const page = await context.newPage();
  await page.goto(address);
  await page.locator(awaited).waitFor();
  await page.waitForTimeout(REST_MS);
  return SlowPage.of(page);
}

export async function turn({ page }: SlowPage): Promise<void> {
  await page.bringToFront();
  await page.keyboard.press('Space');
  await page.locator(RATINGS).waitFor();
  await page.waitForTimeout(REST_MS);
}

/** Turns the card, leaves it be for a moment, and rates it Good. */
export async function rate(slow: SlowPage, by: By): Promise<Sighting> {
  await turn(slow);
  const sighting = await advance(slow, by, GOOD);
  await slow.page.waitForTimeout(REST_MS);
  return sighting;
}

export async function advance(slow: SlowPage, by: By, button: string): Promise<Sighting> {
  const { page } = slow;
  await page.bringToFront();
  await page.waitForTimeout(REST_MS);
  return watched(slow, by, () =>
    by === 'keydown' ? page.keyboard.press('3') : page.locator(button).tap({ noWaitAfter: true }),
  );
}

function watched(slow: SlowPage, by: By, act: () => Promise<void>): Promise<Sighting> {
  return slow.slowly(async () => {
    // Input overtakes a script: it has to be there before.
    await slow.page.evaluate(([type, text, above]) => globalThis.sight.expectNext(type, text, above), [
      by,
      QUESTION,
      LEAVING,
    ] as const);
    await act();
    return slow.page.evaluate(() => globalThis.sight.next);
  });
}
