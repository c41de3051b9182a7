import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { axeFindings } from '../helpers/axe.ts';
import { expect, test } from '../helpers/browser-test.ts';

const PAGE = resolve(import.meta.dirname, '../fixtures/page.md');
const DECK = 'Numbers in the Machine';
const SIZES = [
  { width: 320, height: 568 },
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
] as const;
const SMALLEST_TARGET = 44;

/** Every screen and its states, each reached from the decks; what a person does there is the last of it. */
const SCREENS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  decks: async (page) => page.getByRole('link', { name: DECK }).waitFor(),
  deck: async (page) => {
    await page.getByRole('link', { name: DECK }).click();
    await page.getByRole('button', { name: 'Options' }).waitFor();
  },
  'deck options': async (page) => {
    await page.getByRole('link', { name: DECK }).click();
    await page.getByRole('button', { name: 'Options' }).click();
    const owns = page.getByRole('radio', { name: 'Its own' });
    await owns.first().waitFor();
    for (const own of await owns.all()) {
      await own.click();
      // What tells of it lies over the end of the page.
      await page.getByRole('button', { name: 'Dismiss' }).click();
    }
    await page.getByRole('slider').waitFor();
  },
  study: async (page) => {
    await page.getByRole('button', { name: /^Study/ }).click();
    await page.getByRole('button', { name: 'Show answer' }).waitFor();
  },
  answer: async (page) => {
    await page.getByRole('button', { name: /^Study/ }).click();
    await page.getByRole('button', { name: 'Show answer' }).click();
    await page.getByRole('button', { name: /^Good/ }).waitFor();
  },
  import: async (page) => {
    await page.getByRole('button', { name: 'Import' }).click();
    await page.getByText('Choose files').waitFor();
  },
  'a refused file': async (page) => {
    await page.getByRole('button', { name: 'Import' }).click();
    const picture = { name: 'holiday.jpg', mimeType: 'image/jpeg', buffer: Buffer.from([0xff, 0xd8]) };
    await page.getByLabel('Choose files').setInputFiles(picture);
    await page.getByRole('alert').waitFor();
  },
  'what an import would change': async (page) => {
    await page.getByRole('button', { name: 'Import' }).click();
    await page.getByLabel('Choose files').setInputFiles(PAGE);
    await page.getByText('broken formula').click();
    await page.getByText('Why').click();
  },
  tags: async (page) => {
    await page.getByRole('button', { name: 'Add card' }).click();
    await page.getByRole('textbox', { name: 'Front' }).fill('Tagged');
    await page.getByRole('textbox', { name: 'Tags' }).fill('a::b ');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.evaluate(() => (location.hash = '#/tags'));
    await page.getByRole('button', { name: 'Rename a::b' }).click();
  },
  'a card that is written': async (page) => {
    await page.getByRole('button', { name: 'Add card' }).click();
    await page.getByRole('textbox', { name: 'Front' }).fill(String.raw`Is $\frac{1}$ a formula?`);
    await page.getByRole('button', { name: /^Formula 1/ }).waitFor();
    await page.getByRole('button', { name: 'Cloze' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('status').waitFor();
    await page.getByRole('textbox', { name: 'Text' }).fill('{{c1::a}} and {{c2::b}}');
    await page.getByText('Card 1 of 2').waitFor();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('combobox', { name: 'Deck' }).selectOption('New deck...');
  },
  'what was found': browse,
  'cards that are selected': async (page) => {
    await browse(page);
    await page.getByRole('button', { name: 'Select', exact: true }).click();
    await page.getByRole('listbox', { name: 'Cards found' }).getByRole('option').first().click();
    await page.getByRole('region', { name: 'Selected cards' }).getByText('1 selected').waitFor();
  },
  'all about a card': async (page) => {
    await browse(page);
    await page.evaluate(() => {
      const row = document.querySelector<HTMLAnchorElement>('a[href^="#/card/"]');
      location.hash = row?.hash ?? '';
    });
    await page.getByRole('button', { name: 'Suspend' }).waitFor();
  },
  settings: async (page) => {
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByText(/^([\dA-Z]{4}-?){4}$/).waitFor();
  },
  'a new deck': async (page) => {
    await page.getByRole('button', { name: 'Add deck' }).click();
    await page.getByRole('form', { name: 'Add deck' }).waitFor();
  },
  'recently deleted': async (page) => {
    await page.evaluate(() => (location.hash = '#/deleted'));
    await page.getByText('Nothing was deleted of late').waitFor();
  },
  'nothing here': async (page) => {
    await page.evaluate(() => (location.hash = '#/nowhere'));
    await page.getByRole('button', { name: 'Back to decks' }).waitFor();
  },
};

async function browse(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Browse' }).click();
  await page.getByRole('list', { name: 'Cards found' }).getByRole('link').first().waitFor();
}

test.beforeEach(async ({ page, server }) => {
  await page.goto(server.address);
  await page.getByRole('button', { name: 'Import' }).click();
  await page.getByLabel('Choose files').setInputFiles(PAGE);
  await page.getByRole('button', { name: 'Import' }).click();
  await page.getByRole('button', { name: 'Back to decks' }).click();
});

test('every screen fits from 320 to 1440 px, light and dark, and can be read and pressed', async ({
  page,
}) => {
  // A hundred and forty looks.
  test.slow();
  for (const [screen, open] of Object.entries(SCREENS)) {
    await page.evaluate(() => (location.hash = '#/'));
    await page.getByRole('heading', { name: 'Decks', level: 1 }).waitFor();
    await open(page);
    for (const size of SIZES) expect.soft(await findingsAt(page, size), screen).toEqual([]);
  }
});

async function findingsAt(page: Page, size: (typeof SIZES)[number]): Promise<readonly string[]> {
  const findings: string[] = [];
  await page.setViewportSize(size);
  await expect(page.getByRole('complementary')).toHaveCount(size.width < 960 ? 0 : 1);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    findings.push(...(await axeFindings(page)).map((finding) => `${colorScheme}: ${finding}`));
  }
  const fit = await Promise.all([page.evaluate(sideways), page.evaluate(smallTargets, SMALLEST_TARGET)]);
  return [...findings, ...fit.flat()].map((finding) => `${size.width} px: ${finding}`);
}

test('what the mouse is on can still be read', async ({ page }) => {
  const findings: string[] = [];
  const lookUnderMouse = async (name: string | RegExp): Promise<void> => {
    await page.getByRole('button', { name }).hover();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      findings.push(...(await axeFindings(page)).map((finding) => `${colorScheme}: ${finding}`));
    }
  };
  await SCREENS['answer']?.(page);
  await lookUnderMouse(/^Good/);
  await page.keyboard.press('Escape');
  await SCREENS['deck']?.(page);
  await page.getByRole('button', { name: 'Options' }).click();
  await page.getByRole('button', { name: 'Delete deck' }).click();
  await page.getByRole('status').waitFor();
  await lookUnderMouse('Undo');
  expect(findings).toEqual([]);
});

test('text of twice the size fits the narrowest screen', async ({ page }) => {
  await page.setViewportSize(SIZES[0]);
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  for (const screen of ['decks', 'settings', 'all about a card', 'cards that are selected', 'tags']) {
    await page.evaluate(() => (location.hash = '#/'));
    await page.getByRole('heading', { name: 'Decks', level: 1 }).waitFor();
    await SCREENS[screen]?.(page);
    expect(await page.evaluate(sideways), screen).toEqual([]);
  }
});

test.describe('a very low screen, or one magnified four times', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  test('scrolls as a whole: nothing stands in front of what is read', async ({ page }) => {
    for (const open of [SCREENS['decks'], SCREENS['deck'], SCREENS['settings']]) {
      await open?.(page);
      expect(await page.evaluate(inFront)).toEqual([]);
      await page.getByRole('link', { name: 'Decks', exact: true }).click();
    }
  });

  test('shows a card whole, its answer in sight and its ratings below', async ({ page }) => {
    await SCREENS['answer']?.(page);
    const card = page.getByRole('article');
    await expect
      .poll(() => card.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight))
      .toBe(0);
    expect(await page.evaluate(inFront)).toEqual([]);
    await expect(card.locator('hr')).toBeInViewport();
    const good = page.getByRole('button', { name: /^Good, / });
    await good.scrollIntoViewIfNeeded();
    await good.click();
    await expect(page.getByRole('button', { name: 'Show answer' })).toBeAttached();
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
  });

  test('keeps ratings apart where text is of twice the size', async ({ page }) => {
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    await SCREENS['answer']?.(page);
    expect(await page.evaluate(sideways)).toEqual([]);
    const boxes = await Promise.all(
      (await page.getByRole('group', { name: 'How well' }).getByRole('button').all()).map((button) =>
        button.boundingBox(),
      ),
    );
    for (const [at, box] of boxes.entries()) {
      for (const other of boxes.slice(at + 1)) {
        const apart =
          box &&
          other &&
          (box.x + box.width <= other.x ||
            other.x + other.width <= box.x ||
            box.y + box.height <= other.y ||
            other.y + other.height <= box.y);
        expect(apart).toBe(true);
      }
    }
  });
});

/** What keeps its place on the screen while the page scrolls. */
const inFront = (): string[] =>
  [...document.querySelectorAll('#app *')]
    .filter((element) => /sticky|fixed/.test(getComputedStyle(element).position))
    .filter((element) => element.getBoundingClientRect().height > 0)
    .map((element) => element.className);

/** What stands out of the screen at the side. */
const sideways = (): string[] => {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth ? [`the page is ${scrollWidth - clientWidth} px too wide`] : [];
};

/** The controls that a finger could miss: those where a press beside the middle goes elsewhere. */
const smallTargets = (smallest: number): string[] => {
  const reach = smallest / 2 - 1;
  const controls = document.querySelectorAll<HTMLElement>('a, button, input, summary');
  return [...controls].flatMap((control) => {
    if (control.matches('[inert] *') || !control.checkVisibility({ visibilityProperty: true })) return [];
    control.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = control.getBoundingClientRect();
    const isHit = ([dx, dy]: readonly [number, number]): boolean => {
      const hit = document.elementFromPoint(x + width / 2 + dx, y + height / 2 + dy);
      return hit !== null && (control.contains(hit) || hit.closest('label')?.control === control);
    };
    const points = [
      [0, -reach],
      [0, reach],
      [-reach, 0],
      [reach, 0],
    ] as const;
    return points.every(isHit) ? [] : [`small target: ${control.outerHTML.slice(0, 120)}`];
  });
};
