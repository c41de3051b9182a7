import type { Locator, Page } from '@playwright/test';
import { expect } from './browser-test.ts';

/** More stops than any screen has. */
const PATIENCE = 60;

/** Presses Tab until this has the focus, which shows at every stop on the way; the last thing is followed by the first. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < PATIENCE; stop++) {
    await page.keyboard.press('Tab');
    const unmarked = await page.evaluate(stopWithoutMark);
    expect(unmarked, 'a stop of the Tab key that does not show').toBeNull();
    if (await target.evaluate((element) => element === document.activeElement)) return markShows(page);
  }
  throw new Error(`Tab never came to ${target.toString()}`);
}

/** The focus is somewhere: whatever was done last has not lost it. */
export const keepsFocus = (page: Page): Promise<void> =>
  expect.poll(() => page.evaluate(() => document.activeElement?.localName)).not.toBe('body');

/** What has the focus but nothing that shows it. */
const stopWithoutMark = (): string | null => {
  const stop = document.activeElement;
  if (!stop || stop === document.body) return null;
  const isMarked = [undefined, '::after', '::before'].some((part) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(stop, part);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
  return isMarked ? null : stop.outerHTML.slice(0, 160);
};

/** The mark of the focus is on the screen, and nothing hides it: without it the screen looks different. */
async function markShows(page: Page): Promise<void> {
  const marked = await page.screenshot({ animations: 'disabled' });
  await page.evaluate(() => {
    const plain = new CSSStyleSheet();
    plain.replaceSync('*, ::before, ::after { outline-color: transparent !important; }');
    document.adoptedStyleSheets = [plain];
  });
  const plain = await page.screenshot({ animations: 'disabled' });
  await page.evaluate(() => (document.adoptedStyleSheets = []));
  expect(marked.equals(plain), 'the mark of the focus is hidden').toBe(false);
}
