import type { Engine } from './browsers.ts';

/** What a person looks for: an accessible role, or any text that shows. */
export type Role =
  | 'alert'
  | 'button'
  | 'checkbox'
  | 'combobox'
  | 'dialog'
  | 'heading'
  | 'img'
  | 'link'
  | 'listitem'
  | 'menuitem'
  | 'navigation'
  | 'progressbar'
  | 'radio'
  | 'searchbox'
  | 'spinbutton'
  | 'status'
  | 'switch'
  | 'textbox';

export interface DownloadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Somebody at a phone-sized browser with a profile of its own, in any of the three engines. Things are found by role
 * and accessible name, as a screen reader would; a name ending in "..." matches whatever follows ("Good ...").
 * Everything that looks for something waits for it.
 */
export interface Person {
  readonly engine: Engine;
  open(address: string): Promise<void>;
  reload(): Promise<void>;
  see(role: Role | 'text', name: string): Promise<void>;
  /** How many there are now, without waiting. */
  count(role: Role, name: string): Promise<number>;
  click(role: Role, name: string): Promise<void>;
  /** A key by its name ("Enter", " ", "u", "Control+z"). */
  press(key: string): Promise<void>;
  /** Replaces what a field holds. */
  type(role: Role, name: string, text: string): Promise<void>;
  chooseFiles(name: string, paths: readonly string[]): Promise<void>;
  /** Drags from the middle of the screen: a finger's touch, or the mouse where the engine's driver has no finger. */
  swipe(direction: Direction): Promise<void>;
  /** All the text that shows. */
  text(): Promise<string>;
  evaluate<Result>(work: () => Result | Promise<Result>): Promise<Result>;
  /** The file that an action hands over. */
  download(action: () => Promise<void>): Promise<DownloadedFile>;
  /** Closes the browser; the profile stays (WebKit's test browser keeps none: there, only the window closes). */
  close(): Promise<void>;
  /** Opens the browser with the same profile. */
  reopen(): Promise<void>;
  /** Closes the browser for good. */
  end(): Promise<void>;
}

export const SCREEN = { width: 390, height: 844 } as const;
export const PATIENCE_MS = 15_000;

export type Direction = 'left' | 'right' | 'up';

/** The points that a swipe passes, from the middle of the screen, the first being where it starts. */
export function swipePath(direction: Direction): readonly { readonly x: number; readonly y: number }[] {
  const by = { left: { x: -150, y: 0 }, right: { x: 150, y: 0 }, up: { x: 0, y: -260 } }[direction];
  const steps = 10;
  return Array.from({ length: steps + 1 }, (_, step) => ({
    x: Math.round(SCREEN.width / 2 + (by.x * step) / steps),
    y: Math.round(SCREEN.height / 2 + (by.y * step) / steps),
  }));
}

/** Runs in the page: Chromium drops touches that come before the page has painted. */
export const twoFrames = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

/** Runs in the page: nobody pulls a card that is not on the screen yet, or before what hears of it has come. */
export async function readyToPull(): Promise<void> {
  for (let frame = 0, ready = 0; frame < 600 && ready < 2; frame++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const came = performance.getEntriesByType('resource');
    if (came.some(({ name }) => name.includes('swipe-gesture'))) ready++;
  }
}

/** A name as exact text, or as the start of one. */
export function nameToFind(name: string): { readonly text: string; readonly exact: boolean } {
  const exact = !name.endsWith('...');
  return { text: exact ? name : name.slice(0, -3).trimEnd(), exact };
}

/** What shows as it is read aloud, whatever lines it stands on. */
export const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** Tries until it gets something other than null, or patience ends. */
export async function eventually<T>(
  attempt: () => Promise<T | null>,
  complaint: () => Promise<string>,
): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const result = await attempt();
    if (result !== null) return result;
    if (Date.now() > end) throw new Error(await complaint());
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
