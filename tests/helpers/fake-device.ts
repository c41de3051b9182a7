import type { Page } from '@playwright/test';

declare global {
  /** What the app asked of the device, in order: "badge 3", "awake", "asleep", "tap". */
  var asked: string[];
  /** Has the browser offer to install the app; the person will answer this. */
  var offerInstall: (outcome: 'accepted' | 'dismissed') => void;
}

/** Gives the page what a phone has and a browser without a screen has not. */
export const fakePhone = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    globalThis.asked = [];
    // It runs in the page: nothing outside is known there.
    // oxlint-disable-next-line unicorn/consistent-function-scoping
    const note = async (what: string): Promise<void> => void globalThis.asked.push(what);
    const sentinel = { release: () => note('asleep') };
    const parts = {
      setAppBadge: (count: number) => note(`badge ${count}`),
      clearAppBadge: () => note('badge 0'),
      vibrate: () => note('tap'),
      wakeLock: { request: () => note('awake').then(() => sentinel) },
      maxTouchPoints: 5,
    };
    for (const [name, value] of Object.entries(parts)) {
      Object.defineProperty(navigator, name, { configurable: true, value });
    }
  });

/** A browser that would install the app, once the test says so. */
export const fakeInstalling = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    globalThis.offerInstall = (outcome) => {
      const event = new Event('beforeinstallprompt', { cancelable: true });
      const prompt = async (): Promise<{ outcome: string }> => {
        if (outcome === 'accepted') dispatchEvent(new Event('appinstalled'));
        return { outcome };
      };
      dispatchEvent(Object.assign(event, { prompt }));
    };
  });

/** An iPhone as its pages see it: in the browser, or from the home screen. */
export const fakeApple = (page: Page, standalone: boolean): Promise<unknown> =>
  page.addInitScript((standalone) => {
    Object.defineProperty(navigator, 'standalone', { configurable: true, value: standalone });
    Object.defineProperty(navigator, 'maxTouchPoints', { configurable: true, value: 5 });
  }, standalone);

/** A browser that answers so when it is asked to keep what is here; null: it never does. */
export const fakePersistence = (page: Page, answer: boolean | null): Promise<unknown> =>
  page.addInitScript((answer) => {
    globalThis.asked = [];
    let persisted = false;
    navigator.storage.persisted = async () => persisted;
    navigator.storage.persist = () => {
      globalThis.asked.push('persist');
      if (answer === null) return new Promise(() => undefined);
      persisted = answer;
      return Promise.resolve(answer);
    };
  }, answer);

/** The page goes out of sight, or comes back. */
export const turnPage = (page: Page, state: 'hidden' | 'visible'): Promise<void> =>
  page.evaluate((state) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: state });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);
