import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { BUILD } from './builds.ts';
import type { AppServer } from './server.ts';

/** What ran, reached out or was held back by the policy on a page since it is watched. */
export interface Watch {
  trespasses(): Promise<readonly string[]>;
}

declare global {
  /** What the page's policy had to hold back, which should never have come so far. */
  var heldBack: string[];
}

/** To be called before the app opens. */
export async function watchOver(page: Page, server: AppServer): Promise<Watch> {
  const seen: string[] = [];
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`));
  page.on('popup', (popup) => seen.push(`window: ${popup.url()}`));
  page.context().on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    const isOwn = origin === new URL(server.address).origin || protocol === 'data:' || protocol === 'blob:';
    if (!isOwn) seen.push(`request: ${request.url()}`);
  });
  await page.addInitScript(() => {
    globalThis.heldBack = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, target }) => {
      // The document in which the sanitiser reads a text runs nothing; what it holds back there is told all the same.
      if (blockedURI === 'inline' && target === document) return;
      globalThis.heldBack.push(`held back: ${violatedDirective} ${blockedURI}`);
    });
  });
  return {
    trespasses: async () => [
      ...seen,
      ...server.requests.filter((path) => !isOfTheApp(path)).map((path) => `request here: ${path}`),
      ...(await page.evaluate(() => ('attacked' in globalThis ? ['a script ran'] : []))),
      ...(await page.evaluate(() => globalThis.heldBack)),
    ],
  };
}

/** The app itself asks for its own files, and for nothing that is not there. */
const isOfTheApp = (path: string): boolean =>
  statSync(join(BUILD, path === '/' ? 'index.html' : path), { throwIfNoEntry: false })?.isFile() ?? false;

/** An attack as part of a line, '' where it needs more than one or is too much to be written thrice. */
export const lineOf = (text: string): string =>
  /\n/.test(text.trim()) || text.length > LONGEST_LINE ? '' : text.trim();

const LONGEST_LINE = 1_000;

/** What stands on the card that a stranger may not put there. */
export const trespassesOn = (page: Page): Promise<readonly string[]> => page.evaluate(trespasses);

function trespasses(): string[] {
  const elements =
    'script, style, link, meta, base, iframe, object, embed, form, input, select, textarea, template, noscript, ' +
    'video, audio, source, dialog, svg, math, [srcset], [background], [poster], [ping], [name], [action], ' +
    '[formaction], [srcdoc], [style], [id]:not([popover]), [src]:not([src^="data:image/"])';
  const texts = [...document.querySelectorAll('article .card-text *')];
  // What KaTeX makes is looked at elsewhere, and a figure is the app's own.
  const theirs = texts.filter((element) => !element.closest('.katex, [data-figure] > *'));
  const links = texts.filter((element) => element.hasAttribute('href'));
  return [
    ...theirs
      .filter((element) => element.matches(elements))
      .map((element) => element.outerHTML.slice(0, 200)),
    ...texts.flatMap((element) => element.getAttributeNames().filter((name) => name.startsWith('on'))),
    ...links
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => !/^(https?:|mailto:)/.test(href)),
  ];
}
