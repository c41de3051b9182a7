import type { Page } from '@playwright/test';
import { axeFindings } from '../helpers/axe.ts';
import { expect, test } from '../helpers/browser-test.ts';
import { fakeApple, fakeInstalling } from '../helpers/fake-device.ts';
import { finishSession } from '../helpers/finish-session.ts';
import { lingerBriefly } from '../helpers/lingering.ts';
import { visit } from '../helpers/journey.ts';
import type { AppServer } from '../helpers/server.ts';

test('the app can be installed', async ({ newChromiumPerson, server }) => {
  const person = await newChromiumPerson();
  await visit(person, server.address);
  const session = await person.context.newCDPSession(person.page);
  const manifest = await session.send('Page.getAppManifest');
  expect(manifest.errors).toEqual([]);
  expect(await session.send('Page.getInstallabilityErrors')).toEqual({ installabilityErrors: [] });
});

test('the page runs under its policy, and asks nobody else for anything', async ({ page, server }) => {
  const complaints: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.context().on('request', (request) => {
    if (!request.url().startsWith(server.address)) foreign.push(request.url());
  });
  await lingerBriefly(page);
  await page.goto(server.address);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });

  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute(
    'content',
    /^default-src 'none'; script-src 'self'; style-src 'self';/,
  );
  expect(complaints).toEqual([]);
  expect(foreign).toEqual([]);
});

test.describe('under a path of its host', () => {
  test.use({ basePath: '/engram/' });

  test('the installed app is one of that path, with pictures as large as they say', async ({
    page,
    server,
  }) => {
    await page.goto(server.address);
    const session = await page.context().newCDPSession(page);
    const { url, data } = await session.send('Page.getAppManifest');
    const manifest = JSON.parse(data ?? '{}');
    const { appId } = await session.send('Page.getAppId');
    const at = (place: string): string => new URL(place, url).href;
    expect([appId, at(manifest.start_url), at(manifest.scope)]).toEqual(Array(3).fill(server.address));
    expect(manifest.shortcuts.map((shortcut: { url: string }) => at(shortcut.url))).toEqual([
      `${server.address}#/add`,
      `${server.address}#/study`,
    ]);

    const pictures: { src: string; sizes: string }[] = [
      ...manifest.icons,
      ...manifest.screenshots,
      ...manifest.shortcuts.flatMap(({ icons }: { icons: [] }) => icons),
    ];
    const sizes = pictures.map(async ({ src, sizes }) => [src, sizes, await sizeOf(page, at(src))]);
    expect(await Promise.all(sizes)).toEqual(pictures.map(({ src, sizes }) => [src, sizes, sizes]));
    expect(new Set(pictures.map((picture) => Reflect.get(picture, 'form_factor')))).toEqual(
      new Set([undefined, 'narrow', 'wide']),
    );
  });

  test('nobody but the maskable icon’s mask cuts into it', async ({ page, server }) => {
    await page.goto(server.address);
    expect(await page.evaluate(reachOfInk, `${server.address}icons/maskable-512.png`)).toBeLessThan(0.8);
    expect(await page.evaluate(reachOfInk, `${server.address}icons/monochrome-512.png`)).toBeLessThan(0.8);
  });
});

test.describe('where the browser installs', () => {
  test.beforeEach(({ page }) => fakeInstalling(page));

  test('it is offered at the end of the first session, once', async ({ page, server }) => {
    await offer(page, server, 'dismissed');
    await expect(heading(page, 'Engram on your home screen')).toHaveCount(0);
    await finishSession(page, server.address);
    await expect(heading(page, 'Engram on your home screen')).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Back to decks' }).click();

    await offer(page, server, 'dismissed');
    await finishSession(page, server.address, 2);
    await expect(heading(page, 'Engram on your home screen')).toHaveCount(0);
  });

  test('nothing is in the way: it is refused by key, and the end of the session stays', async ({
    page,
    server,
  }) => {
    await offer(page, server, 'dismissed');
    await finishSession(page, server.address);
    const refuse = page.getByRole('button', { name: 'Not now' });
    await refuse.waitFor();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Install' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(refuse).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(refuse).toHaveCount(0);
    await expect(heading(page, 'Done for now')).toBeFocused();
  });

  test('it is installed from the settings, which then no longer show it', async ({ page, server }) => {
    await page.goto(`${server.address}#/settings`);
    await page.evaluate(() => globalThis.offerInstall('accepted'));
    await expect(heading(page, 'Install Engram')).toBeVisible();
    await page.getByRole('button', { name: 'Install', exact: true }).click();
    await expect(page.getByText('Engram is installed.')).toBeAttached();
    await expect(heading(page, 'Install Engram')).toHaveCount(0);
    await expect(heading(page, 'Settings')).toBeFocused();
  });

  test('it is not asked again by a person who told the browser no', async ({ page, server }) => {
    await offer(page, server, 'dismissed');
    await finishSession(page, server.address);
    await page.getByRole('button', { name: 'Install' }).click();
    await expect(heading(page, 'Engram on your home screen')).toHaveCount(0);
    await expect(page.getByText('Engram is installed.')).toHaveCount(0);
    await expect(heading(page, 'Done for now')).toBeFocused();
  });
});

test.describe('on an iPhone', () => {
  test('the steps are shown, with the backup first, and lead to the export', async ({ page, server }) => {
    await fakeApple(page, false);
    await finishSession(page, server.address);
    const steps = page.getByRole('list', { name: 'How to install it' }).getByRole('listitem');
    await expect(steps).toHaveText([/Export/, /Share/, /Add to Home Screen/, /import the backup/]);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'To the export' }).click();
    await expect(heading(page, 'Settings')).toBeFocused();
    await expect(page.getByRole('button', { name: 'Export backup' })).toBeVisible();
    await expect(steps).toHaveCount(4);
  });

  test('what it shows while it starts is linked, and costs nobody a byte', async ({ page, server }) => {
    await fakeApple(page, false);
    await lingerBriefly(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${server.address}#/settings`);
    const images = page.locator('link[rel=apple-touch-startup-image]');
    await expect(images).toHaveCount(2);
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    expect(server.requests.filter((path) => path.includes('splash'))).toEqual([]);
  });

  test('there is nothing to install from the home screen', async ({ page, server }) => {
    await fakeApple(page, true);
    await finishSession(page, server.address);
    await page.goto(`${server.address}#/settings`);
    await expect(page.getByText('MB used')).toBeVisible();
    await expect(heading(page, 'Install Engram')).toHaveCount(0);
    await expect(page.locator('link[rel=apple-touch-startup-image]')).toHaveCount(0);
  });
});

test('where nothing can be installed, nothing is said of it', async ({ page, server }) => {
  await finishSession(page, server.address);
  await expect(heading(page, 'Engram on your home screen')).toHaveCount(0);
  await page.goto(`${server.address}#/settings`);
  await expect(page.getByText('MB used')).toBeVisible();
  await expect(heading(page, 'Install Engram')).toHaveCount(0);
});

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });

/** Opens the app in a browser that offers to install it. */
async function offer(page: Page, server: AppServer, outcome: 'accepted' | 'dismissed'): Promise<void> {
  await page.goto(server.address);
  await heading(page, 'Decks').waitFor();
  await page.evaluate((outcome) => globalThis.offerInstall(outcome), outcome);
}

/** How large a picture is, as the manifest writes it. */
async function sizeOf(page: Page, address: string): Promise<string> {
  const png = await (await page.request.get(address)).body();
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
}

/** How far from its middle an icon differs from its edge, as a share of the way to the edge. */
async function reachOfInk(address: string): Promise<number> {
  const bitmap = await createImageBitmap(await (await fetch(address)).blob());
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('No canvas');
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const isInk = (place: number): boolean =>
    [0, 1, 2, 3].some((part) => Math.abs((data[place * 4 + part] ?? 0) - (data[part] ?? 0)) > 16);
  const reach = Array.from({ length: width * height }, (_, place) =>
    isInk(place) ? Math.hypot((place % width) - width / 2, Math.floor(place / width) - height / 2) : 0,
  ).reduce((most, distance) => Math.max(most, distance), 0);
  return reach / (width / 2);
}
