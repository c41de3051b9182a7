import { expect, test } from '../helpers/browser-test.ts';
import type { Person } from '../helpers/person.ts';

test.describe('after the first visit, with the server gone', { tag: '@engines' }, () => {
  test.use({ basePath: '/some/path/' });

  test('all of the app is there', async ({ person, server }) => {
    await visit(person, server.address);
    const files = await person.evaluate(filesOfTheApp);
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => file.endsWith('.woff2')).length).toBe(20);
    await server.stop();

    await test.step('it opens again, and every file is at hand', async () => {
      await person.reload();
      await seesApp(person);
      expect(await person.evaluate(filesThatLack)).toEqual([]);
    });
    await test.step('it opens at any address of its own', async () => {
      for (const place of ['?from=home', 'index.html', '#/settings', 'a/deeper/place?and=more#/settings']) {
        await person.open(server.address + place);
        await seesApp(person);
      }
    });
    await test.step('it opens when the browser was closed', async () => {
      await person.close();
      await person.reopen();
      await person.open(server.address);
      await seesApp(person);
    });
  });
});

async function visit(person: Person, address: string): Promise<void> {
  await person.open(address);
  await seesApp(person);
  await person.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

/** Every screen has one heading, and the mark of the first paint has gone; more is not this test's business. */
async function seesApp(person: Person): Promise<void> {
  await person.see('heading', '...');
  expect(await person.evaluate(() => document.querySelectorAll('#app h1').length)).toBe(1);
  expect(await person.count('img', 'Engram')).toBe(0);
}

/** The addresses that the service worker has put aside. */
const filesOfTheApp = async (): Promise<string[]> => {
  const names = await caches.keys();
  const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return kept.flat().map((request) => new URL(request.url).pathname);
};

const filesThatLack = async (): Promise<string[]> => {
  const names = await caches.keys();
  const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  const lacks = await Promise.all(
    kept.flat().map(async ({ url }) => {
      const found = await fetch(url.replace(/\?__WB_REVISION__=.*/, '')).then(
        (response) => response.ok,
        () => false,
      );
      return found ? [] : [url];
    }),
  );
  return lacks.flat();
};
