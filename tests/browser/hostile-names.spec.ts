import type { Page } from '@playwright/test';
import { collectionOf, type Collection } from '../../src/domain/collection.ts';
import type { Json } from '../../src/domain/json.ts';
import { DELETED, type CollectionRecord } from '../../src/domain/record.ts';
import { clockOf, deviceOf, stampAt } from '../../src/domain/stamp.ts';
import { epochMs } from '../../src/domain/units.ts';
import { printBackup } from '../../src/formats/backup/print.ts';
import { expect, test } from '../helpers/browser-test.ts';
import { chooseToImport, confirmImport, fileOf, importFiles } from '../helpers/import-files.ts';
import { seededCollection } from '../helpers/seeded-backup.ts';
import { watchOver } from '../helpers/trespasses.ts';

const RUN = 'globalThis.attacked=1';
const NAMES = [
  `<img src=x onerror=${RUN}>`,
  `"><script>${RUN}</script>`,
  `</title></h1><svg onload=${RUN}>`,
  `' onfocus='${RUN}' autofocus x='`,
  `javascript:${RUN}`,
  `{{constructor.constructor("${RUN}")()}}`,
  '&lt;b&gt;&#60;i&#62;',
];
/** A file's name holds no slash. */
const fileName = (name: string): string => `${name.replaceAll('/', '|')}.md`;

test('a page’s title and a file’s name are text wherever they stand', async ({ page, server }) => {
  const watch = await watchOver(page, server);
  await page.goto(server.address);
  const pages = NAMES.map((name, at) =>
    fileOf(fileName(name), `# ${name}\n\n## Question ${at}\n\nAnswer ${at}\n`),
  );
  const refused = fileName(`refused ${NAMES[0]}`);
  await chooseToImport(page, server.address, [...pages, fileOf(refused, '')]);
  await expect(page.getByRole('alert')).toContainText(refused);
  for (const name of NAMES) {
    await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
    await expect(page.getByText(fileName(name), { exact: true })).toBeVisible();
  }
  await confirmImport(page);

  for (const [at, name] of NAMES.entries()) {
    await page.goto(`${server.address}#/`);
    await page.getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
    await expect(page).toHaveTitle(`${name} - Engram`);
    await page.getByRole('button', { name: 'Study 1 card' }).click();
    await expect(page.getByText(`Question ${at}`)).toBeVisible();
    await expect(page.getByRole('main').getByText(name, { exact: true })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Options' }).click();
    await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue(name);
    await page.getByRole('button', { name: 'Delete deck' }).click();
    await expect(page.getByRole('status')).toContainText(`“${name}” was deleted.`);
  }
  expect(await watch.trespasses()).toEqual([]);
});

test('what a backup says of itself and its cards is text wherever it stands', async ({ page, server }) => {
  // Three imports for each name.
  test.slow();
  const watch = await watchOver(page, server);
  await page.goto(server.address);
  for (const [seed, name] of NAMES.entries()) {
    const first = seededCollection({ cards: 2, reviewsACard: 1, seed });
    const named = edited(first, 'deck', { name });
    await chooseToImport(page, server.address, [fileOf('backup.json', backupFrom(name, named))]);
    await expect(page.getByRole('heading', { name: `From ${name}`, exact: true })).toBeVisible();
    await expect(page.getByText(`${name} 2`, { exact: true })).toBeVisible();
    await confirmImport(page);

    const again = edited(named, 'note', { front: name, back: name, source: name });
    await chooseToImport(page, server.address, [fileOf('backup.json', backupFrom(name, again))]);
    await openAll(page);
    await expect(page.getByRole('main').getByText(name, { exact: true })).toHaveCount(2);
    await confirmImport(page);

    const gone = edited(again, 'note', { [DELETED]: true });
    await chooseToImport(page, server.address, [fileOf('backup.json', backupFrom(name, gone))]);
    await openAll(page);
    await expect(page.getByRole('main').getByText(name, { exact: true })).toHaveCount(2);
    await page.getByRole('button', { name: 'Cancel' }).click();

    await page.goto(`${server.address}#/`);
    await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
  }
  expect(await watch.trespasses()).toEqual([]);
});

test('a page that names everything after what is everywhere stays a page', async ({ page, server }) => {
  const watch = await watchOver(page, server);
  await page.goto(server.address);
  const names = ['__proto__', 'constructor', 'hasOwnProperty', 'toString'];
  const cards = names.map((name) => `## ${name}\n\n${name}\n\nSource: ${name}\n`);
  await importFiles(
    page,
    server.address,
    names.map((name) => fileOf(`${name}.md`, `# ${name}\n\n${cards.join('\n')}`)),
  );
  await expect(page.getByRole('status')).toContainText('16 cards added');
  await page.goto(`${server.address}#/`);
  for (const name of names) await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
  expect(await watch.trespasses()).toEqual([]);
});

/** The collection after its device wrote these fields of every record of a kind. */
function edited(collection: Collection, kind: string, fields: Readonly<Record<string, Json>>): Collection {
  const records = [...collection.records.values()].map((record): CollectionRecord => {
    const [last = ''] = Object.values(record.fields)
      .map(([stamp]) => stamp)
      .toSorted()
      .reverse();
    if (record.kind !== kind || last === '') return record;
    const { ms, counter } = clockOf(last);
    const stamp = stampAt({ ms, counter: counter + 1 }, deviceOf(last), 'person');
    const written = Object.entries(fields).map(([name, value]) => [name, [stamp, value]] as const);
    return { ...record, fields: { ...record.fields, ...Object.fromEntries(written) } };
  });
  return collectionOf(collection.events.values(), records);
}

function backupFrom(deviceName: string, collection: Collection): string {
  const [event] = collection.events.values();
  if (!event) throw new Error('Nobody studied there');
  return [...printBackup(collection, { device: deviceOf(event.stamp), deviceName, made: epochMs(0) })].join(
    '',
  );
}

/** Opens all that is shown on demand. */
async function openAll(page: Page): Promise<void> {
  for (const summary of await page.locator('summary').all()) await summary.click();
}
