import { expect, type Page } from '@playwright/test';
import { setNewPerDay } from './import-files.ts';

/** Studies all that is new today, which is `count` cards, and comes to the end with an answer given. */
export async function finishSession(page: Page, address: string, count = 1): Promise<void> {
  await setNewPerDay(page, address, count);
  await page.goto(`${address}#/study`);
  await rateEasy(page);
  await expect(page.getByRole('heading', { name: 'Done for now' })).toBeVisible();
}

/** Turns the card on top and rates it Easy, so that it does not come back today. */
export async function rateEasy(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show answer' }).click();
  await page.getByRole('button', { name: /^Easy/ }).click();
}
