import { expect, type Page } from '@playwright/test';
import { OPTIONS_ID, OPTIONS_KIND } from '../../src/domain/options.ts';
import { fieldOf, recordKey } from '../../src/domain/record.ts';
import type { MarkdownDeck } from '../../src/formats/markdown/parse.ts';
import { readDisk } from './disk.ts';
import { printMarkdown } from './print-markdown.ts';

/** A file as it is chosen, without lying on a disk. */
export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const fileOf = (name: string, text: string): ChosenFile => ({
  name,
  mimeType: name.endsWith('.md') ? 'text/markdown' : 'application/json',
  buffer: Buffer.from(text),
});

/** A page of questions and answers by number; `edition` stands in its answers. */
export const numberedPage = (title: string, count: number, edition: string): MarkdownDeck => ({
  title,
  outside: '',
  cards: Array.from({ length: count }, (_, i) => ({
    heading: `Question ${i + 1}`,
    front: `Question ${i + 1}`,
    occurrence: 0,
    back: `Answer ${i + 1} ${edition}`.trim(),
    source: '',
  })),
});

export const fileOfPage = (deck: MarkdownDeck): ChosenFile => fileOf(`${deck.title}.md`, printMarkdown(deck));

/** Chooses files on the screen for it and waits for the summary of what they would change. */
export async function chooseToImport(
  page: Page,
  address: string,
  files: readonly ChosenFile[],
): Promise<void> {
  // An import that is done stays on the screen until another screen is seen.
  await page.goto(`${address}#/`);
  await page.getByRole('heading', { name: 'Decks', level: 1, exact: true }).waitFor();
  await page.goto(`${address}#/import`);
  await page.getByLabel('Choose files').setInputFiles([...files]);
  await confirmOf(page).waitFor();
}

/** Does what the summary says and waits until it is done. */
export async function confirmImport(page: Page): Promise<void> {
  await confirmOf(page).click();
  await page.getByRole('heading', { name: 'Imported', level: 1, exact: true }).waitFor();
}

const confirmOf = (page: Page) => page.getByRole('button', { name: 'Import', exact: true });

export async function importFiles(page: Page, address: string, files: readonly ChosenFile[]): Promise<void> {
  await chooseToImport(page, address, files);
  await confirmImport(page);
}

/** Sets how many new cards a day all decks give, and waits until that is kept. */
export async function setNewPerDay(page: Page, address: string, count: number): Promise<void> {
  await page.goto(`${address}#/settings`);
  const field = page.getByRole('spinbutton', { name: 'New cards a day' });
  await field.fill(String(count));
  await field.press('Enter');
  await expect
    .poll(async () => fieldOf((await readDisk(page)).collection.records.get(OPTIONS), 'newPerDay'))
    .toBe(count);
}

const OPTIONS = recordKey(OPTIONS_KIND, OPTIONS_ID);
