import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../helpers/browser-test.ts';

const PAGE = resolve(import.meta.dirname, '../fixtures/page.md');
const DECK = 'Numbers in the Machine';
const SHIPPED = 'Engram: Deep Learning';

test.beforeEach(async ({ page, server }) => {
  await page.goto(server.address);
  await expect(link(page, SHIPPED)).toBeVisible();
});

test.describe('addresses', () => {
  test('every screen has its own: Back and reload do what a person expects', async ({ page }) => {
    await link(page, SHIPPED).click();
    await expect(heading(page, SHIPPED)).toBeVisible();
    await button(page, 'Options').click();
    await expect(heading(page, 'Options')).toBeVisible();
    await page.reload();
    await expect(heading(page, 'Options')).toBeVisible();
    await page.goBack();
    await expect(heading(page, SHIPPED)).toBeVisible();
    await page.goBack();
    await expect(heading(page, 'Decks')).toBeVisible();
    await page.goForward();
    await expect(heading(page, SHIPPED)).toBeVisible();
  });

  test('the browser names each page, and the navigation marks it', async ({ page }) => {
    await expect(page).toHaveTitle(/^Decks/);
    await expect(page.getByRole('navigation').getByRole('link')).toHaveText([
      'Decks',
      'Browse',
      'Stats',
      'Settings',
    ]);
    await expect(link(page, 'Decks')).toHaveAttribute('aria-current', 'page');
    await link(page, 'Settings').click();
    await expect(page).toHaveTitle(/^Settings/);
    await expect(link(page, 'Settings')).toHaveAttribute('aria-current', 'page');
    await expect(link(page, 'Decks')).not.toHaveAttribute('aria-current', /./);
  });

  for (const [address, said] of [
    ['#/deck/nobody-knows-it', 'This deck is not here'],
    ['#/deck/nobody-knows-it/options', 'This deck is not here'],
    ['#/nowhere', 'Nothing is here'],
  ] as const) {
    test(`${address} says so and leads back`, async ({ page, server }) => {
      await page.goto(server.address + address);
      await expect(heading(page, said)).toBeVisible();
      await button(page, 'Back to decks').click();
      await expect(link(page, SHIPPED)).toBeVisible();
    });
  }
});

test.describe('focus', () => {
  test('goes to the heading when the screen changes, and nowhere at the start', async ({ page }) => {
    await expect(page.locator('body')).toBeFocused();
    await link(page, 'Settings').click();
    await expect(heading(page, 'Settings')).toBeFocused();
    await link(page, 'Decks').click();
    await expect(heading(page, 'Decks')).toBeFocused();
    await button(page, 'Import').click();
    await expect(heading(page, 'Import')).toBeFocused();
    await page.getByLabel('Choose files', { exact: true }).setInputFiles(PAGE);
    await expect(heading(page, DECK)).toBeFocused();
    await button(page, 'Cancel').click();
    await expect(heading(page, 'Import')).toBeFocused();
  });

  test('reaches everything by key', async ({ page }) => {
    await tabTo(page, 'link', SHIPPED);
    await page.keyboard.press('Enter');
    await expect(heading(page, SHIPPED)).toBeFocused();
    await tabTo(page, 'button', 'Options');
    await page.keyboard.press('Space');
    await tabTo(page, 'textbox', 'Name');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('Learning');
    await page.keyboard.press('Enter');
    await tabTo(page, 'link', 'Back');
    await page.keyboard.press('Enter');
    await expect(heading(page, 'Learning')).toBeFocused();

    await tabTo(page, 'link', 'Settings');
    await page.keyboard.press('Enter');
    await tabTo(page, 'slider', 'Desired retention');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByText('91%')).toBeVisible();
    await tabTo(page, 'switch', 'Swipes');
    await page.keyboard.press('Space');
    await expect(page.getByRole('switch', { name: 'Swipes' })).not.toBeChecked();
    await tabTo(page, 'radio', 'Automatic');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: 'Light' })).toBeChecked();
  });
});

test.describe('a deck', () => {
  test('is deleted, and undone', async ({ page, server }) => {
    await link(page, SHIPPED).click();
    await button(page, 'Options').click();
    await button(page, 'Delete deck').click();
    await expect(page.getByRole('status')).toContainText(`“${SHIPPED}” was deleted`);
    await expect(heading(page, 'Decks')).toBeVisible();
    await expect(page.getByText('No decks yet')).toBeVisible();
    await expect(button(page, 'Import')).toHaveCount(1);

    await button(page, 'Undo').click();
    await expect(link(page, SHIPPED)).toBeVisible();
    await expect(heading(page, 'Decks')).toBeFocused();
    await page.goto(server.address);
    await expect(link(page, SHIPPED)).toBeVisible();
  });

  test('can be undone all day', async ({ page }) => {
    await link(page, SHIPPED).click();
    await button(page, 'Options').click();
    await button(page, 'Delete deck').click();
    await button(page, 'Dismiss').click();
    await expect(heading(page, 'Decks')).toBeFocused();
    await expect(page.getByText(`“${SHIPPED}” was deleted today.`)).toBeVisible();
    await page.reload();
    await expect(page.getByText(`“${SHIPPED}” was deleted today.`)).toBeVisible();
    await button(page, 'Undo').click();
    await expect(link(page, SHIPPED)).toBeVisible();
    await expect(page.getByText('was deleted today')).toHaveCount(0);
  });

  test('stays deleted', async ({ page }) => {
    await link(page, SHIPPED).click();
    await button(page, 'Options').click();
    await button(page, 'Delete deck').click();
    await expect(page.getByText('No decks yet')).toBeVisible();
    await page.reload();
    await expect(page.getByText('No decks yet')).toBeVisible();
  });

  test('is renamed', async ({ page }) => {
    await link(page, SHIPPED).click();
    await button(page, 'Options').click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Nets');
    await page.getByRole('textbox', { name: 'Name' }).press('Enter');
    await expect(page).toHaveTitle(/^Nets/);
    await page.reload();
    await link(page, 'Decks').click();
    await expect(link(page, 'Nets')).toBeVisible();
  });

  test('has limits of its own, or those of all decks', async ({ page }) => {
    await expect(button(page, 'Study 20 cards')).toBeVisible();
    await link(page, SHIPPED).click();
    await button(page, 'Options').click();
    const limit = page.getByRole('radiogroup', { name: 'New cards a day' });
    await limit.getByRole('radio', { name: 'Its own' }).click();
    const number = page.getByRole('spinbutton', { name: 'New cards a day' });
    await number.fill('7');
    await number.press('Enter');
    await button(page, 'New cards a day: fewer').click();
    await expect(number).toHaveValue('5');
    await link(page, 'Decks').click();
    await expect(button(page, 'Study 5 cards')).toBeVisible();

    await link(page, 'Settings').click();
    await number.fill('3');
    await number.press('Enter');
    await link(page, 'Decks').click();
    await expect(button(page, 'Study 5 cards')).toBeVisible();

    await link(page, SHIPPED).click();
    await button(page, 'Options').click();
    await limit.getByRole('radio', { name: 'As around it' }).click();
    await expect(number).toHaveCount(0);
    await link(page, 'Decks').click();
    await expect(button(page, 'Study 3 cards')).toBeVisible();
  });
});

test('the fingerprint follows what is set', async ({ page }) => {
  await link(page, 'Settings').click();
  const fingerprint = page.getByRole('definition').first();
  await expect(fingerprint).toHaveText(/^([\dA-Z]{4}-?){4}$/);
  const before = await fingerprint.innerText();
  await button(page, 'New cards a day: more').click();
  await expect(fingerprint).not.toHaveText(before);
  expect(await page.evaluate(() => document.body.innerText)).toMatch(/Fingerprint\s+[\dA-Z]{4}-/);
});

test.describe('bringing files in', () => {
  test('files are dropped on the page', async ({ page }) => {
    await button(page, 'Import').click();
    await expect(heading(page, 'Import')).toBeVisible();
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['# Drops\n\n## What falls?\n\nRain.\n'], 'drops.md'));
      document.querySelector('h1')?.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer }));
    });
    await expect(heading(page, 'Drops')).toBeVisible();
    await expect(page.getByText('drops.md')).toBeVisible();
  });

  test('a bad file is named, with what is wrong and what to do', async ({ page }) => {
    await button(page, 'Import').click();
    const picture = {
      name: 'holiday.jpg',
      mimeType: 'image/jpeg',
      buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0]),
    };
    const empty = { name: 'empty.md', mimeType: 'text/markdown', buffer: Buffer.alloc(0) };
    await page.getByLabel('Choose files', { exact: true }).setInputFiles([picture, empty]);
    const alerts = page.getByRole('alert');
    await expect(alerts).toHaveCount(2);
    await expect(alerts.first()).toContainText('holiday.jpg');
    await expect(alerts.first()).toContainText('Choose a Markdown page');
    await expect(alerts.last()).toContainText('The file is empty');
  });

  test('a good file beside a bad one still comes in', async ({ page }) => {
    await button(page, 'Import').click();
    const good = { name: 'one.md', mimeType: 'text/markdown', buffer: Buffer.from('## What?\n\nThat.') };
    const bad = { name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from('{"a": 1}') };
    await page.getByLabel('Choose files', { exact: true }).setInputFiles([good, bad]);
    await expect(page.getByRole('alert')).toContainText('bad.json');
    await button(page, 'Import').click();
    await expect(page.getByRole('status')).toContainText('1 card added');
  });
});

test.describe('appearance', () => {
  test('light and dark are chosen here, and stay', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await link(page, 'Settings').click();
    const light = await lightness(page);
    await page.getByRole('radio', { name: 'Dark' }).click();
    await expect.poll(() => lightness(page)).toBeLessThan(0.3);
    await page.reload();
    await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
    await expect.poll(() => lightness(page)).toBeLessThan(0.3);

    await page.emulateMedia({ colorScheme: 'dark' });
    await page.getByRole('radio', { name: 'Light' }).click();
    await expect.poll(() => lightness(page)).toBe(light);
    await page.getByRole('radio', { name: 'Automatic' }).click();
    await expect.poll(() => lightness(page)).toBeLessThan(0.3);
  });
});

test('two tabs show the same', async ({ page, context, server }) => {
  const other = await context.newPage();
  await other.goto(server.address);
  await expect(link(other, SHIPPED)).toBeVisible();
  await link(page, SHIPPED).click();
  await button(page, 'Options').click();
  await button(page, 'Delete deck').click();
  await expect(other.getByText('No decks yet')).toBeVisible();
});

const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });

/** Presses Tab until this has the focus; the last thing is followed by the first. */
async function tabTo(
  page: Page,
  role: 'button' | 'link' | 'radio' | 'slider' | 'switch' | 'textbox',
  name: string,
): Promise<void> {
  const target = page.getByRole(role, { name, exact: true });
  await target.waitFor();
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab never came to the ${role} "${name}"`);
}

/** How light the desk is, 0..1. */
const lightness = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    if (!context) throw new Error('No canvas');
    context.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
    return (red + green + blue) / (3 * 255);
  });
