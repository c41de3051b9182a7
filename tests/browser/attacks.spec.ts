import type { Page } from '@playwright/test';
import { ATTACKS, type Attack } from '../fixtures/attacks.ts';
import { expect, test } from '../helpers/browser-test.ts';
import { chooseToImport, confirmImport, fileOf, importFiles } from '../helpers/import-files.ts';
import { SCREEN } from '../helpers/person.ts';
import { lineOf, trespassesOn, watchOver } from '../helpers/trespasses.ts';

// A file with a null in it is refused as no text, before anything of it is rendered.
const CARDS = ATTACKS.filter(({ text }) => !text.includes('\0'));
const PARTS = 4;
const SHIPPED = 'a shipped card';

// Beside the cards of a wide screen all decks would be counted anew after each answer.
test.use({ viewport: SCREEN, contextOptions: { reducedMotion: 'reduce' } });

for (let part = 0; part < PARTS; part++) {
  test(`a stranger’s cards run nothing, reach nobody and stop nothing (${part + 1})`, async ({
    page,
    server,
  }) => {
    test.setTimeout(180_000);
    const attacks = CARDS.map((attack, at) => ({ ...attack, at })).filter(({ at }) => at % PARTS === part);
    const watch = await watchOver(page, server);
    await page.goto(server.address);
    await chooseToImport(page, server.address, attacks.map(pageOf));
    await confirmImport(page);

    await page.goto(`${server.address}#/study`);
    const seen = new Set<string>();
    while (await isCardNext(page)) {
      const card = (await cardOnTop(page).innerText()).match(/Deck \d+/)?.[0] ?? SHIPPED;
      expect(await trespassesOn(page), `front of ${nameOf(card)}`).toEqual([]);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: /^Easy/ }).waitFor();
      expect(await trespassesOn(page), `back of ${nameOf(card)}`).toEqual([]);
      expect(await watch.trespasses(), nameOf(card)).toEqual([]);
      seen.add(card);
      await page.keyboard.press('4');
      await page.getByRole('button', { name: /^Easy/ }).waitFor({ state: 'detached' });
    }
    seen.delete(SHIPPED);
    expect(seen.size).toBe(attacks.length);
  });
}

test('the page’s policy lets nothing else run, style or load', async ({ page, server }) => {
  await page.goto(server.address);
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  const directives = ((await policy.getAttribute('content')) ?? '').split('; ');
  expect(new Set(directives)).toEqual(
    new Set([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "style-src-attr 'unsafe-inline'",
      "font-src 'self'",
      "img-src 'self' blob: data:",
      "media-src 'self' blob:",
      "connect-src 'self'",
      "worker-src 'self'",
      "manifest-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
    ]),
  );
  // It stands before all that it governs.
  const before = await policy.evaluate((meta) => [...(meta.parentElement?.children ?? [])].indexOf(meta));
  expect(before).toBe(0);
});

test('a picture from elsewhere is a link that says where', async ({ page, server }) => {
  const watch = await watchOver(page, server);
  const address = 'https://attacker.invalid/picture.png';
  await studyPage(page, server.address, ['## A picture?', `![A cat](${address})`]);
  await page.keyboard.press(' ');
  const link = page.getByRole('link', { name: address });
  await expect(link).toHaveAttribute('href', address);
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  await expect(cardOnTop(page)).toContainText('A cat');
  await expect(page.locator('article img')).toHaveCount(0);
  expect(await watch.trespasses()).toEqual([]);
});

test('what looks like an attack and is none shows as it is written', async ({ page, server }) => {
  await studyPage(page, server.address, [
    '## A List<int>? <!-- a remark -->',
    'No: `<b>` and <script> &lt;i&gt; <!-- b -->',
  ]);
  await expect(cardOnTop(page)).toContainText('A List<int>?');
  await page.keyboard.press(' ');
  await expect(cardOnTop(page)).toContainText('No: <b> and <script> <i>');
});

test('what one card defines is unknown to the next', async ({ page, server }) => {
  await studyPage(page, server.address, [
    String.raw`## Leaky $\gdef\leak{leaked}\leak$`,
    String.raw`$\global\def\spill{spilt}\spill$`,
    String.raw`## Dry $\leak$`,
    String.raw`$\spill$`,
  ]);
  await expect(cardOnTop(page)).toContainText('Leaky');
  await expect(faults(page)).toHaveCount(0);
  await page.keyboard.press(' ');
  await expect(cardOnTop(page)).toContainText('spilt');
  await page.keyboard.press('4');
  await expect(cardOnTop(page)).toContainText('Dry');
  await expect(faults(page)).toHaveText(/^\$\\leak\$/);
  await page.keyboard.press(' ');
  await expect(faults(page)).toHaveCount(2);
  await faults(page).last().click();
  await expect(page.getByText(/Undefined control sequence/).filter({ visible: true })).toContainText('spill');
});

const faults = (page: Page) => page.getByRole('button', { name: /can’t be set/ });
const cardOnTop = (page: Page) => page.locator('article:not([aria-hidden="true"])');

/** Studies a page of these lines, and nothing else. */
async function studyPage(page: Page, address: string, lines: readonly string[]): Promise<void> {
  await page.goto(address);
  await importFiles(page, address, [fileOf('page.md', ['# Strange', ...lines].join('\n\n'))]);
  await page.getByRole('button', { name: 'Back to decks' }).click();
  await page.getByRole('link', { name: 'Strange' }).click();
  await page.getByRole('button', { name: /^Study/ }).click();
  await page.getByRole('button', { name: 'Show answer' }).waitFor();
}

/** Waits for the next card, or for the end of the session. */
async function isCardNext(page: Page): Promise<boolean> {
  const question = page.getByRole('button', { name: 'Show answer' });
  const end = page.getByRole('heading', { name: 'Done for now' });
  await question.or(end).waitFor();
  return question.isVisible();
}

/**
 * A file with one deck of one card, so that no daily limit keeps it back and no attack hides another: the attack is
 * its back, and where one line can hold it, part of its front and its source as well.
 */
function pageOf({ text, at }: Attack & { readonly at: number }) {
  const line = lineOf(text);
  return fileOf(
    `${at}.md`,
    [`# Deck ${at}`, `## Attack ${at} ${line}`, text, ...(line === '' ? [] : [`Source: ${line}`])].join(
      '\n\n',
    ),
  );
}

const nameOf = (card: string): string => CARDS[Number(card.split(' ')[1])]?.name ?? SHIPPED;
