import type { Page } from '@playwright/test';
import { expect, test } from '../helpers/browser-test.ts';
import { accessibleNodes } from '../helpers/heard.ts';
import { fileOf, importFiles } from '../helpers/import-files.ts';
import { SCREEN } from '../helpers/person.ts';

const PAGE = `# Figures

## Which way do the points lie?

Along the first axis.

\`\`\`figure pca
point: -2 -2
point: 2 2
point: 4 -4
\`\`\`
`;

test.use({ viewport: SCREEN, hasTouch: true });

test('a figure far below what is seen is there for Tab', async ({ page, server }) => {
  const lines = Array.from({ length: 90 }, (_, i) => `- Line ${i}`).join('\n');
  await study(page, server.address, PAGE.replace('Along the first axis.', lines));
  await page.getByRole('button', { name: 'Show answer' }).click();
  await page.getByRole('article').getByText('Line 89').waitFor();
  const point = page.getByRole('slider', { name: 'Point 1', exact: true });
  await expect(point).toBeAttached();
  await expect(point).not.toBeInViewport();
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(point).toBeFocused({ timeout: 100 });
  }).toPass();
  await expect(point).toBeInViewport();
});

test('a figure is gone through by Tab, its points by arrow, and what comes out is heard once', async ({
  page,
  server,
}) => {
  await study(page, server.address, PAGE);
  await page.getByRole('button', { name: 'Show answer' }).click();
  const again = page.getByRole('button', { name: 'Begin again' });
  await again.focus();
  const point = page.getByRole('slider', { name: 'Point 1', exact: true });
  await page.keyboard.press('Tab');
  await expect(point).toBeFocused();
  for (const key of ['ArrowRight', 'PageUp', '4', ' ', 'Enter']) {
    // oxlint-disable-next-line no-await-in-loop
    await page.keyboard.press(key);
  }
  await expect(point).toBeFocused();
  await expect(point).toHaveAttribute('aria-valuetext', 'x −1.5, y 0.5');
  await expect.poll(() => heard(page)).toEqual([expect.stringMatching(/^Axis 1 at −50° explains/)]);

  for (const name of ['Point 2', 'Point 3']) {
    // oxlint-disable-next-line no-await-in-loop
    await page.keyboard.press('Tab');
    // oxlint-disable-next-line no-await-in-loop
    await expect(page.getByRole('slider', { name, exact: true })).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /^Again, / })).toBeFocused();

  // Escape is the short way out: it leaves the figure, not the session, and then keys rate.
  await again.focus();
  await page.keyboard.press('Escape');
  await expect
    .poll(async () => (await accessibleNodes(page)).filter(({ isFocused }) => isFocused).at(-1)?.name)
    .toBe('Along the first axis.');
  await page.keyboard.press('3');
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeEnabled();
});

/** The texts that say what the axes are, as often as a screen reader comes upon them. */
const heard = async (page: Page): Promise<readonly string[]> =>
  (await accessibleNodes(page))
    .filter(({ role, name }) => role === 'StaticText' && name.startsWith('Axis 1'))
    .map(({ name }) => name);

async function study(page: Page, address: string, text: string): Promise<void> {
  await page.goto(address);
  await importFiles(page, address, [fileOf('figures.md', text)]);
  await page.goto(`${address}#/`);
  await page.getByRole('link', { name: 'Figures' }).click();
  await page.getByRole('button', { name: 'Study 1 card' }).click();
}
