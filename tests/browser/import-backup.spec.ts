import type { Locator, Page } from '@playwright/test';
import { backupStream } from '../../src/formats/backup/write.ts';
import { systemRandom } from '../../src/platform/random.ts';
import { axeFindings } from '../helpers/axe.ts';
import { expect, test } from '../helpers/browser-test.ts';
import { fileOf } from '../helpers/import-files.ts';
import { backupOf, seededCollection } from '../helpers/seeded-backup.ts';
import { SHIPPED_CARDS } from '../helpers/shipped.ts';

const BACKUP = backupOf(seededCollection({ cards: 3, reviewsACard: 2, seed: 7 }));

test('an encrypted backup opens by its passphrase alone', async ({ page, server }) => {
  await page.goto(`${server.address}#/import`);
  const locked = await encrypted('correct horse battery');
  await choose(page, locked);
  await expect(page.getByRole('heading', { name: 'Encrypted backup' })).toBeVisible();
  await expect(page.getByText('tablet.engram')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);

  await page.getByLabel('Passphrase', { exact: true }).fill('wrong horse');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('does not open the backup');
  expect(await axeFindings(page)).toEqual([]);
  await page.getByLabel('Passphrase', { exact: true }).fill('correct horse battery');
  await button(page, 'Open').click();
  await expect(page.getByText('3 cards', { exact: false })).toBeVisible();
  await button(page, 'Cancel').click();

  await test.step('one byte of it altered is told, and nothing is taken', async () => {
    const bytes = Buffer.from(locked.buffer);
    const place = bytes.length - 40;
    bytes.writeUInt8(bytes.readUInt8(place) ^ 1, place);
    await choose(page, { ...locked, buffer: bytes });
    await page.getByLabel('Passphrase', { exact: true }).fill('correct horse battery');
    await button(page, 'Open').click();
    await expect(page.getByRole('alert').filter({ hasText: 'tablet.engram' })).toBeVisible();
    await expect(button(page, 'Import')).toHaveCount(0);
  });
});

test('a backup takes the place of everything, and Restore brings it back', async ({ page, server }) => {
  await page.goto(server.address);
  await button(page, 'Study 20 cards').click();
  await button(page, 'Show answer').click();
  await page.getByRole('button', { name: /^Easy/ }).click();
  await button(page, 'Close').click();
  await expect(page.getByText('1 answered today')).toBeVisible();
  const before = await fingerprintOf(page, server.address);

  await page.goto(`${server.address}#/import`);
  await choose(page, fileOf('tablet.json', BACKUP));
  await button(page, 'Replace everything instead').click();
  await expect(page.getByRole('heading', { name: 'Replace everything?' })).toBeVisible();
  await expect(
    page.getByText(`The file lacks 1 answer and ${SHIPPED_CARDS} cards of this device: they go.`),
  ).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await button(page, 'Back').click();
  await button(page, 'Replace everything instead').click();
  await button(page, 'Replace all').click();
  await expect(page.getByRole('heading', { name: 'Imported' })).toBeVisible();
  await button(page, 'Back to decks').click();
  await expect(page.getByRole('link', { name: 'Engram: Deep Learning' })).toHaveCount(0);
  expect(await fingerprintOf(page, server.address)).not.toBe(before);

  await page.getByRole('button', { name: /^Restore/ }).click();
  await expect(page.getByText('Restore this snapshot?')).toBeVisible();
  await page
    .getByRole('button', { name: /^Restore/ })
    .last()
    .click();
  await expect(page.getByText('Restored.', { exact: false }).first()).toBeVisible();
  expect(await fingerprintOf(page, server.address)).toBe(before);
});

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

async function choose(page: Page, file: ReturnType<typeof fileOf>): Promise<void> {
  await page.getByLabel('Choose files', { exact: true }).setInputFiles([file]);
}

async function encrypted(passphrase: string): Promise<ReturnType<typeof fileOf>> {
  const stream = backupStream([BACKUP], { gzip: true, passphrase }, systemRandom);
  const bytes = Buffer.from(await new Response(stream).arrayBuffer());
  return { name: 'tablet.engram', mimeType: 'application/octet-stream', buffer: bytes };
}

async function fingerprintOf(page: Page, address: string): Promise<string> {
  await page.goto(`${address}#/settings`);
  await page.reload();
  const code = page.locator('code', { hasText: /^[\dA-Z]{4}(?:-[\dA-Z]{4}){3}$/ });
  return (await code.textContent()) ?? '';
}
