import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** What axe finds wrong with the page as it comes to rest. The page has no frames, so nothing is asked in parts. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(comeToRest);
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => axe.run(document, { resultTypes: ['violations'] }));
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** A text that fades in has little contrast for the moment. */
const comeToRest = async (): Promise<void> => {
  for (;;) {
    const running = document
      .getAnimations()
      .filter(
        ({ playState, effect }) =>
          playState === 'running' && effect?.getComputedTiming().endTime !== Infinity,
      );
    if (running.length === 0) return;
    await Promise.allSettled(running.map(({ finished }) => finished));
  }
};
