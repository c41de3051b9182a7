import { readFile } from 'node:fs/promises';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';

const EVERY_MS = 250;
/** Ticks of the system to a second. */
const TICKS = 100;

export interface Watched {
  readonly ms: number;
  /** Of all the browser's processes. */
  readonly cpuMs: number;
  /** The most private memory of the process of the page and its worker, in bytes. */
  readonly memory: number;
  /** The longest time in which the screen told nothing new of how far it is. */
  readonly silence: number;
  /** The longest from a key to the frame that shows what it did. */
  readonly input: number;
}

/** Does what takes long on a page, presses keys meanwhile, and tells what it took. */
export async function watched(page: Page, work: () => Promise<void>): Promise<Watched> {
  const processes = await Processes.of(page.context());
  const cpuBefore = await processes.cpuMs();
  await page.evaluate(startWatching);
  const started = performance.now();
  let memory = 0;
  const trail: number[] = [];
  const done = new AbortController();
  const looking = (async () => {
    while (!done.signal.aborted) {
      // oxlint-disable no-await-in-loop
      const present = await processes.memory();
      trail.push(Math.round(present / 1e6));
      memory = Math.max(memory, present);
      await page.keyboard.press('Shift');
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
      // oxlint-enable no-await-in-loop
    }
  })();
  await work();
  const ms = performance.now() - started;
  done.abort();
  await looking;
  console.log(`  memory in MB: ${trail.join(' ')}`);
  const cpuMs = (await processes.cpuMs()) - cpuBefore;
  const seen = await page.evaluate(() => globalThis.watching.end());
  return { ms, cpuMs, memory, ...seen };
}

/** The same of a page where only time counts. */
export async function timedWork(
  page: Page,
  work: () => Promise<number>,
): Promise<Pick<Watched, 'ms' | 'cpuMs'>> {
  const processes = await Processes.of(page.context());
  const cpuBefore = await processes.cpuMs();
  const ms = await work();
  return { ms, cpuMs: (await processes.cpuMs()) - cpuBefore };
}

/** The processes of a browser, as the system sees them. */
class Processes {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async of(context: BrowserContext): Promise<Processes> {
    const session = await context.browser()?.newBrowserCDPSession();
    if (!session) throw new Error('The browser does not tell its processes');
    return new Processes(session);
  }

  /** Of the largest process that runs pages. */
  async memory(): Promise<number> {
    const ids = await this.#ids((type) => type === 'renderer');
    const sizes = await Promise.all(ids.map(privateMemory));
    return Math.max(0, ...sizes);
  }

  async cpuMs(): Promise<number> {
    const times = await Promise.all((await this.#ids(() => true)).map(cpuOf));
    return times.reduce((sum, time) => sum + time, 0);
  }

  async #ids(isMeant: (type: string) => boolean): Promise<readonly number[]> {
    const { processInfo } = await this.#session.send('SystemInfo.getProcessInfo');
    return processInfo.filter(({ type }) => isMeant(type)).map(({ id }) => id);
  }
}

/** What the system says of a process; '' where it has ended. */
const said = (id: number, what: 'status' | 'stat'): Promise<string> =>
  readFile(`/proc/${id}/${what}`, 'utf8').catch(() => '');

async function privateMemory(id: number): Promise<number> {
  const kilobytes = /^RssAnon:\s+(\d+) kB$/m.exec(await said(id, 'status'))?.[1] ?? 0;
  return Number(kilobytes) * 1_024;
}

async function cpuOf(id: number): Promise<number> {
  const fields = (await said(id, 'stat')).split(') ').at(-1)?.split(' ') ?? [];
  return ((Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / TICKS) * 1_000;
}

interface Watching {
  end(): Pick<Watched, 'silence' | 'input'>;
}

declare global {
  // oxlint-disable-next-line no-var
  var watching: Watching;
}

/** It runs in the page and stands alone. */
function startWatching(): void {
  let silence = 0;
  let input = 0;
  let last = performance.now();
  const tell = (): void => {
    const now = performance.now();
    silence = Math.max(silence, now - last);
    last = now;
  };
  let told: string | undefined;
  const progress = new MutationObserver(() => {
    const bar = document.querySelector('progress');
    const telling = `${bar?.value ?? ''}${document.querySelector('h1')?.textContent ?? ''}`;
    if (telling === told) return;
    told = telling;
    tell();
  });
  progress.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  const take = (entries: PerformanceEntryList): void => {
    for (const { duration, entryType, name } of entries) {
      if (entryType === 'longtask' || name.startsWith('key')) input = Math.max(input, duration);
    }
  };
  const slow = new PerformanceObserver((list) => take(list.getEntries()));
  slow.observe({ type: 'longtask' });
  slow.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  globalThis.watching = {
    end() {
      tell();
      take(slow.takeRecords());
      progress.disconnect();
      slow.disconnect();
      return { silence, input };
    },
  };
}
