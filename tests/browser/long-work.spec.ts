import type { Locator, Page } from '@playwright/test';
import { collectionOf, mergeCollections, type Collection } from '../../src/domain/collection.ts';
import { fingerprint } from '../../src/domain/fingerprint.ts';
import { expect, test } from '../helpers/browser-test.ts';
import { faultsOf } from '../helpers/disk-faults.ts';
import { readDisk, shippedDeckIsWhole } from '../helpers/disk.ts';
import { chooseToImport, fileOf } from '../helpers/import-files.ts';
import { backupOf, seededCollection } from '../helpers/seeded-backup.ts';

/** Far more than is written where the collection lies. */
const INCOMING = seededCollection({ cards: 2_000, reviewsACard: 3, seed: 5 });
const FILE = fileOf('tablet.json', backupOf(INCOMING));

test('while a large backup comes in, studying goes on; it is stopped, or waits for the person', async ({
  page,
  server,
}) => {
  await page.goto(server.address);
  await button(page, 'Study 20 cards').waitFor();
  await shippedDeckIsWhole(page);

  await test.step('left alone, it goes on; looked at again, it can be stopped', async () => {
    const letGo = await holdBuilding(page);
    await chooseToImport(page, server.address, [FILE]);
    const before = await collectionOn(page);
    await button(page, 'Import').click();
    await expect(heading(page, 'Importing…')).toBeVisible();
    await expect(page.getByText('You can go on studying meanwhile', { exact: false })).toBeVisible();
    await answerOne(page, server.address);

    await page.goto(`${server.address}#/import`);
    await expect(heading(page, 'Importing…')).toBeVisible();
    await expect(page.getByRole('progressbar', { name: 'Progress' })).toBeVisible();
    await button(page, 'Cancel').click();
    await letGo();
    await page.getByLabel('Choose files').waitFor();
    await expect.poll(async () => (await collectionOn(page)).events.size).toBe(before.events.size + 1);
    expect((await collectionOn(page)).records).toEqual(before.records);
  });

  await test.step('what is answered before it writes and while it does stays', async () => {
    const letGo = await holdBuilding(page);
    await chooseToImport(page, server.address, [FILE]);
    const before = await collectionOn(page);
    await button(page, 'Import').click();
    await expect(heading(page, 'Importing…')).toBeVisible();
    await answerOne(page, server.address);
    await letGo();
    await answerOne(page, server.address);
    await page.goto(`${server.address}#/import`);
    await heading(page, 'Imported').waitFor();
    await expect(page.getByText('2,000 cards added', { exact: true })).toBeVisible();

    const disk = await readDisk(page);
    expect(faultsOf(disk)).toEqual([]);
    const events = [...disk.collection.events.values()];
    const given = events.filter(({ id }) => !before.events.has(id) && !INCOMING.events.has(id));
    expect(given).toMatchObject([
      { kind: 'review', rating: 'easy' },
      { kind: 'review', rating: 'easy' },
    ]);
    const all = mergeCollections(mergeCollections(before, INCOMING), collectionOf(given, []));
    expect(fingerprint(disk.collection)).toBe(fingerprint(all));
  });
});

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string): Locator => page.getByRole('heading', { name, exact: true });

const collectionOn = async (page: Page): Promise<Collection> => (await readDisk(page)).collection;

/** Studies and rates the card on top Easy; the next one comes. */
async function answerOne(page: Page, address: string): Promise<void> {
  await page.goto(`${address}#/study`);
  await button(page, 'Show answer').click();
  await page.getByRole('button', { name: /^Easy/ }).click();
  await button(page, 'Show answer').waitFor();
}

/** Another tab builds for as long as one likes: nothing else does meanwhile. */
async function holdBuilding(page: Page): Promise<() => Promise<void>> {
  const tab = await page.context().newPage();
  await tab.goto(new URL('favicon.svg', page.url()).href);
  await tab.evaluate(
    () =>
      new Promise<void>((resolve) => {
        void navigator.locks.request('engram-build', () => {
          resolve();
          return new Promise(() => undefined);
        });
      }),
  );
  return () => tab.close();
}
