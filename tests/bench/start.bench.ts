import { expect, test, type BrowserContext } from '@playwright/test';
import { QUESTION, RATINGS } from '../helpers/bench-app.ts';
import { SlowPage, withWarmProfile } from '../helpers/bench-browser.ts';
import { appAddress, FLOOR_ADDRESS } from '../helpers/bench-site.ts';
import { addRow, interleaved, ms, times } from '../helpers/bench-table.ts';

const RUNS = 9;
const BUTTON = 'main button:not([aria-label])';
const PAUSE_MS = 2_500;

test('from opening to a card that can be answered, without a network', async () => {
  await withWarmProfile(async (open, server) => {
    await server.stop();
    // A browser a round: in each of them every page is opened once, with its worker and its database closed.
    let context = await open();
    const { floor, small, large } = await interleaved(
      RUNS,
      {
        floor: () => start(context, FLOOR_ADDRESS),
        small: () => start(context, `${appAddress('1k')}#/study`, RATINGS),
        large: () => start(context, `${appAddress('100k')}#/study`, RATINGS),
      },
      async () => {
        await context.close();
        context = await open();
      },
    );
    await context.close();
    addRow({
      what: 'Warm offline start to an answerable card, 1 k cards',
      measured: ms(small),
      floor: ms(floor),
      ratio: times(small / floor),
      target: '3.5×',
    });
    addRow({
      what: 'the same, 100 k cards and 1 M reviews (floor: at 1 k)',
      measured: ms(large),
      floor: ms(small),
      ratio: times(large / small),
      target: '1.5×',
    });
  });
});

/** Opens the page and, once it shows a card, presses its button: it does what it should. */
async function start(context: BrowserContext, address: string, result?: string): Promise<number> {
  const page = await context.newPage();
  await page.waitForTimeout(PAUSE_MS);
  const slow = await SlowPage.of(page);
  const time = await slow.slowly(async () => {
    await page.goto(address, { waitUntil: 'commit' });
    return page.evaluate(
      async ([question, button]) => {
        const at = await globalThis.sight.start(question, button);
        document.querySelector<HTMLButtonElement>(button)?.click();
        return at;
      },
      [QUESTION, BUTTON] as const,
    );
  });
  if (result !== undefined) await expect(page.locator(result)).toBeVisible();
  await page.close();
  return time;
}
