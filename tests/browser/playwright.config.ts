import { defineConfig } from '@playwright/test';
import type { BrowserTestOptions } from '../helpers/browser-test.ts';
import { ENGINES } from '../helpers/browsers.ts';

export default defineConfig<BrowserTestOptions>({
  testDir: '.',
  outputDir: '../../test-results/browser',
  globalSetup: './global-setup.ts',
  workers: 2,
  fullyParallel: true,
  timeout: 90_000,
  forbidOnly: Boolean(process.env['CI']),
  retries: process.env['CI'] ? 1 : 0,
  reporter: [['list'], ['json', { outputFile: '../../test-results/browser.json' }]],
  projects: ENGINES.map((engine) => ({
    name: engine,
    use: { engine },
    ...(engine === 'chromium' ? {} : { grep: /@engines/ }),
  })),
});
