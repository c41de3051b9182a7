import { join } from 'node:path';
import { Key, type WebDriver, type WebElement } from 'selenium-webdriver';
import { findAccessible } from './accessible.ts';
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
import { startWebKit, type WebKitSession } from './webkit-driver.ts';

const KEYS: Readonly<Record<string, string>> = {
  ArrowDown: Key.ARROW_DOWN,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  ArrowUp: Key.ARROW_UP,
  Backspace: Key.BACK_SPACE,
  Control: Key.CONTROL,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Shift: Key.SHIFT,
  Tab: Key.TAB,
};

/** A person at WebKit, the engine of every iPhone. Its test browser forgets all when it ends, so it ends last. */
export class WebKitPerson implements Person {
  readonly engine = 'webkit';
  readonly #home: string;
  #session: WebKitSession | null = null;

  constructor(home: string) {
    this.#home = home;
  }

  async reopen(): Promise<void> {
    this.#session ??= await startWebKit(this.#home);
    await this.#driver
      .manage()
      .window()
      .setRect({ x: 0, y: 0, ...SCREEN });
  }

  async close(): Promise<void> {
    const [old] = await this.#driver.getAllWindowHandles();
    await this.#driver.switchTo().newWindow('window');
    const fresh = await this.#driver.getWindowHandle();
    await this.#driver.switchTo().window(old ?? fresh);
    await this.#driver.close();
    await this.#driver.switchTo().window(fresh);
  }

  async end(): Promise<void> {
    await this.#session?.end();
    this.#session = null;
  }

  async open(address: string): Promise<void> {
    await this.#driver.get(address);
  }

  async reload(): Promise<void> {
    await this.#driver.navigate().refresh();
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
    const element = await this.#find(role, name);
    // Its driver scrolls only what is off the screen, not what lies under a bar there, and waits for nothing in front.
    await eventually(
      async () => ((await this.#driver.executeScript(bringToFront, element)) ? true : null),
      async () => `WebKit: something stays in front of the ${role} "${name}"`,
    );
    await element.click();
  }

  async press(key: string): Promise<void> {
    const keys = key.split('+').map((each) => KEYS[each] ?? each);
    const actions = this.#driver.actions();
    for (const each of keys) actions.keyDown(each);
    for (const each of keys.reverse()) actions.keyUp(each);
    await actions.perform();
  }

  async type(role: Role, name: string, text: string): Promise<void> {
    const field = await this.#find(role, name);
    await field.clear();
    await field.sendKeys(text.replaceAll('\n', Key.ENTER));
  }

  async chooseFiles(name: string, paths: readonly string[]): Promise<void> {
    await (await this.#find('file', name)).sendKeys(paths.join('\n'));
  }

  async swipe(direction: Direction): Promise<void> {
    const [start = { x: 0, y: 0 }, ...path] = swipePath(direction);
    await this.evaluate(readyToPull);
    const mouse = this.#driver
      .actions({ async: true })
      .move({ ...start, duration: 0 })
      .press();
    for (const point of path) mouse.move({ ...point, duration: 16 });
    await mouse.release().perform();
  }

  text(): Promise<string> {
    return this.#driver.executeScript('return document.body.innerText');
  }

  evaluate<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    return this.#driver.executeScript(`return (${work.toString()})()`);
  }

  async download(action: () => Promise<void>): Promise<DownloadedFile> {
    await action();
    return takeDownload(join(this.#home, 'Downloads'));
  }

  get #driver(): WebDriver {
    if (!this.#session) throw new Error('The browser is closed');
    return this.#session.driver;
  }

  #find(role: Role | 'file', name: string): Promise<WebElement> {
    return eventually(
      async () => (await this.#all(role, name))[0] ?? null,
      () => this.#missing(role, name),
    );
  }

  #all(role: Role | 'file', name: string): Promise<readonly WebElement[]> {
    const { text, exact } = nameToFind(name);
    return this.#driver.executeScript(
      `return (${findAccessible.toString()})(...arguments)`,
      role,
      text,
      exact,
    );
  }

  async #missing(role: string, name: string): Promise<string> {
    return `WebKit: ${role} "${name}" never showed; what shows is: ${await this.text()}`;
  }
}

/** Whether a press on the middle of what shows of an element is a press on it; a card that leaves may fly over it. */
function bringToFront(element: Element): boolean {
  element.scrollIntoView({ block: 'nearest' });
  const [box] = element.getClientRects();
  if (!box) return false;
  const [left, top] = [Math.max(0, box.left), Math.max(0, box.top)];
  const [right, bottom] = [Math.min(innerWidth, box.right), Math.min(innerHeight, box.bottom)];
  const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return hit !== null && element.contains(hit);
}
