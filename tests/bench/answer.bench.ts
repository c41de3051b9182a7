import { test, type BrowserContext } from '@playwright/test';
import { makeStill } from '../helpers/bench-still.ts';
import { LEAVING, QUESTION, RATINGS } from '../helpers/bench-app.ts';
import { SlowPage, withWarmProfile } from '../helpers/bench-browser.ts';
import type { Sighting } from '../helpers/bench-sight.ts';
import { appAddress, FLOOR_ADDRESS } from '../helpers/bench-site.ts';
import { addRow, interleaved, median, ms, times } from '../helpers/bench-table.ts';

const RUNS = 21;
const REST_MS = 500;
const GOOD = `${RATINGS} .good`;

type By = 'keydown' | 'click';

for (const by of ['keydown', 'click'] as const) {
  test(`from a rating to the next card, by ${by}`, async () => {
    await withWarmProfile(async (open) => {
      const context = await open();
      const floor = await openSlow(context, FLOOR_ADDRESS);
      const small = await openSlow(context, `${appAddress('1k')}#/study`);
      const large = await openSlow(context, `${appAddress('100k')}#/study`);
      await turn(small);
      const still = await openSlow(context, await makeStill(small.page), GOOD);
      const uncovered: number[] = [];
      const rated = async (slow: SlowPage): Promise<number> => {
        const sighting = await rate(slow, by);
        uncovered.push(sighting.uncovered);
        return sighting.shown;
      };
      for (const page of [small, large]) await rated(page);
      uncovered.length = 0;
      const found = await interleaved(RUNS, {
        floor: async () => (await advance(floor, by, 'button')).shown,
        still: async () => (await advance(still, by, GOOD)).shown,
        small: () => rated(small),
        large: () => rated(large),
      });
      await context.close();
      const how = by === 'keydown' ? 'key' : 'tap';
      addRow({
        what: `Answer by ${how} to the next card in full sight, 1 k cards`,
        measured: ms(found.small),
        floor: ms(found.floor),
        ratio: times(found.small / found.floor),
        target: '2.5×',
      });
      addRow({
        what: `the same, 100 k cards and 1 M reviews`,
        measured: ms(found.large),
        floor: ms(found.floor),
        ratio: times(found.large / found.floor),
        target: '2.5×, as at 1 k',
      });
      addRow({
        what: 'the same picture without the app: its elements and styles, swapped by hand',
        measured: ms(found.still),
        floor: ms(found.floor),
        ratio: times(found.still / found.floor),
      });
      addRow({ what: 'until the rated card has left the text of the next', measured: ms(median(uncovered)) });
    });
  });
}

async function openSlow(context: BrowserContext, address: string, awaited = QUESTION): Promise<SlowPage> {
  const page = await context.newPage();
  await page.goto(address);
  await page.locator(awaited).waitFor();
  await page.waitForTimeout(REST_MS);
  return SlowPage.of(page);
}

async function turn({ page }: SlowPage): Promise<void> {
  await page.bringToFront();
  await page.keyboard.press('Space');
  await page.locator(RATINGS).waitFor();
  await page.waitForTimeout(REST_MS);
}

/** Turns the card, leaves it be for a moment, and rates it Good. */
async function rate(slow: SlowPage, by: By): Promise<Sighting> {
  await turn(slow);
  const sighting = await advance(slow, by, GOOD);
  await slow.page.waitForTimeout(REST_MS);
  return sighting;
}

async function advance(slow: SlowPage, by: By, button: string): Promise<Sighting> {
  const { page } = slow;
  await page.bringToFront();
  await page.waitForTimeout(REST_MS);
  return watched(slow, by, () =>
    by === 'keydown' ? page.keyboard.press('3') : page.locator(button).tap({ noWaitAfter: true }),
  );
}

function watched(slow: SlowPage, by: By, act: () => Promise<void>): Promise<Sighting> {
  return slow.slowly(async () => {
    // Input overtakes a script: it has to be there before.
    await slow.page.evaluate(([type, text, above]) => globalThis.sight.expectNext(type, text, above), [
      by,
      QUESTION,
      LEAVING,
    ] as const);
    await act();
    return slow.page.evaluate(() => globalThis.sight.next);
  });
}
