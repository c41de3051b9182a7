import type { Page } from '@playwright/test';
import { expect, test } from '../helpers/browser-test.ts';

/** What WCAG 1.4.12 lets everyone set for themselves. */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }';

const LARGE = 'html { font-size: 200% }';

/** Each screen by its address, and what there is on it at last. */
const SCREENS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  '#/study': turn,
  '#/': async (page) => page.getByRole('main').getByRole('listitem').getByRole('link').waitFor(),
  '#/import': async (page) => page.getByRole('listitem').last().waitFor(),
  '#/settings': async (page) => page.getByRole('slider').waitFor(),
  '#/tags': async (page) => page.getByRole('heading', { level: 2 }).waitFor(),
  '#/deleted': async (page) => page.getByRole('heading', { level: 2 }).waitFor(),
  '#/add': async (page) => page.getByRole('textbox').first().waitFor(),
  '#/stats': async (page) => {
    await page.locator('[aria-current=date]').click();
    await page.getByRole('region').getByRole('listitem').first().waitFor();
  },
};

for (const locale of ['de-DE', 'ar']) {
  test.describe(`the narrowest screen in ${locale}`, () => {
    test.use({ locale, viewport: { width: 320, height: 568 } });

    test.beforeEach(async ({ page, server }) => {
      await page.goto(`${server.address}#/study`);
      await turn(page);
      await page.keyboard.press('3');
      await expect(page.getByRole('progressbar')).toHaveJSProperty('value', 1);
    });

    for (const [what, style] of Object.entries({
      'text of twice the size': LARGE,
      'letters apart': SPACED,
    })) {
      test(`has room for ${what}`, async ({ page }) => {
        const findings: string[] = [];
        const look = async (screen: string): Promise<void> => {
          findings.push(...(await page.evaluate(cutOff)).map((finding) => `${screen}: ${finding}`));
        };
        await page.evaluate((style) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(style);
          document.adoptedStyleSheets.push(sheet);
        }, style);
        for (const [address, arrive] of Object.entries(SCREENS)) {
          await page.evaluate((address) => (location.hash = address), address);
          await arrive(page);
          await look(address);
        }
        await page.keyboard.press('?');
        await page.getByRole('dialog').waitFor();
        await look('shortcuts');
        await page.keyboard.press('Escape');

        await page.evaluate(() => (location.hash = '#/'));
        const deck = page.getByRole('main').getByRole('listitem').getByRole('link');
        await deck.click({ button: 'right' });
        await page.getByRole('menuitem').last().waitFor();
        await look('menu');
        await page.keyboard.press('Escape');
        await deck.click();
        await page.getByRole('main').getByRole('button').last().click();
        const choices = page.getByRole('radio');
        await choices.last().waitFor();
        for (const at of [1, 3, 5]) await choices.nth(at).click();
        await page.getByRole('slider').waitFor();
        await look('options');
        expect(findings).toEqual([]);
      });
    }
  });
}

async function turn(page: Page): Promise<void> {
  await page.getByRole('article').waitFor();
  await page.keyboard.press('Space');
  await page.getByRole('group').getByRole('button').nth(3).waitFor();
}

/** The words that stand out of the screen, of their button, or of what cuts them off; nothing there is to be scrolled to. */
const cutOff = (): string[] => {
  const isScrolled = (element: Element): boolean => {
    if (element.matches('html, body')) return false;
    const { overflowX } = getComputedStyle(element);
    const scrolls = /auto|scroll/.test(overflowX) && !element.matches('dialog, article, [role=menu]');
    return scrolls || (element.parentElement !== null && isScrolled(element.parentElement));
  };
  const frameOf = (element: Element): Element => {
    const { overflowX } = getComputedStyle(element);
    if (element.matches('button, dialog, [role=menu], html') || /clip|hidden/.test(overflowX)) return element;
    return element.parentElement ? frameOf(element.parentElement) : element;
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const { parentElement: holder, textContent } = text;
    if (!holder?.checkVisibility({ visibilityProperty: true }) || textContent?.trim() === '') continue;
    if (holder.closest('.visually-hidden, .said, .katex, option, [inert]') || isScrolled(holder)) continue;
    const words = document.createRange();
    words.selectNodeContents(text);
    const { left, right, bottom } = words.getBoundingClientRect();
    const framing = frameOf(holder);
    const frame = framing.getBoundingClientRect();
    const below = framing.matches('html, dialog, article, [role=menu]') ? 0 : bottom - frame.bottom;
    const beyond = Math.max(frame.left - left, right - frame.right, -left, right - window.innerWidth, below);
    if (beyond > 1) found.push(`“${textContent?.trim().slice(0, 30)}” by ${Math.round(beyond)} px`);
  }
  return found;
};
