import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** What axe finds wrong with the page as it comes to rest, by its newest rules: those that come with the builder are older. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(comeToRest);
  const { violations } = await new AxeBuilder({ page, axeSource: axe.source }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** A text that fades in has little contrast for the moment. */
const comeToRest = (): Promise<unknown> =>
  Promise.allSettled(
    document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
      .map(({ finished }) => finished),
  );
