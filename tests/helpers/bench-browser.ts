import { rm } from 'node:fs/promises';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { openProfile, warmProfile } from './bench-profile.ts';
import { benchServer } from './bench-site.ts';
import { installSight } from './bench-sight.ts';
import type { AppServer } from './server.ts';

/** As a phone is to this machine. */
const SLOWER = 4;

/** A warm profile for one bench, and the server of its pages. */
export async function withWarmProfile(
  work: (open: () => Promise<BrowserContext>, server: AppServer) => Promise<void>,
): Promise<void> {
  const server = benchServer();
  await server.start();
  const folder = await warmProfile();
  await work(async () => {
    const context = await openProfile(folder);
    await context.addInitScript(installSight);
    return context;
  }, server);
  await server.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** A page whose processor can be slowed. Only the one that is measured is: slowing spins, and would slow the others. */
export class SlowPage {
  readonly page: Page;
  readonly session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.page = page;
    this.session = session;
  }

  static async of(page: Page): Promise<SlowPage> {
    return new SlowPage(page, await page.context().newCDPSession(page));
  }

  async slowly<Result>(work: () => Promise<Result>): Promise<Result> {
    await this.session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const result = await work();
    await this.session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    return result;
  }
}
