import { expect, test, type Page } from '@playwright/test';
import { SlowPage, withWarmProfile } from '../helpers/bench-browser.ts';
import { COLLECTION_NAMES, pageAddress, type CollectionName } from '../helpers/bench-site.ts';
import { addRow, median, ms, rotated, times } from '../helpers/bench-table.ts';

const ROUNDS = 8;
const RUNS_A_ROUND = 3;
const PAUSE_MS = 1_500;

type What = 'opened' | 'openedRaw' | 'rows' | 'queue' | 'counts';
type Times = Readonly<Record<CollectionName, Record<What, number[]>>>;

const none = (): Record<What, number[]> => ({ opened: [], openedRaw: [], rows: [], queue: [], counts: [] });

test('opening the database, building the queue, counting what is due', async () => {
  const all: Times = { '1k': none(), '10k': none(), '100k': none(), '10k-2000due': none() };
  await withWarmProfile(async (open) => {
    // What was opened once in a browser is quicker the next time.
    const inEach = async (
      round: number,
      work: (page: Page, name: CollectionName) => Promise<void>,
    ): Promise<void> => {
      const context = await open();
      const page = await context.newPage();
      for (const name of rotated(COLLECTION_NAMES, round)) {
        await page.goto(pageAddress(name, 'day'));
        await page.waitForTimeout(PAUSE_MS);
        await work(page, name);
      }
      await context.close();
    };
    for (let round = 0; round < ROUNDS; round++) {
      await inEach(round, async (page, name) => {
        all[name].openedRaw.push(await slowly(page, () => globalThis.dayBench.timeOpening('raw')));
      });
      await inEach(round, async (page, name) => {
        const { opened, ...ofDay } = all[name];
        opened.push(await slowly(page, () => globalThis.dayBench.timeOpening('app')));
        for (const found of await slowly(page, (runs) => globalThis.dayBench.timeDay(runs), RUNS_A_ROUND)) {
          expect(found.asked).toBeGreaterThanOrEqual(200);
          for (const what of ['rows', 'queue', 'counts'] as const) ofDay[what].push(found[what]);
        }
      });
    }
  });
  report('Opening the database', all, 'opened', 'openedRaw');
  report('Building the queue', all, 'queue', 'rows');
  report('Counts on Decks', all, 'counts', 'rows');
});

const slowly = async <Result, Argument>(
  page: Page,
  work: (argument: Argument) => Promise<Result>,
  argument?: Argument,
): Promise<Result> => {
  const slow = await SlowPage.of(page);
  return slow.slowly(() => page.evaluate(work as (argument: unknown) => Promise<Result>, argument));
};

function report(title: string, all: Times, what: What, floor: What): void {
  const of = (name: CollectionName, which: What): number => median(all[name][which]);
  const row = (names: readonly CollectionName[], words: string, target: string): void =>
    addRow({
      what: `${title}, ${words}`,
      measured: names.map((name) => ms(of(name, what))).join(', '),
      floor: names.map((name) => ms(of(name, floor))).join(', '),
      ratio: names.map((name) => times(of(name, what) / of(name, floor))).join(', '),
      target,
    });
  row(['1k', '10k', '100k'], '200 due of 1 k, 10 k, 100 k cards', 'the same at each');
  row(['10k', '10k-2000due'], '200, 2 000 due of 10 k', 'by what is due');
}
