import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { axeFindings } from '../helpers/axe.ts';
import { expect as expectSoon, test } from '../helpers/browser-test.ts';
import type { ChromiumPerson } from '../helpers/chromium-person.ts';
import { allowFolders, chooseFolder } from '../helpers/folder-browser.ts';
import { fingerprintOf } from '../helpers/journey.ts';
import { PATIENCE_MS } from '../helpers/person.ts';

const expect = expectSoon.configure({ timeout: PATIENCE_MS });

let folder = '';

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'engram-drive-'));
});
test.afterEach(() => rm(folder, { recursive: true, force: true }));

test('two browsers over one folder come level, whatever is cut short or killed', async ({
  newChromiumPerson,
  server: { address },
}) => {
  const [phone, tablet] = await Promise.all([newChromiumPerson(), newChromiumPerson()]);
  await Promise.all([phone, tablet].map((person) => allowFolders(person, address, [folder])));

  const phoneFile = await begin(phone, address);
  await studyOne(phone, address);
  await expect.poll(() => answersIn(phoneFile)).toBe(1);
  const tabletFile = await begin(tablet, address);
  await expect(devicesOn(tablet)).toHaveText([/All that it wrote is here/]);

  await test.step('what was answered on one comes to the other when that is opened', async () => {
    await studyOne(tablet, address);
    await expect.poll(() => answersIn(tabletFile)).toBe(2);
    await phone.open(`${address}#/settings`);
    await phone.reload();
    await expect.poll(() => answersIn(phoneFile)).toBe(2);
    const [onPhone, onTablet] = await Promise.all([codeOf(phone, address), codeOf(tablet, address)]);
    expect(onPhone).toBe(onTablet);
    expect(await readdir(folder)).toHaveLength(2);
    expect(await axeFindings(phone.page)).toEqual([]);
  });

  await test.step('a file that is not whole is left for another time', async () => {
    await studyOne(tablet, address);
    await expect.poll(() => answersIn(tabletFile)).toBe(3);
    const whole = await readFile(tabletFile);
    await writeFile(tabletFile, whole.subarray(0, whole.length / 2));
    const before = await codeOf(phone, address);
    await phone.click('button', 'Sync');
    await expect(devicesOn(phone)).toHaveText([/Its file is not whole yet/]);
    expect(await fingerprintOf(phone)).toBe(before);
    expect(await answersIn(phoneFile)).toBe(2);

    await writeFile(tabletFile, whole);
    await phone.click('button', 'Sync');
    await expect(devicesOn(phone)).toHaveText([/All that it wrote is here/]);
    await expect.poll(() => answersIn(phoneFile)).toBe(3);
  });

  await test.step('without a standing permission a press asks, and nothing else does', async () => {
    const before = await readFile(tabletFile);
    await allowFolders(tablet, address, []);
    await tablet.open(`${address}#/settings`);
    await tablet.see('text', 'when you press Sync');
    await tablet.evaluate(() => {
      // The dialog itself is out of reach, so its answer is given for the person: no.
      Object.assign(FileSystemHandle.prototype, {
        requestPermission: async () => (navigator.userActivation.isActive ? 'denied' : 'prompt'),
      });
    });
    await tablet.click('button', 'Sync');
    await tablet.see('text', 'The browser keeps Engram out');
    expect((await readFile(tabletFile)).equals(before)).toBe(true);
  });

  await test.step('killed while it writes, it leaves its file as it was, whole', async () => {
    const before = await readFile(phoneFile);
    await phone.evaluate(() => {
      // All is written beside the file, and it does not come to taking its place.
      FileSystemWritableFileStream.prototype.close = () => new Promise(() => undefined);
    });
    await studyOne(phone, address);
    await expect.poll(() => readdir(folder)).toHaveLength(3);
    await phone.crash();
    expect(await readdir(folder)).toHaveLength(3);
    expect((await readFile(phoneFile)).equals(before)).toBe(true);

    await phone.reopen();
    await phone.open(`${address}#/settings`);
    await expect.poll(() => answersIn(phoneFile)).toBe(4);
    expect(await readdir(folder)).toHaveLength(2);
  });
});

/** Has a person choose the folder, and waits for the file that her device writes there. */
async function begin(person: ChromiumPerson, address: string): Promise<string> {
  const before = await readdir(folder);
  await person.open(`${address}#/settings`);
  await chooseFolder(person, folder);
  await person.see('text', 'Last synced');
  const [name, ...others] = (await readdir(folder)).filter((name) => !before.includes(name));
  if (name === undefined || others.length > 0) throw new Error('It wrote not just one file');
  return join(folder, name);
}

/** Answers the first card that is due, and leaves. */
async function studyOne(person: ChromiumPerson, address: string): Promise<void> {
  await person.open(`${address}#/study`);
  await person.click('button', 'Show answer');
  await person.click('button', 'Good ...');
  await person.click('button', 'Close');
}

/** How many answers a file holds, which is whole. */
async function answersIn(file: string): Promise<number> {
  const { events }: { events: readonly { kind: string }[] } = JSON.parse(
    gunzipSync(await readFile(file)).toString(),
  );
  return events.filter(({ kind }) => kind === 'review').length;
}

const devicesOn = ({ page }: ChromiumPerson) =>
  page.getByRole('list', { name: 'Devices in this folder' }).getByRole('listitem');

async function codeOf(person: ChromiumPerson, address: string): Promise<string> {
  await person.open(`${address}#/settings`);
  return fingerprintOf(person);
}
