import type { Page } from '@playwright/test';

/** How long what a first card does not need waits for somebody who looks at her decks first (main.tsx). */
const LINGERING = 4_000;
const A_MOMENT = 50;

/** To be called before the app opens: whoever looks at her decks first does so for a moment only, and what waits comes. */
export const lingerBriefly = (page: Page): Promise<unknown> =>
  page.addInitScript(
    ({ lingering, moment }) => {
      const wait = globalThis.setTimeout.bind(globalThis);
      const waitLess = (work: () => void, ms?: number): unknown => wait(work, ms === lingering ? moment : ms);
      Object.assign(globalThis, { setTimeout: waitLess });
    },
    { lingering: LINGERING, moment: A_MOMENT },
  );
