import type { Page } from '@playwright/test';
import { drawnOf } from '../../src/domain/drawn.ts';
import { axeFindings } from '../helpers/axe.ts';
import { expect, test } from '../helpers/browser-test.ts';
import { readDisk } from '../helpers/disk.ts';
import { drag, topOf } from '../helpers/finger.ts';
import { fileOf, importFiles } from '../helpers/import-files.ts';
import { SCREEN } from '../helpers/person.ts';

const PAGE = `# Figures

## What does softmax do?

It shares.

\`\`\`figure softmax
logits: 2, 1
labels: cat, dog
\`\`\`

## What is the smaller half of {{n}}?

Of {{n}} it is $\\lfloor {{n}}/2\\rfloor={{answer}}$.

\`\`\`compute
n: 11 to 99
answer: floor(n / 2)
\`\`\`

## What is wrong here?

\`\`\`figure softmax
heat: 3
\`\`\`
`;

test.use({ viewport: SCREEN, hasTouch: true });

test.beforeEach(async ({ page, server }) => {
  await page.goto(server.address);
  await importFiles(page, server.address, [fileOf('figures.md', PAGE)]);
  await page.goto(`${server.address}#/`);
  await page.getByRole('link', { name: 'Figures' }).click();
  await page.getByRole('button', { name: 'Study 3 cards' }).click();
});

test('a figure is moved by key and by finger, and neither rates the card', async ({ page }) => {
  await button(page, 'Show answer').click();
  const logit = page.getByRole('slider', { name: 'Logit of dog' });
  const shares = page.getByRole('list', { name: 'Probabilities' });
  await expect(shares).toContainText('73.1 %');
  await logit.focus();
  for (let press = 0; press < 10; press++) await page.keyboard.press('ArrowRight');
  await expect(shares).toContainText('50.0 %');
  // A digit rates a card, but not from within a figure.
  await page.keyboard.press('3');
  await expect(shares).toBeVisible();

  await drag(page, await topOf(shares, 8), { x: 200, y: 0 });
  await expect(shares).toBeVisible();
  await expect(button(page, 'Undo')).toBeDisabled();
  await button(page, 'Begin again').click();
  await expect(shares).toContainText('73.1 %');
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in a figure, nor in what is wrong with one, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await button(page, 'Show answer').click();
    await page.getByRole('slider', { name: 'Temperature' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: /^Easy/ }).click();
    await page.getByRole('textbox', { name: 'Your answer' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await button(page, 'Show answer').click();
    await page.getByRole('button', { name: /^Easy/ }).click();
    await button(page, 'Show answer').click();
    await expect(page.getByRole('note')).toContainText('There is no setting heat');
    expect(await axeFindings(page)).toEqual([]);
  });
}

test('numbers are drawn, their answer is right however it is written, and both are kept', async ({
  page,
}) => {
  await button(page, 'Show answer').click();
  await page.getByRole('button', { name: /^Easy/ }).click();
  const card = page.getByRole('article');
  await expect(card).toContainText('What is the smaller half of');
  const n = Number(/half of (\d+)\?/.exec(await card.innerText())?.[1]);
  const half = Math.floor(n / 2);
  await page.getByRole('textbox', { name: 'Your answer' }).fill(`${half * 3}/3`);
  await page.keyboard.press('Enter');
  await expect(card).toContainText(`Right`);
  await expect(card).toContainText(`Of ${n} it is`);
  await page.getByRole('button', { name: /^Good/ }).click();
  await expect
    .poll(async () => {
      const { events } = (await readDisk(page)).collection;
      return [...events.values()].flatMap((event) => (event.kind === 'review' && drawnOf(event)) || []).at(0);
    })
    .toEqual({ numbers: { n, answer: half }, given: `${half * 3}/3` });
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
