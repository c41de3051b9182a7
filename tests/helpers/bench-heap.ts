import type { CDPSession, Page } from '@playwright/test';

interface Usage {
  readonly usedSize: number;
  readonly backingStorageSize: number;
}

/** The threads of a page, as the browser's tools see them; the page must not have begun any yet. */
export class ThreadHeaps {
  readonly #session: CDPSession;
  readonly #threads: string[] = [];
  readonly #answers = new Map<number, (result: unknown) => void>();
  #last = 0;

  private constructor(session: CDPSession) {
    this.#session = session;
    session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      if (targetInfo.type === 'worker') this.#threads.push(sessionId);
    });
    session.on('Target.receivedMessageFromTarget', ({ message }) => {
      const { id, result } = JSON.parse(message) as { readonly id?: number; readonly result?: unknown };
      if (id !== undefined) this.#answers.get(id)?.(result);
    });
  }

  static async of(page: Page): Promise<ThreadHeaps> {
    const session = await page.context().newCDPSession(page);
    const heaps = new ThreadHeaps(session);
    await session.send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: false,
      flatten: false,
    });
    return heaps;
  }

  /** What the last of them holds in bytes, once nothing is left to be thrown away. */
  async used(): Promise<number> {
    await this.#ask('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize } = (await this.#ask('Runtime.getHeapUsage')) as Usage;
    return usedSize + backingStorageSize;
  }

  async #ask(method: string): Promise<unknown> {
    const thread = this.#threads.at(-1);
    if (thread === undefined) throw new Error('The page has no thread');
    const id = ++this.#last;
    const answered = new Promise((resolve) => this.#answers.set(id, resolve));
    await this.#session.send('Target.sendMessageToTarget', {
      sessionId: thread,
      message: JSON.stringify({ id, method }),
    });
    return answered;
  }
}
