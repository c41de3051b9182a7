import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../helpers/browser-test.ts';
import { readDisk } from '../helpers/disk.ts';
import { fileOf, type ChosenFile } from '../helpers/import-files.ts';

const RIVERS = fileOf('rivers.md', '# Rivers\n\n## Which is the longest?\n\nThe Nile.\n');
const LAKES = {
  ...fileOf('lakes.md', '## Which is the deepest?\n\nBaikal.\n'),
  mimeType: 'application/octet-stream',
};

test('what is shared to the app, offline, is shown before it is written, and a session goes on after it', async ({
  page,
  server,
}) => {
  await page.goto(server.address);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  // A phone has one window: a share takes it, and Back leads to the session again.
  await button(page, /^Study/).click();
  await button(page, 'Show answer').click();
  await button(page, /^Good/).click();
  await expect.poll(async () => (await readDisk(page)).storedEvents).toBe(1);
  const before = (await readDisk(page)).collection;
  const front = await page.getByRole('article').first().innerText();
  await server.stop();

  await share(page, server.address, [RIVERS, LAKES]);
  await expect(heading(page, '2 files')).toBeVisible();
  await expect(page.getByText('rivers.md')).toBeVisible();
  await expect(page.getByText('lakes.md')).toBeVisible();
  expect(page.url()).toBe(`${server.address}#/import`);
  await button(page, 'Cancel').click();
  await expect(page.getByLabel('Choose files')).toBeVisible();
  expect((await readDisk(page)).collection).toEqual(before);

  // They were taken once: neither does this ask for them again, nor do they lie about.
  await page.reload();
  await expect(page.getByLabel('Choose files')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(await page.evaluate(async () => (await (await caches.open('engram-shared')).keys()).length)).toBe(0);

  await page.goBack();
  await page.goBack();
  await expect(button(page, 'Show answer')).toBeVisible();
  expect(await page.getByRole('article').first().innerText()).toBe(front);

  await page.goto(`${server.address}?shared=long-gone#/import`);
  await expect(page.getByRole('alert')).toContainText('did not arrive');
  await share(page, server.address, []);
  await expect(page.getByRole('textbox', { name: 'Front' })).toHaveValue('words');
});

test('a file is opened with the installed app', async ({ newChromiumPerson, server }) => {
  const person = await newChromiumPerson();
  await person.open(server.address);
  await person.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await person.click('button', 'Study ...');
  await person.see('button', 'Show answer');
  const browser = await person.context.browser()?.newBrowserCDPSession();
  const manifestId = server.address;
  await browser?.send('PWA.install', { manifestId, installUrlOrBundleUrl: server.address });
  const folder = await mkdtemp(join(tmpdir(), 'engram-opened-'));
  const file = join(folder, RIVERS.name);
  await writeFile(file, RIVERS.buffer);
  const [opened] = await Promise.all([
    person.context.waitForEvent('page'),
    browser?.send('PWA.launchFilesInApp', { manifestId, files: [file] }),
  ]);
  await expect(heading(opened, 'Rivers')).toBeVisible();
  await button(opened, 'Import').click();
  await expect(opened.getByRole('status')).toContainText('1 card added');
  // The session is where it was, in a window of its own.
  expect(await person.count('button', 'Show answer')).toBe(1);
  await rm(folder, { recursive: true });
});

test('a file is dropped on any screen but a session, and never takes the place of the app', async ({
  page,
  server,
}) => {
  await page.goto(server.address);
  await button(page, /^Study/).click();
  await expect(button(page, 'Show answer')).toBeVisible();
  // What is dropped is seen to after the first card.
  await expect.poll(() => drop(page, 'dragover', RIVERS)).toBe(true);
  expect(await drop(page, 'drop', LAKES)).toBe(true);
  await expect(button(page, 'Show answer')).toBeVisible();
  expect(new URL(page.url()).hash).toBe('#/study');

  await button(page, 'Close').click();
  await expect(heading(page, 'Decks')).toBeVisible();
  expect(await drop(page, 'drop', RIVERS)).toBe(true);
  await expect(heading(page, 'Rivers')).toBeVisible();
  // A better one is dropped on the summary.
  expect(await drop(page, 'drop', LAKES)).toBe(true);
  await expect(heading(page, 'lakes')).toBeVisible();
  await button(page, 'Cancel').click();
  await page.goBack();
  await expect(heading(page, 'Decks')).toBeVisible();
});

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true, level: 1 });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

/** Sends files to the app's place for shares as the device would: by a form, in the window of the app. */
async function share(page: Page, address: string, files: readonly ChosenFile[]): Promise<void> {
  await page.goto('about:blank');
  await page.setContent(
    `<form method="post" enctype="multipart/form-data" action="${address}share">
      <input type="file" name="files" multiple><input name="text" value="words"><button>Share</button>
    </form>`,
  );
  await page.locator('input[type=file]').setInputFiles([...files]);
  await page.getByRole('button', { name: 'Share' }).click();
}

/** Holds a file over the page or lets go of it there. True where the browser does nothing about it itself. */
const drop = (page: Page, kind: 'dragover' | 'drop', file: ChosenFile): Promise<boolean> =>
  page.evaluate(
    ({ kind, name, text }) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], name));
      const event = new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer });
      return !document.body.dispatchEvent(event);
    },
    { kind, name: file.name, text: file.buffer.toString() },
  );
