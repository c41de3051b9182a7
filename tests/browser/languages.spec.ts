import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { arabic } from '../../src/ui/words/ar.ts';
import { german } from '../../src/ui/words/de.ts';
import type { AllWords } from '../../src/ui/words/spoken.ts';
import { axeFindings } from '../helpers/axe.ts';
import { expect, test } from '../helpers/browser-test.ts';
import { atRest, drag, topOf } from '../helpers/finger.ts';
import { lingerBriefly } from '../helpers/lingering.ts';

const PAGE = resolve(import.meta.dirname, '../fixtures/page.md');
const ARABIC_PAGE = resolve(import.meta.dirname, '../fixtures/arabic.md');
const SHIPPED = 'Engram: Deep Learning';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 });
const startsWith = (name: string): RegExp => new RegExp(`^${name}`);
/** A card that lies still, to be read or pulled. */
const card = (page: Page) => page.locator('article:not([aria-hidden="true"])');

const language = (page: Page) =>
  page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);

test.describe('a person whose browser is German', () => {
  test.use({ locale: 'de-AT' });

  test('sees German from the first paint, and studies in it', async ({ page, server }) => {
    await page.addInitScript(keepHeadings);
    await page.goto(server.address);
    await expect(heading(page, german.decks.title)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.dataset['headings'])).toBe(german.decks.title);
    await expect.poll(() => language(page)).toEqual(['de', 'ltr']);
    await expect(page).toHaveTitle(german.pageTitle(german.decks.title));

    await button(page, german.study(20)).click();
    await button(page, german.studying.showAnswer).click();
    await button(page, 'Gut, in 10 Minuten').click();
    await button(page, german.studying.showAnswer).click();
    await button(page, startsWith(german.studying.rating('easy'))).click();
    await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuetext', /^noch 1\d Karten$/);
  });

  test('reads why there is nothing to show in German, too', async ({ page, server }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('', 'SecurityError');
      };
    });
    await page.goto(server.address);
    await expect(heading(page, german.start.unavailable.title)).toBeVisible();
    await expect.poll(() => language(page)).toEqual(['de', 'ltr']);
  });

  test('starts in English where the German words don’t come', async ({ page, server }) => {
    await page.route('**/assets/de-*.js', (route) => route.abort());
    await page.goto(server.address);
    await expect(heading(page, 'Decks')).toBeVisible();
    await expect.poll(() => language(page)).toEqual(['en', '']);
    await button(page, /^Study/).click();
    await expect(button(page, 'Show answer')).toBeVisible();
  });
});

test.describe('a person whose browser is Arabic', () => {
  test.use({ locale: 'ar-EG' });

  test.beforeEach(async ({ page, server }) => {
    await page.goto(`${server.address}#/study`);
    await button(page, arabic.studying.showAnswer).click();
    await button(page, startsWith(arabic.studying.rating('good'))).waitFor();
  });

  test('has everything from right to left, with the digits of her country', async ({ page }) => {
    await expect.poll(() => language(page)).toEqual(['ar', 'rtl']);
    const names = (['again', 'hard', 'good', 'easy'] as const).map(arabic.studying.rating);
    const boxes = await Promise.all(names.map((name) => button(page, startsWith(name)).boundingBox()));
    const places = boxes.map((box) => box?.x ?? 0);
    expect(places).toEqual(places.toSorted((a, b) => b - a));
    await expect(button(page, 'جيد، بعد ١٠ دقائق')).toBeVisible();
    const [close, undo] = await Promise.all(
      [arabic.studying.close, arabic.studying.undo].map((name) => button(page, name).boundingBox()),
    );
    expect(close?.x).toBeGreaterThan(undo?.x ?? 0);
  });

  test('swipes to the side that the button stands on: right Again, left Good', async ({ page }) => {
    const stamp = page.locator('.swipe-stamp');
    const pull = async (x: number): Promise<void> => {
      await atRest(card(page));
      const finger = await drag(page, await topOf(card(page)), { x, y: 0 }, 'hold');
      await expect(stamp).toHaveText(startsWith(arabic.studying.rating(x > 0 ? 'again' : 'good')));
      const [stamped, pulled] = await Promise.all([stamp.boundingBox(), card(page).boundingBox()]);
      // It stands where the card was, not where it goes.
      const middle = 195;
      expect((stamped?.x ?? 0) < middle).toBe((pulled?.x ?? 0) > 0);
      await finger.up();
      await expect(button(page, arabic.studying.showAnswer)).toBeVisible();
    };
    await pull(140);
    await page.keyboard.press(' ');
    await button(page, startsWith(arabic.studying.rating('good'))).waitFor();
    await pull(-140);
    await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuetext', /^بقيت [١٢][٠-٩] بطاقة$/);
    expect(await page.evaluate(leavesBy, 'again')).toBe('leave-right');
    expect(await page.evaluate(leavesBy, 'good')).toBe('leave-left');
  });

  test('finds an English card in its own direction, and an Arabic one with its mathematics', async ({
    page,
  }) => {
    const directions = await card(page)
      .locator('p')
      .evaluateAll((texts) => texts.map((text) => getComputedStyle(text).direction));
    expect(new Set(directions)).toEqual(new Set(['ltr']));

    await importFile(page, arabic, ARABIC_PAGE);
    await page.getByRole('link', { name: 'الجبر' }).click();
    await button(page, startsWith('دراسة')).click();
    await button(page, arabic.studying.showAnswer).click();
    const sides = (selector: string) =>
      card(page)
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).direction);
    expect(await sides('p')).toBe('rtl');
    expect(await sides('ul')).toBe('rtl');
    for (const selector of ['.katex', '.formula', 'pre', 'li code'])
      expect(await sides(selector)).toBe('ltr');
  });
});

test.describe('a person whose browser is English', () => {
  test.use({ locale: 'en-GB' });

  test('changes the language in the settings, at once and for good, offline too', async ({
    page,
    server,
  }) => {
    await lingerBriefly(page);
    await page.goto(`${server.address}#/settings`);
    await expect(heading(page, 'Settings')).toBeVisible();
    await expect.poll(() => language(page)).toEqual(['en', 'ltr']);
    const choice = page.getByRole('radio', { name: 'Deutsch' });
    await choice.click();
    await expect(heading(page, german.settings.title)).toBeVisible();
    await expect(choice).toBeFocused();
    await expect(page).toHaveTitle(german.pageTitle(german.settings.title));
    await page.reload();
    await expect(heading(page, german.settings.title)).toBeVisible();

    await page.evaluate(() => navigator.serviceWorker.ready);
    await server.stop();
    await page.getByRole('radio', { name: 'العربية' }).click();
    await expect(heading(page, arabic.settings.title)).toBeVisible();
    await expect.poll(() => language(page)).toEqual(['ar', 'rtl']);
    await page.reload();
    await expect(heading(page, arabic.settings.title)).toBeVisible();
    await page.getByRole('radio', { name: arabic.settings.autoLanguage }).click();
    await expect(heading(page, 'Settings')).toBeVisible();
    await expect.poll(() => language(page)).toEqual(['en', 'ltr']);
  });
});

/** Every screen, reached by its words; what a person does there is the last of it. */
const SCREENS: Readonly<Record<string, (page: Page, words: AllWords) => Promise<void>>> = {
  decks: (page) => page.getByRole('link', { name: SHIPPED }).first().waitFor(),
  deck: async (page, words) => {
    await page.getByRole('link', { name: SHIPPED }).first().click();
    await button(page, words.deck.options).waitFor();
  },
  'deck options': async (page, words) => {
    await page.getByRole('link', { name: SHIPPED }).first().click();
    await button(page, words.deck.options).click();
    const owns = page.getByRole('radio', { name: words.options.own });
    await owns.first().waitFor();
    for (const own of await owns.all()) await own.click();
    await page.getByRole('slider').waitFor();
  },
  question: async (page, words) => {
    await go(page, '#/study');
    await button(page, words.studying.showAnswer).waitFor();
  },
  answer: async (page, words) => {
    await go(page, '#/study');
    await button(page, words.studying.showAnswer).click();
    await button(page, startsWith(words.studying.rating('good'))).waitFor();
  },
  import: async (page, words) => {
    await go(page, '#/import');
    await page.getByText(words.importing.choose).waitFor();
  },
  'what an import would change': async (page, words) => {
    await go(page, '#/import');
    await page.getByLabel(words.importing.choose).setInputFiles([PAGE, ARABIC_PAGE]);
    await button(page, words.importing.confirm).waitFor();
    for (const more of await page.locator('summary').all()) await more.click();
  },
  stats: async (page, words) => {
    await go(page, '#/stats');
    await heading(page, words.stats.title).waitFor();
  },
  settings: async (page) => {
    await go(page, '#/settings');
    await page.getByText(/^([\dA-Z]{4}-?){4}$/).waitFor();
  },
  'nothing here': async (page, words) => {
    await go(page, '#/nowhere');
    await button(page, words.backToDecks).waitFor();
  },
};

for (const [locale, words] of [
  ['de-DE', german],
  ['ar-EG', arabic],
] as const) {
  test.describe(locale, () => {
    test.use({ locale });

    test('on no screen stands anything out at the side, and axe finds nothing', async ({ page, server }) => {
      await page.goto(server.address);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      for (const [screen, open] of Object.entries(SCREENS)) {
        await go(page, '#/');
        await heading(page, words.decks.title).waitFor();
        await open(page, words);
        const findings: string[] = [];
        for (const width of [320, 390]) {
          await page.setViewportSize({ width, height: 700 });
          findings.push(...(await page.evaluate(standsOut)).map((what) => `${width} px: ${what}`));
        }
        expect.soft([...findings, ...(await axeFindings(page))], screen).toEqual([]);
      }
    });
  });
}

const go = (page: Page, fragment: string): Promise<void> =>
  page.evaluate((address) => {
    location.hash = address;
  }, fragment);

async function importFile(page: Page, words: AllWords, file: string): Promise<void> {
  await go(page, '#/import');
  await page.getByLabel(words.importing.choose).setInputFiles(file);
  await button(page, words.importing.confirm).click();
  await button(page, words.backToDecks).click();
}

/** How a card that got this rating leaves. */
const leavesBy = (rating: string): string => {
  const leaving = document.createElement('article');
  leaving.className = `study-card ${rating}`;
  leaving.dataset['leaving'] = rating;
  document.body.append(leaving);
  const { animationName } = getComputedStyle(leaving);
  leaving.remove();
  return animationName;
};

/** Keeps on the page which headings it ever had. */
const keepHeadings = (): void => {
  const seen = new Set<string>();
  new MutationObserver(() => {
    const text = document.querySelector('h1')?.textContent;
    if (typeof text !== 'string' || seen.has(text)) return;
    seen.add(text);
    document.documentElement.dataset['headings'] = [...seen].join();
  }).observe(document, { subtree: true, childList: true, characterData: true });
};

/** What is cut off at the side of the page, or of a control that has words. */
const standsOut = (): string[] => {
  const { scrollWidth, clientWidth } = document.documentElement;
  const page = scrollWidth > clientWidth ? [`the page is ${scrollWidth - clientWidth} px too wide`] : [];
  const controls = [...document.querySelectorAll<HTMLElement>('button, a, label, h1, h2, summary')].filter(
    (control) => control.checkVisibility() && !control.matches('.katex *, article *'),
  );
  const cut = controls.filter(
    (control) => control.scrollWidth > control.clientWidth + 1 && control.clientWidth > 1,
  );
  return [...page, ...cut.map((control) => `${control.outerHTML.slice(0, 120)} is cut`)];
};
