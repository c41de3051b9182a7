import { expect, test } from '../helpers/browser-test.ts';

test('the app can be installed', async ({ newChromiumPerson, server }) => {
  const person = await newChromiumPerson();
  await person.open(server.address);
  await person.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
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
