import { gunzipSync } from 'node:zlib';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { TestInfo } from '@playwright/test';
import { expect, test } from '../helpers/browser-test.ts';
import type { DownloadedFile, Person } from '../helpers/person.ts';
import type { AppServer } from '../helpers/server.ts';
import { answer, chooseFile, fingerprintOf, seeOnCard, visit } from '../helpers/journey.ts';

const PAGE = resolve(import.meta.dirname, '../fixtures/page.md');
const SHIPPED = 'Engram: Deep Learning';
const DECK = 'Numbers in the Machine';
const FIRST = 'Why is 0.1 + 0.2 not 0.3?';

test('two devices that never met exchange backups and hold the same', async ({
  newChromiumPerson,
  server,
}, info) => {
  const [ada, ben] = [await newChromiumPerson(), await newChromiumPerson()];
  for (const person of [ada, ben]) {
    await visit(person, server.address);
    await bringIn(person, PAGE);
  }

  await test.step('each studies on its own', async () => {
    await study(ada, server, DECK, 8);
    await answer(ada, FIRST, 'Again');
    await answer(ada, 'What is the machine epsilon', 'Easy');
    await answer(ada, 'In what order are many numbers added well?', 'Hard');
    await study(ben, server, DECK, 8);
    await answer(ben, FIRST, 'Easy');
    await study(ben, server, SHIPPED, 20);
    await answer(ben, 'Why does softmax, in code, first subtract', 'Good');
    await ben.open(`${server.address}#/settings`);
    await ben.type('spinbutton', 'New cards a day', '7');
    await ben.press('Tab');
  });

  const apart = [await fingerprint(ada, server), await fingerprint(ben, server)];
  expect(new Set(apart).size).toBe(2);

  await test.step('Ada takes in what Ben has', async () => {
    await chooseFile(ada, await keep(await exportBackup(ben, server), 'ben.json', info));
    await ada.see('text', '+2 answers');
    await ada.click('button', 'Import');
    await ada.see('text', '2 answers added');
  });
  await test.step('Ben takes in what both have', async () => {
    await chooseFile(ben, await keep(await exportBackup(ada, server), 'both.json', info));
    await ben.see('text', '+3 answers');
    await ben.click('button', 'Import');
    await ben.see('text', '3 answers added');
  });

  const together = await fingerprint(ada, server);
  expect(await fingerprint(ben, server)).toBe(together);
  expect(apart).not.toContain(together);
  for (const person of [ada, ben]) {
    await person.open(`${server.address}#/`);
    await person.see('text', '5 answered today');
    await person.open(`${server.address}#/settings`);
    expect(await person.page.getByLabel('New cards a day', { exact: true }).inputValue()).toBe('7');
  }

  await test.step('the same file again changes nothing', async () => {
    await chooseFile(ada, info.outputPath('ben.json'));
    await ada.see('text', 'Importing would change nothing.');
    await ada.click('button', 'Import');
    await ada.see('text', 'Nothing changed.');
    expect(await fingerprint(ada, server)).toBe(together);
  });
});

test('a damaged backup is refused by name, and changes nothing', async ({
  newChromiumPerson,
  server,
}, info) => {
  const person = await newChromiumPerson();
  await visit(person, server.address);
  await bringIn(person, PAGE);
  const { bytes, name } = await exportBackup(person, server);
  expect(name).toMatch(/^engram-[a-z-]+-\d{4}-\d\d-\d\d\.json\.gz$/);
  await person.open(`${server.address}#/study`);
  await answer(person, 'Why', 'Good');
  const before = await fingerprint(person, server);

  const text = gunzipSync(bytes);
  const half = text.subarray(0, text.length / 2);
  await chooseFile(person, await keep({ name, bytes: half }, 'cut.json', info));
  const alert = person.page.getByRole('alert');
  await expect(alert).toContainText(/^cut\.json The end of the backup is missing/);
  expect(await person.count('button', 'Import')).toBe(0);
  expect(await fingerprint(person, server)).toBe(before);
});

test(
  'a backup goes to an empty device and comes back',
  { tag: '@engines' },
  async ({ newPerson, server }, info) => {
    const old = await newPerson();
    await visit(old, server.address);
    await bringIn(old, PAGE);
    await study(old, server, DECK, 8);
    await answer(old, FIRST, 'Easy');
    await seeOnCard(old, 'What is the machine epsilon');
    const there = await keep(await exportBackup(old, server), 'there.json', info);

    const fresh = await newPerson();
    await visit(fresh, server.address);
    await chooseFile(fresh, there);
    await fresh.see('text', '+8 cards');
    await fresh.click('button', 'Import');
    await fresh.see('text', '8 cards added');
    await fresh.see('text', '1 answer added');
    await study(fresh, server, DECK, 7);
    await answer(fresh, 'What is the machine epsilon', 'Good');
    const back = await keep(await exportBackup(fresh, server), 'back.json', info);

    await chooseFile(old, back);
    await old.click('button', 'Import');
    await old.see('text', '1 answer added');
    expect(await fingerprint(old, server)).toBe(await fingerprint(fresh, server));
  },
);

async function bringIn(person: Person, path: string): Promise<void> {
  await chooseFile(person, path);
  await person.click('button', 'Import');
  await person.click('button', 'Back to decks');
}

async function study(person: Person, server: AppServer, deck: string, cards: number): Promise<void> {
  await person.open(`${server.address}#/`);
  await person.click('link', deck);
  await person.click('button', `Study ${cards} cards`);
}

async function exportBackup(person: Person, server: AppServer): Promise<DownloadedFile> {
  await person.open(`${server.address}#/settings`);
  // Until all of it is there, the buttons still move.
  await fingerprintOf(person);
  return person.download(() => person.click('button', 'Export backup'));
}

async function fingerprint(person: Person, server: AppServer): Promise<string> {
  await person.open(`${server.address}#/settings`);
  await person.reload();
  return fingerprintOf(person);
}

async function keep({ bytes }: DownloadedFile, name: string, info: TestInfo): Promise<string> {
  const path = info.outputPath(name);
  await writeFile(path, bytes);
  return path;
}
