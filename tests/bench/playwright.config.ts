import { defineConfig } from '@playwright/test';

// What is measured is what the benches built.
process.env['ENGRAM_DIST'] ??= '.cache/bench/site/app';

/** Benches never fail on a time: they print one table, which README.md quotes. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.bench.ts',
  outputDir: '../../test-results/bench',
  globalSetup: './global-setup.ts',
  workers: 1,
  timeout: 900_000,
  reporter: [['list'], ['./table-reporter.ts']],
});
