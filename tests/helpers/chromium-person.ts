import { readFile } from 'node:fs/promises';
import { chromium, type BrowserContext, type CDPSession, type Locator, type Page } from '@playwright/test';
import { findChromium } from './browsers.ts';
import {
  eventually,
  inOneLine,
  nameToFind,
  PATIENCE_MS,
  readyToPull,
  SCREEN,
  swipePath,
  twoFrames,
  type Direction,
  type DownloadedFile,
  type Person,
  type Role,
} from './person.ts';

export const CHROMIUM_ARGUMENTS = ['--no-sandbox'];

/** A person at Chromium, which alone lets a test look behind the page (`page`, `context`) and crash. */
export class ChromiumPerson implements Person {
  readonly engine = 'chromium';
  readonly #profile: string;
  #context: BrowserContext | null = null;
  #processGroup = 0;

  constructor(profile: string) {
    this.#profile = profile;
  }

  get context(): BrowserContext {
    if (!this.#context) throw new Error('The browser is closed');
    return this.#context;
  }

  get page(): Page {
    const [page] = this.context.pages();
    if (!page) throw new Error('The browser has no page');
    return page;
  }

  async reopen(): Promise<void> {
    const executablePath = findChromium();
    const context = await chromium.launchPersistentContext(this.#profile, {
      ...(executablePath ? { executablePath } : {}),
      args: CHROMIUM_ARGUMENTS,
      viewport: SCREEN,
      hasTouch: true,
    });
    context.setDefaultTimeout(PATIENCE_MS);
    // After a crash a browser may come up without one.
    if (context.pages().length === 0) await context.newPage();
    this.#processGroup = await processGroupOf(context);
    this.#context = context;
  }

  async close(): Promise<void> {
    await this.#context?.close();
    this.#context = null;
  }

  /** Ends the browser as a crash or an empty battery would: all its processes at once, and nothing is flushed. */
  async crash(): Promise<void> {
    const { context } = this;
    const closed = new Promise((resolve) => context.once('close', resolve));
    process.kill(-this.#processGroup, 'SIGKILL');
    await closed;
    this.#context = null;
    // It may live on for a moment, with its hands on the files of the profile.
    const isGone = async (): Promise<true | null> => (isRunning(this.#processGroup) ? null : true);
    await eventually(isGone, async () => 'The browser would not die');
  }

  end(): Promise<void> {
    return this.close();
  }

  async open(address: string): Promise<void> {
    await this.page.goto(address);
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }

  async see(role: Role | 'text', name: string): Promise<void> {
    if (role !== 'text') return this.#find(role, name).first().waitFor();
    await eventually(
      async () => (inOneLine(await this.text()).includes(name) ? true : null),
      async () => `"${name}" never showed; what shows is: ${await this.text()}`,
    );
  }

  count(role: Role, name: string): Promise<number> {
    return this.#find(role, name).count();
  }

  async click(role: Role, name: string): Promise<void> {
    await this.#find(role, name).click();
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  async type(role: Role, name: string, text: string): Promise<void> {
    await this.#find(role, name).fill(text);
  }

  async chooseFiles(name: string, paths: readonly string[]): Promise<void> {
    await this.page.getByLabel(name, { exact: true }).setInputFiles([...paths]);
  }

  async swipe(direction: Direction): Promise<void> {
    const [start, ...path] = swipePath(direction);
    const session = await this.context.newCDPSession(this.page);
    await this.page.evaluate(readyToPull);
    await touch(session, 'touchStart', start);
    for (const point of path) {
      await touch(session, 'touchMove', point);
      await this.page.evaluate(twoFrames);
    }
    await touch(session, 'touchEnd');
    await session.detach();
  }

  text(): Promise<string> {
    return this.page.evaluate(() => document.body.innerText);
  }

  evaluate<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    return this.page.evaluate(work);
  }

  async download(action: () => Promise<void>): Promise<DownloadedFile> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), action()]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  #find(role: Role, name: string): Locator {
    const { text, exact } = nameToFind(name);
    return exact
      ? this.page.getByRole(role, { name: text, exact })
      : this.page.getByRole(role, { name: new RegExp(`^${text.replaceAll(/[^\w\s]/g, String.raw`\$&`)}`) });
  }
}

/** Playwright starts each browser as the leader of a group of its own. */
async function processGroupOf(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  const leader = processInfo.find(({ type }) => type === 'browser');
  if (!leader) throw new Error('The browser does not tell its process');
  return leader.id;
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

const touch = (
  session: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  point?: { x: number; y: number },
) => session.send('Input.dispatchTouchEvent', { type, touchPoints: point ? [point] : [] });
