import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { findChromium, installedEngines, type Engine } from './browsers.ts';
import { BUILD } from './builds.ts';
import { CHROMIUM_ARGUMENTS, ChromiumPerson } from './chromium-person.ts';
import { FirefoxPerson } from './firefox-person.ts';
import type { Person } from './person.ts';
import { AppServer } from './server.ts';
import { WebKitPerson } from './webkit-person.ts';

export { expect } from '@playwright/test';

export interface BrowserTestOptions {
  /** The engine that `person` and `newPerson` play; a test tagged `@engines` runs once in each. */
  engine: Engine;
  /** The path that the app is served under. */
  basePath: string;
}

interface Fixtures {
  server: AppServer;
  /** A person at an open browser with an empty profile. */
  person: Person;
  newPerson: () => Promise<Person>;
  newChromiumPerson: () => Promise<ChromiumPerson>;
}

const PEOPLE: Readonly<Record<Engine, new (folder: string) => Person>> = {
  chromium: ChromiumPerson,
  firefox: FirefoxPerson,
  webkit: WebKitPerson,
};

/** Playwright's test, with the app on a server of its own and people of any engine; `page` is Chromium's. */
export const test = base.extend<BrowserTestOptions & Fixtures>({
  engine: ['chromium', { option: true }],
  basePath: ['/', { option: true }],
  launchOptions: async ({ launchOptions }, use) => {
    const executablePath = findChromium();
    await use({ ...launchOptions, ...(executablePath ? { executablePath } : {}), args: CHROMIUM_ARGUMENTS });
  },
  server: async ({ basePath }, use) => {
    const server = new AppServer(BUILD, basePath);
    await server.start();
    await use(server);
    await server.stop();
  },
  person: async ({ newPerson }, use) => use(await newPerson()),
  newPerson: async ({ engine }, use) => {
    const missing = !process.env['CI'] && !installedEngines().includes(engine);
    base.skip(missing, `${engine} is not installed here`);
    await withPeople(PEOPLE[engine], use);
  },
  newChromiumPerson: async ({ engine }, use) => {
    base.skip(engine !== 'chromium', 'Looks behind the page, as only Chromium allows');
    await withPeople(ChromiumPerson, use);
  },
});

/** Lets a test have people, and sees them out at its end. */
async function withPeople<P extends Person>(
  Kind: new (folder: string) => P,
  use: (newPerson: () => Promise<P>) => Promise<void>,
): Promise<void> {
  const folders: string[] = [];
  const people: P[] = [];
  await use(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'engram-person-'));
    folders.push(folder);
    const person = new Kind(folder);
    people.push(person);
    await person.reopen();
    return person;
  });
  await Promise.all(people.map((person) => person.end()));
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true, maxRetries: 3 })));
}
