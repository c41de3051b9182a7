import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { Browser, Locator, Page } from '@playwright/test';
import { textOf } from '../../src/domain/record.ts';
import { DATABASE_NAME } from '../../src/storage/database.ts';
import { axeFindings } from '../helpers/axe.ts';
import { expect, test } from '../helpers/browser-test.ts';
import { cameraPicture, WHEREABOUTS } from '../helpers/camera-picture.ts';
import { readDisk } from '../helpers/disk.ts';
import { importFiles, type ChosenFile } from '../helpers/import-files.ts';

test.use({ viewport: { width: 390, height: 844 } });

const DECK = 'Walls';
const QUESTION = 'What stood on the left?';

test('a photograph put on a card shows there upright, with no network and no word on where it was', async ({
  page,
  context,
  server,
}) => {
  await addPicture(page, server.address);
  const [kept] = await keptMedia(page);
  expect(kept?.type).toBe('image/webp');
  expect(Buffer.from(kept?.bytes ?? []).includes(WHEREABOUTS)).toBe(false);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await context.setOffline(true);
  await study(page, server.address);
  await page.reload();
  const picture = await pictureOn(page);
  expect(await sizeOf(picture)).toEqual([800, 1_600]);
  // Its place is known before it shows, and on no screen is it wider than the card.
  expect(await picture.getAttribute('height')).toBe('1600');
  expect((await picture.boundingBox())?.width).toBeLessThanOrEqual(360);
  expect(await axeFindings(page)).toEqual([]);
});

test('a backup takes the picture along, or leaves it at home and says so there', async ({
  page,
  browser,
  server,
}) => {
  await addPicture(page, server.address);
  const whole = await exported(page, server.address, true);
  const small = await exported(page, server.address, false);
  expect(small.buffer.length).toBeLessThan(whole.buffer.length);

  const other = await device(browser);
  await importFiles(other, server.address, [small]);
  await study(other, server.address);
  await expect(card(other).getByText('This picture is not on this device', { exact: false })).toBeVisible();
  await expect(card(other).getByText('A wall', { exact: true })).toBeVisible();
  expect(await axeFindings(other)).toEqual([]);

  await importFiles(other, server.address, [whole]);
  await study(other, server.address);
  expect(await sizeOf(await pictureOn(other))).toEqual([800, 1_600]);
  await other.context().close();
});

test('a backup whose picture is another is refused, its place named', async ({ page, server }) => {
  await addPicture(page, server.address);
  const { buffer } = await exported(page, server.address, true);
  const text = gunzipSync(buffer).toString();
  const harmed = Buffer.from(text.replace(/("bytes":"[^"]{40})./, '$1/'));
  await page.goto(`${server.address}#/import`);
  await page
    .getByLabel('Choose files')
    .setInputFiles([{ name: 'walls.json', mimeType: 'application/json', buffer: harmed }]);
  await expect(page.getByText('(media[0].bytes)', { exact: false })).toBeVisible();
  expect(await keptMedia(page)).toHaveLength(1);
});

const card = (page: Page): Locator => page.locator('article:not([aria-hidden="true"])');
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

async function addPicture(page: Page, address: string): Promise<void> {
  await page.goto(`${address}#/add`);
  await page.getByRole('combobox', { name: 'Deck' }).selectOption('New deck...');
  await page.getByRole('textbox', { name: 'Name of the new deck' }).fill(DECK);
  await page.getByRole('textbox', { name: 'Front', exact: true }).fill(QUESTION);
  const file = await cameraPicture(page, 1_000, 2_000);
  await page.locator('input[type="file"][aria-label="Picture"]').setInputFiles([file]);
  const front = page.getByRole('textbox', { name: 'Front', exact: true });
  await expect(front).toHaveValue(/!\[\]\(media:/);
  await front.fill((await front.inputValue()).replace('![]', '![A wall]'));
  await page.getByRole('textbox', { name: 'Back', exact: true }).fill('The dark half.');
  await button(page, 'Save').click();
  await expect(page.getByText('Saved.').first()).toBeVisible();
}

async function study(page: Page, address: string): Promise<void> {
  const { collection } = await readDisk(page);
  const deck = [...collection.records.values()].find((record) => textOf(record, 'name') === DECK);
  await page.goto(`${address}#/study/${deck?.id}`);
}

/** The picture on the card that shows. */
async function pictureOn(page: Page): Promise<Locator> {
  const picture = card(page).getByRole('img', { name: 'A wall' });
  await expect(picture).toBeVisible();
  return picture;
}

const sizeOf = (picture: Locator): Promise<readonly number[]> =>
  picture.evaluate((image) =>
    image instanceof HTMLImageElement ? [image.naturalWidth, image.naturalHeight] : [],
  );

async function device(browser: Browser): Promise<Page> {
  return (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
}

async function exported(page: Page, address: string, withMedia: boolean): Promise<ChosenFile> {
  await page.goto(`${address}#/settings`);
  await page.getByRole('switch', { name: 'With pictures and sounds' }).setChecked(withMedia);
  const downloading = page.waitForEvent('download');
  await button(page, 'Export backup').click();
  const download = await downloading;
  const name = download.suggestedFilename();
  return { name, mimeType: 'application/json', buffer: await readFile(await download.path()) };
}

interface KeptMedia {
  readonly type: string;
  readonly bytes: readonly number[];
}

const keptMedia = (page: Page): Promise<readonly KeptMedia[]> =>
  page.evaluate(async (name) => {
    const opening = indexedDB.open(name);
    const db = await new Promise<IDBDatabase>((resolve) =>
      opening.addEventListener('success', () => resolve(opening.result)),
    );
    const reading = db.transaction('media').objectStore('media').getAll();
    const rows = await new Promise<{ type: string; bytes: ArrayBuffer }[]>((resolve) =>
      reading.addEventListener('success', () => resolve(reading.result)),
    );
    db.close();
    return rows.map(({ type, bytes }) => ({ type, bytes: [...new Uint8Array(bytes)] }));
  }, DATABASE_NAME);
