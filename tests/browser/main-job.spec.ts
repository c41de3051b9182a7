import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ConsoleMessage } from '@playwright/test';
import { expect, test } from '../helpers/browser-test.ts';
import { ChromiumPerson } from '../helpers/chromium-person.ts';
import type { Person } from '../helpers/person.ts';
import { answer, chooseFile, seeOnCard, seeProgress, visit } from '../helpers/journey.ts';

const PAGE = resolve(import.meta.dirname, '../fixtures/page.md');
const SEED = resolve(import.meta.dirname, '../../../shared/seed.md');
const SHIPPED = 'Engram: Deep Learning';
const DECK = 'Numbers in the Machine';

test(
  'a page of cards is studied offline, left half-way and gone on with',
  { tag: '@engines' },
  async ({ person, server }) => {
    const complaints = listen(person, server.address);

    await test.step('the first visit', async () => {
      await visit(person, server.address);
      await person.see('link', SHIPPED);
    });

    await test.step('a page comes in, after its summary', async () => {
      await chooseFile(person, PAGE);
      await person.see('heading', DECK);
      await person.see('text', '+8 cards added');
      await person.see('text', '1 broken formula');
      await person.click('button', 'Cancel');
      await person.click('link', 'Back to decks');
      await person.see('link', SHIPPED);
      expect(await person.count('link', DECK)).toBe(0);

      await chooseFile(person, PAGE);
      await person.click('button', 'Import');
      await person.see('text', '8 cards added');
      expect(await person.count('status', '...')).toBe(1);
    });

    await server.stop();

    await test.step('the first sitting, with the server gone', async () => {
      await person.click('button', 'Back to decks');
      await person.click('link', DECK);
      await person.click('button', 'Study 8 cards');
      await seeProgress(person, '8 cards left');

      await seeOnCard(person, 'Why is 0.1 + 0.2 not 0.3?');
      await person.click('button', 'Show answer');
      await seeOnCard(person, '# a comment, no heading');
      await seeOnCard(person, 'Goldberg, 1991');
      await person.see('button', 'Again, 1 minute');
      await person.see('button', 'Hard, 6 minutes');
      await person.see('button', 'Easy, ...');
      await person.click('button', 'Good, 10 minutes');

      await seeOnCard(person, 'What is the machine epsilon');
      await seeProgress(person, '8 cards left');
      await person.press(' ');
      await seeOnCard(person, 'The gap between 1 and the next larger number');
      expect(await person.evaluate(mathematicsFonts)).toEqual(
        expect.arrayContaining(['KaTeX_Main', 'KaTeX_Math']),
      );
      await person.press('4');

      await seeOnCard(person, 'In what order are many numbers added well?');
      await seeProgress(person, '7 cards left');
      await person.press('Enter');
      await seeOnCard(person, 'in pairs, and pairs of pairs');
      await person.swipe('left');

      await seeOnCard(person, 'What does a dollar sign cost?');
      await person.click('button', 'Undo');
      await seeOnCard(person, 'In what order are many numbers added well?');
      await seeProgress(person, '7 cards left');
      await person.click('button', 'Show answer');
      await person.swipe('right');

      await seeOnCard(person, 'What does a dollar sign cost?');
      await person.click('button', 'Show answer');
      await seeOnCard(person, '$5 and $10 stay money');
      await person.swipe('up');
      await seeOnCard(person, 'Which formula of this card is broken?');
      await seeProgress(person, '6 cards left');
      await person.click('button', 'Close');
      await person.click('button', 'Study 6 cards');
      await seeOnCard(person, 'Which formula of this card is broken?');
      await person.click('button', 'Show answer');
      expect(await person.evaluate(foreignResources)).toEqual([]);
    });

    await test.step('the app is closed in the middle of a card, opened again and gone on with', async () => {
      await person.close();
      await person.reopen();
      complaints.listenAgain();
      await person.open(server.address);
      await person.see('text', '4 answered today');
      await person.click('link', DECK);
      await person.click('button', 'Study 6 cards');
      await seeProgress(person, '6 cards left');

      await seeOnCard(person, 'Which formula of this card is broken?');
      await person.press('Enter');
      await person.see('button', String.raw`$\text{error}}={\frac{x-\hat x}{x}}$ ...`);
      await person.press('4');
      await answer(person, 'What does a picture from elsewhere become?', 'Easy');
      await answer(person, 'How many digits does a double hold?', 'Easy');
      await answer(person, 'What does a tab do inside code?', 'Easy');
      await seeProgress(person, '2 cards left');
      // Cards in learning that are due within 20 minutes are asked at the end.
      await answer(person, 'Why is 0.1 + 0.2 not 0.3?', 'Good');
      await answer(person, 'In what order are many numbers added well?', 'Good');
      await person.see('heading', 'Done for now');
      await person.see('text', '10 answers');
      await person.click('button', 'Undo');
      await answer(person, 'In what order are many numbers added well?', 'Good');
      await person.see('heading', 'Done for now');
      await person.see('text', 'You knew them all.');
      expect(await person.evaluate(foreignResources)).toEqual([]);
    });

    await test.step('every address is there', async () => {
      await person.click('button', 'Back to decks');
      await person.click('link', DECK);
      await person.see('text', 'Done for today.');
      const deck = await person.evaluate(() => location.hash);
      const places = [
        ['#/', 'Decks'],
        [deck, DECK],
        [`${deck}/options`, 'Options'],
        ['#/import', 'Import'],
        ['#/settings', 'Settings'],
        ['#/study', 'Study'],
        [deck.replace('deck', 'study'), 'Done for now'],
        ['#/nowhere', 'Nothing is here'],
      ] as const;
      for (const [address, heading] of places) {
        await person.open(server.address + address);
        await person.reload();
        await person.see('heading', heading);
      }
    });

    expect(complaints.heard).toEqual([]);
  },
);

test('the page that started Engram comes in whole', async ({ newChromiumPerson, server }) => {
  test.skip(!existsSync(SEED), 'The page (../shared/seed.md) is not on this machine');
  const person = await newChromiumPerson();
  await visit(person, server.address);
  await chooseFile(person, SEED);
  await person.see('heading', 'Deep Learning Flashcards');
  await person.see('text', '+26 cards added');
  await person.see('text', '2 broken formulas');
  await person.click('button', 'Import');
  await person.see('text', '26 cards added');

  await person.click('button', 'Back to decks');
  await chooseFile(person, SEED);
  await person.see('text', 'Importing would change nothing.');
  await person.click('button', 'Import');
  await person.see('text', 'Nothing changed.');
  await person.see('text', '26 cards left as they were');
});

/** The browser looks for the app's icons past the worker, also where the server is gone. */
const isOfIcons = (message: ConsoleMessage): boolean =>
  message.text().includes('icon from the Manifest') || message.location().url.includes('/icons/');

/** Hears the console's errors and requests to others, in the engine that tells. */
function listen(person: Person, address: string) {
  const heard: string[] = [];
  const listenAgain = (): void => {
    if (!(person instanceof ChromiumPerson)) return;
    const { context, page } = person;
    page.on('pageerror', (error) => heard.push(error.message));
    page.on('console', (message) => {
      const isComplaint = message.type() === 'error' || message.type() === 'warning';
      if (isComplaint && !isOfIcons(message)) heard.push(`${message.text()} ${message.location().url}`);
    });
    context.on('request', (request) => {
      if (!request.url().startsWith(address)) heard.push(request.url());
    });
  };
  listenAgain();
  return { heard, listenAgain };
}

/** What this page asked others for, be it answered or not. */
const foreignResources = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => !name.startsWith(location.origin) && !name.startsWith('blob:'));

/** The families of KaTeX's fonts that have come. */
const mathematicsFonts = async (): Promise<string[]> => {
  await document.fonts.ready;
  return [...document.fonts]
    .filter((font) => font.status === 'loaded')
    .map(({ family }) => family.replaceAll('"', ''));
};
