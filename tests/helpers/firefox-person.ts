import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launch, type Browser, type ElementHandle, type KeyInput, type Page } from 'puppeteer-core';
import { findAccessible } from './accessible.ts';
import { findFirefox } from './browsers.ts';
import { takeDownload } from './downloads.ts';
import {
  eventually,
  inOneLine,
  nameToFind,
  readyToPull,
  SCREEN,
  swipePath,
  type Direction,
  type DownloadedFile,
  type Person,
  type Role,
} from './person.ts';

/** A person at Firefox. */
export class FirefoxPerson implements Person {
  readonly engine = 'firefox';
  readonly #profile: string;
  readonly #downloads: string;
  #browser: Browser | null = null;
  #page: Page | null = null;

  constructor(profile: string) {
    this.#profile = join(profile, 'profile');
    this.#downloads = join(profile, 'downloads');
  }

  async reopen(): Promise<void> {
    await mkdir(this.#profile, { recursive: true });
    await mkdir(this.#downloads, { recursive: true });
    const executablePath = findFirefox();
    if (!executablePath) throw new Error('Firefox is not installed');
    this.#browser = await launch({
      browser: 'firefox',
      executablePath,
      userDataDir: this.#profile,
      defaultViewport: null,
      extraPrefsFirefox: {
        'dom.w3c_touch_events.enabled': 1,
        'browser.download.folderList': 2,
        'browser.download.dir': this.#downloads,
        'browser.download.useDownloadDir': true,
        'browser.download.always_ask_before_handling_new_types': false,
      },
    });
    this.#page = (await this.#browser.pages())[0] ?? (await this.#browser.newPage());
    await this.#page.setViewport(SCREEN);
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    this.#browser = null;
    this.#page = null;
  }

  end(): Promise<void> {
    return this.close();
  }

  async open(address: string): Promise<void> {
    await this.#open.goto(address);
  }

  async reload(): Promise<void> {
    await this.#open.reload();
  }

  async see(role: Role | 'text', name: string): Promise<void> {
    if (role !== 'text') return void (await this.#find(role, name));
    await eventually(
      async () => (inOneLine(await this.text()).includes(name) ? true : null),
      () => this.#missing(role, name),
    );
  }

  async count(role: Role, name: string): Promise<number> {
    return (await this.#all(role, name)).length;
  }

  async click(role: Role, name: string): Promise<void> {
    await (await this.#find(role, name)).click();
  }

  async press(key: string): Promise<void> {
    const keys = key.split('+') as KeyInput[];
    for (const each of keys) await this.#open.keyboard.down(each);
    for (const each of keys.reverse()) await this.#open.keyboard.up(each);
  }

  async type(role: Role, name: string, text: string): Promise<void> {
    const field = await this.#find(role, name);
    await field.focus();
    await this.#open.evaluate(() => document.execCommand('selectAll'));
    await this.press('Backspace');
    await this.#open.keyboard.type(text);
  }

  async chooseFiles(name: string, paths: readonly string[]): Promise<void> {
    const input = (await this.#find('file', name)) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(...paths);
  }

  async swipe(direction: Direction): Promise<void> {
    const [start = { x: 0, y: 0 }, ...path] = swipePath(direction);
    await this.#open.evaluate(readyToPull);
    const finger = await this.#open.touchscreen.touchStart(start.x, start.y);
    for (const point of path) await finger.move(point.x, point.y);
    await finger.end();
  }

  text(): Promise<string> {
    return this.#open.evaluate(() => document.body.innerText);
  }

  evaluate<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    return this.#open.evaluate(work);
  }

  async download(action: () => Promise<void>): Promise<DownloadedFile> {
    await action();
    return takeDownload(this.#downloads);
  }

  get #open(): Page {
    if (!this.#page) throw new Error('The browser is closed');
    return this.#page;
  }

  #find(role: Role | 'file', name: string): Promise<ElementHandle> {
    return eventually(
      async () => (await this.#all(role, name))[0] ?? null,
      () => this.#missing(role, name),
    );
  }

  async #all(role: Role | 'file', name: string): Promise<readonly ElementHandle[]> {
    const { text, exact } = nameToFind(name);
    const found = await this.#open.evaluateHandle(findAccessible, role, text, exact);
    const properties = await found.getProperties();
    return [...properties.values()].flatMap((property) => property.asElement() ?? []) as ElementHandle[];
  }

  async #missing(role: string, name: string): Promise<string> {
    return `Firefox: ${role} "${name}" never showed; what shows is: ${await this.text()}`;
  }
}
