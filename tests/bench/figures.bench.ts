import { expect, test, type BrowserContext } from '@playwright/test';
import { openSlow, rate } from '../helpers/bench-answer.ts';
import { withWarmProfile, type SlowPage } from '../helpers/bench-browser.ts';
import { emptyAddress } from '../helpers/bench-site.ts';
import { addRow, interleaved, ms, times } from '../helpers/bench-table.ts';
import { fileOf, importFiles } from '../helpers/import-files.ts';

/** A day has twenty new cards, and the first of them warm up. */
const RUNS = 15;
const WARMING = 3;
const FIGURES = ['softmax', 'attention', 'convolution', 'network', 'depth', 'ctc'];

test('from a rating to the next card, of cards with a figure', async () => {
  await withWarmProfile(async (open) => {
    const context = await open();
    const pages = {
      plain: await openDeck(context, 'plain', () => ''),
      figured: await openDeck(
        context,
        'figured',
        (card) => `\`\`\`figure ${FIGURES[card % FIGURES.length]}\n\`\`\`\n`,
      ),
    };
    for (let card = 0; card < WARMING; card++) {
      // oxlint-disable-next-line no-await-in-loop
      for (const page of Object.values(pages)) await rated(page);
    }
    const found = await interleaved(RUNS, {
      plain: () => rated(pages.plain),
      figured: () => rated(pages.figured),
    });
    await context.close();
    addRow({
      what: 'Answer by key to the next card, of cards with a figure (floor: without)',
      measured: ms(found.figured),
      floor: ms(found.plain),
      ratio: times(found.figured / found.plain),
    });
  });
});

const rated = async (slow: SlowPage): Promise<number> => (await rate(slow, 'keydown')).shown;

/** The study of a deck whose backs end in what is given. */
async function openDeck(
  context: BrowserContext,
  host: string,
  back: (card: number) => string,
): Promise<SlowPage> {
  const page = await context.newPage();
  const address = emptyAddress(host);
  const cards = Array.from(
    { length: RUNS + WARMING + 1 },
    (_, card) => `## What is said of case ${card}?\n\nIt is said to be the ${card}th.\n\n${back(card)}`,
  );
  await page.goto(address);
  await importFiles(page, address, [fileOf('cases.md', `# Cases\n\n${cards.join('\n')}`)]);
  await page.goto(`${address}#/`);
  await page.getByRole('link', { name: 'Cases' }).click();
  await expect(page.getByRole('button', { name: /^Study/ })).toBeVisible();
  const { href } = new URL(page.url());
  await page.close();
  return openSlow(context, href.replace('#/deck/', '#/study/'));
}
