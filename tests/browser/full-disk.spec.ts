import { axeFindings } from '../helpers/axe.ts';
import { expect, test } from '../helpers/browser-test.ts';
import { standingReviews } from '../helpers/disk-faults.ts';
import { readDisk } from '../helpers/disk.ts';
import { finishSession, rateEasy } from '../helpers/finish-session.ts';
import { fillDisk } from '../helpers/full-disk.ts';
import { chooseToImport, fileOfPage, numberedPage } from '../helpers/import-files.ts';
import { visit } from '../helpers/journey.ts';

const FIRST = 'Why does softmax, in code, first subtract the largest logit?';

test('a full disk is told, takes nothing along, and is no trouble once there is room', async ({
  newChromiumPerson,
  server,
}) => {
  const person = await newChromiumPerson();
  await visit(person, server.address);
  const makeRoom = await fillDisk(person, server.address);
  const { page } = person;
  const alert = page.getByRole('alert');
  const count = async (): Promise<number> => standingReviews((await readDisk(page)).collection).length;

  await person.open(`${server.address}#/study`);
  await rateEasy(page);
  await expect(alert).toContainText('There is no room left on this device');
  await expect(page.getByRole('article')).toContainText(FIRST);
  await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuetext', '20 cards left');
  await rateEasy(page);
  await expect(alert).toContainText('There is no room left on this device');

  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByText('There is hardly any room left for Engram')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Study 20 cards' })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);

  await page.goto(`${server.address}#/settings`);
  await page.getByRole('button', { name: 'New cards a day: more' }).click();
  await expect(alert).toContainText('This device has no room left, so the change was not kept');
  await expect(page.getByText('There is hardly any room left for Engram')).toBeVisible();

  await chooseToImport(page, server.address, [fileOfPage(numberedPage('Numbers', 200, ''))]);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(alert).toContainText('This device has no room left, so the change was not kept');
  expect(await count()).toBe(0);

  await makeRoom();
  await person.open(`${server.address}#/study`);
  await rateEasy(page);
  await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuetext', '19 cards left');
  await expect.poll(count).toBe(1);
  await expect(alert).toHaveCount(0);
});

test('room that runs short is noticed before it hurts', async ({ page, server }) => {
  await page.addInitScript(() => {
    navigator.storage.estimate = async () => ({ usage: 488e6, quota: 500e6 });
  });
  await finishSession(page, server.address);
  await page.getByRole('button', { name: 'Back to decks' }).click();
  await expect(page.getByText('Only 12 MB are left for Engram on this device.')).toBeVisible();
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByText('Only 12 MB are left for Engram on this device.')).toBeVisible();
});
