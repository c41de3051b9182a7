import { readFile, writeFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { Page, TestInfo } from '@playwright/test';
import { collectionOf } from '../../src/domain/collection.ts';
import type { DeviceId } from '../../src/domain/ids.ts';
import { textOf, type CollectionRecord } from '../../src/domain/record.ts';
import { stampAt } from '../../src/domain/stamp.ts';
import { epochMs, HOUR } from '../../src/domain/units.ts';
import { printBackup } from '../../src/formats/backup/print.ts';
import { axeFindings } from '../helpers/axe.ts';
import { expect, test } from '../helpers/browser-test.ts';

const DECK = 'Engram: Deep Learning';
const TABLET = `${'tablet'.padEnd(21, '-')}A` as DeviceId;
const LAPTOP = `${'laptop'.padEnd(21, '-')}A` as DeviceId;
const ON_TABLET = 'Why does softmax subtract the largest logit first?\n\nThink of the exponentials.';
const ON_LAPTOP = 'Why does softmax subtract the mean logit first?\n\nThink of the exponentials.';

test('texts that were edited apart are seen, brought back, undone, let go', async ({
  page,
  server,
}, info) => {
  await page.goto(server.address);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await rename(page, 'Nets of mine');
  const files = await editedApart(page, info);

  await test.step('the import says so before and after', async () => {
    await page.goto(`${server.address}#/import`);
    await page.getByLabel('Choose files', { exact: true }).setInputFiles([...files]);
    await page.getByText('1 text edited on both').click();
    await expect(page.getByText('· will show')).toBeVisible();
    await button(page, 'Import').click();
    await expect(heading(page, 'Imported')).toBeVisible();
    await expect(page.getByText('2 texts were edited on two devices apart.')).toBeVisible();
  });

  await test.step('so do the decks and the settings, for as long as nobody decided', async () => {
    for (const place of ['Decks', 'Settings']) {
      await page.goto(`${server.address}#/${place === 'Decks' ? '' : 'settings'}`);
      await expect(page.getByText('2 texts were edited on two devices apart.')).toBeVisible();
    }
    await button(page, 'Look').click();
    await expect(heading(page, 'Edited on two devices')).toBeFocused();
  });

  const card = page.getByRole('region', { name: 'Why does softmax subtract' });
  const deck = page.getByRole('region', { name: 'Nets of the tablet' });
  await test.step('both texts show, with who wrote them', async () => {
    await expect(card).toContainText(/Front, in Nets of the tablet\s*Shows now\s*Tablet, /);
    await expect(card.locator('.words')).toHaveText([ON_TABLET, ON_LAPTOP]);
    await expect(card.locator('.by').last()).toContainText(/Kept aside\s*Another device, /);
    await expect(card.locator('.version').last()).toHaveCSS('border-style', 'dashed');
    await expect(card.locator('mark')).toHaveText(['largest', 'mean']);
    await expect(deck).toContainText(/Kept aside\s*This device, .*Nets of mine/);
    expect(await findings(page)).toEqual([]);
  });

  await test.step('a text is brought back by key, and the focus moves on', async () => {
    await card.getByRole('button', { name: 'Use this text' }).press('Enter');
    await expect(page.getByRole('region')).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
    await expect(said(page)).toContainText('The text shows again, in place of the other.');
  });

  await test.step('and asked about again once that is undone', async () => {
    await button(page, 'Undo').click();
    await expect(card.locator('.words')).toHaveText([ON_TABLET, ON_LAPTOP]);
    await expect(heading(page, 'Edited on two devices')).toBeFocused();
  });

  await test.step('the last decision leaves nothing to decide, for good', async () => {
    await card.getByRole('button', { name: 'Use this text' }).click();
    await expect(page.getByRole('region')).toHaveCount(1);
    await deck.getByRole('button', { name: 'Keep as it is' }).press('Enter');
    await expect(page.getByText('Nothing to decide')).toBeVisible();
    await expect(heading(page, 'Edited on two devices')).toBeFocused();
    expect(await findings(page)).toEqual([]);
    await page.reload();
    await expect(page.getByText('Nothing to decide')).toBeVisible();
    await page.getByRole('link', { name: 'Decks', exact: true }).click();
    await expect(page.getByRole('link', { name: 'Nets of the tablet' })).toBeVisible();
    await expect(page.getByText('edited on two devices apart')).toHaveCount(0);
  });
});

async function rename(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: DECK }).click();
  await button(page, 'Options').click();
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.getByRole('textbox', { name: 'Name' }).press('Enter');
  await expect(page).toHaveTitle(new RegExp(`^${name}`));
}

interface Exported {
  readonly records: readonly CollectionRecord[];
}

/** Backups of two more devices that edited a front an hour apart; one of them named the deck as well, after this one. */
async function editedApart(page: Page, info: TestInfo): Promise<readonly string[]> {
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByText(/^([\dA-Z]{4}-?){4}$/)).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Export backup').click(),
  ]);
  const { records }: Exported = JSON.parse(gunzipSync(await readFile(await download.path())).toString());
  const idOf = (kind: string, field: string, start: string): string =>
    records.find((each) => each.kind === kind && textOf(each, field).startsWith(start))?.id ?? '';
  const note = idOf('note', 'front', 'Why does softmax');
  const deck = idOf('deck', 'name', 'Nets');
  const now = await page.evaluate(() => Date.now());
  const stamp = (hours: number, device: DeviceId) =>
    stampAt({ ms: now + hours * HOUR, counter: 0 }, device, 'person');
  const laptop = [{ kind: 'note', id: note, fields: { front: [stamp(-2, LAPTOP), ON_LAPTOP] } }] as const;
  const tablet = [
    { kind: 'note', id: note, fields: { front: [stamp(-1, TABLET), ON_TABLET] } },
    { kind: 'deck', id: deck, fields: { name: [stamp(1, TABLET), 'Nets of the tablet'] } },
    { kind: 'device', id: TABLET, fields: { name: [stamp(-3, TABLET), 'Tablet'] } },
  ] as const;
  const files = [
    ['laptop.json', LAPTOP, laptop],
    ['tablet.json', TABLET, tablet],
  ] as const;
  return Promise.all(
    files.map(async ([name, device, edits]) => {
      const head = { device, deviceName: '', made: epochMs(now) };
      const path = info.outputPath(name);
      await writeFile(path, [...printBackup(collectionOf([], edits), head)].join(''));
      return path;
    }),
  );
}

/** What axe finds, light and dark, and whether the page is too wide for the narrowest screen. */
async function findings(page: Page): Promise<readonly string[]> {
  await page.setViewportSize({ width: 320, height: 568 });
  const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
  const found = scrollWidth > clientWidth ? ['too wide'] : [];
  await page.setViewportSize({ width: 390, height: 844 });
  for (const colorScheme of ['light', 'dark'] as const) {
    // oxlint-disable-next-line no-await-in-loop
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // oxlint-disable-next-line no-await-in-loop
    found.push(...(await axeFindings(page)));
  }
  return found;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });
const said = (page: Page) => page.locator('div[aria-live=polite]');
