import { mkdir, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { SITE, STILL_ADDRESS } from './bench-site.ts';

/**
 * Makes a page of the picture that the app shows, before a rating and just after it, with the app's style sheets and
 * none of its code. The app's page has a turned card, which gets its rating by this.
 */
export async function makeStill(app: Page): Promise<string> {
  const before = await app.evaluate(() => document.querySelector('#app')?.outerHTML ?? '');
  await app.evaluate(() => {
    document.addEventListener(
      'keydown',
      () =>
        setTimeout(() => {
          globalThis.stillAfter = document.querySelector('#app')?.outerHTML;
        }),
      { once: true },
    );
  });
  await app.keyboard.press('3');
  await app.waitForFunction(() => globalThis.stillAfter !== undefined);
  const after = await app.evaluate(() => globalThis.stillAfter ?? '');
  const styles = await app.evaluate(() => [...document.styleSheets].map(({ href }) => href ?? ''));
  await mkdir(`${SITE}/pages/still`, { recursive: true });
  await writeFile(`${SITE}/pages/still/index.html`, pageOf(before, after, styles));
  return STILL_ADDRESS;
}

declare global {
  // oxlint-disable-next-line no-var
  var stillAfter: string | undefined;
}

const pageOf = (before: string, after: string, styles: readonly string[]): string => `<!doctype html>
<html lang="en" dir="ltr" data-appearance="auto">
  <head>
    <meta charset="utf-8" />
    <title>Still</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    ${styles.map((href) => `<link rel="stylesheet" href="${new URL(href).pathname}" />`).join('\n    ')}
  </head>
  <body style="margin: 0">
    ${before}
    <template>${after}</template>
    <script type="module" src="./still.js"></script>
  </body>
</html>
`;
