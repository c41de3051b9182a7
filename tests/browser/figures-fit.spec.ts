import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { axeFindings } from '../helpers/axe.ts';
import { expect, test } from '../helpers/browser-test.ts';
import { fileOf, importFiles } from '../helpers/import-files.ts';

/** What the figures share, and what shows where numbers are not drawn. */
const NO_FIGURES = new Set(['kit', 'compute']);
const NAMES = readdirSync(new URL('../../src/figures', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !NO_FIGURES.has(entry.name))
  .map(({ name }) => name);
const pageOf = (names: readonly string[]): string =>
  ['# Figures', ...names.map((name) => `## ${name}?\n\n\`\`\`figure ${name}\n\`\`\``)].join('\n\n');

const HALF = Math.ceil(NAMES.length / 2);

for (const [scheme, names] of [
  ['light', NAMES.slice(0, HALF)],
  ['dark', NAMES.slice(HALF)],
] as const) {
  test(`figures fit the narrowest phone and are heard, ${scheme}: ${names.join(', ')}`, async ({
    page,
    server,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.goto(server.address);
    await importFiles(page, server.address, [fileOf('figures.md', pageOf(names))]);
    await page.goto(`${server.address}#/`);
    await page.getByRole('link', { name: 'Figures', exact: true }).click();
    await page.getByRole('button', { name: `Study ${names.length} cards` }).click();
    for (const name of names) {
      // oxlint-disable-next-line no-await-in-loop
      await test.step(name, () => lookAt(page, name));
    }
    await expect(page.getByRole('heading', { name: 'Done for now' })).toBeVisible();
  });
}

async function lookAt(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('article')).toContainText(`${name}?`);
  await page.getByRole('button', { name: 'Show answer' }).click();
  const easy = page.getByRole('button', { name: /^Easy/ });
  await easy.waitFor();
  await page.getByRole('button', { name: 'Begin again' }).waitFor();
  expect(await tooWide(page)).toEqual([]);
  expect(await axeFindings(page)).toEqual([]);
  await easy.click();
}

/** What reaches beyond the card's text, but for what scrolls by itself. */
const tooWide = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    // It runs in the page, where nothing outside is known.
    // oxlint-disable-next-line unicorn/consistent-function-scoping
    const scrolls = (element: Element): boolean => {
      for (let each: Element | null = element; each; each = each.parentElement) {
        if (each.matches('figure')) return false;
        if (['auto', 'scroll'].includes(getComputedStyle(each).overflowX)) return true;
      }
      return false;
    };
    return [...document.querySelectorAll('.card-figure *')].flatMap((element) => {
      const edges = element.closest('.card-figure')?.getBoundingClientRect();
      const { left, right, width } = element.getBoundingClientRect();
      const isHidden = element.closest('.visually-hidden, [class~="reach"]') !== null || width === 0;
      if (!edges || isHidden || element.closest('svg') || scrolls(element)) return [];
      return left < edges.left - 1 || right > edges.right + 1 ? [element.outerHTML.slice(0, 120)] : [];
    });
  });
