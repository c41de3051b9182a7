import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ATTACKS, type Attack } from '../fixtures/attacks.ts';
import { expect, test } from '../helpers/browser-test.ts';
import { visit } from '../helpers/studying.ts';

// A file with a null in it is refused as no text, before anything of it is rendered.
const CARDS = ATTACKS.filter(({ text }) => !text.includes('\0'));

const SHIPPED = 'a shipped card';

let folder: string;
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'engram-attacks-'));
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

test('a stranger’s cards run nothing, reach nobody and stop nothing', async ({
  newChromiumPerson,
  server,
}) => {
  test.setTimeout(300_000);
  const person = await newChromiumPerson();
  const { page } = person;
  const reached = watchRequests(page, server.address);
  page.on('dialog', (dialog) => {
    reached.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await visit(person, server.address);

  await person.click('button', 'Import');
  await person.chooseFiles('Choose files', await Promise.all(CARDS.map(asPage)));
  await person.see('heading', `Deck ${CARDS.length - 1}`);
  await person.click('button', 'Import');
  await person.see('status', '...');

  await person.open(`${server.address}#/study`);
  const seen = new Set<string>();
  while (await isCardNext(page)) {
    await person.press(' ');
    await page.getByRole('button', { name: /^Easy/ }).waitFor();
    const card = (await page.getByRole('article').first().innerText()).match(/Attack \d+/)?.[0] ?? SHIPPED;
    expect(await page.evaluate(trespasses), nameOf(card)).toEqual([]);
    expect(reached, nameOf(card)).toEqual([]);
    seen.add(card);
    await person.press('4');
    await page.getByRole('button', { name: /^Easy/ }).waitFor({ state: 'detached' });
  }
  seen.delete(SHIPPED);
  expect(seen.size).toBe(CARDS.length);
});

/** Waits for the next card, or for the end of the session. */
async function isCardNext(page: Page): Promise<boolean> {
  const question = page.getByRole('button', { name: 'Show answer' });
  const end = page.getByRole('heading', { name: 'Done for now' });
  await question.or(end).waitFor();
  return question.isVisible();
}

/** A file with one deck of one card, so that no daily limit keeps it back and no attack hides another. */
async function asPage({ text }: Attack, at: number): Promise<string> {
  const path = join(folder, `${at}.md`);
  await writeFile(path, `# Deck ${at}\n\n## Attack ${at}\n\n${text}\n`);
  return path;
}

const nameOf = (card: string | undefined): string =>
  CARDS[Number(card?.split(' ')[1])]?.name ?? 'a shipped card';

/** What the page asks for that is not on its own server. */
function watchRequests(page: Page, home: string): string[] {
  const reached: string[] = [];
  const own = new URL(home).origin;
  page.on('request', (request) => {
    const address = new URL(request.url());
    if (address.origin !== own && address.protocol !== 'data:' && address.protocol !== 'blob:') {
      reached.push(request.url());
    }
  });
  return reached;
}

/** What stands on the card that a stranger may not put there. Runs in the page. */
function trespasses(): string[] {
  const elements =
    'script, style, link, meta, base, iframe, object, embed, form, input, select, textarea, template, noscript, ' +
    'video, audio, source, dialog, svg, math, [srcset], [background], [poster], [ping], [name], [action], ' +
    '[formaction], [srcdoc], [style], [id]:not([popover]), [src]:not([src^="data:image/"])';
  const texts = [...document.querySelectorAll('.card-text *')];
  const theirs = texts.filter((element) => !element.closest('.katex'));
  const links = texts.filter((element) => element.hasAttribute('href'));
  return [
    ...('attacked' in globalThis ? ['a script ran'] : []),
    ...theirs
      .filter((element) => element.matches(elements))
      .map((element) => element.outerHTML.slice(0, 200)),
    ...texts.flatMap((element) => element.getAttributeNames().filter((name) => name.startsWith('on'))),
    ...links
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => !/^(https?:|mailto:)/.test(href)),
  ];
}
