import { test } from '@playwright/test';
import { advance, GOOD, openSlow, rate, turn } from '../helpers/bench-answer.ts';
import { withWarmProfile, type SlowPage } from '../helpers/bench-browser.ts';
import { appAddress, FLOOR_ADDRESS } from '../helpers/bench-site.ts';
import { makeStill } from '../helpers/bench-still.ts';
import { addRow, interleaved, median, ms, times } from '../helpers/bench-table.ts';

const RUNS = 21;

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
