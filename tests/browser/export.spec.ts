import { gunzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from '../helpers/browser-test.ts';
import type { ChromiumPerson } from '../helpers/chromium-person.ts';
import { finishSession } from '../helpers/finish-session.ts';
import { visit } from '../helpers/journey.ts';
import type { DownloadedFile } from '../helpers/person.ts';

const unsaved = (page: Page) => page.locator('.unsaved');

const said = (page: Page, words: string) => page.locator('output', { hasText: words });

const exportFrom = (person: ChromiumPerson): Promise<DownloadedFile> =>
  person.download(() => person.click('button', 'Export backup'));

test('what is done here counts until it is in a backup, which carries the name of the device', async ({
  newChromiumPerson,
  server,
}) => {
  const person = await newChromiumPerson();
  await visit(person, server.address);
  const { page } = person;

  await test.step('at first there is nothing to lose', async () => {
    await page.goto(`${server.address}#/settings`);
    await expect(unsaved(page)).toHaveText('No backup was made here yet.');
    await person.type('spinbutton', 'Reminder', '1');
    await person.press('Tab');
    await finishSession(page, server.address);
  });

  await test.step('the end of a session tells of it, and leads to the export', async () => {
    await expect(page.getByText('1 answer in no backup yet.')).toBeVisible();
    await page.getByRole('button', { name: 'To the export' }).click();
    // Setting how many new cards a day was a change.
    await expect(unsaved(page)).toHaveText('1 answer and 1 change in no backup yet.');
  });

  await test.step('the device gets a name', async () => {
    await person.type('textbox', 'Name of this device', 'Ada’s phone');
    await person.press('Tab');
    await expect(unsaved(page)).toHaveText('1 answer and 2 changes in no backup yet.');
  });

  await test.step('a backup with a passphrase can be read by nobody else', async () => {
    await page.locator('summary').click();
    await person.type('textbox', 'Passphrase, if you want one', 'correct horse');
    const { name, bytes } = await exportFrom(person);
    expect(name).toMatch(/^engram-ada-s-phone-\d{4}-\d\d-\d\d\.engram$/);
    expect(Buffer.from(bytes).includes('Ada')).toBe(false);
    expect(['{', '\u001f']).not.toContain(String.fromCharCode(bytes[0] ?? 0));
    await expect(said(page, 'The file is in your downloads.')).toBeVisible();
    await expect(unsaved(page)).toHaveText(/^All backed up, today, /);
  });

  await test.step('without one it is compressed, or for everybody to read', async () => {
    await person.type('textbox', 'Passphrase, if you want one', '');
    const gzipped = await exportFrom(person);
    expect(gzipped.name).toMatch(/\.json\.gz$/);
    await person.click('radio', 'Readable');
    const plain = await exportFrom(person);
    expect(plain.name).toMatch(/^engram-ada-s-phone-\d{4}-\d\d-\d\d\.json$/);
    const head = /"deviceName":"Ada’s phone"/;
    expect(gunzipSync(gzipped.bytes).toString()).toMatch(head);
    expect(Buffer.from(plain.bytes).toString()).toMatch(head);
  });
});

test('a backup is shared by a second press, and goes to the downloads where the browser refuses it', async ({
  newChromiumPerson,
  server,
}) => {
  const person = await newChromiumPerson();
  const { page } = person;
  await page.addInitScript(fakeSharing);
  await visit(person, server.address);
  await page.goto(`${server.address}#/settings`);
  const ready = said(page, 'The file is ready. Press “Share backup” once more.');

  await person.click('button', 'Share backup');
  await expect(ready).toBeVisible();
  await person.click('button', 'Share backup');
  await expect(said(page, 'The file was shared.')).toBeVisible();
  expect(await page.evaluate(() => globalThis.sharedFiles)).toEqual([
    expect.stringMatching(/^engram-.*\.json\.gz\.txt$/),
  ]);

  await person.click('button', 'Share backup');
  await expect(ready).toBeVisible();
  await page.evaluate(() => void (globalThis.sharedFiles = null));
  const { name } = await person.download(() => person.click('button', 'Share backup'));
  expect(name).toMatch(/^engram-.*\.json\.gz$/);
  await expect(said(page, 'The browser did not share the file.')).toBeVisible();
});

declare global {
  // oxlint-disable-next-line no-var
  var sharedFiles: string[] | null;
}

/** Runs in the page: a browser that can share, for as long as there is somewhere to put it. */
function fakeSharing(): void {
  globalThis.sharedFiles = [];
  const parts = {
    canShare: () => true,
    share: ({ files }: { files: File[] }) => {
      if (!globalThis.sharedFiles) return Promise.reject(new DOMException('no', 'NotAllowedError'));
      if (!navigator.userActivation.isActive) return Promise.reject(new Error('not in a press'));
      globalThis.sharedFiles.push(...files.map(({ name }) => name));
      return Promise.resolve();
    },
  };
  for (const [name, value] of Object.entries(parts)) {
    Object.defineProperty(navigator, name, { configurable: true, value });
  }
}
