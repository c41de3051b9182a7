import type { Locator, Page } from '@playwright/test';
import { axeFindings } from '../helpers/axe.ts';
import { expect, test } from '../helpers/browser-test.ts';
import { importFiles, type ChosenFile } from '../helpers/import-files.ts';
import { backupOfNotes, PICTURE } from '../helpers/kinds-backup.ts';
import { SCREEN } from '../helpers/person.ts';

test.use({ viewport: SCREEN, hasTouch: true });

test('a cloze leaves its blank in text, code and mathematics, and is filled in where it stood', async ({
  page,
  server,
}) => {
  const front =
    'To {{c2::{{c1::be::verb}} or not}} so: $\\frac{{{c1::a^{2}}}}{b}$\n\n```python\ndef {{c1::f}}(x): return x\n```';
  await study(page, server.address, await backupOfNotes([{ kind: 'cloze', front, back: 'More of it' }]));

  await expect(card(page)).toContainText(/To\s+blank: \[verb\]\s+or not so/);
  await expect(card(page).getByRole('group', { name: 'Python' })).toContainText(
    /def\s+blank\s+\[…\]\(x\): return x/,
  );
  await expect(card(page).locator('.fbox')).toHaveCount(1);
  await findsNothing(page);
  await page.keyboard.press(' ');
  await expect(turned(page)).toBeVisible();
  await expect(card(page)).not.toContainText('verb');
  await expect(card(page).locator('.cloze-answer', { hasText: /^be$/ })).toHaveCSS(
    'text-decoration-line',
    'underline',
  );
  await expect(card(page)).toContainText('More of it');
  await findsNothing(page);
});

test('a typed answer is compared letter by letter, and rated by the person alone', async ({
  page,
  server,
}) => {
  const notes = [
    { kind: 'typed', front: 'Powerhouse of the cell?', back: '*Mitochondrion*\n\nThe only one.' },
    { kind: 'typed', front: 'Capital of Peru?', back: 'Líma' },
  ];
  await study(page, server.address, await backupOfNotes(notes));

  const field = page.getByRole('textbox', { name: 'Your answer' });
  await field.tap();
  await page.keyboard.type('mitocondrion 1234');
  await expect(card(page)).toHaveAttribute('data-side', 'front');
  await expect(field).toHaveValue('mitocondrion 1234');
  await page.keyboard.press('Enter');
  await expect(turned(page)).toBeVisible();
  await expect(card(page).locator('ins')).toHaveText('h');
  await expect(card(page).locator('del')).toHaveText(' 1234');
  await expect(card(page).getByText('Missing: h. Too much: 1234.', { exact: false })).toHaveCount(1);
  // The focus is below it by now: it is heard besides.
  await expect(page.locator('[aria-live=polite]')).toContainText('Missing: h. Too much: 1234.');
  await expect(card(page)).toContainText('The only one.');
  await findsNothing(page);
  await page.keyboard.press('4');

  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleDescription('Capital of Peru?');
  await page.keyboard.type('lima');
  await page.getByRole('button', { name: 'Show answer' }).click();
  await expect(card(page)).toContainText('Right');
  await page.keyboard.press('4');
  await expect(page.getByRole('heading', { name: 'Done for now' })).toBeVisible();
});

test('an occlusion covers its picture and opens the shape that was asked for', async ({ page, server }) => {
  const shapes = {
    'shape:123456': { x: 0.05, y: 0.1, w: 0.35, h: 0.3, round: false },
    'shape:7': { x: 0.6, y: 0.55, w: 0.3, h: 0.3, round: true },
  };
  const note = { kind: 'occlusion', front: 'Which field is it?', picture: PICTURE, hides: 'all', ...shapes };
  await study(page, server.address, await backupOfNotes([note]));

  await expect(
    page.getByRole('img', { name: 'Picture, one part asked for, 1 other part covered' }),
  ).toBeVisible();
  const picture = card(page).locator('.occlusion img');
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(320);
  const place = (await picture.boundingBox()) ?? fail('no picture');
  const asked = (await card(page).locator('.asked').boundingBox()) ?? fail('no shape');
  expect((asked.x - place.x) / place.width).toBeCloseTo(0.05, 1);
  expect(asked.height / place.height).toBeCloseTo(0.3, 1);
  await findsNothing(page);
  await card(page).tap();
  await expect(page.getByRole('img', { name: 'Picture, the part that was asked for is open' })).toBeVisible();
  await expect(card(page).locator('.answer')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await expect(card(page).locator('.covered')).toHaveCount(1);
});

const card = (page: Page): Locator => page.locator('article:not([aria-hidden=true])');
const turned = (page: Page): Locator => page.getByRole('button', { name: /^Good, / });
const fail = (why: string): never => {
  throw new Error(why);
};

async function study(page: Page, address: string, file: ChosenFile): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await importFiles(page, address, [file]);
  await page.goto(`${address}#/`);
  await page.getByRole('link', { name: 'Kinds', exact: true }).click();
  await page.getByRole('button', { name: /^Study / }).click();
  await page.getByRole('button', { name: 'Show answer' }).waitFor();
}

async function findsNothing(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await axeFindings(page), colorScheme).toEqual([]);
  }
}
