// Adds up what the last runs of vitest and Playwright reported: "N passed, N failed, N skipped".
import { existsSync, readFileSync } from 'node:fs';

const report = (name) => {
  const file = new URL(`../../test-results/${name}.json`, import.meta.url);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
};

const unit = report('unit') ?? { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 };
const browser = report('browser')?.stats ?? { expected: 0, flaky: 0, unexpected: 0, skipped: 0 };

const passed = unit.numPassedTests + browser.expected + browser.flaky;
const failed = unit.numFailedTests + browser.unexpected;
const skipped = unit.numPendingTests + browser.skipped;
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
